// From rows of cells to a table: which row is the header, which rows fit under it.
import { guessLegacyFont } from './legacy-encoding.ts'
import { findMisreadText } from './misread-text.ts'
import { type Place, type ProblemList, SheetStop } from './problem-list.ts'
import { columnLetters, type Sheet, type SheetLimits, type SheetRow } from './sheet.ts'

export interface RawRow {
  readonly line: number
  readonly cells: string[]
}

export interface RawTable {
  readonly name: string
  readonly rows: Iterable<RawRow>
  /** CSV writes every cell of a row, so a short row is torn; Excel leaves blank cells out, so it is not. */
  readonly shortRows: 'refuse' | 'fill'
  /** Lines already refused for a cell of theirs. */
  readonly refusedLines: ReadonlySet<number>
}

const sampleRows = 500

/** `null` when there is no usable header. */
export function tabulate(table: RawTable, limits: SheetLimits, problems: ProblemList): Sheet | null {
  let columns: string[] | null = null
  const rows: SheetRow[] = []
  for (const row of table.rows) {
    if (isBlank(row.cells)) continue
    if (columns === null) {
      columns = header(row, table, limits, problems)
      if (columns === null) return null
      continue
    }
    const cells = fitted(row, columns, table, problems)
    if (cells === null || table.refusedLines.has(row.line)) continue
    if (rows.length >= limits.maxRows) throw new SheetStop('sheet.too-many-rows', { limit: limits.maxRows }, { sheet: table.name })
    rows.push({ line: row.line, cells })
  }
  if (columns === null) {
    problems.add('sheet.header-missing', { sheet: table.name, line: 1 }, { cell: 'A1' })
    return null
  }
  return refuseWrongLetters({ name: table.name, columns, rows }, problems)
}

export function columnPlace(columns: readonly string[], column: number): string {
  return columns[column] || columnLetters(column)
}

function header(row: RawRow, table: RawTable, limits: SheetLimits, problems: ProblemList): string[] | null {
  const place = { sheet: table.name, line: row.line }
  const columns = row.cells.slice(0, widthOf(row.cells)).map((cell) => cell.trim())
  if (columns.length > limits.maxColumns) {
    problems.add('sheet.too-many-columns', place, { found: columns.length, limit: limits.maxColumns })
    return null
  }
  const firstAt = new Map<string, number>()
  let usable = !table.refusedLines.has(row.line)
  for (const [column, title] of columns.entries()) {
    const cell = `${columnLetters(column)}${row.line}`
    const first = firstAt.get(title.toLowerCase())
    if (title === '') problems.add('sheet.header-missing', { ...place, column: columnLetters(column) }, { cell })
    else if (first !== undefined) problems.add('sheet.header-duplicate', { ...place, column: title }, { cell, first: `${columnLetters(first)}${row.line}` })
    else {
      firstAt.set(title.toLowerCase(), column)
      continue
    }
    usable = false
  }
  return usable ? columns : null
}

function fitted(row: RawRow, columns: readonly string[], table: RawTable, problems: ProblemList): string[] | null {
  const { cells } = row
  const found = cells.length > columns.length ? widthOf(cells) : cells.length
  if (found > columns.length || (found < columns.length && table.shortRows === 'refuse')) {
    problems.add('sheet.ragged-row', { sheet: table.name, line: row.line }, { expected: columns.length, found })
    return null
  }
  if (cells.length > columns.length) cells.length = columns.length
  while (cells.length < columns.length) cells.push('')
  return cells
}

/** Letters that stand for others make every name in the sheet wrong, so none of it is taken. */
function refuseWrongLetters(sheet: Sheet, problems: ProblemList): Sheet | null {
  const texts = [sheet.name, ...sheet.columns, ...sheet.rows.slice(0, sampleRows).flatMap((row) => row.cells)]
  const misread = findMisreadText(texts)
  if (misread) problems.add('sheet.misread-encoding', placeOfText(sheet, misread.sample), { ...misread })
  const legacy = misread ? null : guessLegacyFont(texts)
  if (legacy) problems.add('sheet.legacy-font', placeOfText(sheet, legacy.sample), { ...legacy })
  return misread || legacy ? null : sheet
}

function placeOfText(sheet: Sheet, sample: string): Place {
  const seen = (cell: string) => cell.includes(sample)
  const row = sheet.rows.find(({ cells }) => cells.some(seen))
  const column = row && sheet.columns[row.cells.findIndex(seen)]
  return { sheet: sheet.name, ...(row && column !== undefined ? { line: row.line, column } : {}) }
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '') return false
  return true
}

/** Cells up to the last one that holds something. */
function widthOf(cells: readonly string[]): number {
  let width = cells.length
  while (width > 0 && (cells[width - 1] ?? '').trim() === '') width--
  return width
}
