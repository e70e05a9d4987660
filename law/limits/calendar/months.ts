// Terms counted in months.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { fromCivil, toCivil } from '../../engine/days.ts'

/** The same date so many months later, or the last day of a shorter month: `addMonths('2025-12-31', 6)` is `2026-06-30`. */
export function addMonths(day: PlainDate, count: number): PlainDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  const { date: lastDate } = toCivil(fromCivil(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1)
  const date = Math.min(Number(day.slice(8, 10)), lastDate)
  return plainDate([String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-'))
}
