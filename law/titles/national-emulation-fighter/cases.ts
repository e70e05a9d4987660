import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'
import { as, attesting, held, initiatives, officer, rated, spent, unknownPerson, without } from '../individual-facts.ts'

const law2022 = cite('06/2022/QH15', 21, { clause: 1 })
const decree91 = cite('91/2017/NĐ-CP', 9, { clause: 1 })
const ask = asking('titles/national-emulation-fighter', 'national-emulation-fighter', law2022)

/** Titles of the ministry or province of these years and a nationwide initiative of the year judged. */
function titled(year: number, ...years: readonly number[]): Facts {
  return officer({ ratings: rated('excellent', year - 8, year), awards: held('ministry-province-emulation-fighter', ...years), initiatives: initiatives('national', year) })
}

const twoCycles = (year: number): Facts => titled(year, year - 4, year - 1)
const days = { '2014-06-01': 'met', '2014-08-19': 'met', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2025-06-30': 'met', '2025-07-01': 'met', '2026-09-30': 'met' } as const
const failed = { '2014-06-01': 'not-met', '2014-08-19': 'not-met', '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2025-06-30': 'not-met', '2025-07-01': 'not-met', '2026-09-30': 'not-met' } as const

export const cases: readonly LawCase[] = [
  // --- worked cases of the domain notes ---
  ask({ id: 'law-2022/13', name: 'Hai lần liên tục Chiến sĩ thi đua bộ, tỉnh; sáng kiến được công nhận phạm vi toàn quốc: đạt', facts: titled(2023, 2020, 2023), on: '2024-06-20', expected: 'met' }),
  ask({ id: 'law-2022/14', name: 'Mới một lần Chiến sĩ thi đua bộ, tỉnh: không đạt', facts: titled(2023, 2023), on: '2024-06-20', expected: 'not-met' }),
  ask({ id: 'law-2003/TV11e', name: 'Không đăng ký thi đua theo Luật 2003: không đạt danh hiệu nào', facts: attesting({ 'registered-for-emulation': false }, twoCycles(2022)), on: '2022-12-05', expected: 'not-met', cite: [cite('15/2003/QH11', 10)] }),
  ask({ id: 'law-2003/TV11f', name: 'Không đăng ký thi đua theo Luật 2022: không ảnh hưởng', facts: attesting({ 'registered-for-emulation': false }, twoCycles(2024)), on: '2024-12-05', expected: 'met' }),

  // --- both sides of every change ---
  ...onEachDay(ask, { id: 'two-cycles', name: 'Hai lần liên tục theo hai chu kỳ ba năm nối nhau, đề nghị năm liền sau', facts: twoCycles, days: { '2004-07-01': 'undetermined', '2014-05-31': 'undetermined', ...days, ...amendedDays } }),
  ...onEachDay(ask, { id: 'one-title', name: 'Mới một lần Chiến sĩ thi đua bộ, tỉnh', facts: (year) => titled(year, year - 1), days: { '2014-05-31': 'undetermined', ...failed } }),
  ...onEachDay(ask, { id: 'two-years-later', name: 'Đề nghị hai năm sau lần thứ hai', facts: (year) => titled(year, year - 5, year - 2), cite: [cite('152/2025/NĐ-CP', 35, { clause: 1, point: 'a' }), cite('91/2017/NĐ-CP', 48, { clause: 1 })], days: failed }),
  ...onEachDay(ask, { id: 'no-initiative', name: 'Hai lần liên tục, không có sáng kiến toàn quốc', facts: (year) => ({ ...twoCycles(year), initiatives: [] }), days: failed }),
  ...onEachDay(ask, { id: 'unregistered', name: 'Không đăng ký thi đua', facts: (year) => attesting({ 'registered-for-emulation': false }, twoCycles(year)), cite: [cite('15/2003/QH11', 10)], days: { '2014-06-01': 'not-met', '2014-08-20': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'met' } }),
  ...onEachDay(ask, { id: 'combat', name: 'Mưu trí, sáng tạo có ảnh hưởng toàn quốc', facts: (year) => as('police', attesting({ 'combat-ingenuity-national': true }, { ...twoCycles(year), initiatives: [] })), days }),
  ...onEachDay(ask, { id: 'combat-of-force', name: 'Mưu trí, sáng tạo chỉ có ảnh hưởng trong lực lượng', facts: (year) => as('police', attesting({ 'combat-ingenuity-national': false }, { ...twoCycles(year), initiatives: [] })), days: failed }),

  // --- one condition at a time ---
  ask({ id: 'same-year', name: 'Đề nghị ngay năm đạt lần thứ hai', facts: titled(2024, 2021, 2024), on: '2025-08-15', year: 2024, expected: 'met' }),
  ask({ id: 'overlapping', name: 'Hai lần cách nhau hai năm, chu kỳ chồng nhau: cần pháp chế xác nhận', facts: titled(2024, 2021, 2023), on: '2024-12-05', expected: 'undetermined', because: 'needs-legal' }),
  ask({ id: 'apart', name: 'Hai lần cách nhau năm năm: không liên tục', facts: titled(2024, 2018, 2023), on: '2024-12-05', expected: 'not-met' }),
  ask({ id: 'older-initiative', name: 'Sáng kiến toàn quốc của năm đầu trong ba năm cuối: cần pháp chế xác nhận', facts: { ...twoCycles(2024), initiatives: initiatives('national', 2022) }, on: '2024-12-05', expected: 'undetermined', because: 'needs-legal' }),
  ask({ id: 'provincial-initiative', name: 'Chỉ có sáng kiến cấp tỉnh: không đạt', facts: { ...twoCycles(2024), initiatives: initiatives('ministry-province', 2023, 2024) }, on: '2024-12-05', expected: 'not-met' }),
  ask({ id: 'used-initiative', name: 'Sáng kiến toàn quốc đã dùng cho huân chương: không tính', facts: { ...twoCycles(2024), initiatives: spent('national', 'labour-order-third-class', 2024) }, on: '2024-12-05', expected: 'not-met', cite: [cite('06/2022/QH15', 5, { clause: 2 })] }),
  ask({ id: 'initiatives-unknown', name: 'Chưa rõ sáng kiến: chưa kết luận', facts: without(twoCycles(2022), 'initiatives'), on: '2022-12-05', expected: 'undetermined', because: 'missing-fact', cite: [decree91] }),
  ask({ id: 'nothing-known-2022', name: 'Chưa có dữ kiện nào (Luật 2003)', facts: unknownPerson, on: '2022-12-05', expected: 'undetermined', cite: [decree91] }),
  ask({ id: 'nothing-known-2025', name: 'Chưa có dữ kiện nào (Luật 2022)', facts: unknownPerson, on: '2025-12-15', expected: 'undetermined' }),
]
