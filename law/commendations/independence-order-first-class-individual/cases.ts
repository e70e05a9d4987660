import { asking } from '../../titles/collective-case.ts'
import { bandCases, independenceCases } from '../high-orders/independence-cases.ts'
import { independenceCite } from '../high-orders/independence.ts'
import { inTurn, leader, post } from '../leader-facts.ts'

const folder = 'commendations/independence-order-first-class-individual'
const ask = asking(folder, 'independence-order-first-class', independenceCite('first'))
const asked = { on: '2025-12-15', year: 2025, limb: 'contribution' } as const

export const cases = [
  ...bandCases(folder, ask, [
    { rank: 'politburo-level', title: 'Ủy viên Bộ Chính trị', years: 3 },
    { rank: 'colonel-general', title: 'Thượng tướng', years: 10 },
  ]),
  ask({ ...asked, id: 'minister-13-short', name: 'Bộ trưởng thiếu 1 ngày đủ 13 năm', facts: leader([post('minister', 13, 2025, { off: 1 })]), expected: 'not-met' }),
  ask({ ...asked, id: 'minister-13', name: 'Bộ trưởng đủ 13 năm', facts: leader([post('minister', 13, 2025)]), expected: 'met' }),
  ask({ ...asked, id: 'general', name: 'Đại tướng 1 năm', facts: leader([post('general', 1, 2025)]), expected: 'met' }),
  ask({ ...asked, id: 'sum', name: 'Ủy viên Bộ Chính trị 2 năm, trước đó Bộ trưởng 11 năm: cộng đủ 13 năm của Bộ trưởng', facts: leader(inTurn(2025, ['politburo-level', 2], ['minister', 11])), expected: 'met' }),
  ask({ ...asked, id: 'sum-short', name: 'Ủy viên Bộ Chính trị 2 năm, trước đó Bộ trưởng 10 năm: cộng chưa đủ', facts: leader(inTurn(2025, ['politburo-level', 2], ['minister', 10])), expected: 'not-met' }),
  ...independenceCases('first', { rank: 'minister', years: 13 }),
]
