// Sent tables → rows: the columns of values.csv and targets.csv, or those of our own form; pure.
import type { CellEntry } from '@thidua/scoring/region.ts'
import type { FileShape } from '../folder/columns/model.ts'
import { folderTables } from '../folder/columns/model.ts'
import type { OnLine } from '../folder/contract.ts'
import { columnName, ProblemList, readSheet, type Row, type SheetSource } from '../folder/row/model.ts'
import type { Origin, SentCell, SentTable, SentTarget, SheetReading, SheetWords } from './contract.ts'

const statuses = ['estimate', 'actual', 'official'] as const
const describing = ['unit_name', 'indicator_name', 'unit_of_measure', 'last_year']

/** What a unit sends may leave out what the house can add: the day, the source, the state of the figures. */
function cellShape(words: SheetWords): FileShape {
  const columns = ['unit', 'indicator', 'period', 'value']
  return { needed: false, columns, optional: ['status', 'source', 'reported', 'note', 'cut_off', 'reason', ...describing], alias: words.columns }
}

function targetShape(words: SheetWords): FileShape {
  return { ...folderTables['targets.csv'], alias: words.columns }
}

export function readSheets(tables: readonly SentTable[], words: SheetWords): SheetReading {
  const problems = new ProblemList()
  const cells: SentCell[] = []
  const targets: SentTarget[] = []
  let [refused, unfilled] = [0, 0]
  for (const sent of tables) {
    const kind = kindOf(sent, words)
    if (kind === null) {
      const known = tables.some((other) => other.file === sent.file && kindOf(other, words) !== null)
      problems.add(known ? 'warning' : 'error', 'imports.not-a-known-table', placeOf(sent))
      if (!known) refused += sent.table.rows.length
      continue
    }
    const source: SheetSource = { ...placeOf(sent), table: sent.table, problems, shape: kind === 'targets' ? targetShape(words) : cellShape(words) }
    const origin = originOf(source)
    const rows = kind === 'targets' ? readTargetRows(source) : readCellRows(source, { words, isForm: isForm(origin, words) })
    refused += sent.table.rows.length - rows.length
    for (const row of rows) {
      if ('year' in row) targets.push({ ...row, origin })
      else if (row.said) cells.push(sentCell(row, origin))
      else unfilled += 1
    }
  }
  return { cells, targets, refused, unfilled, problems: problems.all() }
}

function kindOf({ table }: SentTable, words: SheetWords): 'cells' | 'targets' | null {
  const names = new Set(table.columns.map((title) => columnName(title, cellShape(words))))
  if (names.has('target')) return 'targets'
  return ['unit', 'indicator', 'period', 'value'].filter((name) => names.has(name)).length >= 2 ? 'cells' : null
}

function placeOf({ file, sheet }: SentTable): { file: string; sheet?: string } {
  return sheet === null ? { file } : { file, sheet }
}

function originOf({ file, sheet, shape, table }: SheetSource): Origin {
  const titles = new Map(table.columns.map((title) => [columnName(title, shape), title]))
  return sheet === undefined ? { file, titles } : { file, sheet, titles }
}

/** In a form a blank row is one nobody filled in; in values.csv a blank value says that there is no figure. */
function isForm({ titles }: Origin, words: SheetWords): boolean {
  return words.columns[titles.get('value')?.toLowerCase() ?? ''] === 'value'
}

type CellRow = Omit<SentCell, 'origin' | 'line'> & { readonly said: boolean }

function sentCell({ said: _, ...row }: OnLine<CellRow>, origin: Origin): SentCell {
  return { ...row, origin }
}

function readCellRows(source: SheetSource, form: { words: SheetWords; isForm: boolean }): OnLine<CellRow>[] {
  return readSheet<CellRow>(source, (row) => {
    const figure = figureOf(row, form.words)
    return {
      unit: row.needed('unit'),
      indicator: row.needed('indicator'),
      period: row.needed('period'),
      state: figure === null ? 'blank' : figure === 'n/a' ? 'not-applicable' : 'number',
      value: figure === 'n/a' ? null : figure,
      status: statusOf(row, form.words),
      source: row.text('source'),
      note: row.text('note'),
      reason: row.text('reason'),
      cutOff: row.dayOrNull('cut_off'),
      reported: row.dayOrNull('reported'),
      said: !form.isForm || figure !== null,
    }
  })
}

function figureOf(row: Row, { notApplicable }: SheetWords): string | 'n/a' | null {
  return row.text('value').normalize('NFC').toLowerCase() === notApplicable ? 'n/a' : row.figure('value')
}

function statusOf(row: Row, { status }: SheetWords): CellEntry['status'] {
  return status[row.text('status').normalize('NFC').toLowerCase()] ?? row.choice('status', statuses, 'actual')
}

function readTargetRows(source: SheetSource): OnLine<Omit<SentTarget, 'origin' | 'line'>>[] {
  return readSheet(source, (row) => ({
    unit: row.needed('unit'),
    indicator: row.needed('indicator'),
    year: row.year('year'),
    target: targetOf(row),
    direction: row.choice('direction', ['exceed', 'at-least', 'at-most']),
    source: row.text('source'),
    issued: row.dayOrNull('issued'),
  }))
}

/** A unit was given a number or none. */
function targetOf(row: Row): string | null {
  const figure = row.figure('target')
  if (figure === 'n/a') row.refuse('folder.number-shape', 'target', { found: figure })
  return figure
}
