import type { LawCase } from '../../engine/case.ts'
import { attestations } from '../../engine/attestations.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { leaderCases } from '../labour-order-leader-cases.ts'
import { leader, post, womanLeader } from '../leader-facts.ts'
import { eitherWay } from '../limb-cases.ts'
import { as, attesting, held, heldOn, initiatives, officer, rated, spent, unknownPerson, without } from '../../titles/individual-facts.ts'

const law2022 = cite('06/2022/QH15', 44, { clause: 1, point: 'e' })
const workers2022 = cite('06/2022/QH15', 44, { clause: 2 })
const original = cite('15/2003/QH11', 44, { clause: 1, point: 'a' })
const decree65 = cite('65/2014/NĐ-CP', 17, { clause: 1 })
const workers65 = cite('65/2014/NĐ-CP', 17, { clause: 2, point: 'b' })
const decree91 = cite('91/2017/NĐ-CP', 24, { clause: 1 })
const decree152 = cite('152/2025/NĐ-CP', 21)
const remembered = cite('06/2022/QH15', 44, { clause: 1, mark: 'memory' })
const ask = asking('commendations/labour-order-third-class-individual', 'labour-order-third-class', law2022)

const fighter = 'grassroots-emulation-fighter'
const diploma = 'prime-minister-diploma'
const span = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** Five excellent years after the diploma of the Prime Minister, two initiatives of the province. */
const excellent = (year: number): Facts => officer({ ratings: rated('excellent', year - 4, year), awards: held(diploma, year - 5), initiatives: initiatives('ministry-province', year - 3, year - 1) })
/** Five good years, one of them excellent, three titles. */
const good = (year: number): Facts => officer({
  ratings: [...rated('good', year - 4, year - 1), ...rated('excellent', year)], awards: [...held(diploma, year - 5), ...held(fighter, year - 4, year - 2, year)],
})
const bare = (year: number): Facts => officer({ ratings: rated('good', year - 4, year) })
const sevenTitles = (year: number): Facts => officer({ awards: held(fighter, ...span(year - 6, year)) })

const worker = (more: NonNullable<Facts['attested']>, years: readonly number[] = [2014, 2015, 2016]): Facts => as('worker', attesting(more, officer({ initiatives: initiatives('grassroots', ...years) })))
const farmer = (more: NonNullable<Facts['attested']>): Facts => as('farmer', attesting(more, officer()))
const trained = { 'initiatives-recognised-by-district': true, 'worker-trains-colleagues': true } as const
const noneOfClauseTwo = { 'movement-five-years': false, 'invention-applied-field': false, 'contribution-socio-economic': false, 'influence-in-field': false } as const

