import { type CellStyle, type CellValue, type ColumnDef, writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { columnLetters } from './sheet.ts'

export interface WrittenColumn {
  readonly title: string
  /** How the text of a cell is stored: decimal text as a number, `YYYY-MM-DD` as a date. Text that is neither stays text. */
  readonly kind?: 'text' | 'decimal' | 'day'
  /** Width in characters; fitted to the content when left out. */
  readonly width?: number
  /** Number format of Excel, such as `#,##0.00`; days are `dd/mm/yyyy` unless told otherwise. */
  readonly format?: string
  /** The only values a person may choose in this column. */
  readonly choices?: readonly string[]
}

export interface WrittenSheet {
  readonly name: string
  readonly columns: readonly WrittenColumn[]
  /** All text, as in `Sheet`; blank is a blank cell. */
  readonly rows: readonly (readonly string[])[]
}

export interface WorkbookOptions {
  readonly title?: string
  /** Blank rows below the table in which choices hold too, for a form to be filled in. */
  readonly spareRows?: number
}

const header: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF3' } },
  alignment: { wrapText: true, vertical: 'center' },
}
const longestCell = 32_767
const longestChoices = 255

/** A workbook as Excel and LibreOffice open it: header row styled and frozen, nothing in it a formula. */
export async function writeWorkbook(sheets: readonly WrittenSheet[], options: WorkbookOptions = {}): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const written = sheets.map((sheet, index) => writtenSheet(sheet, names[index] ?? '', options))
  return writeXlsx({ sheets: written, ...(options.title ? { properties: { title: options.title } } : {}) })
}

function writtenSheet(sheet: WrittenSheet, name: string, { spareRows = 0 }: WorkbookOptions): WriteSheet {
  const lastLine = sheet.rows.length + 1 + spareRows
  return {
    name,
    columns: sheet.columns.map(columnDef),
    rows: [sheet.columns.map(({ title }) => safeText(title)), ...sheet.rows.map((cells, row) => sheet.columns.map((column, at) => cellValue(cells[at] ?? '', column, row + 2)))],
    cells: new Map(sheet.columns.map(({ title }, at) => [`0,${at}`, { value: safeText(title), type: 'string', style: header }])),
    freezePane: { rows: 1 },
    dataValidations: sheet.columns.flatMap((column, at) => choiceRule(column, `${columnLetters(at)}2:${columnLetters(at)}${lastLine}`)),
  }
}

function columnDef({ kind, width, format }: WrittenColumn): ColumnDef {
  const numFmt = format ?? (kind === 'day' ? 'dd/mm/yyyy' : kind === 'decimal' ? 'General' : '@')
  return { ...(width === undefined ? { autoWidth: true } : { width }), numFmt }
}

function cellValue(text: string, { kind, title }: WrittenColumn, line: number): CellValue {
  if (text === '') return null
  if (text.length > longestCell) throw new RangeError(`cell of ${text.length} characters in column ${title}, row ${line}`)
  if (kind === 'decimal') return exactNumber(text) ?? safeText(text)
  if (kind === 'day' && /^(?:19|2\d)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && text >= '1900-03-01') return new Date(`${text}T00:00:00Z`)
  return safeText(text)
}

/** Excel keeps 15 digits; a number with more would be rounded in silence, so it stays text. */
function exactNumber(text: string): number | null {
  if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) || text.replace(/^-?0*\.?0*|\D/g, '').length > 15) return null
  return Number(text)
}

/** A workbook reads `_x0041_` as one character, and half a surrogate pair is no text at all. */
function safeText(text: string): string {
  return text.toWellFormed().replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x').replace(/[\0\ufffe\uffff]/g, '')
}

function choiceRule({ title, choices }: WrittenColumn, range: string): NonNullable<WriteSheet['dataValidations']> {
  if (!choices) return []
  const list = choices.join(',')
  if (list.length > longestChoices || choices.some((choice) => choice.includes(','))) throw new RangeError(`choices of column ${title} do not fit a list of Excel`)
  return [{
    type: 'list', values: [...choices], range, allowBlank: true, showErrorMessage: true, errorStyle: 'stop',
    errorTitle: title.slice(0, 32), errorMessage: `Chỉ chọn một trong: ${choices.join('; ')}`.slice(0, 255),
  }]
}

/** Excel takes at most 31 characters, none of `[]:*?/\`, and no name twice. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const base = safeText(name).replace(/[[\]:*?/\\]|\p{Cc}/gu, ' ').replace(/^'+|'+$/g, '').trim() || 'Trang'
    let unique = base.slice(0, 31).trim()
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) unique = `${base.slice(0, 31 - ` (${copy})`.length).trim()} (${copy})`
    taken.add(unique.toLowerCase())
    return unique
  })
}
