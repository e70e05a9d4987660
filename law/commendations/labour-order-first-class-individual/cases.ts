import type { LawCase } from '../../engine/case.ts'
import { attestations } from '../../engine/attestations.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { leaderCases } from '../labour-order-leader-cases.ts'
import { eitherWay } from '../limb-cases.ts'
import { as, attesting, held, initiatives, officer, rated, unknownPerson, without } from '../../titles/individual-facts.ts'

const law2022 = cite('06/2022/QH15', 42, { clause: 1 })
const unread = cite('06/2022/QH15', 42, { clause: 1, mark: 'unsure' })
const original = cite('15/2003/QH11', 42, { mark: 'weak' })
const decree65 = cite('65/2014/NĐ-CP', 15, { clause: 1 })
const workers65 = cite('65/2014/NĐ-CP', 15, { clause: 2, point: 'b' })
const decree91 = cite('91/2017/NĐ-CP', 22, { mark: 'memory' })
const workers91 = cite('91/2017/NĐ-CP', 22, { clause: 2 })
const decree152 = cite('152/2025/NĐ-CP', 19)
const ask = asking('commendations/labour-order-first-class-individual', 'labour-order-first-class', law2022)

const second = 'labour-order-second-class'
const span = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** Five excellent years after the second class, four initiatives of the ministry or province, an example to the country. */
const excellent = (year: number): Facts => attesting({ 'level-of-class': true }, officer({
  ratings: rated('excellent', year - 4, year), awards: held(second, year - 5), initiatives: initiatives('ministry-province', ...span(year - 3, year)),
}))
const bare = (year: number): Facts => officer({ ratings: rated('good', year - 6, year) })

const centrally = { 'initiatives-recognised-by-ministry': true, 'worker-trains-colleagues': true } as const
const worker = (count: number, more: NonNullable<Facts['attested']>): Facts => as('worker', attesting(more, officer({ initiatives: initiatives('ministry-province', ...span(2017 - count, 2016)) })))
const farmer = (more: NonNullable<Facts['attested']>): Facts => as('farmer', attesting(more, officer()))
/** Case TV36. */
const fiveYearModel = farmer({ 'farmer-model-five-years': true, 'farmer-model-seven-years': false, 'farmer-helps-households': true })

