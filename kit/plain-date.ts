// A day without a time: `2026-11-23`. Days compare as text, so no clock and no time zone can slip in.

declare const plainDateBrand: unique symbol
export type PlainDate = string & { readonly [plainDateBrand]: true }

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** `true` for a day that exists: `isPlainDate('2024-02-29')`, not `'2023-02-29'`. */
export function isPlainDate(text: string): text is PlainDate {
  const match = shape.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Takes `YYYY-MM-DD`; throws `RangeError` on anything else: `plainDate('2022-11-25')`. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a day of the calendar: ${text}`)
  return text
}

/** The day in Việt Nam at a moment: `dayInVietnam(new Date('2022-11-24T18:00:00Z'))` is `2022-11-25`. */
export function dayInVietnam(moment: Date): PlainDate {
  return plainDate(new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10))
}

/** Whole days from `from` to `to`, negative when `to` is earlier: `daysBetween('2022-01-01', '2022-04-25')` is 114. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((dayNumber(to) - dayNumber(from)) / 86_400_000)
}

/** `addDays('2022-12-31', 1)` is `2023-01-01`. */
export function addDays(day: PlainDate, count: number): PlainDate {
  return plainDate(new Date(dayNumber(day) + count * 86_400_000).toISOString().slice(0, 10))
}

/** The last day of a year: `lastDayOf(2022)` is `2022-12-31`. */
export function lastDayOf(year: number): PlainDate {
  return plainDate(`${String(year).padStart(4, '0')}-12-31`)
}

/** Both ends belong to the span; `null` means open: `isWithin('2025-07-01', '2025-07-01', null)`. */
export function isWithin(day: PlainDate, from: PlainDate, to: PlainDate | null): boolean {
  return from <= day && (to === null || day <= to)
}

function dayNumber(day: PlainDate): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
