// What a grid shows, as its owner describes it.
import type { LoadSource } from '../source-model.ts'
import type { ValueStatus } from '../value-text.tsx'
import type { Entry, EntryKind } from './entry.ts'

export interface GridColumn {
  readonly id: string
  readonly title: string
  readonly detail?: string
  readonly width?: number
  /** Grey columns beside the work: last year, target. They can be walked and copied, never typed into. */
  readonly reference?: boolean
  /** The work itself, on a day or by a person that may only look. */
  readonly readOnly?: boolean
  readonly align?: 'left' | 'right'
}

export interface GridRow {
  readonly id: string
  readonly title: string
  readonly detail?: string
  /** A heading between rows; it has no cells. */
  readonly heading?: boolean
  readonly level?: number
  readonly cells: Readonly<Record<string, GridCell>>
}

export interface GridCell extends EntryKind {
  readonly entry: Entry
  /** Printed instead of the entry in reference columns: `≥ 81,5 %`. */
  readonly text?: string
  readonly places?: number
  readonly status?: ValueStatus
  readonly corrected?: boolean
  readonly synthetic?: boolean
  /** Why it is locked and who can unlock it. */
  readonly locked?: string
  /** Worked out from other cells, in words: `218 / 352 = 61,93 %`. Nobody types into it. */
  readonly computed?: string
  readonly problems?: readonly GridProblem[]
  readonly source?: LoadSource
}

export interface GridProblem { readonly severity: 'error' | 'warning'; readonly text: string }

/** Headings are not walked: the keyboard sees only rows with cells. */
export interface WalkedRow extends GridRow { readonly walk: number | null }

export function walkedRows(rows: readonly GridRow[]): WalkedRow[] {
  let walk = 0
  return rows.map((row) => ({ ...row, walk: row.heading ? null : walk++ }))
}

export const keyOf = (row: string, column: string): string => `${row}\u0000${column}`

export function splitKey(key: string): readonly [string, string] {
  const [row = '', column = ''] = key.split('\u0000')
  return [row, column]
}
