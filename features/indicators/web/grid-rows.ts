// The answer of the server as rows of the spreadsheet; pure.
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'
import type { figuresVi } from '../../../messages/figures.ts'
import type { LoadSource } from '../../../ui/source-model.ts'
import type { Entry, GridCell, GridColumn, GridRow } from '../../../ui/spreadsheet-grid.tsx'
import type { GridRow as FigureRow, operations } from '../grid/contract.ts'

export type ShownGrid = OutputOf<(typeof operations)['show-grid']>
type Words = typeof figuresVi.grid
type Said = FigureRow['before']

export interface RowsContext {
  readonly words: Words
  /** Why no cell takes typing now; null when they do. */
  readonly locked: string | null
  readonly source: (indicator: string, period: string) => LoadSource
}

export const typedColumn = 'now'

/** Pixels: one digit, and what stands beside the digits of a cell that is typed or only read. */
const [digit, besideTyped, besideRead] = [9, 50, 24]

/** A figure cut short reads as another figure, so columns are as wide as their longest. */
function widthOf(rows: readonly GridRow[], column: string, { least, beside }: { readonly least: number; readonly beside: number }): number {
  const lengths = rows.map(({ cells }) => textIn(cells[column]).length)
  return Math.max(least, beside + digit * Math.max(0, ...lengths))
}

function textIn(cell: GridCell | undefined): string {
  if (!cell) return ''
  if (cell.text !== undefined) return cell.text
  return cell.entry.state === 'number' ? `${cell.status === 'estimate' ? '≈ ' : ''}${formatDecimal(cell.entry.value)}` : ''
}

/** What is typed comes first where the screen is narrow. */
export function columnsOf(words: Words, how: { readonly readOnly: boolean; readonly narrow: boolean; readonly rows: readonly GridRow[] }): GridColumn[] {
  const now: GridColumn = { id: typedColumn, title: words.now, width: widthOf(how.rows, typedColumn, { least: 130, beside: besideTyped }), ...(how.readOnly ? { readOnly: true } : {}) }
  const beside: GridColumn[] = [
    { id: 'before', title: words.lastYear, width: widthOf(how.rows, 'before', { least: 112, beside: besideRead }), reference: true },
    { id: 'target', title: words.target, width: widthOf(how.rows, 'target', { least: 108, beside: besideRead }), reference: true },
  ]
  const measure: GridColumn = { id: 'measure', title: words.measure, width: 92, reference: true, align: 'left' }
  const about: GridColumn = { id: 'about', title: words.about, width: 190, reference: true, align: 'left' }
  return how.narrow ? [now, ...beside, measure, about] : [measure, ...beside, now, about]
}

export function rowsOf(grid: ShownGrid, context: RowsContext): GridRow[] {
  const areas = [...new Set(grid.rows.map((row) => row.indicator.areaName))]
  return areas.flatMap((area) => {
    const rows = grid.rows.filter((row) => row.indicator.areaName === area).map((row) => rowOf(row, grid.period, context))
    return areas.length > 1 ? [{ id: `area ${area}`, title: area, heading: true, cells: {} }, ...rows] : rows
  })
}

function rowOf(row: FigureRow, period: string, { words, locked, source }: RowsContext): GridRow {
  const { indicator, cell } = row
  const open = source(indicator.code, period)
  const before = yearBefore(period)
  const quiet = (text: string, load: LoadSource = open): GridCell => ({ entry: { state: 'blank' }, text, source: load })
  return {
    id: indicator.code,
    title: indicator.name,
    cells: {
      measure: quiet(indicator.unitOfMeasure),
      before: quiet(row.lastYear ? saidText(row.lastYear, row, words) : '', before === null ? open : source(indicator.code, before)),
      target: quiet(targetText(row, words)),
      [typedColumn]: {
        ...(row.computedText === null ? typedCell(row, locked) : computedCell(row, row.computedText, words)),
        ...(cell && row.computedText === null ? { status: cell.status } : {}),
        corrected: row.corrected,
        problems: row.findings.map(({ severity, text }) => ({ severity, text })),
        source: open,
      },
      about: quiet(aboutText(row, words)),
    },
  }
}

function typedCell({ indicator, cell }: FigureRow, locked: string | null): GridCell {
  return {
    entry: entryOf(cell),
    kind: indicator.kind === 'yesno' ? 'yes-no' : 'number',
    whole: indicator.kind === 'count' || indicator.kind === 'days',
    ...(locked === null ? {} : { locked }),
  }
}

function computedCell({ computed }: FigureRow, arithmetic: string, words: Words): GridCell {
  return { entry: { state: 'blank' }, computed: arithmetic, text: computed === null ? words.empty : formatDecimal(computed, 2) }
}

export function entryOf(said: Said): Entry {
  if (said?.state === 'number' && said.value !== null) return { state: 'number', value: said.value }
  return { state: said?.state === 'not-applicable' ? 'not-applicable' : 'blank' }
}

/** `2022-H1` → `2021-H1`. */
function yearBefore(period: string): string | null {
  const match = /^(\d{4})(.*)$/.exec(period)
  return match ? `${Number(match[1]) - 1}${match[2]}` : null
}

export function saidText(said: Said, { indicator }: Pick<FigureRow, 'indicator'>, words: Words): string {
  if (said === null) return words.empty
  if (said.state === 'number' && indicator.kind === 'yesno') return said.value === '0' ? words.no : words.yes
  const value = said.value === null ? '' : formatDecimal(said.value, indicator.kind === 'rate' ? 2 : undefined)
  return words.stated({ state: said.state, value })
}

function targetText({ target, indicator }: FigureRow, words: Words): string {
  if (!target || target.value === null) return ''
  const value = `${formatDecimal(target.value)}${indicator.kind === 'rate' ? ' %' : ''}`
  return { 'at-least': words.atLeast, exceed: words.exceed, 'at-most': words.atMost }[target.direction]({ value })
}

function aboutText(row: FigureRow, words: Words): string {
  const { cell } = row
  if (row.computedText !== null) return row.computedText
  if (!cell) return ''
  const said = row.corrected && row.before
    ? words.corrected({ before: saidText(row.before, row, words), after: saidText(cell, row, words), day: formatDay(cell.reported), reason: cell.reason })
    : words.reported({ status: words.status[cell.status], day: formatDay(cell.reported) })
  return [said, cell.note].filter(Boolean).join(' · ')
}
