// The simplified procedure: when it may be used. Luật 06/2022/QH15 Đ85, Luật 15/2003/QH11 Đ85.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { needsLegal, type NeedsLegal } from '../../engine/condition.ts'
import { openVerdict, verdict, type ProcedureVerdict } from '../../limits/general/procedure-verdict.ts'
import { answerOn, isOpen, type DatedAnswer } from '../../limits/transitions/dated-answer.ts'
import { afterDecree152, amendedLaw, amendmentUnseen, decree91, decree98, lapsed, law2022 } from '../../limits/transitions/periods.ts'
import type { Paper } from './paper.ts'
import type { Recipe } from './recipes.ts'

export const simplifiedReasons = {
  'political-task': 'phục vụ nhiệm vụ chính trị của Đảng, Nhà nước, cần động viên kịp thời',
  extraordinary: 'thành tích đột xuất trong chiến đấu, lao động, học tập, nghiên cứu…, dũng cảm cứu người, cứu tài sản, giải thưởng khu vực, quốc tế',
  'found-by-head': 'do người đứng đầu cơ quan, tổ chức, đơn vị phát hiện',
  'contribution-seniority-foreign': 'khen thưởng quá trình cống hiến, niên hạn, đối ngoại',
  'state-secret': 'thành tích thuộc bí mật nhà nước',
  'merit-is-clear': 'công trạng rõ ràng',
} as const

export type SimplifiedReason = keyof typeof simplifiedReasons

interface SimplifiedRule {
  readonly reasons: readonly SimplifiedReason[]
  readonly citation: Citation
  /** The list may be longer than what was seen of it. */
  readonly others?: NeedsLegal
}

const reasons2022: readonly SimplifiedReason[] = ['political-task', 'extraordinary', 'found-by-head', 'contribution-seniority-foreign', 'state-secret']

const unseenBefore91 = needsLegal('Thủ tục đơn giản trước 01/10/2017: chưa thấy văn bản', cite('15/2003/QH11', 85, { mark: 'unsure' }))
const before91 = { from: plainDate('2004-07-01'), until: plainDate('2017-09-30') }
const unseenAmended = needsLegal('Thủ tục đơn giản: Luật đã được sửa đổi từ 01/10/2026, Quyết định 01/2026/QĐ-TTg chưa có văn bản để đối chiếu', amendmentUnseen)

const allowed: readonly DatedAnswer<SimplifiedRule>[] = [
  { ...before91, answer: unseenBefore91 },
  { ...decree91, answer: { reasons: ['political-task', 'extraordinary', 'merit-is-clear'], citation: cite('91/2017/NĐ-CP', 55), others: needsLegal('Các trường hợp khác được áp dụng thủ tục đơn giản trước 2024: chưa thấy toàn văn', cite('91/2017/NĐ-CP', 55, { mark: 'unsure' })) } },
  { ...law2022, answer: { reasons: reasons2022, citation: cite('06/2022/QH15', 85) } },
  { ...amendedLaw, answer: unseenAmended },
]

/** `simplifiedProcedure('extraordinary', plainDate('2025-12-15')).answer` is `met`. */
export function simplifiedProcedure(reason: SimplifiedReason, day: PlainDate): ProcedureVerdict {
  const rule = answerOn('dossiers/components/simplified', allowed, day)
  if (isOpen(rule)) return openVerdict(rule)
  const applies = rule.reasons.includes(reason)
  if (!applies && rule.others) return openVerdict(rule.others)
  return verdict(applies, `${applies ? 'Được' : 'Không được'} áp dụng thủ tục đơn giản: ${simplifiedReasons[reason]}`, rule.citation)
}

function papersOf(source: Citation, ids: readonly Paper['id'][]): Recipe {
  return { cite: source, papers: ids.map((id) => ({ id, when: 'always', cite: source })) }
}

/** The dossier: until the end of 2025 that of NĐ 98/2023 Đ40 (NĐ 152/2025 Đ60 k2), then that of QĐ 01/2026/QĐ-TTg. */
export const simplifiedRecipes: readonly DatedAnswer<Recipe>[] = [
  { ...before91, answer: unseenBefore91 },
  { ...decree91, answer: papersOf(cite('91/2017/NĐ-CP', 55), ['submission', 'case-list', 'summary-report']) },
  { ...decree98, answer: papersOf(cite('98/2023/NĐ-CP', 40, { clause: 1 }), ['submission', 'summary-report']) },
  { from: plainDate('2025-07-01'), until: plainDate('2025-12-31'), answer: papersOf(cite('98/2023/NĐ-CP', 40, { clause: 1 }), ['submission', 'summary-report']) },
  { from: plainDate('2026-01-01'), until: plainDate('2026-09-30'), answer: needsLegal('Hồ sơ theo thủ tục đơn giản từ 2026 do Quyết định 01/2026/QĐ-TTg quy định: chưa có văn bản để đối chiếu', cite('01/2026/QĐ-TTg', null, { mark: 'unsure' })) },
  { from: amendedLaw.from, until: plainDate('2027-02-28'), answer: unseenAmended },
  { ...afterDecree152, answer: lapsed('Hồ sơ theo thủ tục đơn giản: Nghị định 152/2025/NĐ-CP đã hết hiệu lực') },
]
