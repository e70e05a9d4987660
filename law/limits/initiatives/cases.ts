import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LawCase, ProcedureCase } from '../../engine/case.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import type { InitiativeScope } from '../../engine/facts.ts'
import { isOpen } from '../transitions/dated-answer.ts'
import { evidenceOn, recogniserOf, type AchievementKind } from './recognition.ts'

const amended = cite('06/2026/QH16', null, { mark: 'unsure' })
const before91 = cite('15/2003/QH11', null, { mark: 'unsure' })
const form13 = cite('152/2025/NĐ-CP', 33, { clause: 6 })

type Rest = Pick<ProcedureCase, 'given' | 'answer' | 'expected'>

function procedure(word: string, name: string, rest: Rest, source: Citation): ProcedureCase {
  return { kind: 'procedure', id: `limits/initiatives/${word}`, name, ...rest, cite: [source] }
}

function who(scope: InitiativeScope, day: string, kind: AchievementKind = 'initiative'): string {
  const found = recogniserOf({ scope, kind, day: plainDate(day) })
  return isOpen(found) ? 'needs-legal' : found.who
}

function proof(day: string): string {
  const found = evidenceOn(plainDate(day))
  return isOpen(found) ? 'needs-legal' : [...found.papers, ...(found.form === undefined ? [] : [found.form])].join(', ')
}

export const cases: readonly LawCase[] = [
  procedure('grassroots', 'Phạm vi cơ sở do người đứng đầu đơn vị công nhận', { given: '15/12/2025', answer: () => who('grassroots', '2025-12-15'), expected: 'Người đứng đầu cơ quan, đơn vị cơ sở, có Hội đồng sáng kiến (khoa học) giúp' }, cite('06/2022/QH15', 23, { clause: 2 })),
  procedure('ministry-province', 'Phạm vi bộ, tỉnh do người đứng đầu bộ, tỉnh công nhận', { given: '15/12/2025', answer: () => who('ministry-province', '2025-12-15'), expected: 'Người đứng đầu bộ, ban, ngành, tỉnh' }, cite('06/2022/QH15', 22, { clause: 2 })),
  procedure('national', 'Phạm vi toàn quốc cũng do người đứng đầu bộ, tỉnh công nhận, không phải Thủ tướng', { given: '15/12/2025', answer: () => who('national', '2025-12-15'), expected: 'Người đứng đầu bộ, ban, ngành, tỉnh' }, cite('06/2022/QH15', 21, { clause: 2 })),
  procedure('combat', 'Mưu trí, sáng tạo toàn quân do Bộ trưởng công nhận', { given: '15/12/2025', answer: () => who('ministry-province', '2025-12-15', 'combat'), expected: 'Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an' }, cite('06/2022/QH15', 22, { clause: 2 })),
  procedure('combat-unit', 'Mưu trí, sáng tạo ở đơn vị do đơn vị công nhận', { given: '15/12/2025', answer: () => who('grassroots', '2025-12-15', 'combat'), expected: 'Đơn vị' }, cite('06/2022/QH15', 23, { clause: 2 })),
  procedure('recogniser-2017', 'Trước 01/10/2017: chưa thấy văn bản', { given: '30/09/2017', answer: () => who('national', '2017-09-30'), expected: 'needs-legal' }, before91),
  procedure('recogniser-91', 'Từ 01/10/2017 theo Nghị định 91/2017', { given: '01/10/2017', answer: () => who('national', '2017-10-01'), expected: 'Người đứng đầu bộ, ban, ngành, tỉnh' }, cite('91/2017/NĐ-CP', 9, { clause: 1, mark: 'memory' })),
  procedure('recogniser-amended', 'Từ 01/10/2026 theo Luật sửa đổi: cần pháp chế', { given: '01/10/2026', answer: () => who('grassroots', '2026-10-01'), expected: 'needs-legal' }, amended),
  procedure('evidence-2017', 'Chứng từ trước 01/10/2017: chưa thấy văn bản', { given: '30/09/2017', answer: () => proof('2017-09-30'), expected: 'needs-legal' }, before91),
  procedure('evidence-91', 'Trước 2024: giấy chứng nhận', { given: '01/06/2022', answer: () => proof('2022-06-01'), expected: 'certificate' }, cite('91/2017/NĐ-CP', 50)),
  procedure('evidence-98', 'Từ 01/01/2024: chứng nhận hoặc xác nhận', { given: '01/01/2024', answer: () => proof('2024-01-01'), expected: 'certificate, confirmation' }, cite('06/2022/QH15', 84, { clause: 1 })),
  procedure('evidence-152', 'Từ 01/07/2025: quyết định hoặc xác nhận theo Mẫu 13', { given: '01/07/2025', answer: () => proof('2025-07-01'), expected: 'decision, confirmation, Mẫu 13' }, form13),
  procedure('evidence-amended', 'Từ 01/10/2026: vẫn Mẫu 13, có đánh dấu', { given: '01/10/2026', answer: () => proof('2026-10-01'), expected: 'decision, confirmation, Mẫu 13' }, cite('152/2025/NĐ-CP', 33, { clause: 6, mark: 'weak' })),
  procedure('evidence-lapsed', 'Từ 01/03/2027: cần pháp chế', { given: '01/03/2027', answer: () => proof('2027-03-01'), expected: 'needs-legal' }, cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })),
]
