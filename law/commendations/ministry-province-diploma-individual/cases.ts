import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts, HeldAward } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { eitherWay } from '../limb-cases.ts'
import { as, attesting, held, initiatives, officer, rated, spent, unknownPerson, without } from '../../titles/individual-facts.ts'

const law2022 = cite('06/2022/QH15', 74, { clause: 1, point: 'd' })
const decree91 = cite('91/2017/NĐ-CP', 39, { clause: 1, mark: 'memory' })
const ask = asking('commendations/ministry-province-diploma-individual', 'ministry-province-diploma', law2022)

const fighter = 'grassroots-emulation-fighter'
/** Titles of two years, each on an initiative of its own. */
const titledOn = (on: HeldAward['on'], ...years: readonly number[]): readonly HeldAward[] => held(fighter, ...years).map((award) => ({ ...award, ...(on === undefined ? {} : { on }) }))

const excellent = (year: number): Facts => officer({ ratings: rated('excellent', year - 1, year), initiatives: initiatives('grassroots', year - 1, year) })
const titled = (year: number): Facts => officer({
  ratings: rated('good', year - 1, year), awards: titledOn('initiative', year - 1, year),
  initiatives: [...spent('grassroots', fighter, year - 1, year), ...initiatives('grassroots', year - 1, year)],
})
const bare = (year: number): Facts => officer({ ratings: rated('good', year - 1, year) })
const movement = (year: number): Facts => attesting({ 'movement-ministry-province': true }, bare(year))

/** The answer in case 51: two consecutive titles, the first on the rating, the second on one of the initiatives of 2024. */
function answered(unused: number): Facts {
  return officer({
    ratings: [...rated('excellent', 2023), ...rated('good', 2024)], awards: [...titledOn('rating', 2023), ...titledOn('initiative', 2024)],
    initiatives: [...spent('grassroots', fighter, 2024), ...Array.from({ length: unused }, () => 2024).flatMap((year) => initiatives('grassroots', year))],
  })
}

