import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { climbed, unknownFile } from '../collective-history.ts'

const original = cite('15/2003/QH11', 43)
const decree65 = cite('65/2014/NĐ-CP', 16)
const decree91 = cite('91/2017/NĐ-CP', 23, { mark: 'memory' })
const law = cite('06/2022/QH15', 43, { clause: 4, mark: 'unsure' })
const ask = asking('commendations/labour-order-second-class-collective', 'labour-order-second-class', decree65)

const prior = 'labour-order-third-class'
const flag = 'ministry-province-emulation-flag'
const government = 'government-emulation-flag'
const titles = { award: 'excellent-labour-collective', years: 5 } as const

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'five-titles-two-flags', name: 'Hạng Ba, sau đó 5 lần liên tục Tập thể lao động xuất sắc, 2 Cờ tỉnh', facts: (year) => climbed({ year, prior, ago: 5, titles, won: { [flag]: 2 } }), cite: [original, decree65],
    days: { '2004-07-01': 'met', '2014-05-31': 'met', '2014-06-01': 'undetermined', '2014-08-19': 'undetermined', '2014-08-20': 'not-met' },
  }),
  ask({ id: 'five-titles-government-flag', name: 'Hạng Ba, 5 lần liên tục, 1 Cờ Chính phủ', facts: climbed({ year: 2013, prior, ago: 5, titles, won: { [government]: 1 } }), on: '2014-03-01', expected: 'met', cite: [original] }),
  ask({ id: 'five-titles-one-flag', name: 'Hạng Ba, 5 lần liên tục, chỉ 1 Cờ tỉnh', facts: climbed({ year: 2013, prior, ago: 5, titles, won: { [flag]: 1 } }), on: '2014-03-01', expected: 'not-met', cite: [original] }),
  ask({ id: 'four-titles', name: 'Hạng Ba, mới 4 lần liên tục', facts: climbed({ year: 2013, prior, ago: 5, titles: { ...titles, years: 4 }, won: { [flag]: 2 } }), on: '2014-03-01', expected: 'not-met', cite: [original] }),
  ask({ id: 'no-third-class-2013', name: '5 lần liên tục, 2 Cờ tỉnh nhưng chưa có hạng Ba', facts: climbed({ year: 2013, ago: 5, titles, won: { [flag]: 2 } }), on: '2014-03-01', expected: 'not-met', cite: [original] }),
  ...onEachDay(ask, {
    id: 'three-flags', name: 'Hạng Ba, sau đó 5 năm hoàn thành xuất sắc, 3 Cờ tỉnh', facts: (year) => climbed({ year, prior, ago: 5, won: { [flag]: 3 } }), cite: [decree65, decree91, law],
    days: {
      '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'undetermined', '2019-12-31': 'undetermined', '2020-01-01': 'undetermined', '2020-11-08': 'undetermined', '2020-11-09': 'undetermined',
      '2023-12-31': 'undetermined', '2024-01-01': 'undetermined', '2026-09-30': 'undetermined', ...amendedDays,
    },
  }),
  ...onEachDay(ask, {
    id: 'government-flag-and-flag', name: '1 Cờ Chính phủ và 1 Cờ tỉnh', facts: (year) => climbed({ year, prior, ago: 5, won: { [government]: 1, [flag]: 1 } }), cite: [decree65],
    days: { '2014-08-20': 'met', '2017-09-30': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'government-flag-alone', name: '1 Cờ Chính phủ, không có Cờ tỉnh', facts: (year) => climbed({ year, prior, ago: 5, won: { [government]: 1 } }), cite: [decree65, decree91],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'undetermined' },
  }),
  ...onEachDay(ask, {
    id: 'four-years', name: 'Hạng Ba mới 4 năm trước', facts: (year) => climbed({ year, prior, ago: 4, won: { [flag]: 3 } }), cite: [decree65, decree91],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'one-good-year', name: 'Một trong 5 năm chỉ hoàn thành tốt', facts: (year) => climbed({ year, prior, ago: 5, won: { [flag]: 3 }, except: { [year - 3]: 'good' } }), cite: [decree65, decree91],
    days: { '2017-09-30': 'not-met', '2017-10-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'third-class-for-a-deed', name: 'Hạng Ba trước đó là khen đột xuất', facts: (year) => climbed({ year, prior, ago: 5, basis: 'extraordinary', won: { [flag]: 3 } }), cite: [cite('91/2017/NĐ-CP', 3)],
    days: { '2017-09-30': 'met', '2017-10-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'party-organisation', name: 'Tổ chức đảng chỉ hoàn thành tốt nhiệm vụ', cite: [cite('12/2019/TT-BNV', 2, { clause: 7 })],
    facts: (year) => climbed({ year, ago: 1, attested: { 'influence-ministry-province': true, 'party-organisations-excellent': false } }),
    days: { '2019-12-31': 'met', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'deed', name: 'Thành tích đột xuất ảnh hưởng toàn tỉnh', facts: (year) => climbed({ year, ago: 1, attested: { 'influence-ministry-province': true } }), cite: [original, decree65, decree91, law],
    days: { '2014-05-31': 'undetermined', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'undetermined' },
  }),
  ask({ id: 'deed-alone', name: 'Chỉ hỏi phần đột xuất: không có thành tích', limb: 'extraordinary', facts: climbed({ year: 2015, prior, ago: 5, won: { [flag]: 3 } }), on: '2016-03-01', expected: 'not-met' }),
  ask({ id: 'current-text', name: 'Tiêu chuẩn cho tập thể theo Luật năm 2022 chưa được đối chiếu', facts: climbed({ year: 2025, prior, ago: 5, won: { [flag]: 3 } }), on: '2025-12-15', expected: 'undetermined', because: 'needs-legal', cite: [law] }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: unknownFile('collective'), on: '2016-03-01', expected: 'undetermined', because: 'missing-fact' }),
]
