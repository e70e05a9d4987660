// At most one State-level award a year for one subject: which texts said so, what they counted and what they excepted.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../../awards.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { needsLegal } from '../../engine/condition.ts'
import type { Basis } from '../../engine/facts.ts'
import { entryOn, type LawValue } from '../../engine/dated.ts'
import { answerOn, isOpen, type DatedAnswer } from '../transitions/dated-answer.ts'
import { amendedAnswer, decree152, decree98 } from '../transitions/periods.ts'
import { lacking, openVerdict, verdict, type ProcedureVerdict } from './procedure-verdict.ts'
import { stateAwardsAYear } from './values.ts'

export interface StateAward { readonly award: AwardId; readonly basis?: Basis }

export interface StateAwardQuestion extends StateAward {
  readonly received: PlainDate
  /** State-level awards of the same subject given or nominated in the same year, this one left out. */
  readonly others: readonly StateAward[]
}

type YearRule =
  | { readonly limit: LawValue; readonly counts: (award: AwardId) => boolean; readonly excepted: readonly Basis[] }
  | { readonly limit: 'none'; readonly citation: Citation }

const unseen = 'Mỗi năm được đề nghị mấy hình thức khen thưởng cấp Nhà nước: chưa thấy văn bản của giai đoạn này, cần cán bộ pháp chế xác nhận'

const rules: readonly DatedAnswer<YearRule>[] = [
  { from: plainDate('2004-07-01'), until: plainDate('2010-12-31'), answer: needsLegal(unseen, cite('15/2003/QH11', null, { mark: 'unsure' })) },
  { from: plainDate('2011-01-01'), until: plainDate('2017-09-30'), answer: { limit: stateAwardsAYear, counts: isOldStateForm, excepted: ['extraordinary'] } },
  { from: plainDate('2017-10-01'), until: plainDate('2019-12-31'), answer: needsLegal(unseen, cite('08/2017/TT-BNV', null, { mark: 'unsure' })) },
  { from: plainDate('2020-01-01'), until: plainDate('2023-12-31'), answer: { limit: stateAwardsAYear, counts: isStateForm, excepted: ['extraordinary', 'contribution', 'seniority'] } },
  { ...decree98, answer: needsLegal(unseen, cite('98/2023/NĐ-CP', null, { mark: 'unsure' })) },
  { ...decree152, answer: { limit: 'none', citation: cite('152/2025/NĐ-CP', null) } },
  amendedAnswer('Mỗi năm được đề nghị mấy hình thức khen thưởng cấp Nhà nước'),
]

/** `met`: this award does not exceed the yearly limit. TT 12/2019 Đ3 blocks a second one for merit, NĐ 152/2025 knows no limit. */
export function stateAwardOfYear(question: StateAwardQuestion): ProcedureVerdict {
  const { award, received, others } = question
  const rule = answerOn('limits/general/one-state-award-a-year', rules, received)
  if (isOpen(rule)) return openVerdict(rule)
  if (rule.limit === 'none') return verdict(true, 'Nghị định không giới hạn mỗi năm một hình thức khen thưởng cấp Nhà nước', rule.citation)
  const source = entryOn(rule.limit.entries, received)
  if (!source) return openVerdict(needsLegal(unseen, cite('15/2003/QH11', null, { mark: 'unsure' })))
  const limited = (one: StateAward): boolean => rule.counts(one.award) && (one.basis === undefined || !rule.excepted.includes(one.basis))
  if (!limited(question)) return verdict(true, `${awardOf(award).name} không thuộc diện giới hạn mỗi năm`, source.cite)
  const counted = others.filter(limited)
  if (counted.length < source.value) return verdict(true, 'Trong năm chưa có hình thức khen thưởng cấp Nhà nước nào khác thuộc diện giới hạn', source.cite)
  const sure = counted.filter((other) => other.basis !== undefined)
  if (question.basis === undefined || sure.length < source.value) {
    const unclear = [question, ...counted].filter((one) => one.basis === undefined)
    return lacking(`Chưa rõ loại hình khen thưởng của: ${unclear.map((one) => awardOf(one.award).name).join(', ')}`, source.cite)
  }
  return verdict(false, `Trong năm đã có ${counted.map((one) => awardOf(one.award).name).join(', ')}: mỗi năm không quá ${source.value} hình thức cấp Nhà nước`, source.cite)
}

/** NĐ 42/2010 Đ53 k20: the Prime Minister's diploma, orders, CSTĐ toàn quốc, Hero titles. */
function isOldStateForm(award: AwardId): boolean {
  return awardOf(award).kind === 'order' || ['prime-minister-diploma', 'national-emulation-fighter', 'armed-forces-hero', 'labour-hero'].includes(award)
}

/** TT 12/2019 Đ3: orders, medals, State honorary titles, the two prizes, the Prime Minister's diploma; CSTĐ toàn quốc is not among them. */
function isStateForm(award: AwardId): boolean {
  const { kind, state } = awardOf(award)
  return state === true && (kind === 'order' || kind === 'medal' || kind === 'honorary-title' || kind === 'prize' || kind === 'diploma')
}
