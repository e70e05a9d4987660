import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { excludedCases, unreadTableCases } from '../contribution-cases.ts'
import { bandCases } from '../high-orders/independence-cases.ts'
import { leader, post } from '../leader-facts.ts'

const folder = 'commendations/ho-chi-minh-order-individual'
const ask = asking(folder, 'ho-chi-minh-order', cite('152/2025/NĐ-CP', 12, { clause: 4 }))
const merit = [cite('06/2022/QH15', 35, { clause: 1, mark: 'memory' })]
const asked = { on: '2025-12-15', year: 2025 } as const

export const cases = [
  ...bandCases(folder, ask, [
    { rank: 'state-leader', title: 'Chủ tịch nước', years: 3 },
    { rank: 'general', title: 'Đại tướng', years: 10 },
  ]),
  ask({ ...asked, id: 'politburo-8-short', name: 'Ủy viên Bộ Chính trị thiếu 1 ngày đủ 8 năm', limb: 'contribution', facts: leader([post('politburo-level', 8, 2025, { off: 1 })]), expected: 'not-met' }),
  ask({ ...asked, id: 'politburo-8', name: 'Ủy viên Bộ Chính trị đủ 8 năm', limb: 'contribution', facts: leader([post('politburo-level', 8, 2025)]), expected: 'met' }),
  ask({ ...asked, id: 'minister', name: 'Bộ trưởng 20 năm không có trong bảng', limb: 'contribution', facts: leader([post('minister', 20, 2025)]), expected: 'not-met' }),
  ...excludedCases(ask, leader([post('politburo-level', 9, 2025)])),
  ...unreadTableCases(ask, { on: '2024-06-15', year: 2024, document: '98/2023/NĐ-CP', holder: leader }),
  ask({ ...asked, id: 'merit', name: 'Có công lao to lớn trong một lĩnh vực', facts: leader([], { attested: { 'great-merit-nation': true } }), expected: 'met', cite: merit }),
  ask({ ...asked, id: 'no-merit', name: 'Không giữ chức vụ, không có công lao như quy định', facts: leader([], { attested: { 'great-merit-nation': false } }), expected: 'not-met', cite: merit }),
  ask({ ...asked, id: 'empty', name: 'Chưa khai báo gì', facts: { subject: { kind: 'individual' } }, expected: 'undetermined', because: 'missing-fact' }),
  ask({ on: '2024-06-15', year: 2024, id: 'merit-2024', name: 'Năm 2024, có công lao to lớn trong một lĩnh vực', facts: leader([], { attested: { 'great-merit-nation': true } }), expected: 'met', cite: merit }),
  ask({ on: '2024-06-15', year: 2024, id: 'no-merit-2024', name: 'Năm 2024, không giữ chức vụ, không có công lao như quy định', facts: leader([], { attested: { 'great-merit-nation': false } }), expected: 'not-met', cite: merit }),
  ask({ on: '2020-06-15', year: 2020, id: 'old-law-no-post', name: 'Năm 2020, chưa giữ chức vụ nào', facts: leader([]), expected: 'not-met', cite: [cite('15/2003/QH11', 35, { mark: 'memory' })] }),
  ...onEachDay(ask, {
    id: 'posts', name: 'Chủ tịch nước 5 năm', limb: 'contribution', facts: (year) => leader([post('state-leader', 5, year)]),
    days: { '2004-07-01': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'undetermined', '2025-06-30': 'undetermined', '2025-07-01': 'met', '2026-09-30': 'met', ...amendedDays },
  }),
]
