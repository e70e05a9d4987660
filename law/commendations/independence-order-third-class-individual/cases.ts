import { asking } from '../../titles/collective-case.ts'
import { bandCases, independenceCases } from '../high-orders/independence-cases.ts'
import { independenceCite } from '../high-orders/independence.ts'
import { inTurn, leader, post } from '../leader-facts.ts'

const folder = 'commendations/independence-order-third-class-individual'
const ask = asking(folder, 'independence-order-third-class', independenceCite('third'))
const asked = { on: '2025-12-15', year: 2025, limb: 'contribution' } as const

export const cases = [
  ...bandCases(folder, ask, [
    { rank: 'minister', title: 'Bộ trưởng', years: 3 },
    { rank: 'deputy-minister', title: 'Thứ trưởng', years: 8 },
  ]),
  ask({ ...asked, id: 'colonel-general', name: 'Thượng tướng 1 năm', facts: leader([post('colonel-general', 1, 2025)]), expected: 'met' }),
  ask({ ...asked, id: 'sum', name: 'Bộ trưởng 2 năm, trước đó Thứ trưởng 6 năm: cộng đủ 8 năm của Thứ trưởng', facts: leader(inTurn(2025, ['minister', 2], ['deputy-minister', 6])), expected: 'met' }),
  ask({ ...asked, id: 'department-head', name: 'Vụ trưởng 20 năm không có trong bảng', facts: leader([post('department-head', 20, 2025)]), expected: 'not-met' }),
  ...independenceCases('third', { rank: 'deputy-minister', years: 9 }),
]
