// A paper before it has a format: what a report says, in blocks. Word, PDF, web and JSON are printed from the same one,
// so a figure cannot differ between them, and every figure keeps the key of the fact it came from.

export interface Paper {
  readonly kind: 'report'
  /** Two header boxes of Nghị định 30/2020: the body that issues (with the body above it), the national motto. */
  readonly issuer: { readonly above: string | null; readonly name: string }
  readonly number: string
  readonly place: string
  /** Day of the paper, `2022-11-25`. */
  readonly day: string
  /** `BÁO CÁO`, and what it is about. */
  readonly title: { readonly kind: string; readonly about: string }
  readonly blocks: readonly Block[]
  /** `Nơi nhận`, one line each. */
  readonly recipients: readonly string[]
  readonly signature: { readonly authority: readonly string[]; readonly name: string | null }
  /** Shown on every page where the paper rests on invented data. */
  readonly syntheticLabel: string | null
  readonly facts: readonly PaperFact[]
}

export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly runs: readonly Run[]; readonly note?: string }
  | { readonly type: 'table'; readonly caption: string; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly type: 'chart'; readonly chart: Chart }

/** A figure points at a fact; it is never typed into the sentence. */
export type Run = { readonly text: string } | { readonly text: string; readonly fact: string }

export interface Column {
  readonly title: string
  readonly align: 'left' | 'right'
  /** Share of the width, any unit: 3 is three times 1. */
  readonly width: number
}

export type Cell = { readonly text: string; readonly fact?: string; readonly strong?: boolean }

/** Bars sorted by the maker; `target` is drawn as a line with its name; a missing bar is drawn as missing. */
export interface Chart {
  readonly title: string
  readonly unit: string
  readonly bars: readonly { readonly label: string; readonly value: number | null; readonly text: string; readonly target?: number; readonly fact?: string }[]
  readonly targetName?: string
}

/** What stands behind a figure: the value, the sentence it belongs to, and the cells it was computed from. */
export interface PaperFact {
  readonly id: string
  readonly text: string
  readonly value: string | number | boolean | readonly string[] | null
  /** In words, as a reader checks it: `1.187 / 3.294 = 36,04 %`. */
  readonly arithmetic: string
  /** Names as people know them, never codes; `value` is decimal text as reported (`1187`), null where nothing was reported. */
  readonly from: readonly { readonly unit: string; readonly indicator: string; readonly period: string; readonly value: string | null }[]
  readonly source?: string
  /** Facts that differ only by unit share one line of the sources; this is what that line says. */
  readonly together?: string
}
