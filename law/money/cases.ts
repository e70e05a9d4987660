// Amounts as the law and its worked tables give them, on both sides of each change of salary, decree or law.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../awards.ts'
import type { DecidingLevel } from '../authority/levels.ts'
import type { ProcedureCase } from '../engine/case.ts'
import { cite, type Citation } from '../engine/citation.ts'
import { inForce, NoEntry } from '../engine/dated.ts'
import type { SubjectKind } from '../engine/facts.ts'
import { moneyFor, type MoneyQuestion } from './amount.ts'
import { fundCeiling, payerOf, type FundQuestion } from './fund.ts'
import { payTogether, type PayItem } from './together.ts'
import { baseSalary, homeAffairsMedal } from './values.ts'

type Asked = Omit<MoneyQuestion, 'decided' | 'received'> & { readonly decided: string; readonly received?: string }

function question({ decided, received, ...rest }: Asked): MoneyQuestion {
  return { ...rest, decided: plainDate(decided), ...(received === undefined ? {} : { received: plainDate(received) }) }
}

function amountOf(asked: Asked): number | string {
  const money = moneyFor(question(asked))
  return 'amount' in money ? money.amount : 'needs-legal'
}

function flagsOf(asked: Asked): string {
  return moneyFor(question(asked)).flags.join(' ')
}

const whose: Readonly<Record<SubjectKind, string>> = { individual: 'cá nhân', collective: 'tập thể', household: 'hộ gia đình' }

interface Priced extends Asked { readonly id: string; readonly name: string; readonly expected: number | 'needs-legal'; readonly cite: readonly Citation[] }

function priced({ id, name, expected, cite: cites, ...asked }: Priced): ProcedureCase {
  const by = asked.decidedBy === undefined ? '' : `, cấp quyết định: ${asked.decidedBy}`
  const received = asked.received === undefined ? '' : `, hồ sơ nhận ngày ${asked.received}`
  return { kind: 'procedure', id, name, given: `${awardOf(asked.award).name}, ${whose[asked.subject]}, quyết định ngày ${asked.decided}${by}${received}`, answer: () => amountOf(asked), expected, cite: cites }
}

interface Flagged extends Asked { readonly id: string; readonly name: string; readonly expected: string; readonly cite: readonly Citation[] }

function flagged({ id, name, expected, cite: cites, ...asked }: Flagged): ProcedureCase {
  return { kind: 'procedure', id, name, given: `${awardOf(asked.award).name}, ${whose[asked.subject]}, quyết định ngày ${asked.decided}`, answer: () => flagsOf(asked), expected, cite: cites }
}

const d49k1 = cite('152/2025/NĐ-CP', 49, { clause: 1 })
const d49k2 = cite('152/2025/NĐ-CP', 49, { clause: 2 })
const d49k5 = cite('152/2025/NĐ-CP', 49, { clause: 5 })
const d49k6 = cite('152/2025/NĐ-CP', 49, { clause: 6 })
const d49k7 = cite('152/2025/NĐ-CP', 49, { clause: 7 })
const d50 = cite('152/2025/NĐ-CP', 50)
const d54 = cite('152/2025/NĐ-CP', 54)
const d54k3 = cite('152/2025/NĐ-CP', 54, { clause: 3 })
const nd91d68 = cite('91/2017/NĐ-CP', 68)

/* --- the table of the law file at three base salaries --- */

type Row = readonly [award: AwardId, at180: number | null, at234: number, at253: number, article: number, by?: DecidingLevel]

