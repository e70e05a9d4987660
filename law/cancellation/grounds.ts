// Why a decision is annulled. Luật 06/2022/QH15 Đ93 k2.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../engine/citation.ts'
import { needsLegal } from '../engine/condition.ts'
import { lacking, openVerdict, verdict, type ProcedureVerdict } from '../limits/general/procedure-verdict.ts'
import { answerOn, isOpen, type DatedAnswer } from '../limits/transitions/dated-answer.ts'
import { amendedAnswer, law2003, law2022 } from '../limits/transitions/periods.ts'

export const grounds = {
  fraud: { point: 'a', says: 'gian dối trong kê khai thành tích' },
  'false-papers': { point: 'b', says: 'cung cấp thông tin sai, làm giả giấy tờ' },
  'unlawful-procedure': { point: 'c', says: 'thẩm định, xét, đề nghị khen thưởng trái quy định' },
  'fault-in-period': { point: 'd', says: 'có kết luận, quyết định, bản án về vi phạm, khuyết điểm trong thời gian tính thành tích nên không còn đủ tiêu chuẩn' },
} as const

export type Ground = keyof typeof grounds

/** Everything else is no ground. */
export type Finding = Ground | 'other'

const known: readonly DatedAnswer<true>[] = [
  { ...law2003, answer: needsLegal('Các trường hợp hủy bỏ quyết định khen thưởng theo Luật 2003: chưa thấy văn bản', cite('15/2003/QH11', null, { mark: 'unsure' })) },
  { ...law2022, answer: true },
  amendedAnswer('Các trường hợp hủy bỏ quyết định khen thưởng'),
]

/** `met`: the award has to be annulled and taken back. `day`: that of the conclusion, decision or judgment. `stillQualifies`: with the fault the standards are met all the same. */
export function mustBeCancelled({ found, day, stillQualifies }: { readonly found: Finding; readonly day: PlainDate; readonly stillQualifies?: boolean }): ProcedureVerdict {
  const rule = answerOn('cancellation/grounds', known, day)
  if (isOpen(rule)) return openVerdict(rule)
  if (found === 'other') return verdict(false, 'Không thuộc trường hợp hủy bỏ quyết định khen thưởng', cite('06/2022/QH15', 93, { clause: 2 }))
  const { point, says } = grounds[found]
  const place = cite('06/2022/QH15', 93, { clause: 2, point })
  if (found === 'fault-in-period') {
    if (stillQualifies === undefined) return lacking('Chưa rõ sau khi trừ vi phạm, khuyết điểm có còn đủ tiêu chuẩn hay không', place)
    if (stillQualifies) return verdict(false, 'Vẫn đủ tiêu chuẩn: không hủy bỏ', place)
  }
  return verdict(true, `Hủy bỏ quyết định, thu hồi hiện vật và tiền thưởng: ${says}`, place)
}
