// Days as people type them: 25/11/2022, 5-3-22, 25.11.2022, 25112022.
import { isPlainDate, type PlainDate } from '@thidua/kit/plain-date.ts'

export type ReadDay = { readonly day: PlainDate } | { readonly problem: 'unreadable' } | { readonly problem: 'no-such-day'; readonly text: string }

const separated = /^(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{4}|\d{2})$/
const together = /^(\d{2})(\d{2})(\d{4})$/
const international = /^(\d{4})-(\d{2})-(\d{2})$/

export function readDay(text: string): ReadDay {
  const trimmed = text.trim()
  const [day, month, year] = partsOf(trimmed)
  if (!day || !month || !year) return { problem: 'unreadable' }
  const candidate = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(candidate) ? { day: candidate } : { problem: 'no-such-day', text: trimmed }
}

function partsOf(text: string): readonly (string | undefined)[] {
  const vietnamese = separated.exec(text) ?? together.exec(text)
  if (vietnamese) return vietnamese.slice(1, 4)
  const match = international.exec(text)
  return match ? [match[3], match[2], match[1]] : []
}

/** Six weeks from Monday that hold the month, with days of its neighbours. */
export function weeksOf(year: number, month: number): PlainDate[][] {
  const first = Date.UTC(year, month - 1, 1)
  const lead = (new Date(first).getUTCDay() + 6) % 7
  const dayAt = (offset: number) => new Date(first + offset * 86_400_000).toISOString().slice(0, 10) as PlainDate
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_, weekday) => dayAt(week * 7 + weekday - lead)))
}