const table: readonly Row[] = [
  ['national-emulation-fighter', 8_100_000, 10_530_000, 11_390_000, 50],
  ['ministry-province-emulation-fighter', 5_400_000, 7_020_000, 7_590_000, 50],
  ['grassroots-emulation-fighter', 1_800_000, 2_340_000, 2_530_000, 50],
  ['advanced-worker', 540_000, 710_000, 760_000, 50],
  ['advanced-soldier', 540_000, 710_000, 760_000, 50],
  ['excellent-labour-collective', 2_700_000, 3_510_000, 3_800_000, 50],
  ['determined-to-win-unit', 2_700_000, 3_510_000, 3_800_000, 50],
  ['advanced-labour-collective', 1_440_000, 1_880_000, 2_030_000, 50],
  ['advanced-unit', 1_440_000, 1_880_000, 2_030_000, 50],
  ['exemplary-commune', 3_600_000, 4_680_000, 5_060_000, 50],
  ['cultural-village', 2_700_000, 3_510_000, 3_800_000, 50],
  ['government-emulation-flag', 21_600_000, 28_080_000, 30_360_000, 50],
  ['ministry-province-emulation-flag', 14_400_000, 18_720_000, 20_240_000, 50],
  ['force-emulation-flag', 10_800_000, 14_040_000, 15_180_000, 50],
  ['gold-star-order', 82_800_000, 107_640_000, 116_380_000, 51],
  ['ho-chi-minh-order', 54_900_000, 71_370_000, 77_170_000, 51],
  ['independence-order-first-class', 27_000_000, 35_100_000, 37_950_000, 51],
  ['military-exploit-order-first-class', 27_000_000, 35_100_000, 37_950_000, 51],
  ['independence-order-second-class', 22_500_000, 29_250_000, 31_630_000, 51],
  ['military-exploit-order-second-class', 22_500_000, 29_250_000, 31_630_000, 51],
  ['independence-order-third-class', 18_900_000, 24_570_000, 26_570_000, 51],
  ['military-exploit-order-third-class', 18_900_000, 24_570_000, 26_570_000, 51],
  ['labour-order-first-class', 16_200_000, 21_060_000, 22_770_000, 51],
  ['feat-order-first-class', 16_200_000, 21_060_000, 22_770_000, 51],
  ['fatherland-defence-order-first-class', 16_200_000, 21_060_000, 22_770_000, 51],
  ['labour-order-second-class', 13_500_000, 17_550_000, 18_980_000, 51],
  ['feat-order-second-class', 13_500_000, 17_550_000, 18_980_000, 51],
  ['fatherland-defence-order-second-class', 13_500_000, 17_550_000, 18_980_000, 51],
  ['great-unity-order', 13_500_000, 17_550_000, 18_980_000, 51],
  ['labour-order-third-class', 8_100_000, 10_530_000, 11_390_000, 51],
  ['feat-order-third-class', 8_100_000, 10_530_000, 11_390_000, 51],
  ['fatherland-defence-order-third-class', 8_100_000, 10_530_000, 11_390_000, 51],
  ['bravery-order', 8_100_000, 10_530_000, 11_390_000, 51],
  ['heroic-mother', 27_900_000, 36_270_000, 39_220_000, 52],
  ['armed-forces-hero', 27_900_000, 36_270_000, 39_220_000, 52],
  ['labour-hero', 27_900_000, 36_270_000, 39_220_000, 52],
  ['peoples-professional-title', 22_500_000, 29_250_000, 31_630_000, 52],
  ['meritorious-professional-title', 16_200_000, 21_060_000, 22_770_000, 52],
  ['prime-minister-diploma', 6_300_000, 8_190_000, 8_860_000, 54],
  ['ministry-province-diploma', 2_700_000, 3_510_000, 3_800_000, 54],
  ['force-diploma', 1_800_000, 2_340_000, 2_530_000, 54],
  ['certificate-of-merit', 540_000, 710_000, 760_000, 54, 'unit-head'],
  ['certificate-of-merit', null, 710_000, 760_000, 54, 'commune-chair'],
  ['victory-banner-medal', 2_700_000, 3_510_000, 3_800_000, 55],
  ['national-security-medal', 2_700_000, 3_510_000, 3_800_000, 55],
  ['glorious-soldier-medal', 2_700_000, 3_510_000, 3_800_000, 55],
  ['youth-volunteer-medal', 2_700_000, 3_510_000, 3_800_000, 55],
  ['ho-chi-minh-prize', null, 631_800_000, 683_100_000, 53],
  ['state-prize', null, 397_800_000, 430_100_000, 53],
]

const days = [['2024-03-01', '1,8 triệu'], ['2025-10-01', '2,34 triệu'], ['2026-08-01', '2,53 triệu']] as const

const theTable: readonly ProcedureCase[] = table.flatMap(([award, at180, at234, at253, article, by]) =>
  [at180, at234, at253].flatMap((expected, place) => {
    const [decided, salary] = days[place]!
    if (expected === null) return []
    const subject = awardOf(award).subjects.includes('individual') ? 'individual' : 'collective'
    return [priced({
      id: `money/table-${award}${by === undefined ? '' : `-by-${by}`}-${decided}`, name: `${awardOf(award).name}: tiền thưởng khi lương cơ sở ${salary}`, award, subject, decided, expected,
      ...(by === undefined ? {} : { decidedBy: by }),
      cite: [decided < '2025-07-01' ? cite('98/2023/NĐ-CP', article === 50 ? 54 : article === 51 ? 55 : null, article === 50 || article === 51 ? {} : { mark: 'memory' }) : cite('152/2025/NĐ-CP', article)],
    })]
  }),
)

/* --- worked cases of the law files --- */

const cstdcs = { award: 'grassroots-emulation-fighter', subject: 'individual' } as const
const communeCertificate = { award: 'certificate-of-merit', decidedBy: 'commune-chair' } as const