export const cases: readonly LawCase[] = [
  // --- worked cases of the domain notes ---
  ask({
    id: 'law-2022/24', name: 'Bằng khen Thủ tướng 2018; hoàn thành tốt 2019–2023, xuất sắc 2021; ba lần Chiến sĩ thi đua cơ sở: đạt điểm e', on: '2024-03-10', limb: 'chain', expected: 'met',
    facts: officer({ ratings: [...rated('good', 2019, 2020), ...rated('excellent', 2021), ...rated('good', 2022, 2023)], awards: [...held(diploma, 2018), ...held(fighter, 2019, 2021, 2023)] }),
  }),
  ask({
    id: 'law-2003/TV21', name: 'Bằng khen Thủ tướng 2016; hoàn thành xuất sắc 2017–2021; hai sáng kiến cấp tỉnh: đạt', on: '2022-03-10', limb: 'chain', expected: 'met', cite: [decree91],
    facts: officer({ ratings: rated('excellent', 2017, 2021), awards: held(diploma, 2016), initiatives: initiatives('ministry-province', 2018, 2020) }),
  }),
  ask({
    id: 'law-2003/TV37', name: 'Hồ sơ năm 2010: bảy lần liên tục Chiến sĩ thi đua cơ sở và hai bằng khen tỉnh: đạt theo văn bản 2004–2014', on: '2010-12-05', expected: 'met', cite: [original],
    facts: attesting({ 'two-ministry-province-diplomas': true }, officer({ awards: [...held(fighter, ...span(2004, 2010)), ...held('ministry-province-diploma', 2006, 2009)] })),
  }),

  // --- both sides of every change ---
  ...onEachDay(ask, {
    id: 'excellent', name: 'Năm năm xuất sắc sau Bằng khen Thủ tướng, hai sáng kiến cấp tỉnh', facts: excellent, limb: 'chain', cite: [decree65, decree91],
    days: { '2014-05-31': 'not-met', '2014-06-01': 'undetermined', '2014-08-19': 'undetermined', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-09-04': 'met', '2023-09-05': 'met', '2023-12-31': 'met', '2024-01-01': 'not-met', ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'good', name: 'Năm năm hoàn thành tốt, một năm xuất sắc, ba lần Chiến sĩ thi đua cơ sở', facts: good, limb: 'chain',
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-09-04': 'not-met', '2023-09-05': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'met', '2025-06-30': 'met', '2025-07-01': 'met', '2026-09-30': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'spent', name: 'Hai sáng kiến cấp tỉnh đã dùng cho danh hiệu', limb: 'chain', cite: [decree91, cite('5007/BNV-TĐKT', null)],
    facts: (year) => ({ ...excellent(year), initiatives: spent('ministry-province', 'ministry-province-emulation-fighter', year - 3, year - 1) }),
    days: { '2014-08-20': 'met', '2023-09-04': 'met', '2023-09-05': 'undetermined', '2023-12-31': 'undetermined' },
  }),
  ...onEachDay(ask, {
    id: 'seven-titles', name: 'Bảy lần liên tục Chiến sĩ thi đua cơ sở và một Bằng khen Thủ tướng', facts: (year) => ({ ...sevenTitles(year), awards: [...sevenTitles(year).awards ?? [], ...held(diploma, year - 1)] }), limb: 'chain', cite: [original],
    days: { '2010-12-05': 'met', '2014-05-31': 'met', '2014-06-01': 'undetermined', '2014-08-20': 'not-met' },
  }),

  // --- the ladders, one condition at a time ---
  ask({ id: 'six-titles', name: 'Sáu lần liên tục Chiến sĩ thi đua cơ sở năm 2010: không đạt', facts: attesting({ 'two-ministry-province-diplomas': true }, officer({ awards: held(fighter, ...span(2005, 2010)) })), on: '2010-12-05', limb: 'chain', expected: 'not-met', cite: [original] }),
  ask({ id: 'one-diploma', name: 'Bảy lần liên tục nhưng chưa có hai bằng khen tỉnh hoặc Bằng khen Thủ tướng: không đạt', facts: attesting({ 'two-ministry-province-diplomas': false }, sevenTitles(2010)), on: '2010-12-05', limb: 'chain', expected: 'not-met', cite: [original] }),
  ask({ id: 'others-of-2010', name: 'Năm 2010, ngoài chặng danh hiệu còn tiêu chuẩn khác chưa đối chiếu', facts: bare(2010), on: '2010-12-05', expected: 'undetermined', because: 'needs-legal', cite: [cite('15/2003/QH11', 44, { clause: 1, mark: 'unsure' })] }),
  ask({ id: 'one-initiative', name: 'Mới một sáng kiến cấp tỉnh theo Nghị định 91: không đạt', facts: { ...excellent(2022), initiatives: initiatives('ministry-province', 2020) }, on: '2022-12-05', limb: 'chain', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'grassroots-initiatives', name: 'Chỉ có sáng kiến cấp cơ sở: không đạt', facts: { ...excellent(2022), initiatives: initiatives('grassroots', 2019, 2020, 2021) }, on: '2022-12-05', limb: 'chain', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'thematic-diploma', name: 'Bằng khen Thủ tướng theo chuyên đề không làm căn cứ', facts: { ...excellent(2022), awards: [heldOn('movement', diploma, 2017)] }, on: '2022-12-05', limb: 'chain', expected: 'not-met', cite: [cite('91/2017/NĐ-CP', 3)] }),
  ask({ id: 'no-excellent-year', name: 'Không có năm nào hoàn thành xuất sắc theo Luật 2022: không đạt', facts: { ...good(2024), ratings: rated('good', 2020, 2024) }, on: '2025-03-10', limb: 'chain', expected: 'not-met' }),
  ask({ id: 'two-titles', name: 'Mới hai lần Chiến sĩ thi đua cơ sở: không đạt', facts: { ...good(2024), awards: [...held(diploma, 2019), ...held(fighter, 2022, 2024)] }, on: '2025-03-10', limb: 'chain', expected: 'not-met' }),
  ask({ id: 'four-years', name: 'Mới bốn năm sau Bằng khen Thủ tướng: không đạt', facts: { ...good(2024), awards: [...held(diploma, 2020), ...held(fighter, 2021, 2022, 2024)] }, on: '2025-03-10', limb: 'chain', expected: 'not-met' }),
  ask({ id: 'no-diploma', name: 'Chưa có Bằng khen Thủ tướng: không đạt', facts: { ...good(2024), awards: held(fighter, 2020, 2022, 2024) }, on: '2025-03-10', limb: 'chain', expected: 'not-met' }),
  ask({ id: 'awards-unknown', name: 'Chưa rõ có Bằng khen Thủ tướng: chưa kết luận', facts: { ...good(2024), awards: held(fighter, 2020, 2022, 2024), known: { awards: false } }, on: '2025-03-10', limb: 'chain', expected: 'undetermined', because: 'missing-fact' }),
  ask({ id: 'initiatives-unknown', name: 'Chưa rõ sáng kiến theo Nghị định 91: chưa kết luận', facts: without(excellent(2022), 'initiatives'), on: '2022-12-05', limb: 'chain', expected: 'undetermined', because: 'missing-fact', cite: [decree91] }),

  // --- the other limbs ---
  ...eitherWay(ask, { key: 'extraordinary-excellent', limb: 'extraordinary', name: 'thành tích xuất sắc đột xuất', facts: bare, days: ['2016-12-05', '2022-12-05', '2023-12-05'], cite: [decree65, decree91] }),
  ...eitherWay(ask, { key: 'invention-ministry-province', limb: 'invention', name: 'công trình khoa học, sáng kiến xuất sắc cấp tỉnh', facts: bare, days: ['2016-12-05', '2022-12-05', '2023-12-05'], cite: [decree65, decree91] }),
  ...eitherWay(ask, { key: 'influence-in-field', limb: 'extraordinary', name: 'thành tích có ảnh hưởng trong một lĩnh vực của tỉnh', facts: bare, days: ['2025-03-10', '2025-12-15'], cite: [remembered] }),
  ...eitherWay(ask, { key: 'invention-applied-field', limb: 'invention', name: 'sáng chế ứng dụng, ảnh hưởng trong một lĩnh vực', facts: bare, days: ['2025-03-10', '2025-12-15'], cite: [remembered] }),
  ...onEachDay(ask, { id: 'law-breaking', name: 'Đủ thành tích nhưng không chấp hành pháp luật', facts: (year) => attesting({ 'law-abiding': false }, excellent(year)), days: { '2016-12-05': 'not-met', '2022-12-05': 'not-met', '2023-12-05': 'not-met', '2025-03-10': 'not-met', '2025-12-15': 'not-met' }, cite: [decree65, remembered] }),
  ask({ id: 'bronze-2025', name: 'Huy chương Đồng thế giới khi được cử đi thi: đạt', facts: attesting({ 'prize-world-third-or-continental-second': true }, bare(2025)), on: '2025-12-15', limb: 'prize', expected: 'met', cite: [{ ...decree152, clause: 2 }] }),
  ask({ id: 'no-prize-2025', name: 'Không có giải quốc tế: không đạt', facts: attesting({ 'prize-world-third-or-continental-second': false }, bare(2025)), on: '2025-12-15', limb: 'prize', expected: 'not-met', cite: [{ ...decree152, clause: 2 }] }),
  ask({ id: 'no-post-2025', name: 'Chưa giữ chức vụ nào: không đạt quá trình cống hiến', facts: bare(2025), on: '2025-12-15', limb: 'contribution', expected: 'not-met', cite: [{ ...decree152, clause: 1, point: 'b' }] }),
  ...(['prize-world-first', 'prize-world-second-or-continental-first', 'prize-world-third-or-continental-second'] as const).map((key) => ask({
    id: `${key}-2022`, name: `Năm 2022, giải quốc tế (${attestations[key]}): mức giải của từng hạng chưa đối chiếu`, facts: attesting({ [key]: true }, bare(2022)), on: '2022-12-05', limb: 'prize',
    expected: 'undetermined', because: 'needs-legal', cite: [cite('12/2019/TT-BNV', 9)],
  })),

  // --- leaders ---
  ...leaderCases(ask, 'third'),
  ...(['general-department-head', 'general-department-deputy-head'] as const).flatMap((rank) => [
    ask({ id: `above-${rank}`, name: 'Đủ thời gian của hạng Nhất: đề nghị đúng hạng đó', facts: leader([post(rank, 10, 2025)]), on: '2025-12-15', limb: 'contribution', expected: 'not-met', cite: [{ ...decree152, clause: 1, point: 'b' }] }),
    ask({ id: `above-${rank}-retires-later`, name: 'Nữ có tuổi nghỉ hưu cao hơn, đủ thời gian của hạng Nhất', facts: womanLeader([post(rank, 10, 2025)], { attested: { 'higher-retirement-age': true } }), on: '2025-12-15', limb: 'contribution', expected: 'not-met', cite: [cite('152/2025/NĐ-CP', 4, { clause: 7 })] }),
  ]),
  ...(['department-head', 'department-deputy-head'] as const).map((rank) => ask({
    id: `above-${rank}-2016`, name: 'Năm 2016, đủ 15 năm thuộc hạng cao hơn: không đề nghị hạng Ba', facts: leader([post(rank, 15, 2016)]), on: '2016-06-15', limb: 'contribution', expected: 'not-met',
    cite: [cite('65/2014/NĐ-CP', 17, { clause: 3 })],
  })),

  // --- workers and farmers ---
  ask({ id: 'worker-2016', name: 'Công nhân ba sáng kiến được huyện công nhận, giúp đỡ đồng nghiệp: đạt', facts: worker(trained), on: '2016-12-05', limb: 'occupation', expected: 'met', cite: [workers65] }),
  ask({ id: 'worker-two-2016', name: 'Công nhân mới hai sáng kiến: không đạt', facts: worker(trained, [2015, 2016]), on: '2016-12-05', limb: 'occupation', expected: 'not-met', cite: [workers65] }),
  ask({ id: 'worker-unit-level-2016', name: 'Sáng kiến của công nhân chưa được huyện công nhận: không đạt', facts: worker({ ...trained, 'initiatives-recognised-by-district': false }), on: '2016-12-05', limb: 'occupation', expected: 'not-met', cite: [workers65] }),
  ask({ id: 'farmer-2016', name: 'Nông dân có mô hình ổn định 3 năm, giúp đỡ nhiều hộ: đạt', facts: farmer({ 'farmer-model-three-years': true, 'farmer-helps-households': true }), on: '2016-12-05', limb: 'occupation', expected: 'met', cite: [workers65] }),
  ask({ id: 'farmer-below-2016', name: 'Nông dân chưa có mô hình đủ 3 năm: không đạt', facts: farmer({ 'farmer-model-three-years': false, 'farmer-helps-households': true }), on: '2016-12-05', limb: 'occupation', expected: 'not-met', cite: [workers65] }),
  ask({ id: 'worker-alone-2016', name: 'Công nhân không giúp đỡ đồng nghiệp: không đạt', facts: worker({ ...trained, 'worker-trains-colleagues': false }), on: '2016-12-05', limb: 'occupation', expected: 'not-met', cite: [workers65] }),
  ask({ id: 'farmer-alone-2016', name: 'Nông dân có mô hình nhưng không giúp đỡ hộ khác: không đạt', facts: farmer({ 'farmer-model-three-years': true, 'farmer-helps-households': false }), on: '2016-12-05', limb: 'occupation', expected: 'not-met', cite: [workers65] }),
  ask({ id: 'farmer-2022', name: 'Nông dân theo Nghị định 91: số năm chưa đối chiếu', facts: farmer({ 'farmer-model-three-years': true, 'farmer-helps-households': true }), on: '2022-12-05', limb: 'occupation', expected: 'undetermined', because: 'needs-legal', cite: [cite('91/2017/NĐ-CP', 24, { mark: 'unsure' })] }),
  ask({ id: 'not-a-worker-2022', name: 'Công chức không thuộc tiêu chuẩn riêng của công nhân, nông dân', facts: bare(2022), on: '2022-12-05', limb: 'occupation', expected: 'not-met', cite: [cite('91/2017/NĐ-CP', 24)] }),
  ...(['movement-five-years', 'invention-applied-field', 'contribution-socio-economic', 'influence-in-field'] as const).flatMap((key) => [
    ask({ id: `farmer-${key}-2025`, name: `Nông dân, công nhân theo khoản 2, năm 2025: đạt (${key})`, facts: farmer({ ...noneOfClauseTwo, [key]: true }), on: '2025-12-15', limb: 'occupation', expected: 'met', cite: [workers2022] }),
    ask({ id: `farmer-${key}-2024`, name: `Nông dân, công nhân theo khoản 2, năm 2024: đạt (${key})`, facts: farmer({ ...noneOfClauseTwo, [key]: true }), on: '2024-12-15', limb: 'occupation', expected: 'met', cite: [workers2022] }),
  ]),
  ask({ id: 'farmer-below-2025', name: 'Nông dân không đạt điểm nào đã biết của khoản 2: còn phần chưa đối chiếu', facts: farmer(noneOfClauseTwo), on: '2025-12-15', limb: 'occupation', expected: 'undetermined', because: 'needs-legal', cite: [workers2022] }),
  ask({ id: 'nothing-known-2010', name: 'Chưa có dữ kiện nào (2004–2014)', facts: unknownPerson, on: '2010-12-05', expected: 'undetermined', cite: [original] }),
  ask({ id: 'nothing-known-2022', name: 'Chưa có dữ kiện nào (Nghị định 91)', facts: unknownPerson, on: '2022-12-05', expected: 'undetermined', cite: [decree91] }),
  ask({ id: 'nothing-known-2025', name: 'Chưa có dữ kiện nào (Luật 2022)', facts: unknownPerson, on: '2025-12-15', expected: 'undetermined' }),
]
