import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { eitherWay } from '../limb-cases.ts'
import { as, attesting, held, heldOn, initiatives, officer, rated, spent, unknownPerson, without } from '../../titles/individual-facts.ts'

const law2022 = cite('06/2022/QH15', 73, { clause: 1, point: 'b' })
const decree91 = cite('91/2017/NĐ-CP', 38, { clause: 1, point: 'c' })
const decree65 = cite('65/2014/NĐ-CP', 23, { clause: 1, point: 'c' })
const dispatch = cite('5007/BNV-TĐKT', null)
const ask = asking('commendations/prime-minister-diploma-individual', 'prime-minister-diploma', law2022)

const fighter = 'grassroots-emulation-fighter'
const diploma = 'ministry-province-diploma'
const span = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** Five excellent years after the diploma, an unused initiative in each. */
const excellent = (year: number): Facts => officer({ ratings: rated('excellent', year - 4, year), awards: held(diploma, year - 5), initiatives: initiatives('grassroots', ...span(year - 4, year)) })
/** The same, each initiative spent on the title of its year. */
const excellentSpent = (year: number): Facts => ({
  ...excellent(year), awards: [...held(diploma, year - 5), ...held(fighter, ...span(year - 4, year))], initiatives: spent('grassroots', fighter, ...span(year - 4, year)),
})
/** Five good years after the diploma, three titles. */
const good = (year: number, titles: readonly number[] = [year - 4, year - 2, year]): Facts => officer({ ratings: rated('good', year - 4, year), awards: [...held(diploma, year - 5), ...held(fighter, ...titles)] })
const bare = (year: number): Facts => officer({ ratings: rated('good', year - 4, year) })
const notChosen = { 'movement-three-years': false, 'movement-outstanding': false, 'influence-ministry-province': false } as const

/** Case TV01: excellent to 2020 with five initiatives of the unit, from 2021 only good. */
function slipped(year: number): Facts {
  return officer({
    ratings: [...rated('excellent', 2016, 2020), ...rated('good', 2021, Math.max(2021, year))].filter((rating) => rating.year <= year),
    awards: [...held(diploma, 2015), ...held(fighter, ...span(2016, 2020))], initiatives: spent('grassroots', fighter, ...span(2016, 2020)),
  })
}

/** Reprimanded from June 2019 to June 2020, between the diploma of 2018 and the proposal. */
function afterDiscipline(year: number): Facts {
  return {
    ...officer({ ratings: rated('good', 2019, year), awards: [...held(diploma, 2018), ...held(fighter, 2021, 2022, 2023)] }),
    discipline: [{ form: 'reprimand', from: plainDate('2019-06-01'), to: plainDate('2020-05-31') }],
  }
}

const soldier = (year: number): Facts => as('army', attesting({ 'combat-ingenuity-unit': true }, {
  ...excellent(year), initiatives: [], awards: [...held(diploma, year - 5), ...held('certificate-of-merit', ...span(year - 4, year))],
}))

const worker = (year: number, more: NonNullable<Facts['attested']>): Facts => as('worker', attesting(more, { ...bare(year), initiatives: initiatives('grassroots', year - 3, year) }))
const farmer = (more: NonNullable<Facts['attested']>): Facts => as('farmer', attesting(more, officer()))
const workers65 = cite('65/2014/NĐ-CP', 23, { clause: 2 })
const decree152 = cite('152/2025/NĐ-CP', 27)