const fromTheLawFiles: readonly ProcedureCase[] = [
  priced({ id: 'law-2022/37a', name: 'Chiến sĩ thi đua cơ sở, quyết định 15/06/2024', ...cstdcs, decided: '2024-06-15', expected: 1_800_000, cite: [cite('98/2023/NĐ-CP', 54), cite('24/2023/NĐ-CP', null)] }),
  priced({ id: 'law-2022/37b', name: 'Chiến sĩ thi đua cơ sở, quyết định 15/07/2024', ...cstdcs, decided: '2024-07-15', expected: 2_340_000, cite: [cite('98/2023/NĐ-CP', 54), cite('73/2024/NĐ-CP', null)] }),
  priced({ id: 'law-2022/37c', name: 'Chiến sĩ thi đua cơ sở, quyết định 15/07/2026', ...cstdcs, decided: '2026-07-15', expected: 2_530_000, cite: [d49k1, d50, cite('161/2026/NĐ-CP', 3, { clause: 2 })] }),
  priced({ id: 'law-2022/38a', name: 'Hộ gia đình, giấy khen của Chủ tịch UBND cấp xã, 01/08/2025', ...communeCertificate, subject: 'household', decided: '2025-08-01', expected: 1_060_000, cite: [d54k3, d49k2] }),
  priced({ id: 'law-2022/38b', name: 'Hộ gia đình, giấy khen của Chủ tịch UBND cấp xã, 01/08/2026', ...communeCertificate, subject: 'household', decided: '2026-08-01', expected: 1_140_000, cite: [d54k3, d49k2] }),
  priced({ id: 'law-2022/39', name: 'Tập thể nhận Huân chương Lao động hạng Ba, tháng 10/2025', award: 'labour-order-third-class', subject: 'collective', decided: '2025-10-15', expected: 21_060_000, cite: [cite('152/2025/NĐ-CP', 51, { clause: 2 })] }),
  priced({ id: 'law-2022/52a', name: 'Bắc Ninh 2025: mỗi Cờ thi đua của Chính phủ', award: 'government-emulation-flag', subject: 'collective', decided: '2025-09-01', expected: 28_080_000, cite: [cite('152/2025/NĐ-CP', 50, { clause: 2, point: 'đ' })] }),
  priced({ id: 'law-2022/52b', name: 'Bắc Ninh 2025: Chiến sĩ thi đua toàn quốc', award: 'national-emulation-fighter', subject: 'individual', decided: '2025-09-01', expected: 10_530_000, cite: [cite('152/2025/NĐ-CP', 50, { clause: 1, point: 'a' })] }),
  {
    kind: 'procedure', id: 'law-2022/52c', name: 'Bắc Ninh 2025: bốn cờ và một Chiến sĩ thi đua toàn quốc', given: '4 tập thể nhận Cờ thi đua của Chính phủ, 1 người nhận Chiến sĩ thi đua toàn quốc, năm 2025',
    answer: () => 4 * Number(amountOf({ award: 'government-emulation-flag', subject: 'collective', decided: '2025-09-01' })) + Number(amountOf({ award: 'national-emulation-fighter', subject: 'individual', decided: '2025-09-01' })),
    expected: 122_850_000, cite: [d50],
  },
  priced({ id: 'law-2022/59a', name: 'Lao động tiên tiến, tháng 10/2025: 702.000 làm tròn lên', award: 'advanced-worker', subject: 'individual', decided: '2025-10-20', expected: 710_000, cite: [d49k2] }),
  priced({ id: 'law-2022/59b', name: 'Lao động tiên tiến, tháng 10/2026: 759.000 làm tròn lên', award: 'advanced-worker', subject: 'individual', decided: '2026-10-20', expected: 760_000, cite: [d49k2] }),
  priced({ id: 'law-2022/65-money', name: 'Hồ sơ nhận 25/06/2025, quyết định 09/2025: lương cơ sở của ngày quyết định', award: 'prime-minister-diploma', subject: 'individual', received: '2025-06-25', decided: '2025-09-15', expected: 8_190_000, cite: [cite('152/2025/NĐ-CP', 60, { clause: 3 }), d49k1] }),
  flagged({ id: 'law-2022/65-money-flag', name: 'Hồ sơ nhận trước 01/07/2025 theo Nghị định 98/2023', award: 'prime-minister-diploma', subject: 'individual', received: '2025-06-25', decided: '2025-09-15', expected: 'received-under-decree-98 open-check', cite: [cite('152/2025/NĐ-CP', 60, { clause: 3 })] }),
  priced({ id: 'law-2003/TV33a', name: 'Bằng khen cấp tỉnh, quyết định 15/12/2022', award: 'ministry-province-diploma', subject: 'individual', decided: '2022-12-15', expected: 1_490_000, cite: [cite('91/2017/NĐ-CP', 72, { mark: 'memory' })] }),
  priced({ id: 'law-2003/TV33b', name: 'Bằng khen cấp tỉnh, quyết định 15/03/2024', award: 'ministry-province-diploma', subject: 'individual', decided: '2024-03-15', expected: 2_700_000, cite: [cite('98/2023/NĐ-CP', null, { mark: 'memory' })] }),
  priced({ id: 'money/trap-advanced-worker', name: '0,3 × 1.490.000 = 447.000, nhận 450.000', award: 'advanced-worker', subject: 'individual', decided: '2022-12-15', expected: 450_000, cite: [nd91d68] }),
  priced({ id: 'money/trap-national-fighter', name: '4,5 × 1.490.000 = 6.705.000, nhận 6.710.000', award: 'national-emulation-fighter', subject: 'individual', decided: '2022-12-15', expected: 6_710_000, cite: [nd91d68] }),
  priced({ id: 'money/trap-province-fighter', name: '3 × 1.390.000 = 4.170.000, không phải 5.560.000', award: 'ministry-province-emulation-fighter', subject: 'individual', decided: '2019-01-15', expected: 4_170_000, cite: [nd91d68] }),
  priced({ id: 'money/old-independence-third', name: 'Huân chương Độc lập hạng Ba, năm 2022: 10,5 × 1.490.000', award: 'independence-order-third-class', subject: 'individual', decided: '2022-12-15', expected: 15_650_000, cite: [cite('91/2017/NĐ-CP', 70, { mark: 'memory' })] }),
]

/* --- both sides of each change --- */

const tv = { award: 'advanced-worker', subject: 'individual' } as const

