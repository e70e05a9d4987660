// Keys and clipboard of a grid, as people know them from spreadsheets.
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { habitOf, type DecimalHabit } from '../parse-number.ts'
import type { LoadSource } from '../source-model.ts'
import { useSource } from '../source-provider.tsx'
import { useToast } from '../toast.tsx'
import { useWords } from '../words.tsx'
import { parseTable, printTable, spread } from './clipboard.ts'
import { blank, plainTextOf, readEntry, type Entry } from './entry.ts'
import type { GridState } from './grid-state.ts'
import { filledDown, moved, positionsIn, rowsAndColumnsOf, type Extent } from './selection.ts'

type Placed = readonly { readonly key: string; readonly text: string }[]
export interface PasteQuestion { readonly count: number; readonly answer: (habit: DecimalHabit | null) => void }

const arrows = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])

export function useGridGestures(grid: GridState, page: number, goToNextProblem: () => void) {
  const { range, setRange, editing } = grid
  const extent: Extent = { rows: grid.lines.length, columns: grid.columns.length, page }
  const openSource = useSource().open
  const clipboard = useGridClipboard(grid, extent)

  const move = (event: KeyboardEvent): boolean => {
    const next = moved(range, { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey }, extent)
    const leavesByTab = event.key === 'Tab' && next?.head.row === range.head.row && next.head.column === range.head.column
    if (!next || leavesByTab) return false
    event.preventDefault()
    setRange(next)
    return true
  }
  const whileEditing = (event: KeyboardEvent) => {
    const ends = event.key === 'Enter' || event.key === 'Tab' || (editing?.over && arrows.has(event.key))
    if (event.nativeEvent.isComposing || (event.key !== 'Escape' && !ends)) return
    event.preventDefault()
    event.stopPropagation()
    grid.stopEditing(event.key !== 'Escape')
    if (ends) move(event)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    grid.wantsFocus.current = true
    if (editing) return whileEditing(event)
    const control = event.ctrlKey || event.metaKey
    const act = control ? actWithControl(grid, event, extent) : actOnCell(grid, event, { openSource, goToNextProblem })
    if (act) {
      event.preventDefault()
      return act()
    }
    if (move(event) || control || event.altKey || event.key.length !== 1 || event.key === ' ') return
    event.preventDefault()
    grid.startEditing(event.key)
  }
  return { onKeyDown, ...clipboard }
}

type Act = (() => void) | undefined

function actWithControl(grid: GridState, event: KeyboardEvent, extent: Extent): Act {
  switch (event.key.toLowerCase()) {
    case 'z': return event.shiftKey ? grid.redo : grid.undo
    case 'y': return grid.redo
    case 'd': return () => grid.write(filledDown(grid.range).map(({ from, to }) => [grid.keyAt(to), grid.entryOf(grid.keyAt(from))] as const))
    case 'a': return () => grid.setRange({ anchor: { row: 0, column: 0 }, head: { row: extent.rows - 1, column: extent.columns - 1 } })
    default: return undefined
  }
}

function actOnCell(grid: GridState, event: KeyboardEvent, doors: { readonly openSource: (load: LoadSource) => void; readonly goToNextProblem: () => void }): Act {
  const source = grid.cellAt(grid.range.head)?.source
  switch (event.key) {
    case 'F2': return () => grid.startEditing()
    case 'Enter': return grid.mayWrite(grid.keyAt(grid.range.head)) && !event.shiftKey ? () => grid.startEditing() : undefined
    case 'Delete': case 'Backspace': return () => clear(grid)
    case 'F8': return doors.goToNextProblem
    case 's': case 'S': return source ? () => doors.openSource(source) : undefined
    default: return undefined
  }
}

function clear(grid: GridState): void {
  grid.write(positionsIn(grid.range).map((position) => [grid.keyAt(position), blank] as const))
}

function useGridClipboard(grid: GridState, extent: Extent) {
  const [question, setQuestion] = useState<PasteQuestion | null>(null)
  const words = useWords().grid
  const toast = useToast()

  const onCopy = (event: ClipboardEvent) => {
    if (grid.editing) return
    const { top, bottom, left, right } = rowsAndColumnsOf(grid.range)
    const rows = Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (_, column) => copiedText(grid, top + row, left + column)))
    event.clipboardData.setData('text/plain', printTable(rows))
    event.preventDefault()
  }
  const place = (placed: Placed, habit: DecimalHabit | undefined) => {
    const open = placed.filter(({ key }) => grid.mayWrite(key))
    const read = open.map(({ key, text }) => grid.readInto(key, text, habit)).filter((entry): entry is readonly [string, Entry] => entry !== null)
    grid.write(read)
    const trouble = open.length - read.length
    toast.say(trouble > 0 ? words.pastedWithTrouble({ count: read.length, trouble }) : words.pasted({ count: read.length }))
    if (open.length < placed.length) toast.say(words.pasteSkippedLocked({ count: placed.length - open.length }))
  }
  const onPaste = (event: ClipboardEvent) => {
    if (grid.editing) return
    event.preventDefault()
    const placed = spread(parseTable(event.clipboardData.getData('text/plain')), grid.range, extent).map(({ at, text }) => ({ key: grid.keyAt(at), text }))
    const habit = habitOf(placed.map(({ text }) => text))
    const unclear = placed.filter(({ key, text }) => grid.mayWrite(key) && 'readings' in readEntry(text, grid.cells.get(key) ?? {}, habit)).length
    if (unclear === 0) return place(placed, habit)
    setQuestion({ count: unclear, answer: (chosen) => {
      grid.wantsFocus.current = true
      setQuestion(null)
      if (chosen) place(placed, chosen)
    } })
  }
  const onCut = (event: ClipboardEvent) => {
    if (grid.editing) return
    onCopy(event)
    clear(grid)
  }
  return { onCopy, onPaste, onCut, question }
}

function copiedText(grid: GridState, row: number, column: number): string {
  const position = { row, column }
  const draft = grid.drafts.get(grid.keyAt(position))
  if (draft?.phase === 'unread') return draft.text
  return grid.cellAt(position)?.text ?? plainTextOf(grid.entryOf(grid.keyAt(position)))
}
