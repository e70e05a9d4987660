// What happens when an award is annulled: who asks, with which papers, by when, and who takes back what.
import { addDays, type PlainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../awards.ts'
import { cite, type Citation } from '../engine/citation.ts'
import { needsLegal, type NeedsLegal } from '../engine/condition.ts'
import { entryOn, type LawValue } from '../engine/dated.ts'
import { addWorkingDays, officeCalendar, type WorkingCalendar } from '../limits/calendar/working-days.ts'
import { isOpen } from '../limits/transitions/dated-answer.ts'
import { afterDecree152, cite152, decree152, decree152UnderAmendedLaw, lapsed } from '../limits/transitions/periods.ts'
import { forwarding, returnOfOther, returnOfState, stripping, strippingSubmission, submission } from './values.ts'

/** A province's or ministry's own terms for its awards; Huế set seven days and five working days in 2025. */
export interface LocalCancellation {
  readonly name: string
  readonly reportWithin: { readonly count: number; readonly unit: 'days' | 'working-days' }
  readonly decideWithin: { readonly count: number; readonly unit: 'days' | 'working-days' }
  readonly cite: Citation
}

export interface CancellationQuestion {
  readonly award: AwardId
  /** The decision that gave the award. */
  readonly decided: PlainDate
  /** The day the body that submitted the award received the conclusion. */
  readonly conclusionReceived: PlainDate
  readonly dossierComplete?: PlainDate
  /** The decision that annuls or strips. */
  readonly cancelled?: PlainDate
  /** State honorary titles: the judgment takes effect. */
  readonly judgmentEffective?: PlainDate
  readonly local?: LocalCancellation
  readonly calendar?: WorkingCalendar
}

export interface CancellationStep {
  readonly step: 'report' | 'dossier' | 'submit' | 'strip' | 'decide' | 'return' | 'forward'
  readonly who: string
  readonly says: string
  /** The last day; absent where the day that starts the term is not known yet or the text sets none. */
  readonly due?: PlainDate
  /** Why there is no last day although there should be one. */
  readonly open?: NeedsLegal
  readonly citation: Citation
}

/** The steps in order. */
export function cancellationPlan(question: CancellationQuestion): readonly CancellationStep[] {
  const steps = awardOf(question.award).state ? stateSteps(question) : ownSteps(question)
  return [...steps, ...recovery(question)]
}

function stateSteps(question: CancellationQuestion): CancellationStep[] {
  const { award, decided, conclusionReceived, dossierComplete, judgmentEffective } = question
  const place = placeOf(conclusionReceived, 56, { clause: 3 })
  const dossier: CancellationStep = {
    step: 'dossier', who: 'Bộ, ban, ngành, tỉnh đã trình', citation: place,
    says: `Một bộ bản chính: tờ trình theo từng hình thức; báo cáo tóm tắt của cơ quan trình trực tiếp nêu lý do, kèm quyết định khen thưởng ngày ${decided.split('-').reverse().join('/')}`,
  }
  if (awardOf(award).kind === 'honorary-title' && judgmentEffective) {
    return [
      { step: 'strip', who: 'Cơ quan đã đề nghị', says: 'Trình tước danh hiệu vinh dự nhà nước', ...term(stripping, judgmentEffective, question) }, dossier,
      { step: 'submit', who: 'Bộ Nội vụ', says: 'Trình Thủ tướng để trình Chủ tịch nước', ...term(strippingSubmission, dossierComplete, question) },
    ]
  }
  return [dossier, { step: 'submit', who: 'Bộ Nội vụ', says: 'Trình Thủ tướng quyết định (hoặc trình Chủ tịch nước quyết định) hủy bỏ', ...term(submission, dossierComplete, question) }]
}

/** Other levels: the ministry or province says how. NĐ 152/2025 Đ6 k2 g, h. */
function ownSteps({ conclusionReceived, dossierComplete, local, calendar = officeCalendar }: CancellationQuestion): CancellationStep[] {
  if (!local) return [{ step: 'decide', who: 'Người đã quyết định khen thưởng', says: 'Hủy bỏ theo quy định của bộ, ban, ngành, tỉnh', citation: placeOf(conclusionReceived, 6, { clause: 2, point: 'g' }) }]
  return [
    { step: 'report', who: 'Cơ quan đã trình', says: `Báo cáo Hội đồng và gửi hồ sơ (${local.name})`, citation: local.cite, ...within(conclusionReceived, local.reportWithin, calendar) },
    { step: 'decide', who: 'Người đã quyết định khen thưởng', says: `Quyết định hủy bỏ kể từ khi đủ hồ sơ (${local.name})`, citation: local.cite, ...(dossierComplete ? within(dossierComplete, local.decideWithin, calendar) : {}) },
  ]
}

function recovery(question: CancellationQuestion): CancellationStep[] {
  const { award, cancelled } = question
  if (!awardOf(award).state) return [{ step: 'return', who: 'Người nhận', says: 'Nộp lại toàn bộ hiện vật, tiền thưởng cho cơ quan đã quyết định', ...term(returnOfOther, cancelled, question) }]
  const returned = term(returnOfState, cancelled, question)
  return [
    { step: 'return', who: 'Người nhận', says: 'Nộp lại toàn bộ hiện vật, tiền thưởng cho bộ, ban, ngành, tỉnh đã trình; tiền nộp ngân sách hoặc quỹ', ...returned },
    { step: 'forward', who: 'Bộ, ban, ngành, tỉnh', says: 'Chuyển hiện vật về Bộ Nội vụ', ...term(forwarding, returned.due, question) },
  ]
}

type Term = Pick<CancellationStep, 'due' | 'open' | 'citation'>

/** A term of the law. Which text applies is told by the day that starts it, or, before that day is known, by the day of the conclusion. */
function term(value: LawValue, start: PlainDate | undefined, { conclusionReceived, calendar = officeCalendar }: CancellationQuestion): Term {
  const entry = entryOn(value.entries, start ?? conclusionReceived)
  if (!entry) {
    const open = unseen(value, start ?? conclusionReceived)
    return { open, citation: open.cite }
  }
  if (!start) return { citation: entry.cite }
  return { citation: entry.cite, ...within(start, { count: entry.value, unit: value.unit === 'days' ? 'days' : 'working-days' }, calendar) }
}

function within(start: PlainDate, { count, unit }: LocalCancellation['reportWithin'], calendar: WorkingCalendar): Pick<Term, 'due' | 'open'> {
  const due = unit === 'days' ? addDays(start, count) : addWorkingDays(start, count, calendar)
  return isOpen(due) ? { open: due } : { due }
}

function unseen({ says }: LawValue, day: PlainDate): NeedsLegal {
  if (day >= afterDecree152.from) return lapsed(`${says}: Nghị định 152/2025/NĐ-CP đã hết hiệu lực`)
  return needsLegal(`${says}: chưa thấy thời hạn trong văn bản của giai đoạn này`, cite(day < '2024-01-01' ? '91/2017/NĐ-CP' : '98/2023/NĐ-CP', null, { mark: 'unsure' }))
}

function placeOf(day: PlainDate, article: number, place: { readonly clause?: number; readonly point?: string }): Citation {
  if (day < decree152.from) return cite(day < '2024-01-01' ? '15/2003/QH11' : '06/2022/QH15', day < '2024-01-01' ? null : 93, { mark: day < '2024-01-01' ? 'unsure' : 'seen' })
  return cite152(day < decree152UnderAmendedLaw.from ? 'seen' : 'weak', article, place)
}