const bothSides: readonly ProcedureCase[] = [
  // Nghị định 91/2017
  priced({ id: 'money/before-decree-91', name: 'Trước Nghị định 91/2017 hệ số chưa đối chiếu', ...tv, decided: '2017-09-30', expected: 'needs-legal', cite: [cite('42/2010/NĐ-CP', null, { mark: 'unsure' })] }),
  priced({ id: 'money/decree-91-first-day', name: 'Từ 01/10/2017: 0,3 × 1.300.000', ...tv, decided: '2017-10-01', expected: 390_000, cite: [cite('91/2017/NĐ-CP', 69, { clause: 1 })] }),
  // Luật năm 2022
  priced({ id: 'money/diploma-last-day-1', name: 'Ngày 31/12/2023 bằng khen cấp tỉnh còn 1,0', award: 'ministry-province-diploma', subject: 'individual', decided: '2023-12-31', expected: 1_800_000, cite: [cite('91/2017/NĐ-CP', 72, { mark: 'memory' })] }),
  priced({ id: 'money/diploma-first-day-1-5', name: 'Từ 01/01/2024 bằng khen cấp tỉnh 1,5', award: 'ministry-province-diploma', subject: 'individual', decided: '2024-01-01', expected: 2_700_000, cite: [cite('98/2023/NĐ-CP', null, { mark: 'memory' })] }),
  priced({ id: 'money/force-flag-before', name: 'Cờ quân khu, đại học quốc gia trước 2024 chưa đối chiếu', award: 'force-emulation-flag', subject: 'collective', decided: '2023-12-31', expected: 'needs-legal', cite: [cite('91/2017/NĐ-CP', null, { mark: 'unsure' })] }),
  priced({ id: 'money/force-flag-after', name: 'Cờ quân khu, đại học quốc gia từ 2024: 6,0', award: 'force-emulation-flag', subject: 'collective', decided: '2024-01-01', expected: 10_800_000, cite: [cite('98/2023/NĐ-CP', 54)] }),
  priced({ id: 'money/exemplary-commune-before', name: 'Trước 2024 chưa có danh hiệu xã tiêu biểu', award: 'exemplary-commune', subject: 'collective', decided: '2023-12-31', expected: 'needs-legal', cite: [cite('91/2017/NĐ-CP', null, { mark: 'unsure' })] }),
  priced({ id: 'money/household-before', name: 'Hộ gia đình theo Nghị định 91/2017 chưa đối chiếu', award: 'ministry-province-diploma', subject: 'household', decided: '2023-12-31', expected: 'needs-legal', cite: [cite('91/2017/NĐ-CP', null, { mark: 'unsure' })] }),
  priced({ id: 'money/household-after', name: 'Hộ gia đình từ 2024: 1,5 lần cá nhân', award: 'ministry-province-diploma', subject: 'household', decided: '2024-01-01', expected: 4_050_000, cite: [cite('98/2023/NĐ-CP', null, { mark: 'memory' })] }),
  priced({ id: 'money/hero-collective-before', name: 'Tập thể Anh hùng theo Nghị định 91/2017 chưa đối chiếu', award: 'labour-hero', subject: 'collective', decided: '2023-12-31', expected: 'needs-legal', cite: [cite('91/2017/NĐ-CP', null, { mark: 'unsure' })] }),
  priced({ id: 'money/hero-collective-after', name: 'Tập thể Anh hùng Lao động: gấp đôi cá nhân', award: 'labour-hero', subject: 'collective', decided: '2025-10-01', expected: 72_540_000, cite: [cite('152/2025/NĐ-CP', 52)] }),
  priced({ id: 'money/straddling-2024', name: 'Hồ sơ nhận năm 2023, quyết định năm 2024 phải đối chiếu', ...tv, received: '2023-12-20', decided: '2024-01-10', expected: 'needs-legal', cite: [cite('98/2023/NĐ-CP', null, { mark: 'unsure' })] }),
  // Nghị định 152/2025
  priced({ id: 'money/commune-certificate-last-day', name: 'Giấy khen cấp xã ngày 30/06/2025: 0,15', ...communeCertificate, subject: 'individual', decided: '2025-06-30', expected: 360_000, cite: [cite('98/2023/NĐ-CP', null, { mark: 'memory' })] }),
  priced({ id: 'money/commune-certificate-first-day', name: 'Giấy khen cấp xã từ 01/07/2025: 0,3', ...communeCertificate, subject: 'individual', decided: '2025-07-01', expected: 710_000, cite: [cite('152/2025/NĐ-CP', 54, { clause: 1, point: 'e' })] }),
  priced({ id: 'money/commune-certificate-straddling', name: 'Giấy khen cấp xã, hồ sơ nhận trước 01/07/2025', ...communeCertificate, subject: 'individual', received: '2025-06-30', decided: '2025-07-10', expected: 360_000, cite: [cite('152/2025/NĐ-CP', 60, { clause: 3 })] }),
  priced({ id: 'money/commune-certificate-received-after', name: 'Giấy khen cấp xã, hồ sơ nhận từ 01/07/2025', ...communeCertificate, subject: 'individual', received: '2025-07-01', decided: '2025-07-10', expected: 710_000, cite: [cite('152/2025/NĐ-CP', 60, { clause: 3 })] }),
  priced({ id: 'money/district-certificate-last-day', name: 'Giấy khen cấp huyện ngày 30/06/2025', award: 'certificate-of-merit', subject: 'individual', decidedBy: 'district-chair', decided: '2025-06-30', expected: 710_000, cite: [cite('98/2023/NĐ-CP', null, { mark: 'memory' })] }),
  priced({ id: 'money/district-certificate-ended', name: 'Không còn giấy khen cấp huyện từ 01/07/2025', award: 'certificate-of-merit', subject: 'individual', decidedBy: 'district-chair', decided: '2025-07-01', expected: 'needs-legal', cite: [d54] }),
  // Luật 06/2026, hết hạn Nghị định 152/2025
  flagged({ id: 'money/before-amendment', name: 'Ngày 30/09/2026 chưa có cờ nào', ...tv, decided: '2026-09-30', expected: '', cite: [d50] }),
  flagged({ id: 'money/after-amendment', name: 'Từ 01/10/2026 tiền thưởng mang cờ Luật đã sửa đổi', ...tv, decided: '2026-10-01', expected: 'law-amended', cite: [cite('152/2025/NĐ-CP', 50, { mark: 'weak' })] }),
  priced({ id: 'money/decree-152-last-day', name: 'Ngày 28/02/2027 còn tính theo Nghị định 152/2025', ...tv, decided: '2027-02-28', expected: 760_000, cite: [cite('152/2025/NĐ-CP', 60, { clause: 1 })] }),
  priced({ id: 'money/decree-152-lapsed', name: 'Từ 01/03/2027 tiền thưởng phải đối chiếu', ...tv, decided: '2027-03-01', expected: 'needs-legal', cite: [cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })] }),
]

/* --- base salary --- */

