// What a sent sheet says, row by row, before anyone asks whether it may be taken.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { CellEntry, TargetEntry } from '@thidua/scoring/region.ts'
import type { FolderProblem, FolderTable } from '../folder/contract.ts'

export interface SentBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Where a row stands, and what its sender calls the columns. */
export interface Origin {
  readonly file: string
  readonly sheet?: string
  readonly titles: ReadonlyMap<string, string>
}

interface Sent {
  readonly origin: Origin
  readonly line: number
}

export interface SentCell extends Sent, Omit<CellEntry, 'reported'> {
  /** `null`: the day it comes in. */
  readonly reported: PlainDate | null
  readonly reason: string
}

export interface SentTarget extends Sent, TargetEntry {}

/** A table of a sent file that could be read at all. */
export interface SentTable {
  readonly file: string
  /** `null` for CSV. */
  readonly sheet: string | null
  readonly table: FolderTable
}

export interface SheetWords {
  /** Column of the format by the title it has in a form, in small letters: `mã đơn vị` → `unit`. */
  readonly columns: Readonly<Record<string, string>>
  /** By the word in a form, in small letters. */
  readonly status: Readonly<Record<string, CellEntry['status']>>
  readonly notApplicable: string
}

export interface SheetReading {
  readonly cells: readonly SentCell[]
  readonly targets: readonly SentTarget[]
  /** Rows that could not be read. */
  readonly refused: number
  /** Rows of a form that nobody filled in. */
  readonly unfilled: number
  readonly problems: readonly FolderProblem[]
}
