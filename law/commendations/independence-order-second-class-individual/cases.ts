import { asking } from '../../titles/collective-case.ts'
import { bandCases, independenceCases } from '../high-orders/independence-cases.ts'
import { independenceCite } from '../high-orders/independence.ts'
import { inTurn, leader, post } from '../leader-facts.ts'

const folder = 'commendations/independence-order-second-class-individual'
const ask = asking(folder, 'independence-order-second-class', independenceCite('second'))
const asked = { on: '2025-12-15', year: 2025, limb: 'contribution' } as const

export const cases = [
  ...bandCases(folder, ask, [
    { rank: 'minister', title: 'Bộ trưởng', years: 8 },
    { rank: 'colonel-general', title: 'Thượng tướng', years: 5 },
  ]),
  ask({ ...asked, id: 'deputy-minister-13-short', name: 'Thứ trưởng thiếu 1 ngày đủ 13 năm', facts: leader([post('deputy-minister', 13, 2025, { off: 1 })]), expected: 'not-met' }),
  ask({ ...asked, id: 'deputy-minister-13', name: 'Thứ trưởng đủ 13 năm', facts: leader([post('deputy-minister', 13, 2025)]), expected: 'met' }),
  ask({ ...asked, id: 'sum', name: 'Bộ trưởng 5 năm, trước đó Thứ trưởng 8 năm: cộng đủ 13 năm của Thứ trưởng', facts: leader(inTurn(2025, ['minister', 5], ['deputy-minister', 8])), expected: 'met' }),
  ask({ ...asked, id: 'sum-short', name: 'Bộ trưởng 5 năm, trước đó Thứ trưởng 7 năm: cộng chưa đủ', facts: leader(inTurn(2025, ['minister', 5], ['deputy-minister', 7])), expected: 'not-met' }),
  ...independenceCases('second', { rank: 'minister', years: 9 }),
]
