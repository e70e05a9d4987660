// One row of a table, field by field. A field that cannot be trusted refuses its row and says what to do; the other rows stay.
import { isPlainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { isSafeId } from '@thidua/kit/ids.ts'
import type { FolderFacts, FolderProblem, FolderTable, OnLine } from '../contract.ts'
import { shapeOf, type FileShape, type TableName } from '../columns/model.ts'
import { readDecimal, runsAsFormula } from '../decimal/model.ts'

/** A column of wrong cells is told as a few examples and a count. */
const listedPerCode = 50

export class ProblemList {
  readonly #listed: FolderProblem[] = []
  readonly #counts = new Map<string, { file: string; code: string; severity: FolderProblem['severity']; count: number }>()

  add(severity: FolderProblem['severity'], code: string, place: { file: string; sheet?: string; line?: number; column?: string }, facts: FolderFacts = {}): void {
    const key = `${place.file}\n${place.sheet ?? ''}\n${code}`
    const seen = this.#counts.get(key) ?? { file: place.file, code, severity, count: 0 }
    seen.count += 1
    this.#counts.set(key, seen)
    if (seen.count > listedPerCode) return
    const { file, sheet, line, column } = place
    const where: FolderFacts = { file, ...(sheet === undefined ? {} : { sheet }), ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }
    this.#listed.push({ severity, file, line: line ?? null, column: column ?? null, code, facts: { ...where, ...facts } })
  }

  /** Problems another reader found, as they are. */
  take(problem: FolderProblem): void {
    this.#listed.push(problem)
  }

  all(): FolderProblem[] {
    const rest = [...this.#counts.values()].filter(({ count }) => count > listedPerCode)
    return [
      ...this.#listed,
      ...rest.map(({ file, code, severity, count }): FolderProblem => ({
        severity, file, line: null, column: null, code: 'folder.more-problems', facts: { file, of: code, count: count - listedPerCode },
      })),
    ]
  }
}

/** The rows of a table of the folder that can be trusted; `read` asks the row for its fields. */
export function readTable<Item extends object>(
  table: { readonly file: TableName; readonly table: FolderTable | undefined; readonly problems: ProblemList },
  read: (row: Row) => Item,
): OnLine<Item>[] {
  return table.table ? readSheet({ ...table, table: table.table, shape: shapeOf(table.file) }, read) : []
}

/** Whether a table is there and can be read as this file. */
export function hasColumns(table: FolderTable | undefined, file: TableName): boolean {
  const shape = shapeOf(file)
  const found = new Set(table?.columns.map((name) => columnName(name, shape)))
  return table !== undefined && shape.columns.every((name) => found.has(name))
}

export interface SheetSource {
  /** The file as its sender calls it. */
  readonly file: string
  /** Where the file has several. */
  readonly sheet?: string
  readonly shape: FileShape
  readonly table: FolderTable
  readonly problems: ProblemList
}

/** The same for a table of any name. */
export function readSheet<Item extends object>(source: SheetSource, read: (row: Row) => Item): OnLine<Item>[] {
  const places = columnPlaces(source)
  if (!places) return []
  const items: OnLine<Item>[] = []
  for (const { line, cells } of source.table.rows) {
    const row = new Row({ place: source, line, cells, places })
    const item = Object.assign(read(row), { line })
    if (!row.refused) items.push(item)
  }
  return items
}

/** `null` when a column is missing: the file cannot be read. */
function columnPlaces({ file, sheet, shape, table, problems }: SheetSource): ReadonlyMap<string, number> | null {
  const { columns, optional } = shape
  const places = new Map(table.columns.map((name, index) => [columnName(name, shape), index]))
  const unknown = [...places.keys()].filter((name) => !columns.includes(name) && !optional.includes(name))
  const absent = columns.filter((name) => !places.has(name))
  const header = { file, ...(sheet === undefined ? {} : { sheet }), line: 1 }
  if (unknown.length > 0) problems.add('warning', 'folder.column-unknown', header, { columns: unknown.join(', '), known: [...columns, ...optional].join(', ') })
  if (absent.length === 0) return places
  problems.add('error', 'folder.column-missing', header, { columns: absent.join(', ') })
  return null
}

/** The name a column has in the format, whatever it is called in the file. */
export function columnName(title: string, { alias = {} }: FileShape): string {
  const name = title.normalize('NFC').trim().toLowerCase()
  return alias[name] ?? name
}

interface RowParts {
  readonly place: Pick<SheetSource, 'file' | 'sheet' | 'problems' | 'table'>
  readonly line: number
  readonly cells: readonly string[]
  readonly places: ReadonlyMap<string, number>
}

export class Row {
  readonly #parts: RowParts
  refused = false

  constructor(parts: RowParts) {
    this.#parts = parts
  }

  get line(): number {
    return this.#parts.line
  }

  /** Blank where the column is left out. */
  text(column: string): string {
    const place = this.#parts.places.get(column)
    const cell = place === undefined ? '' : (this.#parts.cells[place] ?? '').trim()
    if (cell !== '' && runsAsFormula(cell)) this.refuse('folder.formula-text', column, { found: shown(cell) })
    return cell
  }

  /** Text that has to be there. */
  needed(column: string): string {
    const cell = this.text(column)
    if (cell === '') this.refuse('folder.blank-cell', column)
    return cell
  }

  id(column: string): string {
    const cell = this.needed(column)
    if (cell !== '' && !isSafeId(cell)) this.refuse('folder.id-shape', column, { found: shown(cell) })
    return cell
  }

  words(column: string): readonly string[] {
    return this.text(column).split(/\s+/).filter((word) => word !== '')
  }

  day(column: string): PlainDate {
    const cell = this.needed(column)
    return cell === '' ? ('' as PlainDate) : this.#dayOf(cell, column)
  }

  dayOrNull(column: string): PlainDate | null {
    const cell = this.text(column)
    return cell === '' ? null : this.#dayOf(cell, column)
  }

  choice<const Choice extends string>(column: string, choices: readonly Choice[], whenBlank?: Choice): Choice {
    const cell = whenBlank === undefined ? this.needed(column) : this.text(column) || whenBlank
    const found = choices.find((choice) => choice === cell)
    if (found === undefined && cell !== '') this.refuse('folder.not-one-of', column, { found: shown(cell), allowed: choices.join(', ') })
    return found ?? (choices[0] as Choice)
  }

  yesNo(column: string, whenBlank?: 'yes' | 'no'): boolean {
    return this.choice(column, ['yes', 'no'], whenBlank) === 'yes'
  }

  year(column: string): number {
    const cell = this.needed(column)
    if (cell !== '' && !/^\d{4}$/.test(cell)) this.refuse('folder.not-a-year', column, { found: shown(cell) })
    return Number(cell)
  }

  /** A count that is not a cell of its own, such as the votes of a tally. */
  count(column: string): number {
    const cell = this.needed(column)
    if (cell !== '' && !/^\d{1,9}$/.test(cell)) this.refuse('folder.not-a-count', column, { found: shown(cell) })
    return Number(cell)
  }

  /** Decimal text, `n/a`, or `null` where blank: three different things. */
  figure(column: string): string | 'n/a' | null {
    const cell = this.text(column)
    if (cell === '' || this.refused) return null
    if (cell === 'n/a' || cell === 'N/A') return 'n/a'
    const reading = readDecimal(cell)
    if (reading.ok) return reading.value
    this.refuse(reading.code, column, { found: shown(cell), ...reading.facts })
    return null
  }

  refuse(code: string, column: string, facts: FolderFacts = {}): void {
    this.refused = true
    this.#tell('error', code, { column, facts })
  }

  warn(code: string, column: string, facts: FolderFacts = {}): void {
    this.#tell('warning', code, { column, facts })
  }

  #tell(severity: FolderProblem['severity'], code: string, { column, facts }: { column: string; facts: FolderFacts }): void {
    const { place, line, places } = this.#parts
    const { file, sheet, problems, table } = place
    // as the sender calls it
    const title = table.columns[places.get(column) ?? -1]?.trim() ?? column
    problems.add(severity, code, { file, ...(sheet === undefined ? {} : { sheet }), line, column: title }, facts)
  }

  #dayOf(cell: string, column: string): PlainDate {
    if (isPlainDate(cell)) return cell
    const meant = dayMeant(cell)
    if (meant === null) this.refuse('folder.date-not-a-day', column, { found: shown(cell) })
    else this.refuse('folder.date-form', column, { found: shown(cell), meant })
    return '' as PlainDate
  }
}

/** `31/12/2022`, `31-12-2022` and `2022/12/31` are days in another form; `30/2/2022` is none. */
function dayMeant(cell: string): string | null {
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell)
  const backwards = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(cell)
  const [year, month, day] = vietnamese ? [vietnamese[3], vietnamese[2], vietnamese[1]] : backwards ? [backwards[1], backwards[2], backwards[3]] : []
  if (!year || !month || !day) return null
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(text) ? text : null
}

function shown(cell: string): string {
  return cell.length > 80 ? `${cell.slice(0, 77)}…` : cell
}
