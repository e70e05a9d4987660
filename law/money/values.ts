// Award money: the base salary, the multiples of it, the rules of rounding and of paying several awards, the fund.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../awards.ts'
import { cite, type Citation } from '../engine/citation.ts'
import type { DatedValue, LawValue } from '../engine/dated.ts'
import { decree91 as days91, valuesOf152 } from '../limits/transitions/periods.ts'
import { coefficient, entriesOf, type Coefficient, type Texts } from './coefficient.ts'

/* --- base salary: mức lương tối thiểu chung until 30/06/2013, mức lương cơ sở after --- */

function salary(from: string, until: string | null, value: number, source: Citation): DatedValue {
  return { from: plainDate(from), ...(until === null ? {} : { until: plainDate(until) }), value, cite: source }
}

export const baseSalary: LawValue = {
  id: 'money/base-salary', says: 'Mức lương cơ sở một tháng (trước 01/07/2013: mức lương tối thiểu chung)', unit: 'đồng',
  entries: [
    salary('2009-05-01', '2010-04-30', 650_000, cite('33/2009/NĐ-CP', null)),
    salary('2010-05-01', '2011-04-30', 730_000, cite('28/2010/NĐ-CP', null)),
    salary('2011-05-01', '2012-04-30', 830_000, cite('22/2011/NĐ-CP', null)),
    salary('2012-05-01', '2013-06-30', 1_050_000, cite('31/2012/NĐ-CP', null)),
    salary('2013-07-01', '2016-04-30', 1_150_000, cite('66/2013/NĐ-CP', null)),
    salary('2016-05-01', '2017-06-30', 1_210_000, cite('47/2016/NĐ-CP', null)),
    salary('2017-07-01', '2018-06-30', 1_300_000, cite('47/2017/NĐ-CP', null)),
    salary('2018-07-01', '2019-06-30', 1_390_000, cite('72/2018/NĐ-CP', null)),
    salary('2019-07-01', '2023-06-30', 1_490_000, cite('38/2019/NĐ-CP', null)),
    salary('2023-07-01', '2024-06-30', 1_800_000, cite('24/2023/NĐ-CP', null)),
    salary('2024-07-01', '2026-06-30', 2_340_000, cite('73/2024/NĐ-CP', null)),
    { ...salary('2026-07-01', null, 2_530_000, cite('161/2026/NĐ-CP', 3, { clause: 2 })), knownSince: plainDate('2026-05-15') },
  ],
}

/* --- coefficients --- */

const seen91 = (value: number, article: number | null, place: { readonly clause?: number; readonly point?: string } = {}): Texts['decree91'] => [value, cite('91/2017/NĐ-CP', article, place)]
const remembered91 = (value: number, article: number | null): Texts['decree91'] => [value, cite('91/2017/NĐ-CP', article, { mark: 'memory' })]
const seen98 = (value: number, article: number | null): Texts['decree98'] => [value, cite('98/2023/NĐ-CP', article)]
const remembered98 = (value: number): Texts['decree98'] => [value, cite('98/2023/NĐ-CP', null, { mark: 'memory' })]

function forAll(awards: readonly AwardId[], of: Coefficient['of'], texts: Texts): Coefficient[] {
  return awards.map((award) => coefficient({ award, of }, texts))
}

const titlesOfPeople: readonly Coefficient[] = [
  coefficient({ award: 'national-emulation-fighter', of: 'individual' }, { decree91: seen91(4.5, 69, { clause: 1 }), decree98: seen98(4.5, 54), decree152: [4.5, 50, { clause: 1, point: 'a' }] }),
  coefficient({ award: 'ministry-province-emulation-fighter', of: 'individual' }, { decree91: seen91(3, 69, { clause: 1 }), decree98: seen98(3, 54), decree152: [3, 50] }),
  coefficient({ award: 'grassroots-emulation-fighter', of: 'individual' }, { decree91: seen91(1, 69, { clause: 1 }), decree98: seen98(1, 54), decree152: [1, 50] }),
  ...forAll(['advanced-worker', 'advanced-soldier'], 'individual', { decree91: seen91(0.3, 69, { clause: 1 }), decree98: seen98(0.3, 54), decree152: [0.3, 50] }),
]

