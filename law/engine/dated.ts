// Values and wordings of the law with the days they are in force, and the day each could first be known.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Citation } from './citation.ts'

export interface Dated {
  readonly from: PlainDate
  /** Last day in force; absent: until further notice. */
  readonly until?: PlainDate
  /** Day of publication; absent: not known, taken as `from`. */
  readonly knownSince?: PlainDate
}

export interface DatedValue<T = number> extends Dated {
  readonly value: T
  readonly cite: Citation
  /** Who agreed with the text; absent: a lawyer's check is open unless the mark is `seen`. */
  readonly verifiedBy?: string
}

/** A number of the law with one home. The path of its folder and its name make its id: `titles/advanced-labour-collective/advanced-share`. */
export interface LawValue<T = number> {
  readonly id: string
  /** What it says, in Vietnamese. */
  readonly says: string
  readonly unit: 'percent' | 'count' | 'years' | 'months' | 'days' | 'working-days' | 'đồng' | 'times-base-salary' | 'share' | 'date' | 'switch'
  readonly entries: readonly DatedValue<T>[]
}

export class NoEntry extends Error {
  readonly what: string
  readonly day: PlainDate

  constructor(what: string, day: PlainDate) {
    super(`no entry of ${what} on ${day}`)
    this.what = what
    this.day = day
  }
}

/** The entry of a day, or `undefined` before the first one and in gaps. */
export function entryOn<E extends Dated>(entries: readonly E[], day: PlainDate): E | undefined {
  return entries.find((entry) => entry.from <= day && (entry.until === undefined || day <= entry.until))
}

/** The value of a day; a day without an entry is an error (`NoEntry`), never zero: `inForce(baseSalary, plainDate('2024-07-01')).value` is 2340000. */
export function inForce<T>(value: LawValue<T>, day: PlainDate): DatedValue<T> {
  const entry = entryOn(value.entries, day)
  if (!entry) throw new NoEntry(value.id, day)
  return entry
}
