// What may be said about a cell, and what a report owes; pure.
import { daysBetween, type PlainDate } from '@thidua/kit/plain-date.ts'
import type { CellEntry, CellState, IndicatorDefinition, ReportingPeriod, TargetEntry } from '@thidua/scoring/region.ts'

export interface Round {
  readonly period: string
  readonly due: PlainDate | null
  readonly locks: PlainDate | null
  readonly lockReason: string
}

export interface DataSet {
  readonly id: string
  readonly name: string
  readonly unitKind: string
  readonly calendar: string
  readonly indicators: readonly string[]
  readonly rounds: readonly Round[]
}

export interface NewDataSet extends DataSet {
  readonly source: string
}

export type NewIndicator = IndicatorDefinition & { readonly position: number; readonly from: PlainDate }
export type NewCell = CellEntry & { readonly reason: string; readonly line: number | null }
export type NewTarget = TargetEntry

/** The kinds of wrong value a person can type, each with its sentence in the catalogue. */
export type ValueFault = 'negative' | 'not-whole' | 'not-yes-no' | 'too-long' | 'value-missing'

/** 15 digits travel as a JSON number without loss; nothing real is longer. */
const longestWhole = 15

export function faultOfValue(kind: IndicatorDefinition['kind'], state: CellState, value: string | null): ValueFault | null {
  if (state !== 'number') return null
  if (value === null) return 'value-missing'
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  if (kind === 'yesno') return value === '0' || value === '1' ? null : 'not-yes-no'
  if (value.startsWith('-')) return 'negative'
  if (whole.length > longestWhole) return 'too-long'
  if ((kind === 'count' || kind === 'days') && /[1-9]/.test(fraction)) return 'not-whole'
  return null
}

export function lockOf(round: Round | undefined, today: PlainDate): { since: PlainDate; reason: string } | null {
  return round?.locks && today > round.locks ? { since: round.locks, reason: round.lockReason } : null
}

export function periodOf(periods: readonly ReportingPeriod[], code: string, calendar: string): ReportingPeriod | undefined {
  return periods.find((period) => period.code === code && period.calendar === calendar)
}

/** `2022-H1` → `2021-H1`: the same stretch one year before; null where the code does not begin with a year. */
export function yearBefore(period: string): string | null {
  const match = /^(\d{4})(.*)$/.exec(period)
  return match ? `${Number(match[1]) - 1}${match[2]}` : null
}

export type ReportState = 'on-time' | 'late' | 'partial' | 'missing' | 'not-due'

export interface ReportCheck {
  readonly due: PlainDate | null
  readonly asOf: PlainDate
  readonly expected: number
  /** First day on which each filled cell became known. */
  readonly reportedDays: readonly PlainDate[]
}

/** Complete and on time are two things: a report is judged by the day its last cell first became known. */
export function stateOfReport(check: ReportCheck): { state: ReportState; filled: number; last: PlainDate | null; daysLate: number } {
  const { due, asOf, expected, reportedDays } = check
  const last = reportedDays.reduce<PlainDate | null>((latest, day) => (latest === null || day > latest ? day : latest), null)
  const filled = reportedDays.length
  const until = filled >= expected && last !== null ? last : asOf
  const daysLate = due !== null && until > due ? daysBetween(due, until) : 0
  if (filled >= expected && expected > 0) return { state: daysLate > 0 ? 'late' : 'on-time', filled, last, daysLate }
  if (due === null || asOf <= due) return { state: 'not-due', filled, last, daysLate: 0 }
  return { state: filled === 0 ? 'missing' : 'partial', filled, last, daysLate }
}
