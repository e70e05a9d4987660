import { formatDay } from '@thidua/kit/vi-text.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay, weeksOf } from './read-day.ts'

const someDay = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

describe('reading a day as people type it', () => {
  it('reads back every day it prints', () => {
    fc.assert(fc.property(someDay, (day) => {
      expect(readDay(formatDay(day))).toEqual({ day })
    }))
  })

  it('takes the day before the month, with any usual separator, or none', () => {
    for (const text of ['5/3/2022', '05-03-2022', '5.3.22', '05 03 2022', '05032022', '2022-03-05']) expect(readDay(text)).toEqual({ day: '2022-03-05' })
  })

  it('says that a well-written day does not exist', () => {
    expect(readDay('29/02/2023')).toEqual({ problem: 'no-such-day', text: '29/02/2023' })
    expect(readDay('11/25/2022')).toEqual({ problem: 'no-such-day', text: '11/25/2022' })
  })

  it('does not guess at anything else', () => {
    for (const text of ['', 'hôm nay', '2022', '25/11', '1/1/123']) expect(readDay(text)).toEqual({ problem: 'unreadable' })
  })
})

describe('the weeks of a month', () => {
  it('start on Monday and hold every day of the month once', () => {
    fc.assert(fc.property(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const weeks = weeksOf(year, month)
      for (const week of weeks) expect(new Date(week[0]!).getUTCDay()).toBe(1)
      const inMonth = weeks.flat().filter((day) => day.startsWith(`${year}-${String(month).padStart(2, '0')}`))
      expect(inMonth).toHaveLength(new Date(Date.UTC(year, month, 0)).getUTCDate())
      expect(new Set(weeks.flat()).size).toBe(42)
    }))
  })
})
