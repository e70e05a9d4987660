// A table as people keep it in CSV or Excel, and what can be wrong with it. Every cell is text: meaning is given later, by the reader of the table.

export interface Sheet {
  name: string
  columns: string[]
  /** Only rows without an error of their own: a cell nobody can trust never reaches the reader. */
  rows: SheetRow[]
}

export interface SheetRow {
  /** Row number as a person sees it in the file; the header is usually 1. */
  line: number
  cells: string[]
}

export interface SheetProblem {
  file: string
  sheet?: string
  line?: number
  /** Name of the column in the header, or its letter where it has none. */
  column?: string
  code: SheetProblemCode
  severity: 'error' | 'warning'
  /** `file`, `sheet`, `line`, `column` again, and what `sheetProblemCodes` lists: all a sentence needs. */
  facts: SheetFacts
}

export type SheetFacts = Record<string, string | number>

/** Every code with its severity and the facts it carries beside the place. `cell` is an address such as `C7`. */
export const sheetProblemCodes = {
  /** `kind`: `workbook` (Excel bytes), `binary`, `unknown-encoding`. */
  'sheet.not-text': { severity: 'error', facts: ['kind'] },
  /** Read as Windows-1258 because it is not Unicode and its words are Vietnamese that way. */
  'sheet.encoding-guessed': { severity: 'warning', facts: ['encoding'] },
  /** Text typed for a TCVN3 (.VnTime) or VNI font; `sample` is a word as stored, `meant` what it stands for. */
  'sheet.legacy-font': { severity: 'error', facts: ['encoding', 'sample', 'meant'] },
  /** UTF-8 taken for the western code page by another program; `sample` as stored, `meant` as it was. */
  'sheet.misread-encoding': { severity: 'error', facts: ['sample', 'meant'] },
  'sheet.header-missing': { severity: 'error', facts: ['cell'] },
  'sheet.header-duplicate': { severity: 'error', facts: ['cell', 'first'] },
  'sheet.ragged-row': { severity: 'error', facts: ['expected', 'found'] },
  'sheet.stray-quote': { severity: 'error', facts: ['cell'] },
  'sheet.unclosed-quote': { severity: 'error', facts: ['cell'] },
  'sheet.formula-cell': { severity: 'error', facts: ['cell', 'formula'] },
  'sheet.error-cell': { severity: 'error', facts: ['cell', 'value'] },
  'sheet.merged-cells': { severity: 'error', facts: ['range'] },
  'sheet.number-out-of-range': { severity: 'error', facts: ['cell', 'value'] },
  'sheet.date-out-of-range': { severity: 'error', facts: ['cell', 'value'] },
  'sheet.repeated-cell': { severity: 'error', facts: ['cell'] },
  'sheet.hidden-skipped': { severity: 'warning', facts: [] },
  /** Sizes in megabytes. */
  'sheet.too-large': { severity: 'error', facts: ['size', 'limit'] },
  'sheet.too-many-rows': { severity: 'error', facts: ['limit'] },
  'sheet.too-many-columns': { severity: 'error', facts: ['found', 'limit'] },
  /** `entry` inflates to more than `limit` megabytes, or there are more than `limit` entries: `kind` `size`, `ratio`, `entries`. */
  'sheet.archive-bomb': { severity: 'error', facts: ['kind', 'entry', 'limit'] },
  /** `kind`: `xls`, `xlsb`, `ods`, `word`, `slides`, `pdf`, `text`, `empty`, `entities`, `damaged`. */
  'sheet.not-a-workbook': { severity: 'error', facts: ['kind'] },
  'sheet.encrypted': { severity: 'error', facts: [] },
  'sheet.took-too-much-memory': { severity: 'error', facts: ['limit'] },
  'sheet.took-too-long': { severity: 'error', facts: ['seconds'] },
  /** More problems of code `of` than are listed one by one. */
  'sheet.more-problems': { severity: 'error', facts: ['of', 'count'] },
} as const satisfies Record<string, { severity: 'error' | 'warning'; facts: readonly string[] }>

export type SheetProblemCode = keyof typeof sheetProblemCodes

export interface SheetLimits {
  maxBytes: number
  maxRows: number
  maxColumns: number
  /** Characters in all cells of a workbook: one long text shared by a million cells is a bomb too. */
  maxCharacters: number
  maxEntries: number
  maxInflatedBytes: number
  /** Inflated size divided by packed size, for entries above a megabyte. */
  maxRatio: number
  timeLimitMs: number
  memoryLimitMb: number
}

export const defaultLimits: SheetLimits = {
  maxBytes: 50 * 1024 * 1024,
  maxRows: 300_000,
  maxColumns: 200,
  maxCharacters: 64 * 1024 * 1024,
  maxEntries: 1_000,
  maxInflatedBytes: 200 * 1024 * 1024,
  maxRatio: 250,
  timeLimitMs: 30_000,
  memoryLimitMb: 1_024,
}

/** Zero-based column to its letters: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}

export function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024))
}