const salaries: readonly (readonly [from: string, until: string, amount: number, decree: string])[] = [
  ['2009-05-01', '2010-04-30', 650_000, '33/2009/NĐ-CP'], ['2010-05-01', '2011-04-30', 730_000, '28/2010/NĐ-CP'], ['2011-05-01', '2012-04-30', 830_000, '22/2011/NĐ-CP'],
  ['2012-05-01', '2013-06-30', 1_050_000, '31/2012/NĐ-CP'], ['2013-07-01', '2016-04-30', 1_150_000, '66/2013/NĐ-CP'], ['2016-05-01', '2017-06-30', 1_210_000, '47/2016/NĐ-CP'],
  ['2017-07-01', '2018-06-30', 1_300_000, '47/2017/NĐ-CP'], ['2018-07-01', '2019-06-30', 1_390_000, '72/2018/NĐ-CP'], ['2019-07-01', '2023-06-30', 1_490_000, '38/2019/NĐ-CP'],
  ['2023-07-01', '2024-06-30', 1_800_000, '24/2023/NĐ-CP'], ['2024-07-01', '2026-06-30', 2_340_000, '73/2024/NĐ-CP'], ['2026-07-01', '2026-12-31', 2_530_000, '161/2026/NĐ-CP'],
]

function baseSalaryOn(day: string): number | string {
  try {
    return inForce(baseSalary, plainDate(day)).value
  } catch (error) {
    if (error instanceof NoEntry) return 'no-entry'
    throw error
  }
}

const salaryCases: readonly ProcedureCase[] = [
  { kind: 'procedure', id: 'money/salary-before-2009', name: 'Trước 01/05/2009 chưa nhập mức lương', given: 'Mức lương ngày 30/04/2009', answer: () => baseSalaryOn('2009-04-30'), expected: 'no-entry', cite: [cite('33/2009/NĐ-CP', null)] },
  ...salaries.flatMap(([from, until, amount, decree]): ProcedureCase[] => [
    { kind: 'procedure', id: `money/salary-${from}`, name: `Mức lương từ ngày ${from}`, given: `Mức lương cơ sở ngày ${from}`, answer: () => baseSalaryOn(from), expected: amount, cite: [cite(decree, null)] },
    { kind: 'procedure', id: `money/salary-${until}`, name: `Mức lương đến ngày ${until}`, given: `Mức lương cơ sở ngày ${until}`, answer: () => baseSalaryOn(until), expected: amount, cite: [cite(decree, null)] },
  ]),
]

/* --- subjects, deciders, ceilings --- */