export const cases: readonly LawCase[] = [
  // --- worked cases of the domain notes ---
  ask({ id: 'law-2022/19', name: 'Bằng khen bộ, tỉnh 2019; hoàn thành tốt 2020–2024; ba lần Chiến sĩ thi đua cơ sở: đạt điểm b', facts: good(2024), on: '2025-03-10', limb: 'chain', expected: 'met' }),
  ask({ id: 'law-2022/20', name: 'Như trên nhưng chỉ hai lần Chiến sĩ thi đua cơ sở: không đạt điểm b', facts: good(2024, [2020, 2024]), on: '2025-03-10', limb: 'chain', expected: 'not-met' }),
  ask({
    id: 'law-2022/22', name: 'Bằng khen 2019 tặng theo phong trào: không làm căn cứ khen thưởng công trạng', on: '2025-03-10', limb: 'chain', expected: 'not-met', cite: [cite('98/2023/NĐ-CP', 4, { clause: 3 })],
    facts: { ...good(2024), awards: [heldOn('movement', diploma, 2019), ...held(fighter, 2020, 2022, 2024)] },
  }),
  ask({ id: 'law-2022/23', name: 'Chưa có khen thưởng nào, thành tích đột xuất ảnh hưởng toàn tỉnh: đạt điểm c', facts: attesting({ 'influence-ministry-province': true }, bare(2024)), on: '2025-03-10', expected: 'met', cite: [cite('06/2022/QH15', 73, { clause: 1, point: 'c' })] }),
  ask({
    id: 'law-2022/65', name: 'Hồ sơ nhận 25/06/2025, quyết định tháng 09/2025: xét theo Nghị định 98/2023', facts: good(2024), on: '2025-06-25', decided: '2025-09-15', limb: 'chain', expected: 'met',
    cite: [cite('152/2025/NĐ-CP', 60, { clause: 3 })],
  }),
  ask({ id: 'law-2003/TV01a', name: 'Năm 2021 chỉ hoàn thành tốt, đề nghị năm 2022: đứt mạch hoàn thành xuất sắc', facts: slipped(2021), on: '2022-03-10', limb: 'chain', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'law-2003/TV01b', name: 'Cùng người đó đề nghị năm 2024 theo Luật 2022: đạt', facts: slipped(2023), on: '2024-03-10', limb: 'chain', expected: 'met' }),
  ask({ id: 'law-2003/TV02', name: 'Đề nghị năm 2021 trên thành tích 2016–2020: đạt', facts: slipped(2020), on: '2021-03-10', limb: 'chain', expected: 'met', cite: [decree91] }),
  ask({ id: 'law-2003/TV24', name: 'Bằng khen tỉnh duy nhất là theo chuyên đề: không làm căn cứ', facts: { ...excellent(2022), awards: [heldOn('movement', diploma, 2017)] }, on: '2022-12-05', limb: 'chain', expected: 'not-met', cite: [cite('91/2017/NĐ-CP', 3)] }),

  // --- both sides of every change ---
  ...onEachDay(ask, {
    id: 'excellent', name: 'Năm năm hoàn thành xuất sắc sau bằng khen, năm sáng kiến chưa dùng', facts: excellent, limb: 'chain', cite: [decree65, decree91, law2022],
    days: { '2004-07-01': 'undetermined', '2014-08-19': 'undetermined', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-09-04': 'met', '2023-09-05': 'met', '2023-12-31': 'met', '2024-01-01': 'not-met', ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'spent', name: 'Năm sáng kiến đều đã dùng cho danh hiệu hằng năm', facts: excellentSpent, limb: 'chain', cite: [decree91, dispatch],
    days: { '2014-08-20': 'met', '2017-10-01': 'met', '2023-09-04': 'met', '2023-09-05': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'good', name: 'Năm năm hoàn thành tốt sau bằng khen, ba lần Chiến sĩ thi đua cơ sở', facts: (year) => good(year), limb: 'chain',
    days: { '2014-08-19': 'undetermined', '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-09-04': 'not-met', '2023-09-05': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'met', '2025-06-30': 'met', '2025-07-01': 'met', '2026-09-30': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'three-years', name: 'Tiêu biểu khi tổng kết phong trào từ 3 năm', facts: (year) => attesting({ ...notChosen, 'movement-three-years': true }, bare(year)), limb: 'movement',
    cite: [cite('91/2017/NĐ-CP', 38, { clause: 1, point: 'a' }), cite('06/2022/QH15', 73, { clause: 1, point: 'a' })],
    days: { '2014-08-20': 'met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'farmer', name: 'Nông dân có mô hình ổn định 2 năm, giúp đỡ các hộ, ảnh hưởng trong xã', limb: 'occupation', cite: [workers65, decree152],
    facts: () => farmer({ 'farmer-model-two-years': true, 'farmer-helps-households': true, 'influence-commune': true }),
    days: { '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'undetermined', '2025-06-30': 'undetermined', '2025-07-01': 'met', '2026-09-30': 'met' },
  }),

  // --- the ladder, one condition at a time ---
  ask({ id: 'four-years', name: 'Mới bốn năm sau bằng khen: không đạt', facts: { ...good(2024), awards: [...held(diploma, 2020), ...held(fighter, 2022, 2023, 2024)] }, on: '2025-03-10', limb: 'chain', expected: 'not-met' }),
  ask({ id: 'broken-run', name: 'Một năm chỉ hoàn thành nhiệm vụ: đứt mạch', facts: { ...good(2024), ratings: [...rated('good', 2020, 2021), ...rated('completed', 2022), ...rated('good', 2023, 2024)] }, on: '2025-03-10', limb: 'chain', expected: 'not-met' }),
  ask({ id: 'no-diploma', name: 'Chưa có bằng khen bộ, tỉnh: không đạt điểm b', facts: { ...good(2024), awards: held(fighter, 2020, 2022, 2024) }, on: '2025-03-10', limb: 'chain', expected: 'not-met' }),
  ask({ id: 'rating-missing', name: 'Thiếu xếp loại một năm: chưa kết luận', facts: { ...good(2024), ratings: rated('good', 2020, 2024).filter(({ year }) => year !== 2022), known: { ratings: false } }, on: '2025-03-10', limb: 'chain', expected: 'undetermined', because: 'missing-fact' }),
  ask({ id: 'awards-unknown', name: 'Hồ sơ khen thưởng chưa đủ: chưa kết luận', facts: { ...good(2024), awards: held(fighter, 2020, 2022, 2024), known: { awards: false } }, on: '2025-03-10', limb: 'chain', expected: 'undetermined', because: 'missing-fact' }),
  ask({ id: 'four-initiatives', name: 'Bốn sáng kiến theo Nghị định 91: không đạt điểm c', facts: { ...excellent(2022), initiatives: initiatives('grassroots', ...span(2019, 2022)) }, on: '2022-12-05', limb: 'chain', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'four-initiatives-2023', name: 'Bốn sáng kiến, hồ sơ nhận cuối năm 2023: không đạt điểm c', facts: { ...excellent(2023), initiatives: initiatives('grassroots', ...span(2020, 2023)) }, on: '2023-12-05', limb: 'chain', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'initiatives-before-diploma', name: 'Sáng kiến trước bằng khen không tính cho chặng sau', facts: { ...excellent(2022), initiatives: initiatives('grassroots', ...span(2016, 2020)) }, on: '2022-12-05', limb: 'chain', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'second-time', name: 'Đã được tặng năm 2022: phải tính chặng mới từ lần khen đó', facts: { ...good(2024), awards: [...good(2024).awards ?? [], ...held('prime-minister-diploma', 2022)] }, on: '2025-03-10', limb: 'chain', expected: 'not-met', cite: [cite('152/2025/NĐ-CP', 33, { clause: 7 })] }),
  ask({ id: 'discipline-too-recent', name: 'Kỷ luật kết thúc năm 2020: đến 2024 mới bốn năm', facts: afterDiscipline(2024), on: '2024-12-20', limb: 'chain', expected: 'not-met', cite: [cite('152/2025/NĐ-CP', 4, { clause: 4 })] }),
  ask({ id: 'discipline-long-over', name: 'Kỷ luật kết thúc năm 2020: đến 2025 đủ năm năm', facts: afterDiscipline(2025), on: '2025-12-15', limb: 'chain', expected: 'met', cite: [cite('152/2025/NĐ-CP', 4, { clause: 4 })] }),
  ask({ id: 'combat-four', name: 'Quân nhân mới bốn lần giấy khen: không đạt', facts: { ...soldier(2022), awards: [...held(diploma, 2017), ...held('certificate-of-merit', ...span(2019, 2022))] }, on: '2022-12-05', limb: 'chain', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'certificates-of-civilian', name: 'Công chức năm lần giấy khen, không sáng kiến: không đạt', facts: as('civil-servant', soldier(2022)), on: '2022-12-05', limb: 'chain', expected: 'not-met', cite: [decree91] }),

  // --- the other limbs ---
  ...eitherWay(ask, { key: 'movement-three-years', limb: 'movement', name: 'tiêu biểu khi tổng kết phong trào từ 3 năm', facts: bare, days: ['2016-12-05', '2022-12-05', '2023-12-05'], cite: [cite('65/2014/NĐ-CP', 23, { clause: 1, point: 'a' }), cite('91/2017/NĐ-CP', 38, { clause: 1, point: 'a' })] }),
  ...eitherWay(ask, { key: 'movement-outstanding', limb: 'movement', name: 'tiêu biểu xuất sắc trong phong trào thi đua', facts: bare, days: ['2025-03-10', '2025-12-15'], cite: [cite('06/2022/QH15', 73, { clause: 1, point: 'a' })] }),
  ...eitherWay(ask, {
    key: 'influence-ministry-province', limb: 'extraordinary', name: 'thành tích có ảnh hưởng trong tỉnh', facts: bare, days: ['2016-12-05', '2022-12-05', '2023-12-05', '2025-03-10', '2025-12-15'],
    cite: [cite('65/2014/NĐ-CP', 23, { clause: 1, point: 'b' }), cite('91/2017/NĐ-CP', 38, { clause: 1, point: 'b' }), cite('06/2022/QH15', 73, { clause: 1, point: 'c' })],
  }),
  ...eitherWay(ask, { key: 'prize-regional', limb: 'prize', name: 'giải thưởng khu vực', facts: bare, days: ['2025-03-10', '2025-12-15'], cite: [cite('06/2022/QH15', 73, { clause: 1, point: 'c' })] }),
  ...eitherWay(ask, { key: 'contribution-socio-economic', limb: 'contribution', name: 'đóng góp lớn cho kinh tế - xã hội', facts: bare, days: ['2025-03-10', '2025-12-15'], cite: [cite('06/2022/QH15', 73, { clause: 1, point: 'd' })] }),
  ...onEachDay(ask, { id: 'law-breaking', name: 'Đủ thành tích nhưng không chấp hành pháp luật', facts: (year) => attesting({ 'law-abiding': false, 'influence-ministry-province': true }, bare(year)), days: { '2016-12-05': 'not-met', '2022-12-05': 'not-met', '2023-12-05': 'not-met', '2025-03-10': 'not-met', '2025-12-15': 'not-met' }, cite: [cite('65/2014/NĐ-CP', 23, { clause: 1 }), cite('06/2022/QH15', 73, { clause: 1, mark: 'memory' })] }),
  ...onEachDay(ask, { id: 'soldier', name: 'Quân nhân năm lần được giấy khen về mưu trí, sáng tạo', facts: soldier, limb: 'chain', days: { '2016-12-05': 'met', '2022-12-05': 'met', '2023-12-05': 'met', '2025-03-10': 'not-met' }, cite: [decree65, decree91] }),
  ...onEachDay(ask, { id: 'soldier-not-recognised', name: 'Quân nhân được giấy khen vì việc khác', facts: (year) => attesting({ 'combat-ingenuity-unit': false }, soldier(year)), limb: 'chain', days: { '2016-12-05': 'not-met', '2022-12-05': 'not-met', '2023-12-05': 'not-met' }, cite: [decree65, decree91] }),
  ask({ id: 'no-limb-2022', name: 'Công chức không rơi vào điểm nào của Nghị định 91: không đạt', facts: attesting(notChosen, bare(2022)), on: '2022-12-05', expected: 'not-met', cite: [decree91] }),

  // --- workers and farmers ---
  ask({ id: 'worker-2016', name: 'Công nhân có hai sáng kiến và giúp đỡ đồng nghiệp: đạt', facts: worker(2016, { 'worker-trains-colleagues': true }), on: '2016-12-05', limb: 'occupation', expected: 'met', cite: [workers65] }),
  ask({ id: 'worker-alone-2016', name: 'Công nhân không giúp đỡ đồng nghiệp, không ảnh hưởng trong huyện: không đạt', facts: worker(2016, { 'worker-trains-colleagues': false, 'influence-district': false }), on: '2016-12-05', limb: 'occupation', expected: 'not-met', cite: [workers65] }),
  ask({ id: 'worker-one-initiative-2016', name: 'Công nhân mới một sáng kiến, không ảnh hưởng trong huyện: không đạt', facts: { ...worker(2016, { 'worker-trains-colleagues': true, 'influence-district': false }), initiatives: initiatives('grassroots', 2016) }, on: '2016-12-05', limb: 'occupation', expected: 'not-met', cite: [workers65] }),
  ask({ id: 'district-2016', name: 'Người lao động có thành tích ảnh hưởng trong huyện: đạt', facts: as('other', attesting({ 'influence-district': true }, bare(2016))), on: '2016-12-05', limb: 'occupation', expected: 'met', cite: [workers65] }),
  ask({ id: 'worker-2025', name: 'Công nhân có sáng kiến ảnh hưởng trong xã và giúp đào tạo đồng nghiệp: đạt', facts: worker(2025, { 'worker-initiative-commune': true, 'worker-trains-colleagues': true }), on: '2025-12-15', limb: 'occupation', expected: 'met', cite: [decree152] }),
  ask({ id: 'worker-below-2025', name: 'Công nhân không đạt điểm c: còn điểm a, b chưa đối chiếu', facts: worker(2025, { 'worker-initiative-commune': false, 'worker-trains-colleagues': true }), on: '2025-12-15', limb: 'occupation', expected: 'undetermined', because: 'needs-legal', cite: [decree152] }),
  ask({ id: 'farmer-below-2025', name: 'Nông dân không giúp đỡ hộ khác: còn điểm a, b chưa đối chiếu', facts: farmer({ 'farmer-model-two-years': true, 'influence-commune': true, 'farmer-helps-households': false }), on: '2025-12-15', limb: 'occupation', expected: 'undetermined', because: 'needs-legal', cite: [decree152] }),
  ask({ id: 'farmer-unit-2025', name: 'Nông dân không có ảnh hưởng trong xã: còn điểm a, b chưa đối chiếu', facts: farmer({ 'farmer-model-two-years': true, 'influence-commune': false, 'farmer-helps-households': true }), on: '2025-12-15', limb: 'occupation', expected: 'undetermined', because: 'needs-legal', cite: [decree152] }),
  ask({ id: 'farmer-below-2016', name: 'Nông dân không có mô hình ổn định, không ảnh hưởng trong huyện: không đạt', facts: farmer({ 'farmer-model-two-years': false, 'farmer-helps-households': true, 'influence-district': false }), on: '2016-12-05', limb: 'occupation', expected: 'not-met', cite: [workers65] }),
  ask({ id: 'not-a-worker-2025', name: 'Công chức không thuộc đối tượng của khoản 2', facts: bare(2025), on: '2025-12-15', limb: 'occupation', expected: 'not-met', cite: [decree152] }),
  ask({ id: 'initiatives-unknown', name: 'Chưa rõ sáng kiến theo Nghị định 91: chưa kết luận', facts: without(excellent(2022), 'initiatives'), on: '2022-12-05', limb: 'chain', expected: 'undetermined', because: 'missing-fact', cite: [decree91] }),
  ask({ id: 'nothing-known-2022', name: 'Chưa có dữ kiện nào (Luật 2003)', facts: unknownPerson, on: '2022-12-05', expected: 'undetermined', cite: [decree91] }),
  ask({ id: 'nothing-known-2025', name: 'Chưa có dữ kiện nào (Luật 2022)', facts: unknownPerson, on: '2025-12-15', expected: 'undetermined' }),
]