const titlesOfCollectives: readonly Coefficient[] = [
  ...forAll(['excellent-labour-collective', 'determined-to-win-unit'], 'collective', { decree91: seen91(1.5, 69), decree98: seen98(1.5, 54), decree152: [1.5, 50] }),
  ...forAll(['advanced-labour-collective', 'advanced-unit'], 'collective', { decree91: seen91(0.8, 69), decree98: seen98(0.8, 54), decree152: [0.8, 50] }),
  coefficient({ award: 'exemplary-commune', of: 'collective' }, { decree98: seen98(2, 54), decree152: [2, 50] }),
  coefficient({ award: 'cultural-village', of: 'collective' }, { decree91: seen91(1.5, null), decree98: seen98(1.5, 54), decree152: [1.5, 50] }),
  coefficient({ award: 'government-emulation-flag', of: 'collective' }, { decree91: seen91(12, null), decree98: seen98(12, 54), decree152: [12, 50, { clause: 2, point: 'đ' }] }),
  coefficient({ award: 'ministry-province-emulation-flag', of: 'collective' }, { decree91: seen91(8, null), decree98: seen98(8, 54), decree152: [8, 50] }),
  coefficient({ award: 'force-emulation-flag', of: 'collective' }, { decree98: seen98(6, 54), decree152: [6, 50] }),
]

const orders: readonly Coefficient[] = [
  coefficient({ award: 'gold-star-order', of: 'individual' }, { decree91: seen91(46, 70), decree98: seen98(46, 55), decree152: [46, 51] }),
  coefficient({ award: 'ho-chi-minh-order', of: 'individual' }, { decree91: seen91(30.5, 70), decree98: seen98(30.5, 55), decree152: [30.5, 51] }),
  ...forAll(['independence-order-first-class', 'military-exploit-order-first-class'], 'individual', { decree91: seen91(15, 70), decree98: seen98(15, 55), decree152: [15, 51] }),
  ...forAll(['independence-order-second-class', 'military-exploit-order-second-class'], 'individual', { decree91: seen91(12.5, 70), decree98: seen98(12.5, 55), decree152: [12.5, 51] }),
  ...forAll(['independence-order-third-class', 'military-exploit-order-third-class'], 'individual', { decree91: remembered91(10.5, 70), decree98: seen98(10.5, 55), decree152: [10.5, 51] }),
  ...forAll(['labour-order-first-class', 'feat-order-first-class', 'fatherland-defence-order-first-class'], 'individual', { decree91: seen91(9, 70, { clause: 1, point: 'e' }), decree98: seen98(9, 55), decree152: [9, 51] }),
  ...forAll(['labour-order-second-class', 'feat-order-second-class', 'fatherland-defence-order-second-class', 'great-unity-order'], 'individual', { decree91: remembered91(7.5, 70), decree98: seen98(7.5, 55), decree152: [7.5, 51] }),
  ...forAll(['labour-order-third-class', 'feat-order-third-class', 'fatherland-defence-order-third-class', 'bravery-order'], 'individual', { decree91: remembered91(4.5, 70), decree98: seen98(4.5, 55), decree152: [4.5, 51] }),
]

const honours: readonly Coefficient[] = [
  coefficient({ award: 'heroic-mother', of: 'individual' }, { decree98: remembered98(15.5), decree152: [15.5, 52] }),
  ...forAll(['armed-forces-hero', 'labour-hero'], 'individual', { decree91: seen91(15.5, null), decree98: remembered98(15.5), decree152: [15.5, 52] }),
  coefficient({ award: 'peoples-professional-title', of: 'individual' }, { decree91: seen91(12.5, null), decree98: remembered98(12.5), decree152: [12.5, 52] }),
  coefficient({ award: 'meritorious-professional-title', of: 'individual' }, { decree91: seen91(9, null), decree98: remembered98(9), decree152: [9, 52] }),
  coefficient({ award: 'ho-chi-minh-prize', of: 'individual' }, { decree91: seen91(270, null), decree98: remembered98(270), decree152: [270, 53] }),
  coefficient({ award: 'state-prize', of: 'individual' }, { decree91: seen91(170, null), decree98: remembered98(170), decree152: [170, 53] }),
  ...forAll(['victory-banner-medal', 'national-security-medal', 'glorious-soldier-medal', 'friendship-medal'], 'individual', { decree91: seen91(1.5, null), decree98: remembered98(1.5), decree152: [1.5, 55] }),
  coefficient({ award: 'youth-volunteer-medal', of: 'individual' }, { decree98: remembered98(1.5), decree152: [1.5, 55] }),
]

