// Days as whole numbers, for arithmetic over millions of rows.
import type { PlainDate } from '@thidua/kit/plain-date.ts'

/** A day no row has: "not reported". */
export const unknownDay = -2_147_483_648
/** Later than any day: "still running". */
export const endless = 2_147_483_647

/** Days since 1970-01-01: `toDayNumber('1970-01-02')` is 1. The text is a valid day. */
export function toDayNumber(day: PlainDate): number {
  return fromCivil(digits(day, 0) * 100 + digits(day, 2), digits(day, 5), digits(day, 8))
}

/** Two digits as a number, without a string of their own. */
function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero
}

const zero = 48

/** Days from the civil calendar, without a clock: the years run from March so that a leap day comes last. */
export function fromCivil(year: number, month: number, date: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  // inside an era nothing is negative, so that whole numbers may be cut instead of floored
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + date - 1
  return era * 146_097 + yearOfEra * 365 + (yearOfEra >> 2) - ((yearOfEra / 100) | 0) + dayOfYear - 719_468
}

/** Year, month and date of a day number. */
export function toCivil(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = (shifted - era * 146_097) | 0
  const yearOfEra = ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0
  const dayOfYear = (dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0))) | 0
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date: dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1 }
}

/** Whole months from one day to another: from 15/04 to 14/06 is 1. */
export function wholeMonths(from: number, to: number): number {
  if (to < from) return 0
  const [start, end] = [toCivil(from), toCivil(to)]
  return (end.year - start.year) * 12 + end.month - start.month - (end.date < start.date ? 1 : 0)
}

/** Days from Monday to Friday between two days, both included. Public holidays are left in: an absence is counted against the person only where the law says so. */
export function weekdaysBetween(from: number, to: number): number {
  if (to < from) return 0
  let count = Math.floor((to - from + 1) / 7) * 5
  for (let day = to - ((to - from + 1) % 7) + 1; day <= to; day += 1) if (isWeekday(day)) count += 1
  return count
}

function isWeekday(day: number): boolean {
  const sinceMonday = (((day + 3) % 7) + 7) % 7
  return sinceMonday < 5
}
