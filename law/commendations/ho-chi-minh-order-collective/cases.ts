import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { climbed, unknownFile } from '../collective-history.ts'

const decree65 = cite('65/2014/NĐ-CP', 8)
const decree91 = cite('91/2017/NĐ-CP', null, { mark: 'memory' })
const law = cite('06/2022/QH15', 35, { mark: 'unsure' })
const ask = asking('commendations/ho-chi-minh-order-collective', 'ho-chi-minh-order', decree65)

const prior = 'independence-order-first-class'

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'time-passed', name: 'Huân chương Độc lập hạng Nhất 10 năm trước, lập thành tích đặc biệt xuất sắc', facts: (year) => climbed({ year, prior, ago: 10 }), cite: [decree65, decree91, law],
    days: {
      '2004-07-01': 'undetermined', '2014-08-19': 'undetermined', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'undetermined', '2019-12-31': 'undetermined', '2020-01-01': 'undetermined',
      '2020-11-08': 'undetermined', '2020-11-09': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'undetermined', '2026-09-30': 'undetermined', ...amendedDays,
    },
  }),
  ...onEachDay(ask, {
    id: 'one-year-short', name: 'Huân chương Độc lập hạng Nhất mới 9 năm trước', facts: (year) => climbed({ year, prior, ago: 9 }), cite: [decree65, decree91],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met' },
  }),
  ask({ id: 'military-exploit', name: 'Huân chương Quân công hạng Nhất 10 năm trước', facts: climbed({ year: 2015, prior: 'military-exploit-order-first-class', ago: 10 }), on: '2016-03-01', expected: 'met' }),
  ...onEachDay(ask, {
    id: 'no-great-merit', name: 'Đủ thời gian nhưng không có thành tích đặc biệt xuất sắc', cite: [decree65, decree91],
    facts: (year) => climbed({ year, prior, ago: 10, attested: { 'great-merit-nation': false } }),
    days: { '2017-09-30': 'not-met', '2017-10-01': 'not-met' },
  }),
  ask({ id: 'no-prior', name: 'Chưa có Huân chương Độc lập hạng Nhất', facts: climbed({ year: 2015, ago: 10 }), on: '2016-03-01', expected: 'not-met' }),
  ...onEachDay(ask, {
    id: 'party-organisation', name: 'Tổ chức đảng chỉ hoàn thành tốt nhiệm vụ', cite: [cite('12/2019/TT-BNV', 2, { clause: 7 })],
    facts: (year) => climbed({ year, prior, ago: 10, attested: { 'party-organisations-excellent': false } }),
    days: { '2019-12-31': 'undetermined', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'undetermined' },
  }),
  ask({ id: 'current-text', name: 'Tiêu chuẩn cho tập thể theo Luật năm 2022 chưa được đối chiếu', facts: climbed({ year: 2025, prior, ago: 10 }), on: '2025-12-15', expected: 'undetermined', because: 'needs-legal', cite: [law] }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: unknownFile('collective'), on: '2016-03-01', expected: 'undetermined', because: 'missing-fact' }),
]