const subjectsAndDeciders: readonly ProcedureCase[] = [
  priced({ id: 'money/collective-diploma', name: 'Bằng khen cấp tỉnh cho tập thể: gấp đôi cá nhân', award: 'ministry-province-diploma', subject: 'collective', decided: '2025-10-01', expected: 7_020_000, cite: [d54] }),
  priced({ id: 'money/collective-diploma-2022', name: 'Bằng khen cấp tỉnh cho tập thể, năm 2022', award: 'ministry-province-diploma', subject: 'collective', decided: '2022-10-01', expected: 2_980_000, cite: [cite('91/2017/NĐ-CP', null)] }),
  priced({ id: 'money/collective-order-2022', name: 'Huân chương Lao động hạng Nhất cho tập thể, năm 2022', award: 'labour-order-first-class', subject: 'collective', decided: '2022-10-01', expected: 26_820_000, cite: [cite('91/2017/NĐ-CP', 70)] }),
  priced({ id: 'money/collective-certificate', name: 'Giấy khen cho tập thể: 0,3 × 2 rồi mới làm tròn', award: 'certificate-of-merit', subject: 'collective', decidedBy: 'unit-head', decided: '2025-10-01', expected: 1_410_000, cite: [d54, d49k2] }),
  priced({ id: 'money/collective-certificate-individual-first', name: 'Nếu làm tròn mức cá nhân trước rồi nhân đôi', award: 'certificate-of-merit', subject: 'collective', decidedBy: 'unit-head', decided: '2025-10-01', rounding: 'individual-first', expected: 1_420_000, cite: [d54, d49k2] }),
  flagged({ id: 'money/rounding-stage-flag', name: 'Hai cách làm tròn khác nhau thì có cờ', award: 'certificate-of-merit', subject: 'collective', decidedBy: 'unit-head', decided: '2025-10-01', expected: 'rounding-stage', cite: [d49k2] }),
  flagged({ id: 'money/rounding-stage-same', name: 'Hai cách làm tròn như nhau thì không có cờ', award: 'labour-order-third-class', subject: 'collective', decided: '2025-10-01', expected: '', cite: [d49k2] }),
  priced({ id: 'money/decider-not-given-same', name: 'Từ 01/07/2025 giấy khen các cấp đã biết cùng hệ số', award: 'certificate-of-merit', subject: 'individual', decided: '2025-10-01', expected: 710_000, cite: [d54] }),
  priced({ id: 'money/decider-not-given-differs', name: 'Năm 2024 phải biết ai ký giấy khen', award: 'certificate-of-merit', subject: 'individual', decided: '2024-10-01', expected: 'needs-legal', cite: [cite('98/2023/NĐ-CP', null, { mark: 'memory' })] }),
  flagged({ id: 'money/decider-missing-flag', name: 'Thiếu cấp ký giấy khen thì nói rõ là thiếu', award: 'certificate-of-merit', subject: 'individual', decided: '2024-10-01', expected: 'decider-missing', cite: [cite('98/2023/NĐ-CP', null, { mark: 'memory' })] }),
  priced({ id: 'money/enterprise-certificate', name: 'Giấy khen của doanh nghiệp: hệ số chưa đối chiếu', award: 'certificate-of-merit', subject: 'individual', decidedBy: 'enterprise-director', decided: '2025-10-01', expected: 'needs-legal', cite: [cite('152/2025/NĐ-CP', null, { mark: 'unsure' })] }),
  priced({ id: 'money/commune-certificate-2022', name: 'Giấy khen cấp xã, năm 2022: 0,15 × 1.490.000 làm tròn lên', ...communeCertificate, subject: 'individual', decided: '2022-10-01', expected: 230_000, cite: [cite('91/2017/NĐ-CP', null, { mark: 'memory' })] }),
  priced({ id: 'money/commune-certificate-household-2024', name: 'Giấy khen cấp xã cho hộ gia đình, đầu năm 2024: 0,15 × 1,5', ...communeCertificate, subject: 'household', decided: '2024-03-01', expected: 410_000, cite: [cite('98/2023/NĐ-CP', null, { mark: 'memory' })] }),
  priced({ id: 'money/household-pm-diploma', name: 'Bằng khen Thủ tướng cho hộ gia đình: 1,5 lần cá nhân', award: 'prime-minister-diploma', subject: 'household', decided: '2025-10-01', expected: 12_290_000, cite: [d54k3] }),
  priced({ id: 'money/cultural-family', name: 'Gia đình văn hóa: nghị định không quy định tiền thưởng', award: 'cultural-family', subject: 'household', decided: '2025-10-01', expected: 'needs-legal', cite: [d50] }),
  flagged({ id: 'money/cultural-family-flag', name: 'Gia đình văn hóa: tùy quỹ địa phương', award: 'cultural-family', subject: 'household', decided: '2025-10-01', expected: 'no-national-amount', cite: [d50] }),
  priced({ id: 'money/heroic-province', name: 'Tỉnh Anh hùng: không thấy trong bảng tiền thưởng', award: 'heroic-province', subject: 'collective', decided: '2025-10-01', expected: 'needs-legal', cite: [cite('152/2025/NĐ-CP', null, { mark: 'unsure' })] }),
  priced({ id: 'money/friendship-order', name: 'Huân chương Hữu nghị: không thấy trong bảng tiền thưởng', award: 'friendship-order', subject: 'individual', decided: '2025-10-01', expected: 'needs-legal', cite: [cite('152/2025/NĐ-CP', null, { mark: 'unsure' })] }),
  priced({ id: 'money/ceiling-ministry', name: 'Kỷ niệm chương của bộ, tỉnh: tối đa 0,6', award: 'commemorative-medal', subject: 'individual', decided: '2025-10-01', expected: 1_410_000, cite: [d54] }),
  priced({ id: 'money/ceiling-national-assembly', name: 'Kỷ niệm chương của Ủy ban Thường vụ Quốc hội: tối đa 0,8', award: 'commemorative-medal', subject: 'individual', decidedBy: 'national-assembly', decided: '2025-10-01', expected: 1_880_000, cite: [d54] }),
  flagged({ id: 'money/ceiling-flag', name: 'Mức Kỷ niệm chương là mức trần', award: 'commemorative-medal', subject: 'individual', decided: '2025-10-01', expected: 'ceiling', cite: [d54] }),
  priced({ id: 'money/own-below-ceiling', name: 'Kỷ niệm chương ngành Nội vụ 0,4 từ 01/10/2026', award: 'commemorative-medal', subject: 'individual', ownCoefficient: 0.4, decided: '2026-10-15', expected: 1_020_000, cite: [cite('18/2026/TT-BNV', null), d54] }),
  priced({ id: 'money/own-above-ceiling', name: 'Hệ số 0,7 vượt mức trần 0,6', award: 'commemorative-medal', subject: 'individual', ownCoefficient: 0.7, decided: '2025-10-15', expected: 'needs-legal', cite: [d54] }),
  { kind: 'procedure', id: 'money/home-affairs-medal', name: 'Hệ số Kỷ niệm chương ngành Nội vụ', given: 'Hệ số ngày 01/10/2026', answer: () => inForce(homeAffairsMedal, plainDate('2026-10-01')).value, expected: 0.4, cite: [cite('18/2026/TT-BNV', null)] },
  flagged({ id: 'money/gift', name: 'Người nước ngoài nhận tặng phẩm tương đương', award: 'prime-minister-diploma', subject: 'individual', abroad: true, decided: '2025-10-01', expected: 'gift-of-equal-value', cite: [cite('152/2025/NĐ-CP', 48, { clause: 4 })] }),
  flagged({ id: 'money/no-gift', name: 'Người trong nước nhận tiền', award: 'prime-minister-diploma', subject: 'individual', decided: '2025-10-01', expected: '', cite: [cite('152/2025/NĐ-CP', 48, { clause: 4 })] }),
  {
    kind: 'procedure', id: 'money/collective-above-individual', name: 'Cùng hình thức, tập thể nhận nhiều hơn cá nhân', given: 'Bằng khen của Thủ tướng, tháng 10/2025',
    answer: () => Number(amountOf({ award: 'prime-minister-diploma', subject: 'collective', decided: '2025-10-01' })) > Number(amountOf({ award: 'prime-minister-diploma', subject: 'individual', decided: '2025-10-01' })),
    expected: true, cite: [cite('152/2025/NĐ-CP', 49, { clause: 4 })],
  },
  {
    kind: 'procedure', id: 'money/higher-award-higher-money', name: 'Danh hiệu cao hơn nhận nhiều hơn', given: 'Chiến sĩ thi đua bộ, tỉnh và Chiến sĩ thi đua cơ sở, tháng 10/2025',
    answer: () => Number(amountOf({ award: 'ministry-province-emulation-fighter', subject: 'individual', decided: '2025-10-01' })) > Number(amountOf({ ...cstdcs, decided: '2025-10-01' })),
    expected: true, cite: [cite('152/2025/NĐ-CP', 49, { clause: 3 })],
  },
]

/* --- several awards at one time --- */

