// Where one stands in a grid and what is being typed; what the cells hold is in `grid-edits`.
import { useMemo, useRef, useState } from 'react'
import { plainTextOf } from './entry.ts'
import { keyOf, splitKey, walkedRows, type GridCell, type GridColumn, type GridRow } from './grid-content.ts'
import { useGridEdits, type Commit } from './grid-edits.ts'
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
  readonly onCommit: Commit
  readonly onSelect?: (row: string, column: string) => void
  /** Row one came for: it has the focus and the middle of the screen as soon as it is drawn. */
  readonly start?: string
  readonly height?: string
}

export interface Editing { readonly text: string; readonly over: boolean }

export function useGridState({ columns, rows, owner, onCommit, start }: GridProps) {
  const walked = useMemo(() => walkedRows(rows), [rows])
  const lines = useMemo(() => walked.filter((row) => row.walk !== null), [walked])
  const cells = useMemo(() => new Map(lines.flatMap((row) => Object.entries(row.cells).map(([column, cell]) => [keyOf(row.id, column), cell] as const))), [lines])
  const edits = useGridEdits({ cells, columns, owner, onCommit })
  const [range, setRange] = useState<Range>(() => at(indexOf(lines, start), Math.max(0, columns.findIndex((column) => !column.reference))))
  const [editing, setEditing] = useState<Editing | null>(null)
  /** Set by a gesture: the cell one stands on takes the focus as soon as it is drawn, which may be after scrolling. */
  const wantsFocus = useRef(start !== undefined)
  const arriving = useRef(start !== undefined)

  const keyAt = (position: Position): string => keyOf(lines[position.row]?.id ?? '', columns[position.column]?.id ?? '')
  const cellAt = (position: Position): GridCell | undefined => cells.get(keyAt(position))
  const standOn = (key: string | undefined) => {
    if (key === undefined) return
    const [row, column] = splitKey(key)
    setRange(at(indexOf(lines, row), indexOf(columns, column)))
  }
  const startEditing = (text?: string) => {
    const key = keyAt(range.head)
    if (!edits.mayWrite(key)) return
    const draft = edits.drafts.get(key)
    setEditing({ text: text ?? (draft?.phase === 'unread' ? draft.text : plainTextOf(edits.entryOf(key))), over: text !== undefined })
  }
  const stopEditing = (keep: boolean) => {
    const read = keep && editing ? edits.readInto(keyAt(range.head), editing.text) : null
    if (read) edits.write([read])
    setEditing(null)
  }
  return {
    ...edits, walked, lines, columns, cells, range, setRange, editing, wantsFocus, arriving, keyAt, cellAt, startEditing, stopEditing,
    changeText: (text: string) => setEditing((current) => (current ? { ...current, text } : null)),
    undo: () => standOn(edits.undo()),
    redo: () => standOn(edits.redo()),
  }
}

export type GridState = ReturnType<typeof useGridState>

function indexOf(things: readonly { readonly id: string }[], id: string | undefined): number {
  return Math.max(0, things.findIndex((thing) => thing.id === id))
}
