// Reports of the season that came late or not at all, judged by the day their last figure first became known.
import { daysBetween, isWithin, type PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import type { ReportDataSet } from '../../contract.ts'
import type { Ledger } from '../../ledger/model.ts'

export interface LateReport {
  readonly unit: string
  readonly report: string
  readonly due: PlainDate
  readonly daysLate: number
  readonly filled: number
  readonly expected: number
  readonly fact: string
}

export function lateReports(ledger: Ledger): LateReport[] {
  const { input } = ledger
  const ofSeason = (period: string): boolean => period === String(input.season.year) || period.startsWith(`${input.season.year}-`)
  return input.dataSets.flatMap((set) =>
    set.rounds.filter(({ period, due }) => ofSeason(period) && due !== null && due < input.asOf).flatMap(({ period, due }) => unitsOwing(ledger, set, due!).flatMap((unit) => lateOne(ledger, { set, period, due: due!, unit }) ?? [])),
  )
}

function unitsOwing({ input }: Ledger, set: ReportDataSet, due: PlainDate): string[] {
  return input.region.units.filter(({ kind, validFrom, validTo }) => kind === set.unitKind && isWithin(due, validFrom, validTo)).map(({ id }) => id)
}

interface Owed {
  readonly set: ReportDataSet
  readonly period: string
  readonly due: PlainDate
  readonly unit: string
}

function lateOne(ledger: Ledger, { set, period, due, unit }: Owed): LateReport | null {
  const { asking, input, names, words } = ledger
  const owed = set.indicators.filter((code) => asking.book.catalogue.get(code) && asking.book.catalogue.rate(code) === null)
  const days = owed.flatMap((code) => asking.book.history(unit, code, period).find(({ state }) => state !== 'blank')?.reported ?? []).sort()
  const complete = days.length >= owed.length
  const last = complete ? days.at(-1) : input.asOf
  if (owed.length === 0 || last === undefined || last <= due) return null
  const daysLate = daysBetween(due, last)
  const value = words.faults.lateness({ days: daysLate, filled: days.length, expected: owed.length })
  const fact = ledger.tell(`late.${set.id}.${period}.${unit}`, {
    text: words.fact.late({ unit: names.full(unit), report: set.name, value }), value: daysLate, valueText: value,
    source: words.sources.dataSet({ name: set.name, due: formatDay(due) }),
  })
  return { unit, report: set.name, due, daysLate, filled: days.length, expected: owed.length, fact: fact.id }
}
