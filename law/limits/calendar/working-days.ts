// Counting working days: weekends, public holidays, the Saturdays worked in exchange. A year whose list is not known has no answer.
import { addDays, type PlainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import { needsLegal, type NeedsLegal } from '../../engine/condition.ts'
import { entryOn, type DatedValue } from '../../engine/dated.ts'
import { toDayNumber } from '../../engine/days.ts'
import { isOpen } from '../transitions/dated-answer.ts'
import { publicHolidays, type HolidayYear } from './values.ts'

/** 0 is Sunday, 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

export interface WorkingCalendar {
  readonly name: string
  readonly restDays: readonly Weekday[]
  /** One entry a year. */
  readonly years: readonly DatedValue<HolidayYear>[]
  /** What one agency changed for itself. */
  readonly own?: { readonly daysOff: readonly PlainDate[]; readonly worked: readonly PlainDate[] }
}

/** Monday to Friday, with the public holidays of the civil service. */
export const officeCalendar: WorkingCalendar = { name: 'Lịch làm việc của công chức, viên chức', restDays: [0, 6], years: publicHolidays.entries }

export interface AgencyCalendar {
  readonly name: string
  readonly restDays?: readonly Weekday[]
  readonly years?: readonly DatedValue<HolidayYear>[]
  readonly daysOff?: readonly PlainDate[]
  readonly worked?: readonly PlainDate[]
}

/** An agency's own days on the common calendar; a year it lists itself comes before the common list. */
export function agencyCalendar(agency: AgencyCalendar): WorkingCalendar {
  return {
    name: agency.name, restDays: agency.restDays ?? officeCalendar.restDays, years: [...(agency.years ?? []), ...officeCalendar.years],
    own: { daysOff: agency.daysOff ?? [], worked: agency.worked ?? [] },
  }
}

/** `weekdayOf('2026-11-23')` is 1, a Monday. */
export function weekdayOf(day: PlainDate): Weekday {
  return ((((toDayNumber(day) + 4) % 7) + 7) % 7) as Weekday
}

/** `isWorkingDay('2024-05-04', officeCalendar)` is `true`: a Saturday worked in exchange for Monday 29/04. */
export function isWorkingDay(day: PlainDate, calendar: WorkingCalendar): boolean | NeedsLegal {
  if (calendar.own?.worked.includes(day)) return true
  if (calendar.own?.daysOff.includes(day)) return false
  const listed = entryOn(calendar.years, day)
  if (!listed) return unlisted(day)
  const { daysOff, worked, unsettled = [] } = listed.value
  if (worked.includes(day)) return true
  if (daysOff.includes(day)) return false
  if (unsettled.includes(day)) return undecided(day)
  return !calendar.restDays.includes(weekdayOf(day))
}

/**
 * The last day of a term of `count` working days: the first day is not counted. `addWorkingDays('2025-08-29', 1, officeCalendar)` is
 * `2025-09-03`. A negative count goes back.
 */
export function addWorkingDays(day: PlainDate, count: number, calendar: WorkingCalendar): PlainDate | NeedsLegal {
  const step = count < 0 ? -1 : 1
  let [reached, left] = [day, Math.abs(count)]
  while (left > 0) {
    reached = addDays(reached, step)
    const working = isWorkingDay(reached, calendar)
    if (isOpen(working)) return working
    if (working) left -= 1
  }
  return reached
}

/** Working days after `from` up to and with `to`: the inverse of `addWorkingDays`. `from` must not be later than `to`. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number | NeedsLegal {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const working = isWorkingDay(day, calendar)
    if (isOpen(working)) return working
    if (working) count += 1
  }
  return count
}

/** The day itself if it is a working day, else the next one. */
export function workingDayFrom(day: PlainDate, calendar: WorkingCalendar): PlainDate | NeedsLegal {
  const working = isWorkingDay(day, calendar)
  if (isOpen(working)) return working
  return working ? day : addWorkingDays(day, 1, calendar)
}

const listUnseen = cite('45/2019/QH14', 112, { clause: 3, mark: 'unsure' })

function unlisted(day: PlainDate): NeedsLegal {
  return needsLegal(`Chưa có lịch nghỉ lễ, tết năm ${day.slice(0, 4)}: cần cập nhật lịch trước khi tính ngày làm việc`, listUnseen)
}

function undecided(day: PlainDate): NeedsLegal {
  return needsLegal(`Ngày ${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)} được đề xuất hoán đổi ngày làm việc, chưa thấy quyết định: cần cập nhật lịch`, listUnseen)
}
