// The papers of a dossier and when each is asked for.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../../awards.ts'
import type { Citation } from '../../engine/citation.ts'
import type { Basis, SubjectKind } from '../../engine/facts.ts'

export const papers = {
  submission: 'Tờ trình',
  'case-list': 'Danh sách trích ngang các trường hợp đề nghị',
  'achievement-report': 'Báo cáo thành tích',
  'confirmed-report': 'Báo cáo thành tích có xác nhận của cấp trình',
  'summary-report': 'Báo cáo tóm tắt thành tích do cơ quan quản lý trực tiếp lập',
  'review-minutes': 'Biên bản bình xét thi đua, xét khen thưởng',
  'council-minutes': 'Biên bản họp Hội đồng Thi đua - Khen thưởng cấp bộ, tỉnh',
  'ballot-result': 'Kết quả bỏ phiếu của Hội đồng (trong biên bản)',
  'cluster-named': 'Biên bản nêu rõ cụm, khối thi đua mà tập thể dẫn đầu',
  'initiative-confirmation': 'Chứng nhận, xác nhận sáng kiến, đề tài, đề án, công trình khoa học (hoặc mưu trí, sáng tạo trong chiến đấu) của cấp có thẩm quyền',
  'scope-confirmation': 'Quyết định hoặc xác nhận hiệu quả, khả năng nhân rộng, phạm vi ảnh hưởng toàn quốc (hoặc xác nhận mưu trí, sáng tạo trong chiến đấu)',
  'achievement-confirmation': 'Chứng nhận, xác nhận thành tích đột xuất, đóng góp, phát minh, sáng chế, sáng kiến, công trình khoa học và công nghệ',
  'party-opinion': 'Ý kiến bằng văn bản của cấp ủy có thẩm quyền',
  'opinions-of-bodies': 'Ý kiến của cơ quan Trung ương hoặc Ủy ban nhân dân tỉnh liên quan',
  'duties-confirmation': 'Xác nhận đã thực hiện đầy đủ nghĩa vụ với Nhà nước Việt Nam',
} as const

export type PaperId = keyof typeof papers

/** What the case rests on, where it matters: a rating alone needs no certificate. */
export type RestsOn = 'rating' | 'initiative' | 'research' | 'combat'

export interface DossierQuestion {
  readonly award: AwardId
  readonly subject: SubjectKind
  /** The day the dossier is received. */
  readonly day: PlainDate
  readonly basedOn?: RestsOn
  readonly basis?: Basis
  readonly simplified?: boolean
  /** Foreigners and Vietnamese living abroad. */
  readonly foreign?: boolean
  /** Managed by the standing Party committee of the province or ministry. */
  readonly managedByParty?: boolean
}

/** `always`, or the fact that calls for the paper. */
export type When = 'always' | 'based-on-initiative' | 'feat-or-contribution' | 'managed-by-party'

export interface Paper {
  readonly id: PaperId
  readonly when: When
  readonly cite: Citation
}

export const whenSays: Readonly<Record<Exclude<When, 'always'>, string>> = {
  'based-on-initiative': 'khi căn cứ vào sáng kiến, đề tài, công trình khoa học',
  'feat-or-contribution': 'khi thành tích là đột xuất, đóng góp, phát minh, sáng chế, sáng kiến, công trình khoa học',
  'managed-by-party': 'khi cá nhân thuộc diện ban thường vụ cấp ủy quản lý',
}

/** `undefined`: it depends on a fact nobody reported. A merit award may rest on initiatives or on ratings alone. */
export function isAskedFor({ when }: Paper, { subject, basedOn, basis, managedByParty }: DossierQuestion): boolean | undefined {
  if (when === 'always') return true
  if (when === 'managed-by-party') return subject === 'individual' ? managedByParty : false
  if (when === 'feat-or-contribution' && (basis === 'extraordinary' || basis === 'contribution')) return true
  if (when === 'feat-or-contribution' && basis !== undefined && basis !== 'merit') return false
  return basedOn === undefined ? undefined : basedOn === 'initiative' || basedOn === 'research'
}