export const cases: readonly LawCase[] = [
  // --- worked cases of the domain notes ---
  ask({
    id: 'law-2022/28', name: 'Hạng Nhì 2018, năm năm xuất sắc, Chiến sĩ thi đua toàn quốc: số của Điều 42 chưa đối chiếu', on: '2024-03-10', limb: 'chain', expected: 'undetermined', because: 'needs-legal', cite: [unread],
    facts: officer({ ratings: rated('excellent', 2019, 2023), awards: [...held(second, 2018), ...held('national-emulation-fighter', 2023)] }),
  }),
  ask({ id: 'law-2003/TV36a', name: 'Nông dân có mô hình ổn định 5 năm, giúp đỡ nhiều hộ, năm 2018: đạt', facts: fiveYearModel, on: '2018-12-05', limb: 'occupation', expected: 'met', cite: [workers91] }),
  ask({ id: 'law-2003/TV36b', name: 'Cùng nông dân đó, năm 2023: đạt', facts: fiveYearModel, on: '2023-12-05', limb: 'occupation', expected: 'met', cite: [workers91] }),
  ask({ id: 'law-2003/TV36c', name: 'Cùng nông dân đó, năm 2016 cần 7 năm: không đạt', facts: fiveYearModel, on: '2016-12-05', limb: 'occupation', expected: 'not-met', cite: [workers65] }),

  // --- both sides of every change ---
  ...onEachDay(ask, {
    id: 'excellent', name: 'Năm năm xuất sắc sau hạng Nhì, bốn sáng kiến', facts: excellent, limb: 'chain', cite: [decree65, decree91, unread],
    days: { '2014-05-31': 'not-met', '2014-06-01': 'undetermined', '2014-08-19': 'undetermined', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'undetermined', '2025-07-01': 'undetermined', ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'no-second-class', name: 'Chưa có hạng Nhì', facts: bare, limb: 'chain', cite: [decree65, decree91],
    days: { '2014-05-31': 'not-met', '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'national-title', name: 'Sau hạng Nhì được Chiến sĩ thi đua toàn quốc', limb: 'chain', cite: [original],
    facts: (year) => officer({ ratings: rated('good', year - 6, year), awards: [...held(second, year - 3), ...held('national-emulation-fighter', year - 1)] }),
    days: { '2010-12-05': 'met', '2014-05-31': 'met', '2014-06-01': 'undetermined', '2014-08-20': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'farmer-five-years', name: 'Nông dân có mô hình ổn định 5 năm', facts: () => fiveYearModel, limb: 'occupation', cite: [workers65, workers91],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'undetermined' },
  }),

  // --- the ladder of NĐ 65, one condition at a time ---
  ask({ id: 'three-initiatives-2016', name: 'Mới ba sáng kiến theo Nghị định 65: không đạt', facts: { ...excellent(2016), initiatives: initiatives('ministry-province', 2013, 2014, 2015) }, on: '2016-12-05', limb: 'chain', expected: 'not-met', cite: [decree65] }),
  ask({ id: 'four-years-2016', name: 'Mới bốn năm sau hạng Nhì: không đạt', facts: { ...excellent(2016), awards: held(second, 2012) }, on: '2016-12-05', limb: 'chain', expected: 'not-met', cite: [decree65] }),
  ask({ id: 'no-example-2016', name: 'Thành tích không nêu gương trong toàn quốc: không đạt', facts: attesting({ 'level-of-class': false }, excellent(2016)), on: '2016-12-05', limb: 'chain', expected: 'not-met', cite: [decree65] }),
  ask({ id: 'initiatives-unknown-2016', name: 'Chưa rõ sáng kiến: chưa kết luận', facts: without(excellent(2016), 'initiatives'), on: '2016-12-05', limb: 'chain', expected: 'undetermined', because: 'missing-fact', cite: [decree65] }),
  ask({ id: 'others-of-2010', name: 'Năm 2010 còn tiêu chuẩn khác chưa đối chiếu', facts: bare(2010), on: '2010-12-05', expected: 'undetermined', because: 'needs-legal', cite: [original] }),

  // --- the other limbs ---
  ...eitherWay(ask, { key: 'influence-national', limb: 'extraordinary', name: 'thành tích đặc biệt xuất sắc đột xuất có ảnh hưởng toàn quốc', facts: bare, days: ['2016-12-05', '2022-12-05'], cite: [{ ...decree65, point: 'a' }, decree91] }),
  ...eitherWay(ask, { key: 'invention-state', limb: 'invention', name: 'công trình khoa học cấp Nhà nước', facts: bare, days: ['2016-12-05', '2022-12-05'], cite: [{ ...decree65, point: 'a' }, decree91] }),
  ...onEachDay(ask, { id: 'law-breaking', name: 'Đủ thành tích nhưng không chấp hành pháp luật', facts: (year) => attesting({ 'law-abiding': false, 'influence-national': true, 'prize-world-first': true }, bare(year)), days: { '2016-12-05': 'not-met', '2022-12-05': 'not-met', '2025-03-10': 'not-met', '2025-12-15': 'not-met' }, cite: [decree65, { ...law2022, mark: 'memory' }] }),
  ask({ id: 'influence-2025', name: 'Thành tích ảnh hưởng toàn quốc theo Luật 2022: điểm chưa đối chiếu', facts: attesting({ 'influence-national': true }, bare(2025)), on: '2025-12-15', limb: 'extraordinary', expected: 'undetermined', because: 'needs-legal', cite: [unread] }),
  ask({ id: 'invention-2025', name: 'Công trình cấp Nhà nước theo Luật 2022: điểm chưa đối chiếu', facts: attesting({ 'invention-state': true }, bare(2025)), on: '2025-12-15', limb: 'invention', expected: 'undetermined', because: 'needs-legal', cite: [unread] }),
  ask({ id: 'gold-2025', name: 'Huy chương Vàng thế giới khi được cử đi thi: đạt', facts: attesting({ 'prize-world-first': true }, bare(2025)), on: '2025-12-15', expected: 'met', cite: [{ ...decree152, clause: 2 }] }),
  ask({ id: 'no-gold-2025', name: 'Không có giải Nhất thế giới: không đạt', facts: attesting({ 'prize-world-first': false }, bare(2025)), on: '2025-12-15', limb: 'prize', expected: 'not-met', cite: [{ ...decree152, clause: 2 }] }),
  ask({ id: 'no-post-2025', name: 'Chưa giữ chức vụ nào: không đạt quá trình cống hiến', facts: bare(2025), on: '2025-12-15', limb: 'contribution', expected: 'not-met', cite: [{ ...decree152, clause: 1, point: 'c' }] }),
  ...(['prize-world-first', 'prize-world-second-or-continental-first', 'prize-world-third-or-continental-second'] as const).map((key) => ask({
    id: `${key}-2022`, name: `Năm 2022, giải quốc tế (${attestations[key]}): mức giải của từng hạng chưa đối chiếu`, facts: attesting({ [key]: true }, bare(2022)), on: '2022-12-05', limb: 'prize',
    expected: 'undetermined', because: 'needs-legal', cite: [cite('12/2019/TT-BNV', 9)],
  })),

  // --- leaders ---
  ...leaderCases(ask, 'first'),

  // --- workers and farmers ---
  ask({ id: 'worker-seven-2016', name: 'Công nhân bảy sáng kiến được bộ, ngành công nhận: đạt', facts: worker(7, centrally), on: '2016-12-05', limb: 'occupation', expected: 'met', cite: [workers65] }),
  ask({ id: 'worker-six-2016', name: 'Công nhân mới sáu sáng kiến năm 2016: không đạt', facts: worker(6, centrally), on: '2016-12-05', limb: 'occupation', expected: 'not-met', cite: [workers65] }),
  ask({ id: 'farmer-seven-years-2016', name: 'Nông dân có mô hình ổn định 7 năm, giúp đỡ nhiều hộ: đạt', facts: farmer({ 'farmer-model-seven-years': true, 'farmer-helps-households': true }), on: '2016-12-05', limb: 'occupation', expected: 'met', cite: [workers65] }),
  ask({ id: 'worker-four-2022', name: 'Công nhân bốn sáng kiến theo Nghị định 91: đạt', facts: worker(4, centrally), on: '2022-12-05', limb: 'occupation', expected: 'met', cite: [workers91] }),
  ask({ id: 'worker-three-2022', name: 'Công nhân mới ba sáng kiến: không đạt', facts: worker(3, centrally), on: '2022-12-05', limb: 'occupation', expected: 'not-met', cite: [workers91] }),
  ask({ id: 'worker-provincial-2022', name: 'Sáng kiến của công nhân chưa được bộ, ngành công nhận: không đạt', facts: worker(4, { ...centrally, 'initiatives-recognised-by-ministry': false }), on: '2022-12-05', limb: 'occupation', expected: 'not-met', cite: [workers91] }),
  ask({ id: 'worker-alone-2022', name: 'Công nhân không giúp đỡ đồng nghiệp: không đạt', facts: worker(4, { ...centrally, 'worker-trains-colleagues': false }), on: '2022-12-05', limb: 'occupation', expected: 'not-met', cite: [workers91] }),
  ask({ id: 'farmer-invention-2022', name: 'Nông dân có sáng chế được bộ, ngành công nhận: đạt', facts: as('farmer', worker(1, { 'initiatives-recognised-by-ministry': true, 'farmer-model-five-years': false })), on: '2022-12-05', limb: 'occupation', expected: 'met', cite: [workers91] }),
  ask({ id: 'farmer-alone-2022', name: 'Nông dân có mô hình nhưng không giúp đỡ hộ khác: không đạt', facts: farmer({ 'farmer-model-five-years': true, 'farmer-helps-households': false }), on: '2022-12-05', limb: 'occupation', expected: 'not-met', cite: [workers91] }),
  ask({ id: 'nothing-known-2010', name: 'Chưa có dữ kiện nào (2004–2014)', facts: unknownPerson, on: '2010-12-05', expected: 'undetermined', cite: [original] }),
  ask({ id: 'nothing-known-2022', name: 'Chưa có dữ kiện nào (Nghị định 91)', facts: unknownPerson, on: '2022-12-05', expected: 'undetermined', cite: [decree91] }),
  ask({ id: 'nothing-known-2025', name: 'Chưa có dữ kiện nào (Luật 2022)', facts: unknownPerson, on: '2025-12-15', expected: 'undetermined' }),
]
