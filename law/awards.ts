// Every award the law knows: its identifier never changes, its name may; `short` is the abbreviation officers use.
import type { SubjectKind } from './engine/facts.ts'

export type AwardKind = 'title' | 'flag' | 'order' | 'medal' | 'honorary-title' | 'prize' | 'commemorative-medal' | 'diploma' | 'certificate'

export interface Award {
  readonly name: string
  readonly short: string
  readonly kind: AwardKind
  readonly subjects: readonly SubjectKind[]
  /** State level (cấp Nhà nước): NĐ 152/2025 Đ3 k1–2. */
  readonly state?: true
}

const person: readonly SubjectKind[] = ['individual']
const group: readonly SubjectKind[] = ['collective']
const both: readonly SubjectKind[] = ['individual', 'collective']
const everyone: readonly SubjectKind[] = ['individual', 'collective', 'household']

function order(name: string, short: string, subjects = both): Award {
  return { name, short, kind: 'order', subjects, state: true }
}

export const awards = {
  'advanced-worker': { name: 'Lao động tiên tiến', short: 'LĐTT', kind: 'title', subjects: person },
  'advanced-soldier': { name: 'Chiến sĩ tiên tiến', short: 'CSTT', kind: 'title', subjects: person },
  'grassroots-emulation-fighter': { name: 'Chiến sĩ thi đua cơ sở', short: 'CSTĐCS', kind: 'title', subjects: person },
  'ministry-province-emulation-fighter': { name: 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh', short: 'CSTĐ bộ, tỉnh', kind: 'title', subjects: person },
  'national-emulation-fighter': { name: 'Chiến sĩ thi đua toàn quốc', short: 'CSTĐTQ', kind: 'title', subjects: person, state: true },
  'advanced-labour-collective': { name: 'Tập thể lao động tiên tiến', short: 'TTLĐTT', kind: 'title', subjects: group },
  'advanced-unit': { name: 'Đơn vị tiên tiến', short: 'ĐVTT', kind: 'title', subjects: group },
  'excellent-labour-collective': { name: 'Tập thể lao động xuất sắc', short: 'TTLĐXS', kind: 'title', subjects: group },
  'determined-to-win-unit': { name: 'Đơn vị quyết thắng', short: 'ĐVQT', kind: 'title', subjects: group },
  'ministry-province-emulation-flag': { name: 'Cờ thi đua bộ, ban, ngành, tỉnh', short: 'Cờ bộ, tỉnh', kind: 'flag', subjects: group },
  'force-emulation-flag': { name: 'Cờ thi đua của quân khu, quân chủng, đại học quốc gia và tương đương', short: 'Cờ quân khu', kind: 'flag', subjects: group },
  'government-emulation-flag': { name: 'Cờ thi đua của Chính phủ', short: 'Cờ CP', kind: 'flag', subjects: group, state: true },
  'exemplary-commune': { name: 'Xã, phường, đặc khu tiêu biểu', short: 'Xã tiêu biểu', kind: 'title', subjects: group },
  'cultural-village': { name: 'Thôn, tổ dân phố văn hóa', short: 'Thôn văn hóa', kind: 'title', subjects: group },
  'cultural-family': { name: 'Gia đình văn hóa', short: 'GĐVH', kind: 'title', subjects: ['household'] },
  'certificate-of-merit': { name: 'Giấy khen', short: 'GK', kind: 'certificate', subjects: everyone },
  'ministry-province-diploma': { name: 'Bằng khen bộ, ban, ngành, tỉnh', short: 'BK bộ, tỉnh', kind: 'diploma', subjects: everyone },
  'force-diploma': { name: 'Bằng khen của quân khu, quân chủng, đại học quốc gia và tương đương', short: 'BK quân khu', kind: 'diploma', subjects: both },
  'prime-minister-diploma': { name: 'Bằng khen của Thủ tướng Chính phủ', short: 'BK TTg', kind: 'diploma', subjects: everyone, state: true },
  'labour-order-third-class': order('Huân chương Lao động hạng Ba', 'HCLĐ Ba'),
  'labour-order-second-class': order('Huân chương Lao động hạng Nhì', 'HCLĐ Nhì'),
  'labour-order-first-class': order('Huân chương Lao động hạng Nhất', 'HCLĐ Nhất'),
  'independence-order-third-class': order('Huân chương Độc lập hạng Ba', 'HCĐL Ba'),
  'independence-order-second-class': order('Huân chương Độc lập hạng Nhì', 'HCĐL Nhì'),
  'independence-order-first-class': order('Huân chương Độc lập hạng Nhất', 'HCĐL Nhất'),
  'ho-chi-minh-order': order('Huân chương Hồ Chí Minh', 'HCHCM'),
  'gold-star-order': order('Huân chương Sao vàng', 'HCSV'),
  'military-exploit-order-third-class': order('Huân chương Quân công hạng Ba', 'HCQC Ba'),
  'military-exploit-order-second-class': order('Huân chương Quân công hạng Nhì', 'HCQC Nhì'),
  'military-exploit-order-first-class': order('Huân chương Quân công hạng Nhất', 'HCQC Nhất'),
  'fatherland-defence-order-third-class': order('Huân chương Bảo vệ Tổ quốc hạng Ba', 'HCBVTQ Ba'),
  'fatherland-defence-order-second-class': order('Huân chương Bảo vệ Tổ quốc hạng Nhì', 'HCBVTQ Nhì'),
  'fatherland-defence-order-first-class': order('Huân chương Bảo vệ Tổ quốc hạng Nhất', 'HCBVTQ Nhất'),
  'feat-order-third-class': order('Huân chương Chiến công hạng Ba', 'HCCC Ba'),
  'feat-order-second-class': order('Huân chương Chiến công hạng Nhì', 'HCCC Nhì'),
  'feat-order-first-class': order('Huân chương Chiến công hạng Nhất', 'HCCC Nhất'),
  'great-unity-order': order('Huân chương Đại đoàn kết dân tộc', 'HCĐĐK', person),
  'bravery-order': order('Huân chương Dũng cảm', 'HCDC', person),
  'friendship-order': order('Huân chương Hữu nghị', 'HCHN'),
  'victory-banner-medal': { name: 'Huy chương Quân kỳ quyết thắng', short: 'QKQT', kind: 'medal', subjects: person, state: true },
  'national-security-medal': { name: 'Huy chương Vì an ninh Tổ quốc', short: 'VANTQ', kind: 'medal', subjects: person, state: true },
  'glorious-soldier-medal': { name: 'Huy chương Chiến sĩ vẻ vang', short: 'CSVV', kind: 'medal', subjects: person, state: true },
  'friendship-medal': { name: 'Huy chương Hữu nghị', short: 'HCHN (huy chương)', kind: 'medal', subjects: person, state: true },
  'youth-volunteer-medal': { name: 'Huy chương Thanh niên xung phong vẻ vang', short: 'TNXPVV', kind: 'medal', subjects: person, state: true },
  'heroic-province': { name: 'Tỉnh Anh hùng, Thành phố Anh hùng', short: 'Tỉnh AH', kind: 'honorary-title', subjects: group, state: true },
  'heroic-mother': { name: 'Bà mẹ Việt Nam anh hùng', short: 'BMVNAH', kind: 'honorary-title', subjects: person, state: true },
  'armed-forces-hero': { name: 'Anh hùng Lực lượng vũ trang nhân dân', short: 'AHLLVTND', kind: 'honorary-title', subjects: both, state: true },
  'labour-hero': { name: 'Anh hùng Lao động', short: 'AHLĐ', kind: 'honorary-title', subjects: both, state: true },
  'peoples-professional-title': { name: 'Danh hiệu Nhân dân (Nhà giáo, Thầy thuốc, Nghệ sĩ, Nghệ nhân)', short: 'Nhân dân', kind: 'honorary-title', subjects: person, state: true },
  'meritorious-professional-title': { name: 'Danh hiệu Ưu tú (Nhà giáo, Thầy thuốc, Nghệ sĩ, Nghệ nhân)', short: 'Ưu tú', kind: 'honorary-title', subjects: person, state: true },
  'ho-chi-minh-prize': { name: 'Giải thưởng Hồ Chí Minh', short: 'GTHCM', kind: 'prize', subjects: person, state: true },
  'state-prize': { name: 'Giải thưởng Nhà nước', short: 'GTNN', kind: 'prize', subjects: person, state: true },
  'commemorative-medal': { name: 'Kỷ niệm chương', short: 'KNC', kind: 'commemorative-medal', subjects: person },
  badge: { name: 'Huy hiệu', short: 'HH', kind: 'commemorative-medal', subjects: person },
} as const satisfies Readonly<Record<string, Award>>

export type AwardId = keyof typeof awards

export const awardIds = Object.keys(awards) as readonly AwardId[]

/** `awardOf('advanced-worker').name` is `Lao động tiên tiến`. */
export function awardOf(id: AwardId): Award {
  return awards[id]
}

export function isAwardId(text: string): text is AwardId {
  return Object.hasOwn(awards, text)
}
