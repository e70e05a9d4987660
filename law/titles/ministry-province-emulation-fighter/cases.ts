import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'
import { as, attesting, held, initiatives, officer, rated, spent, unknownPerson, without } from '../individual-facts.ts'

const law2022 = cite('06/2022/QH15', 22, { clause: 1 })
const decree91 = cite('91/2017/NĐ-CP', 9, { clause: 2 })
const ask = asking('titles/ministry-province-emulation-fighter', 'ministry-province-emulation-fighter', law2022)

/** Grassroots titles of these years and an initiative of the province in the last of them. */
function titled(...years: readonly number[]): Facts {
  const last = Math.max(...years)
  return officer({ ratings: rated('excellent', last - 6, last), awards: held('grassroots-emulation-fighter', ...years), initiatives: initiatives('ministry-province', last) })
}

const threeYears = (year: number): Facts => titled(year - 2, year - 1, year)
const annulled: Facts = { ...threeYears(2022), awards: threeYears(2022).awards?.map((award) => (award.year === 2021 ? { ...award, cancelled: plainDate('2022-06-15') } : award)) ?? [] }

const days = { '2014-06-01': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2025-07-01': 'met', '2026-09-30': 'met' } as const
const failed = { '2014-06-01': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2025-07-01': 'not-met', '2026-09-30': 'not-met' } as const

export const cases: readonly LawCase[] = [
  // --- worked cases of the domain notes ---
  ask({ id: 'law-2022/10', name: 'Chiến sĩ thi đua cơ sở 2019, 2021, 2022, 2023, sáng kiến cấp tỉnh: đạt; năm đứt quãng trước đó không ảnh hưởng', facts: titled(2019, 2021, 2022, 2023), on: '2024-02-15', expected: 'met' }),
  ask({ id: 'law-2022/11', name: 'Chiến sĩ thi đua cơ sở 2021, 2022, 2024: không liên tục', facts: titled(2021, 2022, 2024), on: '2024-12-15', expected: 'not-met' }),
  ask({ id: 'law-2022/12', name: 'Ba lần liên tục nhưng chỉ có sáng kiến cấp cơ sở: không đạt', facts: { ...threeYears(2023), initiatives: initiatives('grassroots', 2021, 2022, 2023) }, on: '2024-02-15', expected: 'not-met' }),
  ask({ id: 'law-2003/TV16', name: 'Ba lần liên tục, sáng kiến được công nhận trong tỉnh: đạt', facts: threeYears(2022), on: '2022-12-05', expected: 'met', cite: [decree91] }),
  ask({ id: 'law-2003/TV17a', name: 'Chiến sĩ thi đua cơ sở 2019, 2021, 2022, Luật 2003: không liên tục', facts: titled(2019, 2021, 2022), on: '2022-12-05', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'law-2003/TV17b', name: 'Cùng khoảng đứt quãng theo Luật 2022: không đạt', facts: titled(2021, 2023, 2024), on: '2024-12-05', expected: 'not-met' }),
  ask({
    id: 'law-2003/TV18', name: 'Ba lần liên tục, lần cuối nhờ xếp loại, không có sáng kiến cấp tỉnh: không đạt', on: '2024-12-05', expected: 'not-met',
    facts: { ...threeYears(2024), initiatives: spent('grassroots', 'grassroots-emulation-fighter', 2022, 2023) },
  }),

  // --- both sides of every change ---
  ...onEachDay(ask, { id: 'three-in-a-row', name: 'Ba lần liên tục, sáng kiến cấp tỉnh của năm cuối', facts: threeYears, days: { '2004-07-01': 'undetermined', '2014-05-31': 'undetermined', ...days, ...amendedDays } }),
  ...onEachDay(ask, { id: 'two-in-a-row', name: 'Mới hai lần liên tục', facts: (year) => titled(year - 1, year), days: { '2014-05-31': 'undetermined', ...failed } }),
  ...onEachDay(ask, { id: 'unregistered', name: 'Không đăng ký thi đua', facts: (year) => attesting({ 'registered-for-emulation': false }, threeYears(year)), cite: [cite('15/2003/QH11', 10)], days: { '2014-06-01': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'met' } }),
  ...onEachDay(ask, { id: 'no-initiative', name: 'Ba lần liên tục, không có sáng kiến cấp tỉnh', facts: (year) => ({ ...threeYears(year), initiatives: [] }), days: failed }),
  ...onEachDay(ask, {
    id: 'combat', name: 'Ba lần liên tục, mưu trí, sáng tạo có ảnh hưởng toàn quân', facts: (year) => as('army', attesting({ 'combat-ingenuity-force': true }, { ...threeYears(year), initiatives: [] })), days,
  }),
  ...onEachDay(ask, {
    id: 'combat-of-unit', name: 'Ba lần liên tục, mưu trí, sáng tạo chỉ được đơn vị công nhận', days: failed,
    facts: (year) => as('army', attesting({ 'combat-ingenuity-unit': true, 'combat-ingenuity-force': false }, { ...threeYears(year), initiatives: [] })),
  }),

  // --- one condition at a time ---
  ask({ id: 'first-year-initiative', name: 'Sáng kiến cấp tỉnh của năm đầu trong ba năm: cần pháp chế xác nhận', facts: { ...threeYears(2024), initiatives: initiatives('ministry-province', 2022) }, on: '2024-12-05', expected: 'undetermined', because: 'needs-legal' }),
  ask({ id: 'older-initiative', name: 'Sáng kiến cấp tỉnh trước cả ba năm: không tính', facts: { ...threeYears(2024), initiatives: initiatives('ministry-province', 2021) }, on: '2024-12-05', expected: 'not-met' }),
  ask({ id: 'used-initiative', name: 'Sáng kiến cấp tỉnh đã dùng cho hình thức khác: không tính', facts: { ...threeYears(2024), initiatives: spent('ministry-province', 'prime-minister-diploma', 2024) }, on: '2024-12-05', expected: 'not-met', cite: [cite('06/2022/QH15', 5, { clause: 2 })] }),
  ask({ id: 'national-initiative', name: 'Sáng kiến phạm vi toàn quốc cũng đủ', facts: { ...threeYears(2024), initiatives: initiatives('national', 2024) }, on: '2024-12-05', expected: 'met' }),
  ask({ id: 'annulled', name: 'Danh hiệu của một năm đã bị hủy: không còn liên tục', facts: annulled, on: '2022-12-05', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'awards-unknown', name: 'Hồ sơ khen thưởng các năm trước chưa đủ: chưa kết luận', facts: { ...titled(2023, 2024), known: { awards: false } }, on: '2024-12-05', expected: 'undetermined', because: 'missing-fact' }),
  ask({ id: 'initiatives-unknown', name: 'Chưa rõ sáng kiến: chưa kết luận', facts: without(threeYears(2024), 'initiatives'), on: '2024-12-05', expected: 'undetermined', because: 'missing-fact' }),
  ask({ id: 'nothing-known-2022', name: 'Chưa có dữ kiện nào (Luật 2003)', facts: unknownPerson, on: '2022-12-05', expected: 'undetermined', cite: [decree91] }),
  ask({ id: 'nothing-known-2025', name: 'Chưa có dữ kiện nào (Luật 2022)', facts: unknownPerson, on: '2025-12-15', expected: 'undetermined' }),
]
