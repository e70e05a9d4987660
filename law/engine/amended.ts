// From 01/10/2026 the law stands as amended by Luật 06/2026/QH16, whose text nobody here has seen: no rule decides, a lawyer must.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from './citation.ts'
import { needsLegal } from './condition.ts'
import type { Wording } from './rule.ts'

const amendment = cite('06/2026/QH16', null, { mark: 'unsure' })
const sunset = cite('152/2025/NĐ-CP', 60, { clause: 1 })

export const amendedWordings: readonly Wording[] = [
  {
    from: plainDate('2026-10-01'), until: plainDate('2027-02-28'), cite: amendment,
    when: needsLegal('Luật sửa đổi 06/2026/QH16 có hiệu lực từ 01/10/2026; chưa có văn bản để đối chiếu, cần cán bộ pháp chế xác nhận tiêu chuẩn', amendment),
  },
  {
    from: plainDate('2027-03-01'), cite: amendment,
    when: needsLegal('Nghị định 152/2025/NĐ-CP hết hiệu lực từ 01/03/2027 và Luật đã được sửa đổi; cần cán bộ pháp chế xác nhận quy định thay thế', sunset),
  },
]
