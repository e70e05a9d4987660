// How long each step of the appraisal may take, in working days.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../../awards.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { needsLegal, type NeedsLegal } from '../../engine/condition.ts'
import { entryOn, type LawValue } from '../../engine/dated.ts'
import type { Basis } from '../../engine/facts.ts'
import { addWorkingDays, officeCalendar, type WorkingCalendar } from '../../limits/calendar/working-days.ts'
import { isOpen } from '../../limits/transitions/dated-answer.ts'
import { afterDecree152, cite152, decree152, decree98, lapsed } from '../../limits/transitions/periods.ts'
import {
  appraisal, appraisalHigh, artefactsFew, artefactsMany, consultationAnswer, copyOfDecision, homeAffairs, manyCases, noticeOfRefusal, returnOfDossier, submissionAfterConsultation,
} from './values.ts'

export const steps = ['appraise', 'home-affairs', 'consult', 'submit-after-consultation', 'return', 'notify-refusal', 'copy-decision', 'issue-artefacts'] as const
export type Step = (typeof steps)[number]

export interface StepQuestion {
  readonly step: Step
  readonly award: AwardId
  /** The day that starts the term: the complete dossier, the request, the decision. */
  readonly start: PlainDate
  readonly basis?: Basis
  /** Cases in the decision, for the artefacts. */
  readonly cases?: number
  readonly calendar?: WorkingCalendar
}

export type StepDeadline =
  | { readonly kind: 'day'; readonly day: PlainDate; readonly workingDays: number; readonly text: string; readonly citation: Citation }
  /** The decree sets no term: the ministry or province does, or nobody. */
  | { readonly kind: 'no-term'; readonly text: string; readonly citation: Citation }

/** NĐ 152/2025 Đ35 k3. */
const high: readonly AwardId[] = [
  'independence-order-third-class', 'independence-order-second-class', 'independence-order-first-class', 'ho-chi-minh-order', 'gold-star-order',
  'heroic-province', 'armed-forces-hero', 'labour-hero', 'heroic-mother',
]

/** `stepDeadline({ step: 'consult', award: 'labour-order-third-class', start: plainDate('2025-08-20') })` ends on 2025-09-05. */
export function stepDeadline(question: StepQuestion): StepDeadline | NeedsLegal {
  const { start, calendar = officeCalendar } = question
  const without = withoutTerm(question)
  if (without) return without
  const value = valueOf(question)
  const entry = entryOn(value.entries, start)
  if (!entry) return unseenStep(value, start)
  const day = addWorkingDays(start, entry.value, calendar)
  if (isOpen(day)) return day
  return { kind: 'day', day, workingDays: entry.value, text: `${value.says}: ${entry.value} ngày làm việc`, citation: entry.cite }
}

/** The terms of NĐ 152/2025 are those of State-level awards, that of the ministry's own appraisal only for merit. */
function withoutTerm({ step, award, start, basis = 'merit' }: StepQuestion): StepDeadline | undefined {
  if (start < decree152.from || start >= afterDecree152.from) return undefined
  const mark = start <= (decree152.until ?? start) ? 'seen' : 'weak'
  if (!awardOf(award).state) return { kind: 'no-term', text: 'Thời hạn do bộ, ban, ngành, tỉnh quy định', citation: cite152(mark, 6, { clause: 2, point: 'b' }) }
  if (step === 'appraise' && basis !== 'merit') return { kind: 'no-term', text: 'Nghị định chỉ đặt thời hạn thẩm định cho khen thưởng công trạng', citation: cite152(mark, 35, { clause: 3 }) }
  return undefined
}

/** An unstated number of cases gets the shorter term: nobody is told a day that may be too late. */
function valueOf({ step, award, start, cases = 0 }: StepQuestion): LawValue {
  if (step === 'appraise') return high.includes(award) && entryOn(appraisalHigh.entries, start) ? appraisalHigh : appraisal
  if (step === 'issue-artefacts') return cases >= (entryOn(manyCases.entries, start)?.value ?? Infinity) ? artefactsMany : artefactsFew
  return { 'home-affairs': homeAffairs, consult: consultationAnswer, 'submit-after-consultation': submissionAfterConsultation, return: returnOfDossier, 'notify-refusal': noticeOfRefusal, 'copy-decision': copyOfDecision }[step]
}

function unseenStep({ says }: LawValue, day: PlainDate): NeedsLegal {
  if (day >= afterDecree152.from) return lapsed(`${says}: Nghị định 152/2025/NĐ-CP đã hết hiệu lực`)
  const source = day >= decree98.from ? cite('98/2023/NĐ-CP', null, { mark: 'unsure' }) : cite('91/2017/NĐ-CP', 48, { clause: 2, mark: 'unsure' })
  return needsLegal(`${says}: chưa thấy thời hạn trong văn bản của giai đoạn này`, source)
}
