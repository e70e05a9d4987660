import { describe, expect, it } from 'vitest'
import { addDays, dayInVietnam, daysBetween, isPlainDate, isWithin, lastDayOf, plainDate } from './plain-date.ts'

describe('a plain date', () => {
  it.each([['2024-02-29', true], ['2023-02-29', false], ['2022-13-01', false], ['2022-04-31', false], ['31/12/2022', false], ['2022-1-1', false], ['', false], ['0000-01-01', false]])('%s: %s', (text, exists) => {
    expect(isPlainDate(text)).toBe(exists)
  })

  it('is the day in Việt Nam, seven hours ahead of UTC', () => {
    expect(dayInVietnam(new Date('2022-11-24T16:59:59Z'))).toBe('2022-11-24')
    expect(dayInVietnam(new Date('2022-11-24T17:00:00Z'))).toBe('2022-11-25')
  })

  it('counts whole days across months and leap years', () => {
    expect(daysBetween(plainDate('2022-01-01'), plainDate('2022-04-25'))).toBe(114)
    expect(daysBetween(plainDate('2024-03-01'), plainDate('2024-02-28'))).toBe(-2)
    expect(addDays(plainDate('2022-12-31'), 1)).toBe('2023-01-01')
    expect(lastDayOf(2022)).toBe('2022-12-31')
  })

  it('belongs to a span with both its ends, and to one that is open', () => {
    const day = plainDate('2025-07-01')
    expect([isWithin(day, day, day), isWithin(day, day, null), isWithin(day, plainDate('2025-07-02'), null)]).toEqual([true, true, false])
  })

  it('that does not exist is not made', () => {
    expect(() => plainDate('2022-02-30')).toThrow(RangeError)
  })
})
