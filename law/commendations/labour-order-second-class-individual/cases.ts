import type { LawCase } from '../../engine/case.ts'
import { attestations } from '../../engine/attestations.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { leaderCases } from '../labour-order-leader-cases.ts'
import { eitherWay } from '../limb-cases.ts'
import { as, attesting, held, heldOn, initiatives, officer, rated, unknownPerson, without } from '../../titles/individual-facts.ts'

const law2022 = cite('06/2022/QH15', 43, { clause: 1 })
const original = cite('15/2003/QH11', 43, { mark: 'weak' })
const decree65 = cite('65/2014/NĐ-CP', 16, { clause: 1 })
const workers65 = cite('65/2014/NĐ-CP', 16, { clause: 2, point: 'b' })
const decree91 = cite('91/2017/NĐ-CP', 23, { mark: 'memory' })
const decree152 = cite('152/2025/NĐ-CP', 20)
const ask = asking('commendations/labour-order-second-class-individual', 'labour-order-second-class', law2022)

const third = 'labour-order-third-class'
const ministryFighter = 'ministry-province-emulation-fighter'

/** Five excellent years after the third class, three initiatives of the province, an example to it. */
const excellent = (year: number): Facts => attesting({ 'level-of-class': true }, officer({
  ratings: rated('excellent', year - 4, year), awards: held(third, year - 5), initiatives: initiatives('ministry-province', year - 4, year - 2, year),
}))
/** Five good years, two of them excellent, one title of the ministry or province. */
const good = (year: number): Facts => officer({
  ratings: [...rated('good', year - 4, year - 2), ...rated('excellent', year - 1, year)], awards: [...held(third, year - 5), ...held(ministryFighter, year - 1)],
})
const bare = (year: number): Facts => officer({ ratings: rated('good', year - 6, year) })
const since2004 = (year: number, ...after: readonly number[]): Facts => officer({ ratings: rated('good', year - 6, year), awards: [...held(third, year - 5), ...held(ministryFighter, ...after)] })

const worker = (more: NonNullable<Facts['attested']>, count = 5): Facts => as('worker', attesting(more, officer({ initiatives: initiatives('ministry-province', ...[2012, 2013, 2014, 2015, 2016].slice(5 - count)) })))
const farmer = (more: NonNullable<Facts['attested']>): Facts => as('farmer', attesting(more, officer()))

