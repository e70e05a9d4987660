import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { climbed, unknownFile } from '../collective-history.ts'

const original = cite('15/2003/QH11', 42)
const decree65 = cite('65/2014/NĐ-CP', 15, { clause: 4 })
const decree91 = cite('91/2017/NĐ-CP', 22, { mark: 'memory' })
const law = cite('06/2022/QH15', 42, { clause: 4 })
const counting = cite('152/2025/NĐ-CP', 33, { clause: 7 })
const ask = asking('commendations/labour-order-first-class-collective', 'labour-order-first-class', law)

const prior = 'labour-order-second-class'
const flag = 'ministry-province-emulation-flag'
const government = 'government-emulation-flag'
const titles = { award: 'excellent-labour-collective', years: 5 } as const

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'five-titles-three-flags', name: 'Hạng Nhì, sau đó 5 lần liên tục Tập thể lao động xuất sắc, 3 Cờ tỉnh', facts: (year) => climbed({ year, prior, ago: 5, titles, won: { [flag]: 3 } }), cite: [original, decree65],
    days: { '2004-07-01': 'met', '2014-05-31': 'met', '2014-06-01': 'undetermined', '2014-08-19': 'undetermined', '2014-08-20': 'not-met' },
  }),
  ask({ id: 'five-titles-two-government-flags', name: 'Hạng Nhì, 5 lần liên tục, 2 Cờ Chính phủ', facts: climbed({ year: 2013, prior, ago: 5, titles, won: { [government]: 2 } }), on: '2014-03-01', expected: 'met', cite: [original] }),
  ask({ id: 'five-titles-one-of-each', name: 'Hạng Nhì, 5 lần liên tục, 1 Cờ Chính phủ và 2 Cờ tỉnh', facts: climbed({ year: 2013, prior, ago: 5, titles, won: { [government]: 1, [flag]: 2 } }), on: '2014-03-01', expected: 'not-met', cite: [original] }),
  ask({ id: 'four-titles', name: 'Hạng Nhì, mới 4 lần liên tục', facts: climbed({ year: 2013, prior, ago: 5, titles: { ...titles, years: 4 }, won: { [flag]: 3 } }), on: '2014-03-01', expected: 'not-met', cite: [original] }),
  ask({ id: 'no-second-class-2013', name: '5 lần liên tục, 3 Cờ tỉnh nhưng chưa có hạng Nhì', facts: climbed({ year: 2013, ago: 5, titles, won: { [flag]: 3 } }), on: '2014-03-01', expected: 'not-met', cite: [original] }),
  ...onEachDay(ask, {
    id: 'four-flags', name: 'Hạng Nhì, sau đó 5 năm hoàn thành xuất sắc, 4 Cờ tỉnh', facts: (year) => climbed({ year, prior, ago: 5, won: { [flag]: 4 } }), cite: [decree65, decree91, law],
    days: {
      '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'undetermined', '2019-12-31': 'undetermined', '2020-01-01': 'undetermined', '2020-11-08': 'undetermined', '2020-11-09': 'undetermined',
      '2023-12-31': 'undetermined', '2024-01-01': 'undetermined', '2025-06-30': 'undetermined', '2025-07-01': 'undetermined', '2026-09-30': 'undetermined', ...amendedDays,
    },
  }),
  ...onEachDay(ask, {
    id: 'government-flag-two-flags', name: '1 Cờ Chính phủ và 2 Cờ tỉnh', facts: (year) => climbed({ year, prior, ago: 5, won: { [government]: 1, [flag]: 2 } }), cite: [decree65],
    days: { '2014-08-20': 'met', '2017-09-30': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'government-flag-one-flag', name: '1 Cờ Chính phủ và 1 Cờ tỉnh', facts: (year) => climbed({ year, prior, ago: 5, won: { [government]: 1, [flag]: 1 } }), cite: [decree65, decree91],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'undetermined' },
  }),
  ...onEachDay(ask, {
    id: 'four-years', name: 'Hạng Nhì mới 4 năm trước', facts: (year) => climbed({ year, prior, ago: 4, won: { [flag]: 4 } }), cite: [decree65, decree91, law],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'run-broken', name: 'Sau hạng Nhì 6 năm, năm thứ ba chỉ hoàn thành tốt: không có 5 năm xuất sắc liên tục', facts: (year) => climbed({ year, prior, ago: 6, won: { [flag]: 4 }, except: { [year - 3]: 'good' } }), cite: [law, counting],
    days: { '2017-09-30': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2025-07-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'good-before-run', name: 'Sau hạng Nhì 7 năm, năm đầu hoàn thành tốt, sáu năm sau xuất sắc', facts: (year) => climbed({ year, prior, ago: 7, won: { [flag]: 4 }, except: { [year - 6]: 'good' } }), cite: [decree65, decree91, counting],
    days: { '2017-09-30': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'undetermined', '2025-07-01': 'undetermined' },
  }),
  ...onEachDay(ask, {
    id: 'completed-before-run', name: 'Sau hạng Nhì 7 năm, năm đầu chỉ hoàn thành nhiệm vụ: các năm khác phải từ hoàn thành tốt', facts: (year) => climbed({ year, prior, ago: 7, won: { [flag]: 4 }, except: { [year - 6]: 'completed' } }), cite: [counting],
    days: { '2024-01-01': 'undetermined', '2025-06-30': 'undetermined', '2025-07-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'titles-for-ratings', name: '5 năm hoàn thành tốt nhưng đều là Tập thể lao động xuất sắc', facts: (year) => climbed({ year, prior, ago: 5, titles, level: 'good', won: { [flag]: 4 } }), cite: [decree91, law],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'undetermined', '2025-07-01': 'undetermined' },
  }),
  ...onEachDay(ask, {
    id: 'second-class-for-a-deed', name: 'Hạng Nhì trước đó là khen đột xuất', facts: (year) => climbed({ year, prior, ago: 5, basis: 'extraordinary', won: { [flag]: 4 } }), cite: [cite('91/2017/NĐ-CP', 3), cite('152/2025/NĐ-CP', 4, { clause: 3 })],
    days: { '2017-09-30': 'met', '2017-10-01': 'not-met', '2024-01-01': 'not-met', '2025-07-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'party-organisation', name: 'Tổ chức đảng chỉ hoàn thành tốt nhiệm vụ', cite: [cite('12/2019/TT-BNV', 2, { clause: 7 })],
    facts: (year) => climbed({ year, ago: 1, attested: { 'influence-national': true, 'party-organisations-excellent': false } }),
    days: { '2019-12-31': 'met', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'deed', name: 'Thành tích đột xuất đặc biệt xuất sắc ảnh hưởng toàn quốc', facts: (year) => climbed({ year, ago: 1, attested: { 'influence-national': true } }), cite: [original, decree65, decree91, law],
    days: { '2014-05-31': 'undetermined', '2014-08-20': 'met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2025-07-01': 'met' },
  }),
  ask({ id: 'contribution', name: 'Nhiều đóng góp to lớn', facts: climbed({ year: 2025, ago: 1, attested: { 'contribution-socio-economic': true } }), on: '2025-12-15', expected: 'met' }),
  ask({ id: 'movement', name: 'Đặc biệt xuất sắc khi tổng kết phong trào của Thủ tướng', facts: climbed({ year: 2025, ago: 1, attested: { 'movement-state-leader': true } }), on: '2025-12-15', expected: 'met' }),
  ask({ id: 'nothing-done', name: 'Chưa có hạng Nhì, không có thành tích khác', facts: climbed({ year: 2025, ago: 5 }), on: '2025-12-15', expected: 'not-met' }),
  ask({ id: 'chain-alone', name: 'Chỉ hỏi phần công trạng: số cờ chưa rõ', limb: 'chain', facts: climbed({ year: 2025, prior, ago: 5, won: { [government]: 2 } }), on: '2025-12-15', expected: 'undetermined', because: 'needs-legal' }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: unknownFile('collective'), on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
]
