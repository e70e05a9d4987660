// One sheet of a workbook as rows of text. Only cells that hold something take memory, wherever they claim to stand.
// A formula is never trusted: its stored result may be anything.
import { dayOfSerial, type DateKind, decimalOf, timeOfSerial, unescapeCell } from './cell-text.ts'
import { type Place, type ProblemList, SheetStop } from './problem-list.ts'
import { columnLetters, type SheetFacts, type SheetLimits, type SheetProblemCode } from './sheet.ts'
import type { RawRow } from './tabulate.ts'
import type { WorkbookParts } from './workbook-parts.ts'
import { attribute, scanXml } from './xml-scan.ts'

export interface Worksheet {
  readonly rows: RawRow[]
  readonly refusedLines: Set<number>
}

export interface WorksheetSource {
  readonly name: string
  readonly bytes: Uint8Array
  readonly parts: WorkbookParts
  readonly limits: SheetLimits
  /** Shared by all sheets of the workbook. */
  readonly budget: { characters: number }
}

interface Range { readonly text: string; readonly from: Spot; readonly to: Spot }
interface Spot { readonly line: number; readonly column: number }
interface Cell extends Spot { readonly type: string; readonly style: number; value: string; formula: string | null }

const maxLine = 1_048_576
const maxColumn = 16_383

export function readWorksheet(source: WorksheetSource, problems: ProblemList): Worksheet {
  const found = new Map<number, string[]>()
  const pending: { code: SheetProblemCode; spot: Spot; facts: SheetFacts }[] = []
  const merges: Range[] = []
  scanCells(source, {
    cell(cell) {
      const read = textOf(cell, source.parts)
      if ('code' in read) pending.push({ code: read.code, spot: cell, facts: read.facts })
      const text = 'text' in read ? read.text : ''
      if (text === '' && !('code' in read)) return
      const cells = rowAt(found, cell.line, source)
      if (cells[cell.column]) pending.push({ code: 'sheet.repeated-cell', spot: cell, facts: {} })
      put(cells, cell, text, source)
    },
    merge: (range) => merges.push(range),
  })
  const rows = [...found].map(([line, cells]) => ({ line, cells })).sort((left, right) => left.line - right.line)
  const titles = rows[0]?.cells ?? []
  const refusedLines = new Set<number>()
  for (const { code, spot, facts } of pending) {
    refusedLines.add(spot.line)
    problems.add(code, placeOf(source.name, spot, titles), { cell: addressOf(spot), ...facts })
  }
  refuseMerges({ merges, rows, name: source.name, refusedLines }, problems)
  return { rows, refusedLines }
}

function rowAt(found: Map<number, string[]>, line: number, { name, limits }: WorksheetSource): string[] {
  const known = found.get(line)
  if (known) return known
  if (found.size > limits.maxRows) throw new SheetStop('sheet.too-many-rows', { limit: limits.maxRows }, { sheet: name })
  const cells: string[] = []
  found.set(line, cells)
  return cells
}

function put(cells: string[], cell: Cell, text: string, { name, limits, budget }: WorksheetSource): void {
  if (cell.column >= limits.maxColumns) {
    throw new SheetStop('sheet.too-many-columns', { found: cell.column + 1, limit: limits.maxColumns }, { sheet: name, line: cell.line })
  }
  budget.characters -= text.length + 1
  if (budget.characters < 0) {
    const limit = Math.floor(limits.maxCharacters / 1e6)
    throw new SheetStop('sheet.too-large', { size: limit + 1, limit }, { sheet: name, line: cell.line })
  }
  while (cells.length < cell.column) cells.push('')
  cells[cell.column] = text
}

type Read = { readonly text: string } | { readonly code: SheetProblemCode; readonly facts: SheetFacts }

