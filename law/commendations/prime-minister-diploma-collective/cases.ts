import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { climbed, unknownFile } from '../collective-history.ts'

const decree65 = cite('65/2014/NĐ-CP', 23, { clause: 3 })
const decree91 = cite('91/2017/NĐ-CP', 38, { clause: 3, mark: 'memory' })
const law = cite('06/2022/QH15', 73, { mark: 'memory' })
const ask = asking('commendations/prime-minister-diploma-collective', 'prime-minister-diploma', law)

const prior = 'ministry-province-diploma'
const oneFlag = { 'ministry-province-emulation-flag': 1 }

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'five-years-one-flag', name: 'Bằng khen tỉnh, sau đó 5 năm hoàn thành xuất sắc, 1 Cờ tỉnh', facts: (year) => climbed({ year, prior, ago: 5, won: oneFlag }), cite: [decree65, decree91, law],
    days: {
      '2004-07-01': 'undetermined', '2014-08-19': 'undetermined', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2019-12-31': 'met', '2020-01-01': 'met', '2020-11-08': 'met',
      '2020-11-09': 'met', '2023-12-31': 'met', '2024-01-01': 'undetermined', '2026-09-30': 'undetermined', ...amendedDays,
    },
  }),
  ...onEachDay(ask, {
    id: 'four-years', name: 'Bằng khen tỉnh mới 4 năm trước', facts: (year) => climbed({ year, prior, ago: 4, won: oneFlag }), cite: [decree65, decree91],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'no-flag', name: '5 năm hoàn thành xuất sắc nhưng không có Cờ tỉnh', facts: (year) => climbed({ year, prior, ago: 5 }), cite: [decree65, decree91],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'undetermined', '2023-12-31': 'undetermined' },
  }),
  ...onEachDay(ask, {
    id: 'one-good-year', name: 'Một trong 5 năm chỉ hoàn thành tốt', facts: (year) => climbed({ year, prior, ago: 5, won: oneFlag, except: { [year - 2]: 'good' } }), cite: [decree65, decree91],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'campaign-diploma', name: 'Bằng khen tỉnh trước đó là khen theo chuyên đề', facts: (year) => climbed({ year, prior, ago: 5, won: oneFlag, basis: 'movement' }), cite: [cite('91/2017/NĐ-CP', 3), law],
    days: { '2017-09-30': 'met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'no-diploma', name: 'Chưa có Bằng khen tỉnh, không có thành tích khác', facts: (year) => climbed({ year, ago: 6, won: oneFlag }), cite: [decree65, decree91, law],
    days: { '2014-08-20': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'party-organisation', name: 'Tổ chức đảng chỉ hoàn thành tốt nhiệm vụ', cite: [cite('12/2019/TT-BNV', 2, { clause: 7 })],
    facts: (year) => climbed({ year, prior, ago: 5, won: oneFlag, attested: { 'party-organisations-excellent': false } }),
    days: { '2019-12-31': 'met', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'movement-of-three-years', name: 'Tiêu biểu khi tổng kết phong trào 3 năm', facts: (year) => climbed({ year, ago: 1, level: 'good', attested: { 'movement-three-years': true } }), cite: [decree65, decree91],
    days: { '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'movement', name: 'Tiêu biểu xuất sắc trong phong trào thi đua', facts: (year) => climbed({ year, ago: 1, level: 'good', attested: { 'movement-outstanding': true } }),
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met', '2025-07-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'sudden-deed', name: 'Thành tích đột xuất ảnh hưởng toàn tỉnh, không cần hình thức thấp hơn', facts: (year) => climbed({ year, ago: 1, level: 'good', attested: { 'influence-ministry-province': true } }), cite: [decree65, decree91, law],
    days: { '2014-08-20': 'met', '2017-10-01': 'met', '2024-01-01': 'met', '2025-07-01': 'met' },
  }),
  ask({ id: 'contribution', name: 'Đóng góp lớn cho phát triển kinh tế - xã hội', facts: climbed({ year: 2025, ago: 1, attested: { 'contribution-socio-economic': true } }), on: '2025-12-15', expected: 'met' }),
  ask({ id: 'movement-alone', name: 'Chỉ hỏi phần phong trào', limb: 'movement', facts: climbed({ year: 2022, prior, ago: 5, won: oneFlag }), on: '2022-12-05', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'extraordinary-alone', name: 'Chỉ hỏi phần đột xuất', limb: 'extraordinary', facts: climbed({ year: 2022, prior, ago: 5, won: oneFlag }), on: '2022-12-05', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'contribution-alone', name: 'Chỉ hỏi phần đóng góp', limb: 'contribution', facts: climbed({ year: 2025, prior, ago: 5 }), on: '2025-12-15', expected: 'not-met' }),
  ask({ id: 'chain-alone', name: 'Chỉ hỏi phần công trạng năm 2025', limb: 'chain', facts: climbed({ year: 2025, prior, ago: 5, won: oneFlag }), on: '2025-12-15', expected: 'undetermined', because: 'needs-legal' }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: unknownFile('collective'), on: '2022-12-05', expected: 'undetermined', because: 'missing-fact', cite: [decree91] }),
]
