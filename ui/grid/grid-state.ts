// Everything a gesture can do to a grid, in one place: components only draw and forward.
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { DecimalHabit } from '../parse-number.ts'
import { useToast } from '../toast.tsx'
import { useWords } from '../words.tsx'
import { plainTextOf, readEntry, sameEntry, type Entry } from './entry.ts'
import { keyOf, splitKey, walkedRows, type GridCell, type GridColumn, type GridRow } from './grid-content.ts'
import { noHistory, recorded, redone, undone, type Change } from './history.ts'
import { browserStorage, createSaves, type CommitResult, type Draft } from './saves.ts'
import { at, type Position, type Range } from './selection.ts'

export interface GridProps {
  /** Read out: `Số liệu của THADS Gia Lai, năm 2022`. */
  readonly label: string
  /** Heading of the sticky first column. */
  readonly rowTitle: string
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
  /** Whose drafts these are in this browser: person, unit, data set, period. A new owner is a new grid: pass it as `key` too. */
  readonly owner: string
  readonly onCommit: (row: string, column: string, entry: Entry) => Promise<CommitResult>
  readonly onSelect?: (row: string, column: string) => void
  /** Row to stand on first. */
  readonly start?: string
  readonly height?: string
}

export interface Editing { readonly text: string; readonly over: boolean }

export function useGridState({ columns, rows, owner, onCommit, start }: GridProps) {
  const words = useWords().grid
  const toast = useToast()
  const walked = useMemo(() => walkedRows(rows), [rows])
  const lines = useMemo(() => walked.filter((row) => row.walk !== null), [walked])
  const [range, setRange] = useState<Range>(() => at(Math.max(0, lines.findIndex((row) => row.id === start)), Math.max(0, columns.findIndex((column) => !column.reference))))
  const [editing, setEditing] = useState<Editing | null>(null)
  const [history, setHistory] = useState(noHistory)
  /** Set by a gesture: the cell one stands on takes the focus as soon as it is drawn, which may be after scrolling. */
  const wantsFocus = useRef(false)
  const saves = useSaves(owner, onCommit)
  const drafts = useSyncExternalStore(saves.subscribe, saves.drafts)
  const cells = useMemo(() => new Map(lines.flatMap((row) => Object.entries(row.cells).map(([column, cell]) => [keyOf(row.id, column), cell] as const))), [lines])
  useEffect(() => saves.settle((key) => cells.get(key)?.entry), [saves, cells])
  useEffect(() => {
    const { size } = saves.drafts()
    if (size > 0) toast.say(words.restored({ count: size }))
    saves.start()
    return saves.stop
  }, [saves, toast, words])

  const keyAt = (position: Position): string => keyOf(lines[position.row]?.id ?? '', columns[position.column]?.id ?? '')
  const cellAt = (position: Position): GridCell | undefined => cells.get(keyAt(position))
  const entryOf = (key: string): Entry => entryOfDraft(drafts.get(key)) ?? cells.get(key)?.entry ?? { state: 'blank' }
  const mayWrite = (key: string): boolean => {
    const cell = cells.get(key)
    const column = columns.find((candidate) => candidate.id === splitKey(key)[1])
    return cell !== undefined && column?.reference !== true && cell.locked === undefined
  }
  const put = (entries: readonly (readonly [string, Entry])[]): Change[] => {
    const changes = entries.filter(([key]) => mayWrite(key)).map(([key, after]) => ({ key, before: entryOf(key), after }))
    const wanted = changes.filter(({ key, before, after }) => !sameEntry(before, after) || isStuck(drafts.get(key)))
    for (const { key, after } of wanted) saves.put(key, after, cells.get(key)!.entry)
    return wanted.filter(({ before, after }) => !sameEntry(before, after))
  }
  const write = (entries: readonly (readonly [string, Entry])[]) => {
    const step = put(entries)
    setHistory((current) => recorded(current, step))
  }
  /** Reads what was typed; what cannot be read stays in the cell with its sentence. */
  const readInto = (key: string, text: string, habit?: DecimalHabit): readonly [string, Entry] | null => {
    const read = readEntry(text, cells.get(key) ?? {}, habit)
    if ('entry' in read) return [key, read.entry]
    if ('readings' in read) saves.putUnread(key, { text, sentence: words.ambiguous({ text }), readings: read.readings })
    else saves.putUnread(key, { text, sentence: read.problem === 'notApplicableRefused' ? words.notApplicableRefused : words[read.problem]({ text }) })
    return null
  }
  const step = (outcome: ReturnType<typeof undone>) => {
    put(outcome.entries)
    setHistory(outcome.history)
    const first = outcome.entries[0]?.[0]
    if (first !== undefined) setRange(positionOf(first))
  }
  const positionOf = (key: string): Range => {
    const [row, column] = splitKey(key)
    return at(Math.max(0, lines.findIndex((line) => line.id === row)), Math.max(0, columns.findIndex((candidate) => candidate.id === column)))
  }
  return {
    walked, lines, columns, range, setRange, editing, wantsFocus, drafts, saves, keyAt, cellAt, entryOf, mayWrite, write, readInto, positionOf,
    startEditing: (text?: string) => {
      const key = keyAt(range.head)
      if (!mayWrite(key)) return
      const draft = drafts.get(key)
      setEditing({ text: text ?? (draft?.phase === 'unread' ? draft.text : plainTextOf(entryOf(key))), over: text !== undefined })
    },
    changeText: (text: string) => setEditing((current) => (current ? { ...current, text } : null)),
    stopEditing: (keep: boolean) => {
      if (keep && editing) {
        const read = readInto(keyAt(range.head), editing.text)
        if (read) write([read])
      }
      setEditing(null)
    },
    undo: () => step(undone(history)),
    redo: () => step(redone(history)),
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
  }
}

export type GridState = ReturnType<typeof useGridState>

/** One queue for as long as the owner stays; the newest `onCommit` is always the one called. */
function useSaves(owner: string, onCommit: GridProps['onCommit']) {
  const latest = useRef(onCommit)
  useEffect(() => { latest.current = onCommit })
  const commit = useCallback((key: string, entry: Entry) => {
    const [row, column] = splitKey(key)
    return latest.current(row, column, entry)
  }, [])
  return useMemo(() => createSaves({ commit, storage: browserStorage(owner) }), [commit, owner])
}

function entryOfDraft(draft: Draft | undefined): Entry | undefined {
  return draft && draft.phase !== 'unread' ? draft.entry : undefined
}

/** A draft that writing the same thing again still has to resolve. */
function isStuck(draft: Draft | undefined): boolean {
  return draft?.phase === 'unread' || draft?.phase === 'refused'
}
