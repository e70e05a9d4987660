// What no single worked case shows: that statements never contradict each other on a day, and that counting days forth and back agrees.
import fs from 'node:fs'
import path from 'node:path'
import { addDays, plainDate } from '@thidua/kit/plain-date.ts'
import { describe, expect, it } from 'vitest'
import { votesNeeded } from './councils/ballot.ts'
import { addWorkingDays, isWorkingDay, officeCalendar, workingDaysBetween } from './limits/calendar/working-days.ts'
import { publicHolidays } from './limits/calendar/values.ts'
import { dates, statements, values } from './procedures.ts'
import { documents } from './sources/documents.ts'

describe('statements of procedure', () => {
  const byId = [...Map.groupBy(statements, ({ id }) => id)]

  it.each(byId)('%s says one thing on any day', (_, texts) => {
    const inOrder = [...texts].sort((one, other) => (one.from < other.from ? -1 : 1))
    for (const [index, text] of inOrder.entries()) {
      const next = inOrder[index + 1]
      if (next) expect(text.until ?? 'never ends', `before ${next.from}`).toSatisfy((until: string) => until < next.from)
      if (text.until !== undefined) expect(text.until >= text.from).toBe(true)
    }
  })

  it('cite documents that are in the library', () => {
    expect(statements.filter(({ cite }) => !documents[cite.document]).map(({ id, cite }) => `${id}: ${cite.document}`)).toEqual([])
  })

  it('live in the folder their name says', () => {
    expect(byId.map(([id]) => path.posix.dirname(id)).filter((folder) => !fs.existsSync(path.join(import.meta.dirname, folder)))).toEqual([])
  })
})

it('names every number once', () => {
  const ids = [...values, ...dates, publicHolidays].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

describe('working days', () => {
  it('come back to the day they started from', () => {
    for (let day = plainDate('2021-01-04'); day < '2025-10-01'; day = addDays(day, 7)) {
      for (const count of [1, 5, 10, 15, 40]) {
        const end = addWorkingDays(day, count, officeCalendar)
        if (typeof end !== 'string') throw new Error(`no answer for ${count} working days after ${day}`)
        expect(workingDaysBetween(day, end, officeCalendar), `${day} + ${count}`).toBe(count)
      }
    }
  })

  it('list only days that change something: days off from Monday to Friday, worked days at the weekend', () => {
    const plain = { name: 'Không có ngày lễ', restDays: officeCalendar.restDays, years: publicHolidays.entries.map((entry) => ({ ...entry, value: { daysOff: [], worked: [], notice: '' } })) }
    for (const { value } of publicHolidays.entries) {
      expect(value.daysOff.filter((day) => isWorkingDay(day, plain) !== true)).toEqual([])
      expect(value.worked.filter((day) => isWorkingDay(day, plain) !== false)).toEqual([])
    }
  })
})

it('never needs fewer votes than the share and never one too many', () => {
  for (let members = 1; members <= 40; members += 1) {
    for (const percent of [50, 70, 80, 90]) {
      const needed = votesNeeded(percent, members)
      expect(needed * 100).toBeGreaterThanOrEqual(percent * members)
      expect((needed - 1) * 100).toBeLessThan(percent * members)
    }
  }
})