type Item = Omit<PayItem, 'decided' | 'from' | 'to' | 'subject'> & { readonly from?: string; readonly to?: string }

function totalOf(decided: string, items: readonly Item[]): number | string {
  const result = payTogether(items.map(({ from, to, ...item }) => ({ ...item, subject: 'individual', decided: plainDate(decided), ...(from && to ? { from: plainDate(from), to: plainDate(to) } : {}) })))
  return result.total ?? 'needs-legal'
}

const sameYear: readonly Item[] = [{ award: 'advanced-worker', year: 2025 }, { award: 'grassroots-emulation-fighter', year: 2025 }]
const yearAndThreeYears: readonly Item[] = [{ award: 'grassroots-emulation-fighter', year: 2025 }, { award: 'ministry-province-emulation-fighter', from: '2023-01-01', to: '2025-12-31' }]
const titleAndDiploma: readonly Item[] = [{ award: 'grassroots-emulation-fighter', year: 2025 }, { award: 'ministry-province-diploma', from: '2024-01-01', to: '2025-12-31' }]
const twoForms: readonly Item[] = [{ award: 'ministry-province-diploma', from: '2024-01-01', to: '2025-12-31', achievement: 'hai năm' }, { award: 'prime-minister-diploma', from: '2020-01-01', to: '2025-12-31', achievement: 'năm năm' }]
const oneAchievement: readonly Item[] = [{ award: 'ministry-province-diploma', from: '2024-01-01', to: '2025-12-31', achievement: 'chống bão' }, { award: 'prime-minister-diploma', from: '2020-01-01', to: '2025-12-31', achievement: 'chống bão' }]

function together(id: string, name: string, on: { readonly decided: string; readonly items: readonly Item[] }, sought: { readonly expected: number | string; readonly cite: readonly Citation[] }): ProcedureCase {
  return { kind: 'procedure', id, name, given: `${on.items.map(({ award }) => awardOf(award).name).join(' và ')}, một cá nhân, cùng quyết định ngày ${on.decided}`, answer: () => totalOf(on.decided, on.items), ...sought }
}

const togetherCases: readonly ProcedureCase[] = [
  together('law-2022/49', 'Hai danh hiệu của cùng một năm: chỉ nhận mức cao nhất', { decided: '2025-12-20', items: sameYear }, { expected: 2_340_000, cite: [d49k5] }),
  together('law-2022/61', 'Danh hiệu và bằng khen cùng lúc: nhận cả hai', { decided: '2025-10-20', items: titleAndDiploma }, { expected: 5_850_000, cite: [d49k7] }),
  together('money/titles-of-different-periods', 'Danh hiệu của năm và danh hiệu của ba năm: nhận cả hai', { decided: '2025-12-20', items: yearAndThreeYears }, { expected: 9_360_000, cite: [d49k5] }),
  together('money/forms-of-different-achievements', 'Hai hình thức khác thời gian và thành tích: nhận cả hai', { decided: '2025-12-20', items: twoForms }, { expected: 11_700_000, cite: [d49k6] }),
  together('money/forms-of-one-achievement', 'Hai hình thức cho một thành tích: phải đối chiếu', { decided: '2025-12-20', items: oneAchievement }, { expected: 'needs-legal', cite: [d49k6, cite('06/2022/QH15', 5, { clause: 2 })] }),
  together('money/titles-without-period', 'Không biết thời gian tính thành tích: chưa trả lời được', { decided: '2025-12-20', items: [{ award: 'advanced-worker' }, { award: 'grassroots-emulation-fighter' }] }, { expected: 'needs-legal', cite: [d49k5] }),
  together('money/two-titles-and-a-form', 'Hai danh hiệu cùng năm và một bằng khen: danh hiệu cao hơn và bằng khen', { decided: '2025-12-20', items: [...sameYear, titleAndDiploma[1]!] }, { expected: 5_850_000, cite: [d49k5, d49k7] }),
  together('money/title-and-form-2024', 'Năm 2024 danh hiệu và bằng khen cùng nhận', { decided: '2025-06-30', items: titleAndDiploma }, { expected: 5_850_000, cite: [cite('98/2023/NĐ-CP', null)] }),
  together('money/titles-of-one-period-2024', 'Năm 2024 hai danh hiệu của cùng một năm: mức cao nhất', { decided: '2024-12-20', items: sameYear }, { expected: 2_340_000, cite: [cite('98/2023/NĐ-CP', null, { mark: 'memory' })] }),
  together('money/titles-of-different-years-2024', 'Từ 2024 danh hiệu của các thời gian khác nhau đều được nhận', { decided: '2024-12-20', items: yearAndThreeYears }, { expected: 9_360_000, cite: [cite('98/2023/NĐ-CP', null)] }),
  together('money/title-and-form-2022', 'Trước 2024 danh hiệu và bằng khen cùng nhận hay không: phải đối chiếu', { decided: '2022-12-20', items: titleAndDiploma }, { expected: 'needs-legal', cite: [cite('91/2017/NĐ-CP', 68, { mark: 'unsure' })] }),
  together('money/titles-of-one-period-2022', 'Năm 2022 hai danh hiệu của cùng một năm: mức cao nhất', { decided: '2022-12-20', items: sameYear }, { expected: 1_490_000, cite: [cite('91/2017/NĐ-CP', 68, { mark: 'memory' })] }),
  together('money/together-amended', 'Đến 28/02/2027 còn theo Nghị định 152/2025', { decided: '2027-02-28', items: titleAndDiploma }, { expected: 6_330_000, cite: [cite('152/2025/NĐ-CP', 49, { clause: 7, mark: 'weak' })] }),
  together('money/together-lapsed', 'Từ 01/03/2027 phải đối chiếu', { decided: '2027-03-01', items: titleAndDiploma }, { expected: 'needs-legal', cite: [cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })] }),
  together('money/nothing-together', 'Một danh hiệu thì nhận danh hiệu ấy', { decided: '2025-12-20', items: [sameYear[0]!] }, { expected: 710_000, cite: [d50] }),
]