export const cases: readonly LawCase[] = [
  // --- worked cases of the domain notes ---
  ask({
    id: 'law-2022/15', name: 'Hoàn thành xuất sắc 2023, 2024, mỗi năm một sáng kiến; danh hiệu 2024 nhờ xếp loại: đạt', on: '2024-12-20', limb: 'chain', expected: 'met',
    facts: officer({ ratings: rated('excellent', 2023, 2024), awards: titledOn('rating', 2024), initiatives: initiatives('grassroots', 2023, 2024) }),
  }),
  ask({ id: 'law-2022/17', name: 'Hai lần liên tục Chiến sĩ thi đua cơ sở, hai sáng kiến khác chưa dùng: đạt', facts: titled(2024), on: '2024-12-20', limb: 'chain', expected: 'met' }),
  ask({ id: 'law-2022/51a', name: 'Năm 2024 có ba sáng kiến, một đã dùng cho danh hiệu: còn hai, đạt', facts: answered(2), on: '2024-12-20', limb: 'chain', expected: 'met' }),
  ask({ id: 'law-2022/51b', name: 'Năm 2024 có hai sáng kiến, một đã dùng cho danh hiệu: còn một, không đạt', facts: answered(1), on: '2024-12-20', limb: 'chain', expected: 'not-met' }),

  // --- both sides of every change ---
  ...onEachDay(ask, {
    id: 'excellent', name: 'Hai năm hoàn thành xuất sắc, hai sáng kiến chưa dùng', facts: excellent, limb: 'chain',
    days: { '2004-07-01': 'undetermined', '2014-08-19': 'undetermined', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2025-07-01': 'met', '2026-09-30': 'met', ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'titled', name: 'Hai lần Chiến sĩ thi đua cơ sở, hoàn thành tốt, hai sáng kiến chưa dùng', facts: titled, limb: 'chain',
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'met', '2026-09-30': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'bare', name: 'Hoàn thành tốt, không danh hiệu, không sáng kiến', facts: bare, limb: 'chain',
    days: { '2014-08-19': 'undetermined', '2014-08-20': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'movement', name: 'Thành tích xuất sắc trong phong trào của tỉnh', facts: movement,
    days: { '2014-08-19': 'undetermined', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2026-09-30': 'met' },
  }),

  // --- one condition at a time ---
  ask({ id: 'spent', name: 'Hai sáng kiến đều đã dùng cho danh hiệu: không tính lại', facts: { ...titled(2024), initiatives: spent('grassroots', fighter, 2023, 2024) }, on: '2024-12-20', limb: 'chain', expected: 'not-met' }),
  ask({ id: 'spent-2022', name: 'Hai sáng kiến đều đã dùng cho danh hiệu (Luật 2003): không tính lại', facts: officer({ ratings: rated('excellent', 2021, 2022), awards: titledOn('initiative', 2021, 2022), initiatives: spent('grassroots', fighter, 2021, 2022) }), on: '2022-12-05', limb: 'chain', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'one-initiative', name: 'Mới một sáng kiến: không đạt', facts: officer({ ratings: rated('excellent', 2023, 2024), initiatives: initiatives('grassroots', 2024) }), on: '2024-12-20', limb: 'chain', expected: 'not-met' }),
  ask({ id: 'one-excellent-year', name: 'Mới một năm hoàn thành xuất sắc, không danh hiệu: không đạt', facts: { ...excellent(2024), ratings: [...rated('good', 2023), ...rated('excellent', 2024)] }, on: '2024-12-20', limb: 'chain', expected: 'not-met' }),
  ask({ id: 'one-title', name: 'Mới một lần Chiến sĩ thi đua cơ sở, hoàn thành tốt: không đạt', facts: { ...titled(2024), awards: titledOn('initiative', 2024) }, on: '2024-12-20', limb: 'chain', expected: 'not-met' }),
  ask({ id: 'initiatives-unknown', name: 'Chưa rõ hai sáng kiến: chưa kết luận', facts: without(excellent(2024), 'initiatives'), on: '2024-12-20', limb: 'chain', expected: 'undetermined', because: 'missing-fact' }),
  ...eitherWay(ask, { key: 'movement-ministry-province', limb: 'movement', name: 'thành tích xuất sắc trong phong trào của tỉnh', facts: bare, days: ['2016-12-05', '2022-12-05', '2024-12-20'], cite: [cite('65/2014/NĐ-CP', 24, { clause: 1, point: 'a' }), decree91, cite('06/2022/QH15', 74, { clause: 1, point: 'a' })] }),
  ...eitherWay(ask, { key: 'influence-in-field', limb: 'extraordinary', name: 'thành tích có ảnh hưởng trong một lĩnh vực của tỉnh', facts: bare, days: ['2016-12-05', '2022-12-05', '2024-12-20'], cite: [cite('65/2014/NĐ-CP', 24, { clause: 1, point: 'b' }), decree91, cite('06/2022/QH15', 74, { clause: 1, point: 'b' })] }),
  ...eitherWay(ask, { key: 'contribution-socio-economic', limb: 'contribution', name: 'đóng góp lớn cho kinh tế - xã hội, từ thiện', facts: bare, days: ['2024-12-20'], cite: [cite('06/2022/QH15', 74, { clause: 1, point: 'c' })] }),
  ...onEachDay(ask, { id: 'law-breaking', name: 'Đủ thành tích nhưng không chấp hành pháp luật', facts: (year) => attesting({ 'law-abiding': false }, excellent(year)), days: { '2016-12-05': 'not-met', '2022-12-05': 'not-met', '2024-12-20': 'not-met' }, cite: [cite('65/2014/NĐ-CP', 24, { clause: 1 }), decree91, cite('06/2022/QH15', 74, { clause: 1 })] }),
  ask({ id: 'further-points', name: 'Không rơi vào điểm nào đã biết: còn điểm chưa đối chiếu nên chưa kết luận', facts: attesting({ 'movement-ministry-province': false, 'influence-in-field': false, 'contribution-socio-economic': false }, bare(2024)), on: '2024-12-20', expected: 'undetermined', because: 'needs-legal', cite: [cite('06/2022/QH15', 74, { clause: 1, point: 'đ', mark: 'unsure' })] }),
  ask({ id: 'no-limb-2022', name: 'Không rơi vào điểm nào của Nghị định 91: không đạt', facts: attesting({ 'movement-ministry-province': false, 'influence-in-field': false }, bare(2022)), on: '2022-12-05', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'worker', name: 'Công nhân có tiêu chuẩn riêng chưa đối chiếu: cần pháp chế', facts: as('worker', bare(2024)), on: '2024-12-20', limb: 'occupation', expected: 'undetermined', because: 'needs-legal', cite: [cite('06/2022/QH15', 74, { clause: 2, mark: 'unsure' })] }),
  ask({ id: 'not-a-worker', name: 'Công chức không thuộc tiêu chuẩn riêng của công nhân, nông dân', facts: bare(2024), on: '2024-12-20', limb: 'occupation', expected: 'not-met', cite: [cite('06/2022/QH15', 74, { clause: 2 })] }),
  ask({ id: 'nothing-known-2022', name: 'Chưa có dữ kiện nào (Luật 2003)', facts: unknownPerson, on: '2022-12-05', expected: 'undetermined', cite: [decree91] }),
  ask({ id: 'nothing-known-2025', name: 'Chưa có dữ kiện nào (Luật 2022)', facts: unknownPerson, on: '2025-12-15', expected: 'undetermined' }),
]
