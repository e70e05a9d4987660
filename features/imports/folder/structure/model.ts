// The frame of a region: its units and who went into whom, the indicators, and what a period code means in each calendar.
import { addDays, lastDayOf, plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { codesOf, parseMeasure } from '@thidua/scoring/measure.ts'
import type { IndicatorDefinition, LineageLink, RegionUnit, ReportingPeriod } from '@thidua/scoring/region.ts'
import type { FolderTable, OnLine } from '../contract.ts'
import { type ProblemList, readTable, type Row } from '../row/model.ts'
import type { TableName } from '../columns/model.ts'

export interface Tables {
  readonly tables: ReadonlyMap<TableName, FolderTable>
  readonly problems: ProblemList
}

export function readUnits({ tables, problems }: Tables): OnLine<RegionUnit>[] {
  const firstLines = new Map<string, number>()
  return readTable<RegionUnit>({ file: 'units.csv', table: tables.get('units.csv'), problems }, (row) => {
    const [validFrom, validTo] = spanOf(row, 'valid_from', 'valid_to')
    const unit = {
      id: row.id('id'), name: row.needed('name'), kind: row.id('kind'), province: row.text('province'), provinceCode: row.text('province_code'),
      validFrom, validTo, successor: row.text('successor') || null,
    }
    refuseRepeated(row, 'id', unit.id, firstLines)
    return unit
  })
}

export function readLineage({ tables, problems }: Tables): OnLine<LineageLink>[] {
  return readTable<LineageLink>({ file: 'lineage.csv', table: tables.get('lineage.csv'), problems }, (row) => ({
    predecessor: row.id('predecessor'),
    predecessorName: row.text('predecessor_name') || row.text('predecessor'),
    predecessorProvinceCode: row.text('predecessor_province_code'),
    inRegion: row.yesNo('in_region'),
    successor: row.id('successor'),
    successorName: row.text('successor_name') || row.text('successor'),
    successorKind: row.text('successor_kind'),
    successorProvinceCode: row.text('successor_province_code'),
    effective: row.day('effective'),
    scoreCarry: row.yesNo('score_carry'),
    note: row.text('note'),
  }))
}

export function readIndicators({ tables, problems }: Tables): OnLine<IndicatorDefinition>[] {
  const firstLines = new Map<string, number>()
  const indicators = readTable<IndicatorDefinition>({ file: 'indicators.csv', table: tables.get('indicators.csv'), problems }, (row) => {
    const code = row.needed('code')
    if (code !== '' && (!/^[a-z][a-z0-9_]{0,99}$/.test(code) || code === 'target')) row.refuse('folder.code-shape', 'code', { found: code })
    refuseRepeated(row, 'code', code, firstLines)
    return {
      code,
      name: row.needed('name_vi'),
      unitOfMeasure: row.text('unit'),
      kind: row.choice('kind', ['count', 'money', 'rate', 'yesno', 'days']),
      aggregation: row.choice('aggregation', ['sum', 'ratio', 'none']),
      numerator: measureOf(row, 'numerator'),
      denominator: measureOf(row, 'denominator'),
      area: row.text('area'),
      calendar: row.needed('calendar'),
      appliesTo: row.words('applies_to'),
      direction: row.choice('direction', ['higher', 'lower', 'none'], 'none'),
      definition: row.text('definition'),
    }
  })
  nameStrangeCodes(indicators, problems)
  return indicators
}

export function readPeriods({ tables, problems }: Tables): OnLine<ReportingPeriod>[] {
  const firstLines = new Map<string, number>()
  return readTable<ReportingPeriod>({ file: 'periods.csv', table: tables.get('periods.csv'), problems }, (row) => {
    const code = row.needed('code')
    const calendar = row.needed('calendar')
    if (code !== '' && !periodShape.test(code)) row.refuse('folder.period-shape', 'code', { found: code })
    refuseRepeated(row, 'code', `${code} ${calendar}`, firstLines)
    const [from, to] = spanOf(row, 'date_from', 'date_to')
    return { code, calendar, from, to: to ?? from }
  })
}

/** A period belongs to the year its code begins with. */
export const periodShape = /^\d{4}(?:-[A-Za-z0-9]{1,12})?$/

/** Without `periods.csv` a code of the calendar year still says its own days: `2022`, `2022-H1`, `2022-Q3`, `2022-M03`. */
export function periodOfCode(code: string, calendar: string): ReportingPeriod | null {
  if (calendar !== 'calendar-year') return null
  const [yearText = '', part = ''] = code.split('-')
  const months = monthsOf(part)
  if (!months) return null
  const [first, last] = months
  const to = last === 12 ? lastDayOf(Number(yearText)) : addDays(firstDay(yearText, last + 1), -1)
  return { code, calendar, from: firstDay(yearText, first), to }
}

function monthsOf(part: string): readonly [number, number] | null {
  if (part === '') return [1, 12]
  const number = Number(part.slice(1))
  const length = { H: 6, Q: 3, M: 1 }[part[0] ?? '']
  if (!length || !Number.isInteger(number) || number < 1 || number * length > 12) return null
  return [(number - 1) * length + 1, number * length]
}

function firstDay(year: string, month: number): PlainDate {
  return plainDate(`${year}-${String(month).padStart(2, '0')}-01`)
}

export function spanOf(row: Row, fromColumn: string, toColumn: string): readonly [PlainDate, PlainDate | null] {
  const from = row.day(fromColumn)
  const to = row.dayOrNull(toColumn)
  if (!row.refused && to !== null && to < from) row.refuse('folder.span-reversed', toColumn, { from, to })
  return [from, to]
}

export function refuseRepeated(row: Row, column: string, key: string, firstLines: Map<string, number>): void {
  const first = firstLines.get(key)
  if (first === undefined) firstLines.set(key, row.line)
  else row.refuse('folder.repeated-key', column, { found: key, first })
}

function measureOf(row: Row, column: string): string | null {
  const text = row.text(column)
  if (text === '') return null
  const reading = parseMeasure(text)
  if (!reading.ok) row.refuse('folder.measure-broken', column, { found: text, why: reading.text })
  return text
}

/** A rate of an unknown code can never be computed; the rate stays, because a printed one may still be read. */
function nameStrangeCodes(indicators: readonly OnLine<IndicatorDefinition>[], problems: ProblemList): void {
  const known = new Set(indicators.map(({ code }) => code))
  for (const indicator of indicators) {
    for (const column of ['numerator', 'denominator'] as const) {
      const reading = parseMeasure(indicator[column] ?? '0')
      const strangers = reading.ok ? codesOf(reading.measure).filter((code) => !known.has(code)) : []
      if (strangers.length > 0) problems.add('warning', 'folder.measure-unknown-code', { file: 'indicators.csv', line: indicator.line, column }, { found: strangers.join(', '), indicator: indicator.code })
    }
  }
}