const diplomas: readonly Coefficient[] = [
  coefficient({ award: 'prime-minister-diploma', of: 'individual' }, { decree91: seen91(3.5, null), decree98: remembered98(3.5), decree152: [3.5, 54] }),
  coefficient({ award: 'ministry-province-diploma', of: 'individual' }, { decree91: remembered91(1, 72), decree98: remembered98(1.5), decree152: [1.5, 54] }),
  coefficient({ award: 'force-diploma', of: 'individual' }, { decree98: remembered98(1), decree152: [1, 54] }),
  coefficient({ award: 'certificate-of-merit', of: 'individual', by: 'unit-head' }, { decree91: seen91(0.3, null), decree98: remembered98(0.3), decree152: [0.3, 54] }),
  coefficient({ award: 'certificate-of-merit', of: 'individual', by: 'district-chair' }, { decree91: seen91(0.3, null), decree98: remembered98(0.3) }),
  coefficient({ award: 'certificate-of-merit', of: 'individual', by: 'commune-chair' }, { decree91: remembered91(0.15, null), decree98: remembered98(0.15), decree152: [0.3, 54, { clause: 1, point: 'e' }] }),
  coefficient({ award: 'commemorative-medal', of: 'individual', by: 'ministry-province-head', ceiling: true }, { decree91: remembered91(0.6, null), decree98: remembered98(0.6), decree152: [0.6, 54] }),
  coefficient({ award: 'commemorative-medal', of: 'individual', by: 'national-assembly', ceiling: true }, { decree98: remembered98(0.8), decree152: [0.8, 54] }),
]

export const coefficients: readonly Coefficient[] = [...titlesOfPeople, ...titlesOfCollectives, ...orders, ...honours, ...diplomas]

/** An example of a number a body sets below the ceiling. */
export const homeAffairsMedal: LawValue = {
  id: 'money/commemorative-medal-of-home-affairs', says: 'Hệ số tiền thưởng Kỷ niệm chương Vì sự nghiệp ngành Nội vụ', unit: 'times-base-salary',
  entries: [{ from: plainDate('2026-10-01'), knownSince: plainDate('2026-08-12'), value: 0.4, cite: cite('18/2026/TT-BNV', null) }],
}

/* --- from one subject to another --- */

export const ordersOfCollectives: LawValue = {
  id: 'money/collective-multiple-of-orders', says: 'Tập thể được tặng huân chương: số lần mức của cá nhân', unit: 'count',
  entries: entriesOf({ decree91: seen91(2, 70), decree98: [2, cite('98/2023/NĐ-CP', 55, { mark: 'memory' })], decree152: [2, 51, { clause: 2 }] }),
}

export const heroesOfCollectives: LawValue = {
  id: 'money/collective-multiple-of-hero-titles', says: 'Tập thể được phong tặng danh hiệu Anh hùng: số lần mức của cá nhân', unit: 'count',
  entries: entriesOf({ decree98: remembered98(2), decree152: [2, 52] }),
}

export const diplomasOfCollectives: LawValue = {
  id: 'money/collective-multiple-of-diplomas', says: 'Tập thể được tặng bằng khen, giấy khen: số lần mức của cá nhân', unit: 'count',
  entries: entriesOf({ decree91: seen91(2, null), decree98: remembered98(2), decree152: [2, 54] }),
}

export const diplomasOfHouseholds: LawValue = {
  id: 'money/household-multiple-of-diplomas', says: 'Hộ gia đình được tặng bằng khen, giấy khen: số lần mức của cá nhân', unit: 'count',
  entries: entriesOf({ decree98: remembered98(1.5), decree152: [1.5, 54, { clause: 3 }] }),
}

/* --- how it is reckoned --- */

export const decisionDayCounts: LawValue = {
  id: 'money/base-salary-of-the-decision-day', says: 'Tiền thưởng tính trên mức lương cơ sở đang áp dụng ngày ban hành quyết định khen thưởng', unit: 'switch',
  entries: entriesOf({ decree91: seen91(1, 68), decree98: remembered98(1), decree152: [1, 49, { clause: 1 }] }),
}

export const roundedUpTo: LawValue = {
  id: 'money/rounded-up-to', says: 'Tiền thưởng sau khi nhân được làm tròn lên đến', unit: 'đồng',
  entries: entriesOf({ decree91: seen91(10_000, 68), decree98: remembered98(10_000), decree152: [10_000, 49, { clause: 2 }] }),
}

export const giftForForeigners: LawValue = {
  id: 'money/gift-for-foreigners', says: 'Người Việt Nam ở nước ngoài, người nước ngoài nhận tặng phẩm có giá trị tương đương thay cho tiền thưởng', unit: 'switch',
  entries: valuesOf152(1, 48, { clause: 4 }),
}

/* --- several awards at one time, for one subject --- */

export const titlesOfDifferentPeriods: LawValue = {
  id: 'money/titles-of-different-periods-each', says: 'Nhiều danh hiệu thi đua có thời gian thành tích khác nhau: nhận tiền của từng danh hiệu', unit: 'switch',
  entries: entriesOf({ decree91: [1, cite('91/2017/NĐ-CP', 68, { mark: 'weak' })], decree98: seen98(1, null), decree152: [1, 49, { clause: 5 }] }),
}

export const titlesOfOnePeriod: LawValue = {
  id: 'money/titles-of-one-period-highest-only', says: 'Nhiều danh hiệu thi đua có cùng thời gian thành tích: chỉ nhận mức cao nhất', unit: 'switch',
  entries: entriesOf({ decree91: remembered91(1, 68), decree98: remembered98(1), decree152: [1, 49, { clause: 5 }] }),
}

