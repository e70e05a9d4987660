import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { unreadTableCases } from '../contribution-cases.ts'
import { inTurn, leader, post, womanLeader } from '../leader-facts.ts'
import { nothingKnown, person } from '../person-facts.ts'

const ask = asking('commendations/great-unity-order', 'great-unity-order', cite('152/2025/NĐ-CP', 25))
const law = [cite('06/2022/QH15', 51, { clause: 1, mark: 'memory' })]
const old = [cite('15/2003/QH11', 49, { mark: 'memory' })]
const asked = { on: '2025-12-15', year: 2025, limb: 'contribution' } as const

export const cases = [
  ask({ ...asked, id: 'chair-5-short', name: 'Chủ tịch Mặt trận thiếu 1 ngày đủ 5 năm', facts: leader([post('front-chair', 5, 2025, { off: 1 })]), expected: 'not-met' }),
  ask({ ...asked, id: 'chair-5', name: 'Chủ tịch Mặt trận đủ 5 năm', facts: leader([post('front-chair', 5, 2025)]), expected: 'met' }),
  ask({ ...asked, id: 'chair-10-short', name: 'Chủ tịch Mặt trận thiếu 1 ngày đủ 10 năm', facts: leader([post('front-chair', 10, 2025, { off: 1 })]), expected: 'met' }),
  ask({ ...asked, id: 'chair-10', name: 'Chủ tịch Mặt trận đủ 10 năm: ngoài khung từ 5 đến dưới 10 năm', facts: leader([post('front-chair', 10, 2025)]), expected: 'not-met' }),
  ask({ ...asked, id: 'vice-chair-10-short', name: 'Phó Chủ tịch Mặt trận thiếu 1 ngày đủ 10 năm', facts: leader([post('front-vice-chair', 10, 2025, { off: 1 })]), expected: 'not-met' }),
  ask({ ...asked, id: 'vice-chair-10', name: 'Phó Chủ tịch Mặt trận đủ 10 năm', facts: leader([post('front-vice-chair', 10, 2025)]), expected: 'met' }),
  ask({ ...asked, id: 'sum', name: 'Chủ tịch Mặt trận 4 năm, trước đó Phó Chủ tịch 6 năm: cộng đủ 10 năm của Phó Chủ tịch', facts: leader(inTurn(2025, ['front-chair', 4], ['front-vice-chair', 6])), expected: 'met' }),
  ask({ ...asked, id: 'member-head-15-short', name: 'Đứng đầu tổ chức thành viên thiếu 1 ngày đủ 15 năm', facts: leader([post('front-member-head', 15, 2025, { off: 1 })]), expected: 'not-met' }),
  ask({ ...asked, id: 'member-head-15', name: 'Đứng đầu tổ chức thành viên đủ 15 năm', facts: leader([post('front-member-head', 15, 2025)]), expected: 'met' }),
  ask({ ...asked, id: 'woman', name: 'Nữ Chủ tịch Mặt trận 4 năm: chưa rõ có được giảm một phần ba', facts: womanLeader([post('front-chair', 4, 2025)]), expected: 'undetermined', because: 'needs-legal' }),
  ask({ ...asked, id: 'woman-short', name: 'Nữ Chủ tịch Mặt trận 3 năm: dưới cả thời gian đã giảm', facts: womanLeader([post('front-chair', 3, 2025)]), expected: 'not-met' }),
  ask({ ...asked, id: 'has-order', name: 'Phó Chủ tịch Mặt trận 12 năm, đã được tặng huân chương về cống hiến', facts: leader([post('front-vice-chair', 12, 2025)], { attested: { 'has-contribution-order': true } }), expected: 'not-met' }),
  ask({ ...asked, id: 'department-head', name: 'Vụ trưởng 12 năm, không phải chức vụ của Mặt trận', facts: leader([post('department-head', 12, 2025)]), expected: 'not-met' }),
  ask({ on: '2025-12-15', year: 2025, id: 'merit', name: 'Có công lao to lớn xây dựng khối đại đoàn kết', facts: person({ 'unity-merit': true }), expected: 'met', cite: law }),
  ask({ on: '2025-12-15', year: 2025, id: 'no-merit', name: 'Không có công lao như quy định, không giữ chức vụ', facts: person({ 'unity-merit': false }), expected: 'not-met', cite: law }),
  ask({ on: '2025-12-15', year: 2025, id: 'empty', name: 'Chưa khai báo gì', facts: nothingKnown, expected: 'undetermined', because: 'missing-fact' }),
  ask({ on: '2024-06-15', year: 2024, id: 'no-merit-2024', name: 'Năm 2024, không có công lao như quy định, không giữ chức vụ', facts: person({ 'unity-merit': false }), expected: 'not-met', cite: law }),
  ...unreadTableCases(ask, { on: '2024-06-15', year: 2024, document: '98/2023/NĐ-CP', holder: leader, ranks: ['front-vice-chair', 'front-member-head'] }),
  ask({ on: '2020-06-15', year: 2020, id: 'no-merit-2020', name: 'Năm 2020, không có công lao như quy định', facts: person({ 'unity-merit': false }), expected: 'not-met', cite: old }),
  ...onEachDay(ask, {
    id: 'merit', name: 'Có công lao to lớn xây dựng khối đại đoàn kết', facts: () => person({ 'unity-merit': true }), cite: law,
    days: { '2004-07-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2025-06-30': 'met', '2025-07-01': 'met', '2026-09-30': 'met', ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'vice-chair', name: 'Phó Chủ tịch Mặt trận 12 năm', facts: (year) => leader([post('front-vice-chair', 12, year)]), limb: 'contribution',
    days: { '2024-01-01': 'undetermined', '2025-06-30': 'undetermined', '2025-07-01': 'met', '2026-09-30': 'met' },
  }),
]
