// values.csv and targets.csv: the only big files. A cell for a unit that did not exist, or in a calendar that has no such period, is refused here.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { CellEntry, IndicatorDefinition, RegionUnit, ReportingPeriod, TargetEntry } from '@thidua/scoring/region.ts'
import type { OnLine } from '../contract.ts'
import { type ProblemList, readTable, type Row } from '../row/model.ts'
import { periodOfCode, periodShape, type Tables } from '../structure/model.ts'

export interface Frame {
  readonly units: ReadonlyMap<string, RegionUnit>
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>
  readonly calendars: PeriodBook
}

/** What each period code means in each calendar, given or read from the code. */
export class PeriodBook {
  readonly #given: boolean
  readonly #periods = new Map<string, ReportingPeriod | null>()

  constructor(periods: readonly ReportingPeriod[]) {
    this.#given = periods.length > 0
    for (const period of periods) this.#periods.set(`${period.code} ${period.calendar}`, period)
  }

  /** `undefined`: no such period; `null`: the code is fine but its days are not known. */
  find(code: string, calendar: string): ReportingPeriod | null | undefined {
    const key = `${code} ${calendar}`
    const known = this.#periods.get(key)
    if (known !== undefined) return known
    if (this.#given || !periodShape.test(code)) return undefined
    const period = periodOfCode(code, calendar)
    this.#periods.set(key, period)
    return period
  }

  /** Every period met, the given ones first. */
  all(): ReportingPeriod[] {
    return [...this.#periods.values()].filter((period) => period !== null)
  }
}

export function readCells({ tables, problems }: Tables, frame: Frame): OnLine<CellEntry>[] {
  const places = new CellPlaces(frame)
  const cells = readTable<CellEntry>({ file: 'values.csv', table: tables.get('values.csv'), problems }, (row) => {
    const [unit, indicator, period] = [row.needed('unit'), row.needed('indicator'), row.needed('period')]
    const figure = row.figure('value')
    const cell: CellEntry = {
      unit,
      indicator,
      period,
      state: figure === null ? 'blank' : figure === 'n/a' ? 'not-applicable' : 'number',
      value: figure === 'n/a' ? null : figure,
      status: row.choice('status', ['estimate', 'actual', 'official']),
      source: row.needed('source'),
      note: row.text('note'),
      cutOff: row.dayOrNull('cut_off'),
      reported: row.day('reported'),
    }
    places.check(cell, row)
    return cell
  })
  nameRepeatedCells(cells, problems)
  return cells
}

export function readTargets({ tables, problems }: Tables, frame: Frame): OnLine<TargetEntry>[] {
  return readTable<TargetEntry>({ file: 'targets.csv', table: tables.get('targets.csv'), problems }, (row) => {
    const [unit, indicator] = [row.needed('unit'), row.needed('indicator')]
    refuseUnknown(row, { unit, indicator }, frame)
    return {
      unit,
      indicator,
      year: row.year('year'),
      target: row.figure('target'),
      direction: row.choice('direction', ['exceed', 'at-least', 'at-most']),
      source: row.text('source'),
      issued: row.dayOrNull('issued'),
    }
  })
}

interface Known { readonly unit: RegionUnit; readonly indicator: IndicatorDefinition }

function refuseUnknown(row: Row, cell: { readonly unit: string; readonly indicator: string }, frame: Frame): Known | null {
  const unit = frame.units.get(cell.unit)
  const indicator = frame.indicators.get(cell.indicator)
  if (!unit && cell.unit !== '') row.refuse('folder.unknown-unit', 'unit', { found: cell.unit })
  if (!indicator && cell.indicator !== '') row.refuse('folder.unknown-indicator', 'indicator', { found: cell.indicator })
  if (!unit || !indicator) return null
  if (indicator.appliesTo.length > 0 && !indicator.appliesTo.includes(unit.kind)) {
    row.refuse('folder.indicator-not-for-kind', 'indicator', { indicator: indicator.code, indicatorName: indicator.name, unit: unit.id, unitName: unit.name, kind: unit.kind, appliesTo: indicator.appliesTo.join(', ') })
    return null
  }
  return { unit, indicator }
}

/** Whether a unit existed in a period is asked for many cells and answered once. */
class CellPlaces {
  readonly #frame: Frame
  readonly #overlaps = new Map<string, boolean>()

  constructor(frame: Frame) {
    this.#frame = frame
  }

  check(cell: CellEntry, row: Row): void {
    const known = refuseUnknown(row, cell, this.#frame)
    if (!known || cell.period === '') return
    const { unit, indicator } = known
    const period = this.#frame.calendars.find(cell.period, indicator.calendar)
    if (period === undefined) row.refuse('folder.unknown-period', 'period', { found: cell.period, calendar: indicator.calendar, indicator: indicator.code })
    else if (period !== null && !this.#existed(unit, period)) {
      row.refuse('folder.unit-not-valid', 'unit', {
        unit: unit.id, unitName: unit.name, period: cell.period, from: period.from, to: period.to, validFrom: unit.validFrom, validTo: unit.validTo ?? '', successor: unit.successor ?? '',
      })
    }
    if (cell.cutOff !== null && period && (cell.cutOff < period.from || cell.cutOff > period.to) && !row.refused) {
      row.warn('folder.cut-off-outside', 'cut_off', { found: cell.cutOff, period: cell.period, from: period.from, to: period.to })
    }
  }

  #existed(unit: RegionUnit, period: ReportingPeriod): boolean {
    const key = `${unit.id} ${period.code} ${period.calendar}`
    const known = this.#overlaps.get(key)
    if (known !== undefined) return known
    const overlaps = unit.validFrom <= period.to && (unit.validTo === null || unit.validTo >= period.from)
    this.#overlaps.set(key, overlaps)
    return overlaps
  }
}

/** Two rows for one cell on one day: the later line holds, and both are told. */
function nameRepeatedCells(cells: readonly OnLine<CellEntry>[], problems: ProblemList): void {
  const byUnit = new Map<string, Map<string, OnLine<CellEntry>>>()
  for (const cell of cells) {
    const seen = byUnit.get(cell.unit) ?? new Map<string, OnLine<CellEntry>>()
    byUnit.set(cell.unit, seen)
    const key = `${cell.indicator} ${cell.period} ${cell.reported}`
    const first = seen.get(key)
    seen.set(key, cell)
    if (!first) continue
    const facts = { first: first.line, unit: cell.unit, indicator: cell.indicator, period: cell.period, reported: cell.reported }
    const same = first.value === cell.value && first.state === cell.state
    const code = same ? 'folder.repeated-cell' : 'folder.conflicting-cell'
    problems.add('warning', code, { file: 'values.csv', line: cell.line, column: 'value' }, { ...facts, before: figureOf(first), after: figureOf(cell) })
  }
}

function figureOf(cell: CellEntry): string {
  return cell.state === 'number' ? (cell.value ?? '') : cell.state === 'blank' ? '' : 'n/a'
}

/** The last day anything in the folder became known: the day to look from where nothing else says one. */
export function lastReported(cells: readonly CellEntry[]): PlainDate | null {
  return cells.reduce<PlainDate | null>((last, { reported }) => (last === null || reported > last ? reported : last), null)
}