export const formsOfDifferentAchievements: LawValue = {
  id: 'money/forms-of-different-achievements-each', says: 'Nhiều hình thức khen thưởng khác thời gian và thành tích: nhận tiền của từng hình thức', unit: 'switch',
  entries: entriesOf({ decree91: remembered91(1, 68), decree98: remembered98(1), decree152: [1, 49, { clause: 6 }] }),
}

export const titleAndForm: LawValue = {
  id: 'money/title-and-form-both', says: 'Vừa danh hiệu thi đua vừa hình thức khen thưởng: nhận tiền của cả hai', unit: 'switch',
  entries: [
    // the decree of 2017 paid only the highest for one achievement; whether a title and a form are one is not known
    { ...days91, value: 1, cite: cite('91/2017/NĐ-CP', 68, { mark: 'unsure' }) },
    ...entriesOf({ decree98: seen98(1, null), decree152: [1, 49, { clause: 7 }] }),
  ],
}

/* --- the fund --- */

export const payrollShareOfCentralBodies: LawValue = {
  id: 'money/fund-payroll-share-of-central-bodies', says: 'Quỹ thi đua, khen thưởng của bộ, ban, ngành trung ương: tối đa so với tổng quỹ lương theo ngạch, bậc trong năm', unit: 'percent',
  entries: valuesOf152(20, 46, { clause: 1 }),
}

export const payrollShareOfPublicUnits: LawValue = {
  id: 'money/fund-payroll-share-of-public-units', says: 'Quỹ thi đua, khen thưởng của đơn vị sự nghiệp công lập thuộc bộ: tối đa so với tổng quỹ lương trong năm', unit: 'percent',
  entries: valuesOf152(20, 46, { clause: 2 }),
}

export const selfFinancingLimit: LawValue = {
  id: 'money/fund-self-financing-limit', says: 'Đơn vị tự bảo đảm dưới mức này của chi thường xuyên thì quỹ lấy từ ngân sách', unit: 'percent',
  entries: valuesOf152(70, 46, { clause: 2 }),
}

export const payrollShareOfProvincialDepartments: LawValue = {
  id: 'money/fund-payroll-share-of-provincial-departments', says: 'Quỹ thi đua, khen thưởng của sở, ban, ngành cấp tỉnh: tối đa so với tổng quỹ lương trong năm', unit: 'percent',
  entries: valuesOf152(20, 46, { clause: 3, point: 'a' }),
}

export const budgetShareOfDeltas: LawValue = {
  id: 'money/fund-budget-share-of-deltas', says: 'Quỹ của cấp tỉnh, cấp xã ở đồng bằng, thành phố trực thuộc trung ương: tối đa so với chi ngân sách thường xuyên', unit: 'percent',
  entries: valuesOf152(1, 46, { clause: 3, point: 'b' }),
}

export const budgetShareOfMountains: LawValue = {
  id: 'money/fund-budget-share-of-mountains', says: 'Quỹ của cấp tỉnh, cấp xã ở miền núi, trung du, Tây Nguyên, vùng sâu, vùng xa, hải đảo: tối đa so với chi ngân sách thường xuyên', unit: 'percent',
  entries: valuesOf152(1.5, 46, { clause: 3, point: 'b' }),
}

export const organisingShare: LawValue = {
  id: 'money/fund-organising-share', says: 'Phần của quỹ dành cho tổ chức phong trào, sơ kết, tổng kết, tuyên truyền, kiểm tra, hội họp', unit: 'percent',
  entries: valuesOf152(20, 48, { clause: 1, point: 'a' }),
}

export const payer: LawValue = {
  id: 'money/signer-pays', says: 'Người ký quyết định khen thưởng chi tiền thưởng; do Chủ tịch nước, Thủ tướng quyết định thì nơi trình chi, danh hiệu vinh dự nhà nước và giải thưởng thì bộ chủ trì chi', unit: 'switch',
  entries: valuesOf152(1, 47, { clause: 2 }),
}

export const values: readonly LawValue[] = [
  baseSalary, ...coefficients, homeAffairsMedal, ordersOfCollectives, heroesOfCollectives, diplomasOfCollectives, diplomasOfHouseholds, decisionDayCounts, roundedUpTo, giftForForeigners,
  titlesOfDifferentPeriods, titlesOfOnePeriod, formsOfDifferentAchievements, titleAndForm,
  payrollShareOfCentralBodies, payrollShareOfPublicUnits, selfFinancingLimit, payrollShareOfProvincialDepartments, budgetShareOfDeltas, budgetShareOfMountains, organisingShare, payer,
]
