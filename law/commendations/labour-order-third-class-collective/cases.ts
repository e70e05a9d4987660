import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { climbed, unknownFile } from '../collective-history.ts'

const original = cite('15/2003/QH11', 44, { clause: 2 })
const decree65 = cite('65/2014/NĐ-CP', 17)
const decree91 = cite('91/2017/NĐ-CP', 24, { mark: 'memory' })
const law = cite('06/2022/QH15', 44, { clause: 4 })
const ask = asking('commendations/labour-order-third-class-collective', 'labour-order-third-class', law)

const prior = 'prime-minister-diploma'
const flag = 'ministry-province-emulation-flag'
const fiveTitles = { award: 'excellent-labour-collective', years: 5 } as const

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'five-titles-one-flag', name: '5 lần liên tục Tập thể lao động xuất sắc và 1 Cờ tỉnh, chưa có Bằng khen Thủ tướng', facts: (year) => climbed({ year, ago: 6, titles: fiveTitles, won: { [flag]: 1 } }),
    cite: [original, decree65], days: { '2004-07-01': 'met', '2014-05-31': 'met', '2014-06-01': 'undetermined', '2014-08-19': 'undetermined', '2014-08-20': 'not-met', '2024-01-01': 'not-met' },
  }),
  ask({ id: 'five-titles-one-diploma', name: '5 lần Đơn vị quyết thắng và 1 Bằng khen Thủ tướng', facts: climbed({ year: 2013, ago: 6, titles: { award: 'determined-to-win-unit', years: 5 }, won: { [prior]: 1 } }), on: '2014-03-01', expected: 'met', cite: [original] }),
  ask({ id: 'four-titles', name: 'Mới 4 lần liên tục Tập thể lao động xuất sắc', facts: climbed({ year: 2013, ago: 6, titles: { ...fiveTitles, years: 4 }, won: { [flag]: 1 } }), on: '2014-03-01', expected: 'not-met', cite: [original] }),
  ask({ id: 'five-titles-no-flag', name: '5 lần liên tục nhưng không có cờ, không có bằng khen', facts: climbed({ year: 2013, ago: 6, titles: fiveTitles }), on: '2014-03-01', expected: 'not-met', cite: [original] }),
  ask({ id: 'deed-2013', name: 'Thành tích đột xuất ảnh hưởng toàn tỉnh năm 2013', facts: climbed({ year: 2013, ago: 1, attested: { 'influence-ministry-province': true } }), on: '2014-03-01', expected: 'met', cite: [original] }),
  ...onEachDay(ask, {
    id: 'five-years-two-flags', name: 'Bằng khen Thủ tướng, sau đó 5 năm hoàn thành xuất sắc, 2 Cờ tỉnh, thành lập 40 năm', facts: (year) => climbed({ year, prior, ago: 5, won: { [flag]: 2 } }),
    cite: [decree65, decree91, law],
    days: {
      '2014-05-31': 'not-met', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'undetermined', '2019-12-31': 'undetermined', '2020-01-01': 'undetermined', '2020-11-08': 'undetermined',
      '2020-11-09': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'undetermined', '2026-09-30': 'undetermined', ...amendedDays,
    },
  }),
  ...onEachDay(ask, {
    id: 'one-flag-two-diplomas', name: '1 Cờ tỉnh và 2 Bằng khen tỉnh trong 5 năm', facts: (year) => climbed({ year, prior, ago: 5, won: { [flag]: 1, 'ministry-province-diploma': 2 } }), cite: [decree65],
    days: { '2014-08-20': 'met', '2017-09-30': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'one-flag-one-diploma', name: '1 Cờ tỉnh và 1 Bằng khen tỉnh', facts: (year) => climbed({ year, prior, ago: 5, won: { [flag]: 1, 'ministry-province-diploma': 1 } }), cite: [decree65, decree91],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'undetermined' },
  }),
  ask({ id: 'ten-years-old', name: 'Thành lập đúng 10 năm', facts: climbed({ year: 2015, prior, ago: 5, age: 10, won: { [flag]: 2 } }), on: '2016-03-01', expected: 'met', cite: [decree65] }),
  ask({ id: 'nine-years-old', name: 'Thành lập mới 9 năm', facts: climbed({ year: 2015, prior, ago: 5, age: 9, won: { [flag]: 2 } }), on: '2016-03-01', expected: 'not-met', cite: [decree65] }),
  ...onEachDay(ask, {
    id: 'four-years', name: 'Bằng khen Thủ tướng mới 4 năm trước', facts: (year) => climbed({ year, prior, ago: 4, won: { [flag]: 2 } }), cite: [decree65, decree91],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'one-good-year', name: 'Một trong 5 năm chỉ hoàn thành tốt', facts: (year) => climbed({ year, prior, ago: 5, won: { [flag]: 2 }, except: { [year - 1]: 'good' } }), cite: [decree65, decree91],
    days: { '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'campaign-diploma', name: 'Bằng khen Thủ tướng trước đó là khen theo chuyên đề', facts: (year) => climbed({ year, prior, ago: 5, basis: 'movement', won: { [flag]: 2 } }), cite: [cite('91/2017/NĐ-CP', 3), law],
    days: { '2017-09-30': 'met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'party-organisation', name: 'Tổ chức đảng chỉ hoàn thành tốt nhiệm vụ', cite: [cite('12/2019/TT-BNV', 2, { clause: 7 })],
    facts: (year) => climbed({ year, prior, ago: 5, won: { [flag]: 2 }, attested: { 'party-organisations-excellent': false } }),
    days: { '2019-12-31': 'undetermined', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'undetermined' },
  }),
  ...onEachDay(ask, {
    id: 'deed-in-field', name: 'Thành tích đột xuất ảnh hưởng trong một lĩnh vực của tỉnh', facts: (year) => climbed({ year, ago: 1, attested: { 'influence-in-field': true } }), cite: [decree65, decree91, law],
    days: { '2014-08-20': 'undetermined', '2017-10-01': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'met', '2026-09-30': 'met' },
  }),
  ask({ id: 'contribution', name: 'Nhiều đóng góp cho phát triển kinh tế - xã hội', facts: climbed({ year: 2025, ago: 1, attested: { 'contribution-socio-economic': true } }), on: '2025-12-15', expected: 'met' }),
  ask({ id: 'movement', name: 'Xuất sắc khi tổng kết phong trào của Thủ tướng', facts: climbed({ year: 2025, ago: 1, attested: { 'movement-state-leader': true } }), on: '2025-12-15', expected: 'met' }),
  ask({ id: 'provincial-movement', name: 'Tiêu biểu trong phong trào của tỉnh: thời gian tối thiểu chưa rõ', facts: climbed({ year: 2025, ago: 1, attested: { 'movement-outstanding': true } }), on: '2025-12-15', expected: 'undetermined', because: 'needs-legal' }),
  ask({ id: 'nothing-done', name: 'Chưa có Bằng khen Thủ tướng, không có thành tích khác', facts: climbed({ year: 2025, ago: 5 }), on: '2025-12-15', expected: 'not-met' }),
  ask({ id: 'chain-alone', name: 'Chỉ hỏi phần công trạng: chưa có Bằng khen Thủ tướng', limb: 'chain', facts: climbed({ year: 2025, ago: 5, attested: { 'influence-in-field': true } }), on: '2025-12-15', expected: 'not-met' }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: unknownFile('collective'), on: '2016-03-01', expected: 'undetermined', because: 'missing-fact', cite: [decree65] }),
]
