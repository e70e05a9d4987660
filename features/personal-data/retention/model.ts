// Classes of records, and the day before which they are due. Pure.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import type { DueRow, Keeping, Purgeable, RecordClass } from './contract.ts'

/** What an agency keeps for good is not ours to shorten: awards and their votes, the year’s figures and scores, who approved what, and the chain of the log. */
export const keepingOf: Readonly<Record<RecordClass, Keeping>> = {
  awards: 'permanent', figures: 'permanent', scores: 'permanent', votes: 'permanent', approvals: 'permanent', register: 'permanent', accounts: 'permanent', 'log-chain': 'permanent',
  'discipline-and-absences': 'by-decision', 'data-requests': 'by-decision', 'log-values': 'by-decision', traces: 'technical',
}

export function isPurgeable(each: RecordClass): each is Purgeable {
  return keepingOf[each] === 'by-decision'
}

/** `dueBefore('2026-11-24', 5)` is `2021-11-24`. The 29th of February falls back to the 28th, as PostgreSQL counts. */
export function dueBefore(today: PlainDate, years: number): PlainDate {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const then = year - years
  const last = month === 2 && day === 29 && !isLeap(then) ? 28 : day
  return plainDate(`${String(then).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`)
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The same list gives the same text, in whatever order it was read. */
export function canonicalDue(rows: readonly DueRow[]): string {
  return rows.map((row) => JSON.stringify([row.place, row.key, row.subject, row.content])).sort().join('\n')
}
