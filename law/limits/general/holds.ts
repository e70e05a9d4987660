// What bars an award now: discipline being considered, an inquiry, an unresolved complaint. NĐ 98/2023 Đ4 k4, NĐ 152/2025 Đ4 k4.
import { isWithin, type PlainDate } from '@thidua/kit/plain-date.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { needsLegal } from '../../engine/condition.ts'
import type { Hold, HoldKind } from '../../engine/facts.ts'
import { answerOn, isOpen, type DatedAnswer } from '../transitions/dated-answer.ts'
import { answersOf152, cite152, decree98, law2003 } from '../transitions/periods.ts'

export interface RunningHold extends Hold {
  /** What it is and what it bars, in Vietnamese. */
  readonly text: string
  readonly citation: Citation
  /** No text was seen that makes it bar an award on this day: a lawyer decides. */
  readonly needsLegal?: true
}

export const holdNames: Readonly<Record<HoldKind, string>> = {
  'discipline-review': 'Đang được xem xét xử lý kỷ luật',
  investigation: 'Đang bị điều tra',
  inspection: 'Đang được thanh tra vì có dấu hiệu vi phạm',
  check: 'Đang được kiểm tra vì có dấu hiệu vi phạm',
  complaint: 'Có khiếu nại đang được xác minh, giải quyết',
  denunciation: 'Có tố cáo đang được xác minh, giải quyết',
  'press-report': 'Có vấn đề báo chí nêu về tham nhũng, tiêu cực đang được xác minh',
}

interface HoldRule { readonly barred: string; readonly citation: Citation }

const barred = 'chưa xét tặng, chưa đề nghị khen thưởng cho đến khi có kết luận của cơ quan có thẩm quyền'

const rules: readonly DatedAnswer<HoldRule>[] = [
  { ...law2003, answer: needsLegal('chưa thấy quy định tạm dừng trong văn bản trước năm 2024, cần cán bộ pháp chế xác nhận', cite('15/2003/QH11', null, { mark: 'unsure' })) },
  { ...decree98, answer: { barred, citation: cite('98/2023/NĐ-CP', 4, { clause: 4 }) } },
  ...answersOf152((mark) => ({ barred, citation: cite152(mark, 4, { clause: 4 }) })),
]

/** The holds that run on a day, each with what it bars; one whose conclusion is out (`to` has passed) no longer runs. */
export function holdsOn(holds: readonly Hold[], day: PlainDate): RunningHold[] {
  const running = holds.filter(({ from, to }) => isWithin(day, from, to))
  if (running.length === 0) return []
  const rule = answerOn('limits/general/hold', rules, day)
  return running.map((hold) => {
    const name = holdNames[hold.kind]
    if (isOpen(rule)) return { ...hold, text: `${name}: ${rule.text}`, citation: rule.cite, needsLegal: true }
    return { ...hold, text: `${name}: ${rule.barred}`, citation: rule.citation }
  })
}
