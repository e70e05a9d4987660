import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { excludedCases, unreadTableCases } from '../contribution-cases.ts'
import { leader, post, womanLeader } from '../leader-facts.ts'

const ask = asking('commendations/gold-star-order-individual', 'gold-star-order', cite('152/2025/NĐ-CP', 11, { clause: 4 }))
const later = [cite('152/2025/NĐ-CP', 4, { clause: 7 })]
const asked = { on: '2025-12-15', year: 2025 } as const

export const cases = [
  ask({ ...asked, id: 'state-leader-8-short', name: 'Tổng Bí thư thiếu 1 ngày đủ 8 năm', facts: leader([post('state-leader', 8, 2025, { off: 1 })]), expected: 'not-met' }),
  ask({ ...asked, id: 'state-leader-8', name: 'Tổng Bí thư đủ 8 năm (2 nhiệm kỳ)', facts: leader([post('state-leader', 8, 2025)]), expected: 'met' }),
  ask({ ...asked, id: 'state-leader-10', name: 'Tổng Bí thư 10 năm', facts: leader([post('state-leader', 10, 2025)]), expected: 'met' }),
  ask({ ...asked, id: 'woman-short', name: 'Nữ Chủ tịch Quốc hội 5 năm 3 tháng (8 năm giảm một phần ba là 5 năm 4 tháng)', facts: womanLeader([post('state-leader', 5, 2025, { months: 3 })]), expected: 'not-met' }),
  ask({ ...asked, id: 'woman', name: 'Nữ Chủ tịch Quốc hội 5 năm 4 tháng (8 năm giảm một phần ba)', facts: womanLeader([post('state-leader', 5, 2025, { months: 4 })]), expected: 'met' }),
  ask({ ...asked, id: 'politburo', name: 'Ủy viên Bộ Chính trị 15 năm không có trong bảng', facts: leader([post('politburo-level', 15, 2025)]), expected: 'not-met' }),
  ask({ ...asked, id: 'woman-not-later', name: 'Nữ Chủ tịch Quốc hội 5 năm 4 tháng, không thuộc nhóm tuổi nghỉ hưu cao hơn', facts: womanLeader([post('state-leader', 5, 2025, { months: 4 })], { attested: { 'higher-retirement-age': false } }), expected: 'met', cite: later }),
  ask({ ...asked, id: 'woman-later', name: 'Nữ Chủ tịch Quốc hội 5 năm 4 tháng, thuộc nhóm tuổi nghỉ hưu cao hơn nên tính thời gian chung', facts: womanLeader([post('state-leader', 5, 2025, { months: 4 })], { attested: { 'higher-retirement-age': true } }), expected: 'not-met', cite: later }),
  ask({ ...asked, id: 'woman-later-full', name: 'Nữ Chủ tịch Quốc hội thuộc nhóm tuổi nghỉ hưu cao hơn, đủ 8 năm', facts: womanLeader([post('state-leader', 8, 2025)], { attested: { 'higher-retirement-age': true } }), expected: 'met', cite: later }),
  ...excludedCases(ask, leader([post('state-leader', 10, 2025)])),
  ...unreadTableCases(ask, { on: '2024-06-15', year: 2024, document: '98/2023/NĐ-CP', holder: leader }),
  ask({ ...asked, id: 'empty', name: 'Chưa khai báo gì', facts: { subject: { kind: 'individual' } }, expected: 'undetermined', because: 'missing-fact' }),
  ask({ on: '2024-06-15', year: 2024, id: 'no-post-2024', name: 'Năm 2024, chưa giữ chức vụ nào', facts: leader([]), expected: 'not-met', cite: [cite('06/2022/QH15', 34, { clause: 2, point: 'a' })] }),
  ask({ on: '2020-06-15', year: 2020, id: 'no-post-2020', name: 'Năm 2020, chưa giữ chức vụ nào', facts: leader([]), expected: 'not-met', cite: [cite('15/2003/QH11', 34, { mark: 'memory' })] }),
  ...onEachDay(ask, {
    id: 'posts', name: 'Chủ tịch nước 10 năm', facts: (year) => leader([post('state-leader', 10, year)]),
    days: { '2004-07-01': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'undetermined', '2025-06-30': 'undetermined', '2025-07-01': 'met', '2026-09-30': 'met', ...amendedDays },
  }),
]