export const cases: readonly LawCase[] = [
  // --- worked case of the domain notes ---
  ask({
    id: 'law-2022/26', name: 'Hạng Ba 2019; hoàn thành tốt 2020–2024, xuất sắc 2021, 2023; Chiến sĩ thi đua bộ, tỉnh 2023: đạt', on: '2025-03-10', limb: 'chain', expected: 'met',
    facts: officer({
      ratings: [...rated('good', 2020), ...rated('excellent', 2021), ...rated('good', 2022), ...rated('excellent', 2023), ...rated('good', 2024)],
      awards: [...held(third, 2019), ...held(ministryFighter, 2023)],
    }),
  }),

  // --- both sides of every change ---
  ...onEachDay(ask, {
    id: 'excellent', name: 'Năm năm xuất sắc sau hạng Ba, ba sáng kiến cấp tỉnh', facts: excellent, limb: 'chain', cite: [decree65, decree91],
    days: { '2014-05-31': 'not-met', '2014-06-01': 'undetermined', '2014-08-19': 'undetermined', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'not-met', ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'good', name: 'Năm năm hoàn thành tốt, hai năm xuất sắc, một lần Chiến sĩ thi đua bộ, tỉnh', facts: good, limb: 'chain',
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'met', '2025-06-30': 'met', '2025-07-01': 'met', '2026-09-30': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'no-third-class', name: 'Chưa có hạng Ba', facts: bare, limb: 'chain', cite: [decree91],
    days: { '2014-05-31': 'not-met', '2014-08-20': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'two-titles', name: 'Sau hạng Ba hai lần Chiến sĩ thi đua cấp tỉnh', facts: (year) => since2004(year, year - 3, year), limb: 'chain', cite: [original],
    days: { '2010-12-05': 'met', '2014-05-31': 'met', '2014-06-01': 'undetermined', '2014-08-20': 'not-met' },
  }),

  // --- the ladders, one condition at a time ---
  ask({ id: 'one-title-2010', name: 'Sau hạng Ba mới một lần Chiến sĩ thi đua cấp tỉnh: không đạt', facts: since2004(2010, 2010), on: '2010-12-05', limb: 'chain', expected: 'not-met', cite: [original] }),
  ask({ id: 'diploma-2010', name: 'Sau hạng Ba được Bằng khen Thủ tướng: đạt', facts: { ...since2004(2010), awards: [...held(third, 2005), ...held('prime-minister-diploma', 2009)] }, on: '2010-12-05', limb: 'chain', expected: 'met', cite: [original] }),
  ask({ id: 'earlier-diploma-2010', name: 'Bằng khen Thủ tướng có trước hạng Ba thì không tính', facts: { ...since2004(2010), awards: [...held(third, 2005), ...held('prime-minister-diploma', 2003)] }, on: '2010-12-05', limb: 'chain', expected: 'not-met', cite: [original] }),
  ask({ id: 'others-of-2010', name: 'Năm 2010 còn tiêu chuẩn khác chưa đối chiếu', facts: bare(2010), on: '2010-12-05', expected: 'undetermined', because: 'needs-legal', cite: [original] }),
  ask({ id: 'two-initiatives-2016', name: 'Mới hai sáng kiến cấp tỉnh theo Nghị định 65: không đạt', facts: { ...excellent(2016), initiatives: initiatives('ministry-province', 2013, 2015) }, on: '2016-12-05', limb: 'chain', expected: 'not-met', cite: [decree65] }),
  ask({ id: 'no-example-2016', name: 'Thành tích không có ảnh hưởng, nêu gương trong tỉnh: không đạt', facts: attesting({ 'level-of-class': false }, excellent(2016)), on: '2016-12-05', limb: 'chain', expected: 'not-met', cite: [decree65] }),
  ask({ id: 'count-of-2022', name: 'Có hạng Ba, số sáng kiến theo Nghị định 91 chưa đối chiếu: cần pháp chế', facts: excellent(2022), on: '2022-12-05', limb: 'chain', expected: 'undetermined', because: 'needs-legal', cite: [{ ...decree91, mark: 'unsure' }] }),
  ask({ id: 'contribution-order-2022', name: 'Hạng Ba tặng về quá trình cống hiến không mở chặng công trạng', facts: { ...excellent(2022), awards: [heldOn('contribution', third, 2017)] }, on: '2022-12-05', limb: 'chain', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'one-excellent-year', name: 'Mới một năm xuất sắc theo Luật 2022: không đạt', facts: { ...good(2024), ratings: [...rated('good', 2020, 2023), ...rated('excellent', 2024)] }, on: '2025-03-10', limb: 'chain', expected: 'not-met' }),
  ask({ id: 'no-title', name: 'Không có Chiến sĩ thi đua bộ, tỉnh trong thời gian đó: không đạt', facts: { ...good(2024), awards: held(third, 2019) }, on: '2025-03-10', limb: 'chain', expected: 'not-met' }),
  ask({ id: 'four-years', name: 'Mới bốn năm sau hạng Ba: không đạt', facts: { ...good(2024), awards: [...held(third, 2020), ...held(ministryFighter, 2023)] }, on: '2025-03-10', limb: 'chain', expected: 'not-met' }),
  ask({ id: 'awards-unknown', name: 'Hồ sơ khen thưởng chưa đủ: chưa kết luận', facts: { ...good(2024), awards: held(ministryFighter, 2023), known: { awards: false } }, on: '2025-03-10', limb: 'chain', expected: 'undetermined', because: 'missing-fact' }),
  ask({ id: 'ratings-unknown', name: 'Chưa rõ xếp loại: chưa kết luận', facts: without(good(2024), 'ratings'), on: '2025-03-10', limb: 'chain', expected: 'undetermined', because: 'missing-fact' }),

  // --- the other limbs ---
  ...eitherWay(ask, { key: 'influence-ministry-province', limb: 'extraordinary', name: 'thành tích đột xuất có ảnh hưởng trong tỉnh', facts: bare, days: ['2016-12-05', '2022-12-05', '2025-03-10', '2025-12-15'], cite: [{ ...decree65, point: 'a' }, decree91, law2022] }),
  ...eitherWay(ask, { key: 'invention-ministry-province', limb: 'invention', name: 'công trình khoa học cấp tỉnh', facts: bare, days: ['2016-12-05', '2022-12-05', '2025-03-10', '2025-12-15'], cite: [{ ...decree65, point: 'a' }, decree91, law2022] }),
  ...onEachDay(ask, { id: 'law-breaking', name: 'Đủ thành tích nhưng không chấp hành pháp luật', facts: (year) => attesting({ 'law-abiding': false, 'influence-ministry-province': true }, bare(year)), days: { '2016-12-05': 'not-met', '2022-12-05': 'not-met', '2025-03-10': 'not-met', '2025-12-15': 'not-met' }, cite: [decree65, { ...law2022, mark: 'memory' }] }),
  ask({ id: 'contribution-2025', name: 'Đóng góp lớn cho kinh tế - xã hội: đạt', facts: attesting({ 'contribution-socio-economic': true }, bare(2025)), on: '2025-12-15', limb: 'contribution', expected: 'met' }),
  ask({ id: 'no-contribution-2025', name: 'Không đóng góp lớn, chưa giữ chức vụ: không đạt', facts: attesting({ 'contribution-socio-economic': false }, bare(2025)), on: '2025-12-15', limb: 'contribution', expected: 'not-met', cite: [law2022, { ...decree152, clause: 1, point: 'b' }] }),
  ask({ id: 'regional-prize-2025', name: 'Giải quốc tế cao nhất của khu vực: đạt', facts: attesting({ 'prize-regional-highest': true }, bare(2025)), on: '2025-12-15', limb: 'prize', expected: 'met' }),
  ask({ id: 'silver-2025', name: 'Huy chương Bạc thế giới khi được cử đi thi: đạt', facts: attesting({ 'prize-world-second-or-continental-first': true }, bare(2025)), on: '2025-12-15', limb: 'prize', expected: 'met', cite: [{ ...decree152, clause: 2 }] }),
  ask({ id: 'no-prize-2025', name: 'Không có giải quốc tế: không đạt', facts: attesting({ 'prize-regional-highest': false, 'prize-world-second-or-continental-first': false }, bare(2025)), on: '2025-12-15', limb: 'prize', expected: 'not-met', cite: [law2022, { ...decree152, clause: 2 }] }),
  ...(['prize-world-first', 'prize-world-second-or-continental-first', 'prize-world-third-or-continental-second'] as const).map((key) => ask({
    id: `${key}-2022`, name: `Năm 2022, giải quốc tế (${attestations[key]}): mức giải của từng hạng chưa đối chiếu`, facts: attesting({ [key]: true }, bare(2022)), on: '2022-12-05', limb: 'prize',
    expected: 'undetermined', because: 'needs-legal', cite: [cite('12/2019/TT-BNV', 9)],
  })),

  // --- leaders ---
  ...leaderCases(ask, 'second'),

  // --- workers and farmers ---
  ask({ id: 'worker-2016', name: 'Công nhân năm sáng kiến được tỉnh công nhận, giúp đỡ đồng nghiệp: đạt', facts: worker({ 'worker-trains-colleagues': true }), on: '2016-12-05', limb: 'occupation', expected: 'met', cite: [workers65] }),
  ask({ id: 'worker-four-2016', name: 'Công nhân mới bốn sáng kiến: không đạt', facts: worker({ 'worker-trains-colleagues': true }, 4), on: '2016-12-05', limb: 'occupation', expected: 'not-met', cite: [workers65] }),
  ask({ id: 'farmer-2016', name: 'Nông dân có mô hình ổn định 5 năm, giúp đỡ nhiều hộ: đạt', facts: farmer({ 'farmer-model-five-years': true, 'farmer-helps-households': true }), on: '2016-12-05', limb: 'occupation', expected: 'met', cite: [workers65] }),
  ask({ id: 'farmer-below-2016', name: 'Nông dân chưa có mô hình đủ 5 năm: không đạt', facts: farmer({ 'farmer-model-five-years': false, 'farmer-helps-households': true }), on: '2016-12-05', limb: 'occupation', expected: 'not-met', cite: [workers65] }),
  ask({ id: 'worker-alone-2016', name: 'Công nhân không giúp đỡ đồng nghiệp: không đạt', facts: worker({ 'worker-trains-colleagues': false }), on: '2016-12-05', limb: 'occupation', expected: 'not-met', cite: [workers65] }),
  ask({ id: 'farmer-alone-2016', name: 'Nông dân có mô hình nhưng không giúp đỡ hộ khác: không đạt', facts: farmer({ 'farmer-model-five-years': true, 'farmer-helps-households': false }), on: '2016-12-05', limb: 'occupation', expected: 'not-met', cite: [workers65] }),
  ask({ id: 'farmer-2022', name: 'Nông dân theo Nghị định 91: số năm chưa đối chiếu', facts: farmer({ 'farmer-model-five-years': true, 'farmer-helps-households': true }), on: '2022-12-05', limb: 'occupation', expected: 'undetermined', because: 'needs-legal', cite: [{ ...decree91, mark: 'unsure' }] }),
  ask({ id: 'not-a-worker-2022', name: 'Công chức không thuộc tiêu chuẩn riêng của công nhân, nông dân', facts: bare(2022), on: '2022-12-05', limb: 'occupation', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'farmer-2025', name: 'Nông dân theo Luật 2022: tiêu chuẩn riêng chưa đối chiếu', facts: farmer({ 'farmer-model-five-years': true }), on: '2025-12-15', limb: 'occupation', expected: 'undetermined', because: 'needs-legal', cite: [cite('06/2022/QH15', 43, { mark: 'unsure' })] }),
  ask({ id: 'nothing-known-2010', name: 'Chưa có dữ kiện nào (2004–2014)', facts: unknownPerson, on: '2010-12-05', expected: 'undetermined', cite: [original] }),
  ask({ id: 'nothing-known-2022', name: 'Chưa có dữ kiện nào (Nghị định 91)', facts: unknownPerson, on: '2022-12-05', expected: 'undetermined', cite: [decree91] }),
  ask({ id: 'nothing-known-2025', name: 'Chưa có dữ kiện nào (Luật 2022)', facts: unknownPerson, on: '2025-12-15', expected: 'undetermined' }),
]
