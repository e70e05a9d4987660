import { useEffect, useRef, type PointerEvent } from 'react'
import { Icon } from '../icons.tsx'
import { useWords } from '../words.tsx'
import { shownTextOf } from './entry.ts'
import type { GridCell, GridColumn } from './grid-content.ts'
import type { GridState } from './grid-state.ts'
import type { Draft } from './draft.ts'
import { isInside } from './selection.ts'
import styles from '../spreadsheet-grid.module.css'

interface GridCellProps { readonly grid: GridState; readonly row: number; readonly column: number; readonly definition: GridColumn }

export function GridCellBox({ grid, row, column, definition }: GridCellProps) {
  const words = useWords()
  const key = grid.keyAt({ row, column })
  const cell = grid.cellAt({ row, column })
  const draft = grid.drafts.get(key)
  const here = grid.range.head.row === row && grid.range.head.column === column
  const editing = here ? grid.editing : null
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!here || editing || !grid.wantsFocus.current) return
    grid.wantsFocus.current = false
    if (grid.arriving.current) box.current?.scrollIntoView({ block: 'center' })
    grid.arriving.current = false
    box.current?.focus({ preventScroll: true })
  })
  const wrong = draft?.phase === 'refused' || draft?.phase === 'unread'
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || editing) return
    if (here && event.pointerType !== 'mouse' && !event.shiftKey) return grid.startEditing()
    grid.stopEditing(true)
    grid.setRange(event.shiftKey ? { anchor: grid.range.anchor, head: { row, column } } : { anchor: { row, column }, head: { row, column } })
    grid.wantsFocus.current = true
  }
  return (
    <div
      ref={box}
      role="gridcell"
      aria-colindex={column + 2}
      aria-readonly={!grid.mayWrite(key)}
      aria-selected={isInside(grid.range, row, column)}
      aria-invalid={wrong || undefined}
      aria-label={editing ? undefined : spoken(grid, key, cell, words)}
      aria-describedby={wrong ? `note-${row}-${column}` : undefined}
      tabIndex={here ? 0 : -1}
      className={styles.cell}
      data-reference={definition.reference || undefined}
      data-locked={cell?.locked !== undefined || undefined}
      data-computed={cell?.computed !== undefined || undefined}
      data-align={definition.align}
      data-phase={draft?.phase}
      data-selected={(!here && isInside(grid.range, row, column)) || undefined}
      data-here={here || undefined}
      onPointerDown={onPointerDown}
      onPointerEnter={(event) => { if (event.buttons === 1 && event.pointerType === 'mouse' && !grid.editing) grid.setRange({ anchor: grid.range.anchor, head: { row, column } }) }}
      onDoubleClick={() => grid.startEditing()}
    >
      {editing ? <EditBox grid={grid} name={definition.title} /> : <Face grid={grid} cellKey={key} cell={cell} draft={draft} />}
    </div>
  )
}

function EditBox({ grid, name }: { readonly grid: GridState; readonly name: string }) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    grid.wantsFocus.current = false
    input.current?.focus({ preventScroll: true })
    input.current?.setSelectionRange(grid.editing?.over ? 99 : 0, 99)
  // The caret is placed once, when the box appears.
  }, [])
  return <input ref={input} className={`figures ${styles.input}`} aria-label={name} autoComplete="off" value={grid.editing?.text ?? ''} onChange={(event) => grid.changeText(event.target.value)} onBlur={() => grid.stopEditing(true)} />
}

interface FaceProps { readonly grid: GridState; readonly cellKey: string; readonly cell: GridCell | undefined; readonly draft: Draft | undefined }

function Face({ grid, cellKey, cell, draft }: FaceProps) {
  const words = useWords()
  const entry = grid.entryOf(cellKey)
  const typedHere = draft !== undefined
  const estimated = !typedHere && cell?.status === 'estimate' && entry.state === 'number' && cell.kind !== 'yes-no'
  const shown = draft?.phase === 'unread' ? draft.text : cell?.text ?? shownTextOf(entry, cell?.kind, words.value, cell?.places)
  return (
    <>
      <span className={styles.state}><PhaseSign draft={draft} locked={cell?.locked !== undefined} /></span>
      <span className={`figures ${styles.shown}`} data-estimate={estimated || undefined} data-absent={entry.state === 'not-applicable' || undefined}>
        {estimated && <span aria-hidden="true">≈ </span>}
        {shown}
        {!typedHere && cell?.corrected && <Icon name="corrected" size={12} />}
      </span>
    </>
  )
}

function PhaseSign({ draft, locked }: { readonly draft: Draft | undefined; readonly locked: boolean }) {
  if (!draft) return locked ? <Icon name="locked" size={14} /> : null
  if (draft.phase === 'saved') return <Icon name="check" size={14} />
  if (draft.phase === 'refused' || draft.phase === 'unread') return <Icon name="warning" size={14} />
  return <span className={styles.dots} />
}

type Words = ReturnType<typeof useWords>

function spoken(grid: GridState, key: string, cell: GridCell | undefined, words: Words): string {
  const entry = grid.entryOf(key)
  const draft = grid.drafts.get(key)
  const value = draft?.phase === 'unread' ? draft.text : cell?.text ?? (entry.state === 'blank' ? words.grid.blank : shownTextOf(entry, cell?.kind, words.value, cell?.places))
  const state = draft ? ({ dirty: words.grid.dirty, saving: words.grid.saving, waiting: words.grid.dirty, saved: words.grid.saved, refused: words.grid.refused, unread: words.grid.refused })[draft.phase] : undefined
  const problems = cell?.problems?.length ? words.grid.problems({ count: cell.problems.length }) : undefined
  return [value, !draft && cell?.status === 'estimate' && words.value.estimate, !draft && cell?.corrected && words.value.corrected, cell?.locked !== undefined && words.grid.locked, state, problems].filter(Boolean).join(', ')
}