/* --- the fund --- */

function ceilingOf(asked: FundQuestion): number | string {
  const found = fundCeiling(asked)
  return 'needsLegal' in found ? 'needs-legal' : found.ceiling ?? 'none'
}

function fund(id: string, name: string, asked: FundQuestion, sought: { readonly expected: number | string; readonly cite: readonly Citation[] }): ProcedureCase {
  return { kind: 'procedure', id, name, given: `${name}, ngày ${asked.day}`, answer: () => ceilingOf(asked), ...sought }
}

const on2026 = plainDate('2026-01-01')

const fundCases: readonly ProcedureCase[] = [
  fund('money/fund-ministry', 'Quỹ của bộ: 20% quỹ lương 10 tỷ', { body: 'central-body', payroll: 10_000_000_000, day: on2026 }, { expected: 2_000_000_000, cite: [cite('152/2025/NĐ-CP', 46, { clause: 1 })] }),
  fund('money/fund-public-unit', 'Quỹ của đơn vị tự bảo đảm 69%: 20% quỹ lương', { body: 'public-unit', payroll: 1_000_000_000, selfFinanced: 69, day: on2026 }, { expected: 200_000_000, cite: [cite('152/2025/NĐ-CP', 46, { clause: 2 })] }),
  fund('money/fund-public-unit-70', 'Đơn vị tự bảo đảm từ 70%: theo pháp luật khác', { body: 'public-unit', payroll: 1_000_000_000, selfFinanced: 70, day: on2026 }, { expected: 'needs-legal', cite: [cite('152/2025/NĐ-CP', 46, { clause: 2 })] }),
  fund('money/fund-public-unit-100', 'Đơn vị tự bảo đảm toàn bộ: nguồn của đơn vị', { body: 'public-unit', payroll: 1_000_000_000, selfFinanced: 100, day: on2026 }, { expected: 'none', cite: [cite('152/2025/NĐ-CP', 46)] }),
  fund('money/fund-department', 'Quỹ của sở: 20% quỹ lương', { body: 'provincial-department', payroll: 3_333_333_333, day: on2026 }, { expected: 666_666_666, cite: [cite('152/2025/NĐ-CP', 46, { clause: 3, point: 'a' })] }),
  fund('money/fund-delta', 'Quỹ của tỉnh đồng bằng: 1% chi thường xuyên', { body: 'local-budget', spending: 9_000_000_000_000, terrain: 'delta-or-city', day: on2026 }, { expected: 90_000_000_000, cite: [cite('152/2025/NĐ-CP', 46, { clause: 3, point: 'b' })] }),
  fund('money/fund-mountain', 'Quỹ của tỉnh miền núi: 1,5% chi thường xuyên', { body: 'local-budget', spending: 9_000_000_000_000, terrain: 'mountain-or-island', day: on2026 }, { expected: 135_000_000_000, cite: [cite('152/2025/NĐ-CP', 46, { clause: 3, point: 'b' })] }),
  fund('money/fund-political', 'Tổ chức chính trị - xã hội: thống nhất với Bộ Tài chính', { body: 'political-organisation', day: on2026 }, { expected: 'none', cite: [cite('152/2025/NĐ-CP', 46, { clause: 4 })] }),
  fund('money/fund-enterprise', 'Doanh nghiệp: nguồn của doanh nghiệp', { body: 'own-means', day: on2026 }, { expected: 'none', cite: [cite('152/2025/NĐ-CP', 46)] }),
  fund('money/fund-before', 'Trước 01/07/2025 mức trích quỹ chưa đối chiếu', { body: 'central-body', payroll: 1, day: plainDate('2025-06-30') }, { expected: 'needs-legal', cite: [cite('98/2023/NĐ-CP', 50, { mark: 'unsure' })] }),
  fund('money/fund-lapsed', 'Từ 01/03/2027 mức trích quỹ phải đối chiếu', { body: 'central-body', payroll: 1, day: plainDate('2027-03-01') }, { expected: 'needs-legal', cite: [cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })] }),
  {
    kind: 'procedure', id: 'money/fund-organising', name: '20% của quỹ dành cho tổ chức phong trào', given: 'Bộ có quỹ lương 10 tỷ đồng, năm 2026',
    answer: () => { const found = fundCeiling({ body: 'central-body', payroll: 10_000_000_000, day: on2026 }); return 'organising' in found ? found.organising ?? 'none' : 'needs-legal' },
    expected: 400_000_000, cite: [cite('152/2025/NĐ-CP', 48, { clause: 1, point: 'a' })],
  },
  ...([['certificate-of-merit', 'deciding-body'], ['prime-minister-diploma', 'submitting-body'], ['labour-order-third-class', 'submitting-body'], ['labour-hero', 'lead-ministry'], ['state-prize', 'lead-ministry']] as const).map(([award, expected]): ProcedureCase => ({
    kind: 'procedure', id: `money/payer-${award}`, name: `Ai chi tiền thưởng ${awardOf(award).name}`, given: `${awardOf(award).name}, quyết định năm 2026`,
    answer: () => { const found = payerOf(award, on2026); return 'payer' in found ? found.payer : 'needs-legal' }, expected, cite: [cite('152/2025/NĐ-CP', 47, { clause: 2 })],
  })),
]

export const cases: readonly ProcedureCase[] = [...fromTheLawFiles, ...theTable, ...bothSides, ...salaryCases, ...subjectsAndDeciders, ...togetherCases, ...fundCases]
