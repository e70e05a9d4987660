// The clock of a request, and what an answer must do. Pure.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import { isOpen } from '@thidua/law/limits/transitions/dated-answer.ts'
import { addWorkingDays, officeCalendar } from '@thidua/law/limits/calendar/working-days.ts'
import type { AnswerRequest, ClockState, RequestKind } from './contract.ts'

/** Working days to answer in, the day of receipt not counted: Nghị định 356/2025/NĐ-CP, rights of data subjects. */
export const workingDaysToAnswer = 2

/** `null`: the calendar of days off does not reach that far. */
export function dueDay(received: PlainDate): PlainDate | null {
  const due = addWorkingDays(received, workingDaysToAnswer, officeCalendar)
  return isOpen(due) ? null : due
}

export interface Timed {
  readonly due: PlainDate | null
  readonly answeredOn: PlainDate | null
}

/** An answer on the last day is in time. */
export function clockState({ due, answeredOn }: Timed, today: PlainDate): ClockState {
  if (due === null) return answeredOn === null ? 'unknown' : 'answered'
  if (answeredOn !== null) return answeredOn > due ? 'answered-late' : 'answered'
  if (today > due) return 'late'
  return today === due ? 'last-day' : 'running'
}

/** What waits comes first, by the day it is due; an unknown day is as pressing as today. */
export function byPressure<Item extends Timed & { readonly received: PlainDate }>(today: PlainDate): (left: Item, right: Item) => number {
  const rank = ({ due, answeredOn, received }: Item): string => (answeredOn === null ? `0${due ?? today}` : `1${invert(received)}`)
  return (left, right) => (rank(left) < rank(right) ? -1 : rank(left) > rank(right) ? 1 : 0)
}

/** Later days first. */
function invert(day: PlainDate): string {
  return String(99_999_999 - Number(day.replaceAll('-', '')))
}

type Answering = Pick<AnswerRequest, 'outcome' | 'particulars' | 'strikes'>

/** An answer that says "done" has done something; one that refuses has not. */
export function fits(kind: RequestKind, { outcome, particulars, strikes }: Answering): Decision {
  const changes = Object.keys(particulars).length + strikes.length
  if (outcome === 'refused' || kind !== 'correct') return changes === 0 ? allowed : denied('personal-data.does-not-fit')
  return changes > 0 ? allowed : denied('personal-data.nothing-done')
}

/** Data is let rest once, and only what rests can be used again. */
export function fitsState(kind: RequestKind, resting: boolean): Decision {
  if (kind === 'restrict' && resting) return denied('personal-data.at-rest')
  return kind === 'lift' && !resting ? denied('personal-data.not-at-rest') : allowed
}
