import { csvRecords, type CsvRecords, detectDelimiter } from './csv-records.ts'
import { unguardFormula } from './formula-guard.ts'
import { problemList, type ProblemList, sheetProblem, SheetStop } from './problem-list.ts'
import { columnLetters, defaultLimits, megabytes, type Sheet, type SheetLimits, type SheetProblem } from './sheet.ts'
import { columnPlace, type RawRow, tabulate } from './tabulate.ts'
import { textOfBytes } from './text-of-bytes.ts'

/** Reads a CSV file of any of the usual encodings and delimiters. `sheet` is `null` when nothing of it can be trusted. */
export function readCsv(file: string, bytes: Uint8Array, limits: Partial<SheetLimits> = {}): { sheet: Sheet | null; problems: SheetProblem[] } {
  const problems = problemList(file)
  try {
    const sheet = sheetOf(file, bytes, { ...defaultLimits, ...limits }, problems)
    return { sheet, problems: problems.all() }
  } catch (stop) {
    if (!(stop instanceof SheetStop)) throw stop
    return { sheet: null, problems: [...problems.all(), sheetProblem(file, stop.code, stop.place, stop.facts)] }
  }
}

function sheetOf(file: string, bytes: Uint8Array, limits: SheetLimits, problems: ProblemList): Sheet | null {
  if (bytes.length > limits.maxBytes) throw new SheetStop('sheet.too-large', { size: megabytes(bytes.length), limit: megabytes(limits.maxBytes) })
  const text = textOfBytes(bytes, problems)
  const parsed = csvRecords(text, detectDelimiter(text), Infinity)
  const { records } = parsed
  if (parsed.unclosedQuote) refuseUnclosedQuote(parsed)
  for (const cells of records) tidy(cells)
  const titles = records.find((cells) => cells.some((cell) => cell !== '')) ?? []
  for (const { line, column } of parsed.strayQuotes) {
    problems.add('sheet.stray-quote', { line, column: columnPlace(titles, column) }, { cell: `${columnLetters(column)}${line}` })
  }
  const refusedLines = new Set(parsed.strayQuotes.map(({ line }) => line))
  return tabulate({ name: nameOf(file), rows: numbered(records), shortRows: 'refuse', refusedLines }, limits, problems)
}

/** From the open quote on, rows and text cannot be told apart. */
function refuseUnclosedQuote({ records, unclosedQuote }: CsvRecords): void {
  if (!unclosedQuote) return
  const { line, column } = unclosedQuote
  const titles = line > 1 ? (records[0] ?? []) : []
  throw new SheetStop('sheet.unclosed-quote', { cell: `${columnLetters(column)}${line}` }, { line, column: columnPlace(titles, column) })
}

function tidy(cells: string[]): void {
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column]
    if (cell) cells[column] = unguardFormula(cell.trimEnd())
  }
}

function* numbered(records: readonly string[][]): Iterable<RawRow> {
  for (let index = 0; index < records.length; index++) {
    const cells = records[index]
    if (cells) yield { line: index + 1, cells }
  }
}

function nameOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z]{2,4}$/, '')
}
