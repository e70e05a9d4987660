import { expect, it } from 'vitest'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { lawValueText } from './law-value-text.ts'

it.each([
  [70, 'percent', '70 %'], [10, 'months', '10 tháng'], [3, 'count', '3'], [2 / 3, 'share', '66,67 %'], [0.5, 'share', '50 %'], ['10-31', 'date', '31/10'], ['2024-03-31', 'date', '31/03/2024'],
  [true, 'switch', 'có'], [4.5, 'times-base-salary', '4,5 lần mức lương cơ sở'], [500000000, 'đồng', '500.000.000 đồng'],
] as const)('prints %j in %s as %s', (value, unit, text) => {
  expect(lawValueText(value, unit, rulebookVi)).toBe(text)
})