function textOf(cell: Cell, parts: WorkbookParts): Read {
  if (cell.formula !== null) return { code: 'sheet.formula-cell', facts: { formula: cell.formula.slice(0, 80) } }
  const { value } = cell
  switch (cell.type) {
    case 's': return { text: parts.texts[Number(value)] ?? '' }
    case 'str':
    case 'inlineStr': return { text: unescapeCell(value).normalize('NFC').trimEnd() }
    case 'b': return { text: value === '' ? '' : value.trim() === '1' || value === 'true' ? '1' : '0' }
    case 'e': return { code: 'sheet.error-cell', facts: { value: value.slice(0, 20) } }
    case 'd': return { text: value.trim().replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1') }
    default: return value.trim() === '' ? { text: '' } : numberText(value, parts.dateKinds[cell.style] ?? null, parts.since1904)
  }
}

function numberText(value: string, kind: DateKind, since1904: boolean): Read {
  const decimal = decimalOf(value)
  if (decimal === null) return { code: 'sheet.number-out-of-range', facts: { value: value.slice(0, 40) } }
  if (kind === 'time') return { text: timeOfSerial(Number(decimal)) ?? decimal }
  if (kind !== 'day') return { text: decimal }
  const day = dayOfSerial(Number(decimal), since1904)
  return day === null ? { code: 'sheet.date-out-of-range', facts: { value: decimal } } : { text: day }
}

/** A merge that touches a row of the table hides which of its rows the value belongs to. */
function refuseMerges(sheet: { merges: Range[]; rows: readonly RawRow[]; name: string; refusedLines: Set<number> }, problems: ProblemList): void {
  const width = Math.max(0, ...sheet.rows.slice(0, 1).map(({ cells }) => cells.length))
  const touching = sheet.merges.filter(({ from }) => from.column < Math.max(width, 1)).sort((left, right) => left.from.line - right.from.line)
  let next = 0
  let covered = 0
  const reported = new Set<Range>()
  for (const { line } of sheet.rows) {
    for (let range = touching[next]; range && range.from.line <= line; range = touching[++next]) {
      covered = Math.max(covered, range.to.line)
      if (range.to.line >= line) reported.add(range)
    }
    if (line <= covered) sheet.refusedLines.add(line)
  }
  for (const range of reported) {
    problems.add('sheet.merged-cells', placeOf(sheet.name, range.from, sheet.rows[0]?.cells ?? []), { range: range.text })
  }
}

function scanCells(source: WorksheetSource, take: { cell(cell: Cell): void; merge(range: Range): void }): void {
  let cell: Cell | null = null
  let line = 0
  let column = -1
  let reading: 'value' | 'formula' | null = null
  let phonetic = false
  scanXml(source.bytes, {
    open(name, attributes) {
      if (name === 'c') {
        cell = cellAt(attributes, line, column + 1)
        column = cell.column
      } else if (name === 'row') {
        line = rowNumber(attribute(attributes, 'r'), line + 1)
        column = -1
      } else if (name === 'mergeCell') take.merge(rangeOf(attribute(attributes, 'ref') ?? ''))
      else if (!cell) return
      else if (name === 'f') {
        cell.formula ??= ''
        reading = 'formula'
      } else if (name === 'v' || name === 't') reading = phonetic ? null : 'value'
      else if (name === 'rPh') phonetic = true
    },
    text(text) {
      if (!cell || reading === null) return
      if (reading === 'formula') cell.formula += text
      else cell.value += text
    },
    close(name) {
      if (name === 'c' && cell) {
        take.cell(cell)
        cell = null
      } else if (name === 'v' || name === 't' || name === 'f') reading = null
      else if (name === 'rPh') phonetic = false
    },
  })
}

const usualCell = /^ r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d{1,5})")?(?: t="(\w+)")?(?: s="(\d{1,5})")?$/

function cellAt(attributes: string, line: number, column: number): Cell {
  const usual = usualCell.exec(attributes)
  if (usual) {
    return { ...spotOf(usual[1] ?? '', usual[2] ?? ''), style: Number(usual[3] ?? usual[5] ?? 0), type: usual[4] ?? 'n', value: '', formula: null }
  }
  const address = attribute(attributes, 'r')
  const spot = address === undefined ? { line, column } : spotOfAddress(address)
  if (spot.line < 1 || spot.column > maxColumn) throw damaged()
  return { ...spot, style: Number(attribute(attributes, 's') ?? 0), type: attribute(attributes, 't') ?? 'n', value: '', formula: null }
}

function rowNumber(stored: string | undefined, next: number): number {
  const line = stored === undefined ? next : Number(stored)
  if (!Number.isInteger(line) || line < 1 || line > maxLine) throw damaged()
  return line
}

function rangeOf(text: string): Range {
  const [from = '', to = from] = text.split(':')
  return { text, from: spotOfAddress(from), to: spotOfAddress(to) }
}

function spotOfAddress(address: string): Spot {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address)
  if (!match) throw damaged()
  return spotOf((match[1] ?? '').toUpperCase(), match[2] ?? '')
}

function spotOf(letters: string, digits: string): Spot {
  let column = 0
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64
  const line = Number(digits)
  if (line < 1 || line > maxLine || column - 1 > maxColumn) throw damaged()
  return { line, column: column - 1 }
}

function placeOf(sheet: string, spot: Spot, titles: readonly string[]): Place {
  return { sheet, line: spot.line, column: titles[spot.column]?.trim() || columnLetters(spot.column) }
}

function addressOf({ line, column }: Spot): string {
  return `${columnLetters(column)}${line}`
}

function damaged(): SheetStop {
  return new SheetStop('sheet.not-a-workbook', { kind: 'damaged' })
}
