import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { fromCivil, toCivil, toDayNumber, weekdaysBetween, wholeMonths } from './days.ts'

const dayNumber = fc.integer({ min: -20_000, max: 60_000 })
const text = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

it('numbers days as the calendar does', () => {
  fc.assert(fc.property(dayNumber, (day) => {
    const { year, month, date } = toCivil(day)
    return toDayNumber(plainDate(text(day))) === day && fromCivil(year, month, date) === day
  }))
})

it('counts weekdays as a loop would', () => {
  fc.assert(fc.property(dayNumber, fc.integer({ min: -3, max: 400 }), (from, length) => {
    let count = 0
    for (let day = from; day <= from + length; day += 1) if (![0, 6].includes(new Date(day * 86_400_000).getUTCDay())) count += 1
    return weekdaysBetween(from, from + length) === count
  }))
})

it('counts only whole months', () => {
  const months = (from: string, to: string) => wholeMonths(toDayNumber(plainDate(from)), toDayNumber(plainDate(to)))
  expect(months('2022-04-15', '2022-12-05')).toBe(7)
  expect(months('2022-04-15', '2022-06-14')).toBe(1)
  expect(months('2022-04-15', '2022-06-15')).toBe(2)
  expect(months('2022-06-15', '2022-04-15')).toBe(0)
})
