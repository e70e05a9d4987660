import { expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { rulebook } from '../rulebook.ts'
import { compareValues, valueText } from './compare-values.ts'

const between = (from: string, to: string) => new Map(compareValues(rulebook.everyValue, { from: plainDate(from), to: plainDate(to) }).map((each) => [each.id, each]))

it('hands the awards of the district to the commune on 01/07/2025 and doubles the money of its certificate', () => {
  const changes = between('2025-06-30', '2025-07-01')
  expect(changes.get('authority/grassroots-emulation-fighter-by-commune-chair')).toMatchObject({ before: { text: 'không' }, after: { text: 'có' } })
  expect(changes.get('money/certificate-of-merit-by-commune-chair')).toMatchObject({ before: { text: '0,15 lần mức lương cơ sở' }, after: { text: '0,3 lần mức lương cơ sở' } })
})

it('takes the titles from the chairs of boards on 01/01/2024', () => {
  expect(between('2023-12-31', '2024-01-01').get('authority/grassroots-emulation-fighter-by-enterprise-board-chair')).toMatchObject({ before: { text: 'có' }, after: { text: 'không' } })
})

it('finds nothing between a day and itself', () => {
  expect(between('2025-12-01', '2025-12-01').size).toBe(0)
})

it('writes every value as people write it', () => {
  expect([valueText('percent', 80), valueText('share', 2 / 3), valueText('date', '12-31'), valueText('đồng', 2_340_000), valueText('count', 1)]).toEqual(['80 %', '2/3', 'ngày 31/12', '2.340.000 đồng', '1'])
})
