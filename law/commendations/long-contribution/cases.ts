// Boundary cases of the tables of posts and years; each row a day short, exact and past its band, for a man and a woman.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { Answer } from '../../engine/answer.ts'
import type { EvaluationCase, LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { inTurn, leader, post, womanLeader } from '../leader-facts.ts'
import type { LabourOrderGrade } from './labour-order.ts'
import { equivalentCases } from './post-equivalents-cases.ts'

type Expected = Partial<Readonly<Record<LabourOrderGrade, Answer>>>

interface Asked {
  readonly name: string
  readonly facts: Facts
  readonly expected: Expected
  readonly received?: string
  readonly because?: EvaluationCase['because']
}

const names = { first: 'hạng Nhất', second: 'hạng Nhì', third: 'hạng Ba' } as const
const places = { first: 0, second: 1, third: 2 } as const

function sourceOf(grade: LabourOrderGrade, received: string) {
  if (received < '2017-10-01') return cite('65/2014/NĐ-CP', 15 + places[grade], { clause: 3 })
  if (received < '2024-01-01') return cite('91/2017/NĐ-CP', 22 + places[grade], { mark: 'memory' })
  if (received < '2025-07-01') return cite('98/2023/NĐ-CP', null, { mark: 'unsure' })
  return received < '2026-10-01' ? cite('152/2025/NĐ-CP', 19 + places[grade], { clause: 1 }) : cite('06/2026/QH16', null, { mark: 'unsure' })
}

function ask(word: string, { name, facts, expected, received = '2025-12-15', because }: Asked): readonly EvaluationCase[] {
  return (Object.entries(expected) as [LabourOrderGrade, Answer][]).map(([grade, answer]) => ({
    kind: 'evaluation', id: `commendations/long-contribution/${word}-${grade}`, name: `${name}: Huân chương Lao động ${names[grade]} (cống hiến)`,
    facts, award: `labour-order-${grade}-class`, limb: 'contribution', received: plainDate(received), year: Number(received.slice(0, 4)), expected: answer,
    ...(because !== undefined && answer === 'undetermined' ? { because } : {}), cite: [sourceOf(grade, received)],
  }))
}

const y = 2025
const rows152: readonly EvaluationCase[] = [
  ...ask('minister', { name: 'Bộ trưởng giữ chức 1 năm', facts: leader([post('minister', 1, y)]), expected: { first: 'met', second: 'not-met', third: 'not-met' } }),
  ...ask('politburo', { name: 'Ủy viên Bộ Chính trị giữ chức 2 năm (cao hơn Bộ trưởng)', facts: leader([post('politburo-level', 2, y)]), expected: { first: 'met' } }),
  ...ask('deputy-minister-3-short', { name: 'Thứ trưởng thiếu 1 ngày đủ 3 năm', facts: leader([post('deputy-minister', 3, y, { off: 1 })]), expected: { second: 'not-met', third: 'not-met' } }),
  ...ask('deputy-minister-3', { name: 'Thứ trưởng đủ 3 năm', facts: leader([post('deputy-minister', 3, y)]), expected: { first: 'not-met', second: 'met', third: 'not-met' } }),
  ...ask('deputy-minister-5-short', { name: 'Thứ trưởng thiếu 1 ngày đủ 5 năm', facts: leader([post('deputy-minister', 5, y, { off: 1 })]), expected: { first: 'not-met', second: 'met' } }),
  ...ask('deputy-minister-5', { name: 'Thứ trưởng đủ 5 năm', facts: leader([post('deputy-minister', 5, y)]), expected: { first: 'met', second: 'not-met', third: 'not-met' } }),
  ...ask('deputy-minister-5-over', { name: 'Thứ trưởng hơn 5 năm', facts: leader([post('deputy-minister', 5, y, { off: -1 })]), expected: { first: 'met', second: 'not-met' } }),
  ...ask('general-department-head-3-short', { name: 'Tổng cục trưởng thiếu 1 ngày đủ 3 năm', facts: leader([post('general-department-head', 3, y, { off: 1 })]), expected: { third: 'not-met' } }),
  ...ask('general-department-head-3', { name: 'Tổng cục trưởng đủ 3 năm', facts: leader([post('general-department-head', 3, y)]), expected: { second: 'not-met', third: 'met' } }),
  ...ask('general-department-head-5-short', { name: 'Tổng cục trưởng thiếu 1 ngày đủ 5 năm', facts: leader([post('general-department-head', 5, y, { off: 1 })]), expected: { second: 'not-met', third: 'met' } }),
  ...ask('general-department-head-5', { name: 'Tổng cục trưởng đủ 5 năm', facts: leader([post('general-department-head', 5, y)]), expected: { first: 'not-met', second: 'met', third: 'not-met' } }),
  ...ask('general-department-head-8-short', { name: 'Tổng cục trưởng thiếu 1 ngày đủ 8 năm', facts: leader([post('general-department-head', 8, y, { off: 1 })]), expected: { first: 'not-met', second: 'met' } }),
  ...ask('general-department-head-8', { name: 'Tổng cục trưởng đủ 8 năm', facts: leader([post('general-department-head', 8, y)]), expected: { first: 'met', second: 'not-met' } }),
  ...ask('general-department-deputy-head-5-short', { name: 'Phó Tổng cục trưởng thiếu 1 ngày đủ 5 năm', facts: leader([post('general-department-deputy-head', 5, y, { off: 1 })]), expected: { third: 'not-met' } }),
  ...ask('general-department-deputy-head-5', { name: 'Phó Tổng cục trưởng đủ 5 năm', facts: leader([post('general-department-deputy-head', 5, y)]), expected: { second: 'not-met', third: 'met' } }),
  ...ask('general-department-deputy-head-8-short', { name: 'Phó Tổng cục trưởng thiếu 1 ngày đủ 8 năm', facts: leader([post('general-department-deputy-head', 8, y, { off: 1 })]), expected: { second: 'not-met', third: 'met' } }),
  ...ask('general-department-deputy-head-8', { name: 'Phó Tổng cục trưởng đủ 8 năm', facts: leader([post('general-department-deputy-head', 8, y)]), expected: { first: 'not-met', second: 'met', third: 'not-met' } }),
  ...ask('general-department-deputy-head-10-short', { name: 'Phó Tổng cục trưởng thiếu 1 ngày đủ 10 năm', facts: leader([post('general-department-deputy-head', 10, y, { off: 1 })]), expected: { first: 'not-met', second: 'met' } }),
  ...ask('general-department-deputy-head-10', { name: 'Phó Tổng cục trưởng đủ 10 năm', facts: leader([post('general-department-deputy-head', 10, y)]), expected: { first: 'met', second: 'not-met' } }),
  ...ask('department-head-6-short', { name: 'Vụ trưởng thiếu 1 ngày đủ 6 năm', facts: leader([post('department-head', 6, y, { off: 1 })]), expected: { third: 'not-met' } }),
  ...ask('department-head-6', { name: 'Vụ trưởng đủ 6 năm', facts: leader([post('department-head', 6, y)]), expected: { second: 'not-met', third: 'met' } }),
  ...ask('department-head-6-over', { name: 'Vụ trưởng hơn 6 năm', facts: leader([post('department-head', 6, y, { off: -1 })]), expected: { third: 'met' } }),
  ...ask('department-head-10-short', { name: 'Vụ trưởng thiếu 1 ngày đủ 10 năm', facts: leader([post('department-head', 10, y, { off: 1 })]), expected: { second: 'not-met', third: 'met' } }),
  ...ask('department-head-10', { name: 'Vụ trưởng đủ 10 năm', facts: leader([post('department-head', 10, y)]), expected: { first: 'not-met', second: 'met', third: 'not-met' } }),
  ...ask('department-head-15-short', { name: 'Vụ trưởng thiếu 1 ngày đủ 15 năm', facts: leader([post('department-head', 15, y, { off: 1 })]), expected: { first: 'not-met', second: 'met' } }),
  ...ask('department-head-15', { name: 'Vụ trưởng đủ 15 năm', facts: leader([post('department-head', 15, y)]), expected: { first: 'met', second: 'not-met', third: 'not-met' } }),
  ...ask('department-deputy-head-10-short', { name: 'Phó Vụ trưởng thiếu 1 ngày đủ 10 năm', facts: leader([post('department-deputy-head', 10, y, { off: 1 })]), expected: { third: 'not-met' } }),
  ...ask('department-deputy-head-10', { name: 'Phó Vụ trưởng đủ 10 năm', facts: leader([post('department-deputy-head', 10, y)]), expected: { second: 'not-met', third: 'met' } }),
  ...ask('department-deputy-head-15-short', { name: 'Phó Vụ trưởng thiếu 1 ngày đủ 15 năm', facts: leader([post('department-deputy-head', 15, y, { off: 1 })]), expected: { second: 'not-met', third: 'met' } }),
  ...ask('department-deputy-head-15', { name: 'Phó Vụ trưởng đủ 15 năm', facts: leader([post('department-deputy-head', 15, y)]), expected: { first: 'not-met', second: 'met', third: 'not-met' } }),
  ...ask('head-of-section', { name: 'Trưởng phòng 20 năm, không có trong bảng', facts: leader([post('other', 20, y)]), expected: { first: 'not-met', second: 'not-met', third: 'not-met' } }),
]

const women152: readonly EvaluationCase[] = [
  ...ask('woman-department-head-15-short', { name: 'Nữ Vụ trưởng thiếu 1 ngày đủ 10 năm (15 năm giảm một phần ba)', facts: womanLeader([post('department-head', 10, y, { off: 1 })]), expected: { first: 'not-met', second: 'met' } }),
  ...ask('woman-department-head-15', { name: 'Nữ Vụ trưởng đủ 10 năm (15 năm giảm một phần ba)', facts: womanLeader([post('department-head', 10, y)], { attested: { 'higher-retirement-age': false } }), expected: { first: 'met', second: 'not-met' } }),
  ...ask('woman-department-head-10-short', { name: 'Nữ Vụ trưởng thiếu 1 ngày đủ 6 năm 8 tháng (10 năm giảm một phần ba)', facts: womanLeader([post('department-head', 6, y, { months: 8, off: 1 })]), expected: { second: 'not-met', third: 'met' } }),
  ...ask('woman-department-head-10', { name: 'Nữ Vụ trưởng đủ 6 năm 8 tháng (10 năm giảm một phần ba)', facts: womanLeader([post('department-head', 6, y, { months: 8 })]), expected: { first: 'not-met', second: 'met' } }),
  ...ask('woman-department-head-6-short', { name: 'Nữ Vụ trưởng thiếu 1 ngày đủ 4 năm (6 năm giảm một phần ba)', facts: womanLeader([post('department-head', 4, y, { off: 1 })]), expected: { third: 'not-met' } }),
  ...ask('woman-department-head-6', { name: 'Nữ Vụ trưởng đủ 4 năm (6 năm giảm một phần ba)', facts: womanLeader([post('department-head', 4, y)]), expected: { third: 'met' } }),
  ...ask('woman-department-head-6-over', { name: 'Nữ Vụ trưởng hơn 4 năm', facts: womanLeader([post('department-head', 4, y, { off: -1 })]), expected: { third: 'met' } }),
  ...ask('man-department-head-4', { name: 'Nam Vụ trưởng đủ 4 năm', facts: leader([post('department-head', 4, y)]), expected: { third: 'not-met' } }),
  ...ask('woman-department-deputy-head-15', { name: 'Nữ Phó Vụ trưởng đủ 10 năm (15 năm giảm một phần ba)', facts: womanLeader([post('department-deputy-head', 10, y)], { attested: { 'higher-retirement-age': false } }), expected: { second: 'met', third: 'not-met' } }),
  ...ask('woman-retirement-not-reported', { name: 'Nữ Vụ trưởng đủ 10 năm, chưa rõ có thuộc nhóm tuổi nghỉ hưu cao hơn', facts: womanLeader([post('department-head', 10, y)]), expected: { first: 'met', second: 'undetermined' }, because: 'missing-fact' }),
  ...ask('woman-retires-later', { name: 'Nữ Vụ trưởng đủ 10 năm, thuộc nhóm tuổi nghỉ hưu cao hơn nên tính thời gian chung', facts: womanLeader([post('department-head', 10, y)], { attested: { 'higher-retirement-age': true } }), expected: { first: 'not-met', second: 'met' } }),
  ...ask('sex-not-reported', {
    name: 'Vụ trưởng đủ 10 năm, chưa rõ nam hay nữ', facts: { ...leader([post('department-head', 10, y)]), subject: { kind: 'individual', id: 'A', role: 'leader' } },
    expected: { first: 'undetermined' }, because: 'missing-fact',
  }),
]

const sums: readonly EvaluationCase[] = [
  ...ask('sum-down', { name: 'Vụ trưởng 5 năm, trước đó Phó Vụ trưởng 5 năm: cộng cho chức thấp hơn', facts: leader(inTurn(y, ['department-head', 5], ['department-deputy-head', 5])), expected: { second: 'not-met', third: 'met' } }),
  ...ask('sum-down-short', { name: 'Vụ trưởng 5 năm, trước đó Phó Vụ trưởng 4 năm: cộng vẫn chưa đủ 10 năm', facts: leader(inTurn(y, ['department-head', 5], ['department-deputy-head', 4])), expected: { third: 'not-met' } }),
  ...ask('sum-down-second', { name: 'Vụ trưởng 8 năm, trước đó Phó Vụ trưởng 7 năm: cộng đủ 15 năm của Phó Vụ trưởng', facts: leader(inTurn(y, ['department-head', 8], ['department-deputy-head', 7])), expected: { first: 'not-met', second: 'met', third: 'not-met' } }),
  ...ask('sum-not-up', { name: 'Vụ trưởng 5 năm, Phó Vụ trưởng 4 năm: thời gian chức thấp không cộng cho chức cao', facts: leader(inTurn(y, ['department-head', 5], ['department-deputy-head', 4])), expected: { second: 'not-met' } }),
  ...ask('sum-three', { name: 'Phó Tổng cục trưởng 4 năm, Vụ trưởng 6 năm: cộng đủ 10 năm của Vụ trưởng', facts: leader(inTurn(y, ['general-department-deputy-head', 4], ['department-head', 6])), expected: { second: 'met' } }),
  ...ask('at-once', { name: 'Hai chức vụ tương đương Phó Vụ trưởng cùng 6 năm: tính một lần', facts: leader([post('department-deputy-head', 6, y), post('department-deputy-head', 6, y)]), expected: { third: 'not-met' } }),
  ...ask('at-once-higher', { name: 'Cùng lúc Vụ trưởng và Phó Vụ trưởng 6 năm: tính theo chức cao nhất', facts: leader([post('department-head', 6, y), post('department-deputy-head', 6, y)]), expected: { third: 'met' } }),
  ...ask('with-a-gap', { name: 'Vụ trưởng hai quãng 3 năm cách nhau: cộng đủ 6 năm', facts: leader([post('department-head', 3, y), post('department-head', 3, y - 8)]), expected: { third: 'met' } }),
]

const reprimand = [{ form: 'reprimand', from: plainDate('2025-03-01'), to: plainDate('2026-03-01') }] as const
const exclusions: readonly EvaluationCase[] = [
  ...ask('serious-fault', { name: 'Vụ trưởng 15 năm, có sai phạm nghiêm trọng được kết luận bằng văn bản khi giữ chức vụ', facts: leader([post('department-head', 15, y)], { attested: { 'serious-fault-in-post': true } }), expected: { first: 'not-met' } }),
  ...ask('no-serious-fault', { name: 'Vụ trưởng 15 năm, xác nhận không có sai phạm', facts: leader([post('department-head', 15, y)], { attested: { 'serious-fault-in-post': false, 'disciplined-in-post': false } }), expected: { first: 'met' } }),
  ...ask('disciplined-in-post', { name: 'Vụ trưởng 15 năm, bị kỷ luật khi giữ chức vụ', facts: leader([post('department-head', 15, y)], { attested: { 'disciplined-in-post': true } }), expected: { first: 'not-met' } }),
  ...ask('disciplined-this-year', { name: 'Vụ trưởng 15 năm, bị khiển trách trong năm', facts: leader([post('department-head', 15, y)], { discipline: reprimand }), expected: { first: 'not-met' } }),
  ...ask('discipline-old-decree', {
    name: 'Vụ trưởng 15 năm, bị kỷ luật khi giữ chức vụ, hồ sơ theo Nghị định 91: quy định loại trừ chưa đối chiếu', facts: leader([post('department-head', 15, 2020)], { attested: { 'disciplined-in-post': true } }),
    expected: { first: 'undetermined' }, received: '2020-06-15', because: 'needs-legal',
  }),
  ...ask('no-post', { name: 'Chưa giữ chức vụ nào', facts: leader([]), expected: { first: 'not-met', second: 'not-met', third: 'not-met' } }),
  ...ask('no-post-decree-98', { name: 'Chưa giữ chức vụ nào, hồ sơ năm 2024', facts: leader([]), expected: { third: 'not-met' }, received: '2024-06-15' }),
  ...ask('empty', { name: 'Chưa khai báo gì', facts: { subject: { kind: 'individual' } }, expected: { first: 'undetermined', second: 'undetermined', third: 'undetermined' }, because: 'missing-fact' }),
]

const old: readonly EvaluationCase[] = [
  ...ask('decree-65-department-head-6-short', { name: 'Năm 2016, Vụ trưởng thiếu 1 ngày đủ 6 năm', facts: leader([post('department-head', 6, 2016, { off: 1 })]), expected: { third: 'not-met' }, received: '2016-06-15' }),
  ...ask('decree-65-department-head-6', { name: 'Năm 2016, Vụ trưởng đủ 6 năm', facts: leader([post('department-head', 6, 2016)]), expected: { second: 'not-met', third: 'met' }, received: '2016-06-15' }),
  ...ask('decree-65-department-head-10', { name: 'Năm 2016, Vụ trưởng đủ 10 năm', facts: leader([post('department-head', 10, 2016)]), expected: { first: 'not-met', second: 'met', third: 'not-met' }, received: '2016-06-15' }),
  ...ask('decree-65-department-head-15-short', { name: 'Năm 2016, Vụ trưởng thiếu 1 ngày đủ 15 năm', facts: leader([post('department-head', 15, 2016, { off: 1 })]), expected: { first: 'not-met', second: 'met' }, received: '2016-06-15' }),
  ...ask('decree-65-department-head-15', { name: 'Năm 2016, Vụ trưởng đủ 15 năm', facts: leader([post('department-head', 15, 2016)]), expected: { first: 'met', second: 'not-met' }, received: '2016-06-15' }),
  ...ask('decree-65-department-deputy-head-10', { name: 'Năm 2016, Phó Vụ trưởng đủ 10 năm', facts: leader([post('department-deputy-head', 10, 2016)]), expected: { second: 'not-met', third: 'met' }, received: '2016-06-15' }),
  ...ask('decree-65-department-deputy-head-15', { name: 'Năm 2016, Phó Vụ trưởng đủ 15 năm', facts: leader([post('department-deputy-head', 15, 2016)]), expected: { first: 'not-met', second: 'met' }, received: '2016-06-15' }),
  ...ask('decree-65-woman-12-short', { name: 'Năm 2016, nữ Vụ trưởng thiếu 1 ngày đủ 12 năm (15 năm giảm 3 năm)', facts: womanLeader([post('department-head', 12, 2016, { off: 1 })]), expected: { first: 'not-met', second: 'met' }, received: '2016-06-15' }),
  ...ask('decree-65-woman-12', { name: 'Năm 2016, nữ Vụ trưởng đủ 12 năm (15 năm giảm 3 năm)', facts: womanLeader([post('department-head', 12, 2016)]), expected: { first: 'met', second: 'not-met' }, received: '2016-06-15' }),
  ...ask('decree-65-above', { name: 'Năm 2016, Thứ trưởng 5 năm: dòng của chức vụ cao hơn chưa đối chiếu', facts: leader([post('deputy-minister', 5, 2016)]), expected: { first: 'undetermined', second: 'undetermined' }, received: '2016-06-15', because: 'needs-legal' }),
  ...ask('last-day-of-decree-65', { name: 'Nữ Vụ trưởng 10 năm, nhận hồ sơ ngày 30/09/2017 (giảm 3 năm)', facts: womanLeader([post('department-head', 10, 2017)], { attested: { 'higher-retirement-age': false } }), expected: { first: 'not-met', second: 'met' }, received: '2017-09-30' }),
  ...ask('first-day-of-decree-91', { name: 'Nữ Vụ trưởng 10 năm, nhận hồ sơ ngày 01/10/2017 (giảm một phần ba)', facts: womanLeader([post('department-head', 10, 2017)], { attested: { 'higher-retirement-age': false } }), expected: { first: 'met', second: 'not-met' }, received: '2017-10-01' }),
  ...ask('decree-91-department-head-10-short', { name: 'Năm 2020, Vụ trưởng thiếu 1 ngày đủ 10 năm', facts: leader([post('department-head', 10, 2020, { off: 1 })]), expected: { second: 'not-met', third: 'met' }, received: '2020-06-15' }),
  ...ask('decree-91-department-head-10', { name: 'Năm 2020, Vụ trưởng đủ 10 năm', facts: leader([post('department-head', 10, 2020)]), expected: { second: 'met', third: 'not-met' }, received: '2020-06-15' }),
  ...ask('decree-91-department-deputy-head-15', { name: 'Năm 2020, Phó Vụ trưởng đủ 15 năm', facts: leader([post('department-deputy-head', 15, 2020)]), expected: { second: 'met' }, received: '2020-06-15' }),
  ...ask('decree-91-above', { name: 'Năm 2020, Tổng cục trưởng 8 năm: dòng của chức vụ cao hơn chưa đối chiếu', facts: leader([post('general-department-head', 8, 2020)]), expected: { first: 'undetermined' }, received: '2020-06-15', because: 'needs-legal' }),
  ...ask('decree-91-woman-retires-later', { name: 'Năm 2020, nữ Vụ trưởng 10 năm thuộc nhóm tuổi nghỉ hưu cao hơn', facts: womanLeader([post('department-head', 10, 2020)], { attested: { 'higher-retirement-age': true } }), expected: { first: 'not-met', second: 'met' }, received: '2020-06-15' }),
]

const fifteen = (year: number) => leader([post('department-head', 15, year)])
const days: readonly EvaluationCase[] = [
  ...ask('first-day-of-decree-65', { name: 'Vụ trưởng 15 năm, nhận hồ sơ ngày 20/08/2014', facts: fifteen(2014), expected: { first: 'met' }, received: '2014-08-20' }),
  ...ask('last-day-of-law-2003', { name: 'Vụ trưởng 15 năm, nhận hồ sơ ngày 31/12/2023', facts: fifteen(2023), expected: { first: 'met' }, received: '2023-12-31' }),
  ...ask('first-day-of-decree-98', { name: 'Vụ trưởng 15 năm, nhận hồ sơ ngày 01/01/2024', facts: fifteen(2024), expected: { first: 'undetermined' }, received: '2024-01-01', because: 'needs-legal' }),
  ...ask('last-day-of-decree-98', { name: 'Vụ trưởng 15 năm, nhận hồ sơ ngày 30/06/2025', facts: fifteen(2025), expected: { first: 'undetermined' }, received: '2025-06-30', because: 'needs-legal' }),
  ...ask('first-day-of-decree-152', { name: 'Vụ trưởng 15 năm, nhận hồ sơ ngày 01/07/2025', facts: fifteen(2025), expected: { first: 'met' }, received: '2025-07-01' }),
  ...ask('last-day-before-amendment', { name: 'Vụ trưởng 15 năm, nhận hồ sơ ngày 30/09/2026', facts: fifteen(2026), expected: { first: 'met' }, received: '2026-09-30' }),
]

export const cases: readonly LawCase[] = [...rows152, ...women152, ...sums, ...exclusions, ...old, ...days, ...equivalentCases]
