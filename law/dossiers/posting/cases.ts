import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LawCase, ProcedureCase } from '../../engine/case.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { inForce } from '../../engine/dated.ts'
import { isOpen } from '../../limits/transitions/dated-answer.ts'
import { earliestCouncilDay, postingFor, type PostingQuestion } from './posting.ts'
import { communeDecision } from './values.ts'

const posting91 = cite('91/2017/NĐ-CP', 45, { clause: 10 })
const posting98 = cite('98/2023/NĐ-CP', 46, { clause: 2 })
const posting152 = cite('152/2025/NĐ-CP', 44, { clause: 2 })
const heroes152 = cite('152/2025/NĐ-CP', 44, { clause: 1 })
const communes = cite('86/2023/NĐ-CP', 7)

type Rest = Pick<ProcedureCase, 'given' | 'answer' | 'expected'>
type OnDay = Omit<PostingQuestion, 'day'> & { readonly day: string }

function procedure(word: string, name: string, rest: Rest, source: Citation): ProcedureCase {
  return { kind: 'procedure', id: `dossiers/posting/${word}`, name, ...rest, cite: [source] }
}

function asked({ day, ...question }: OnDay): string {
  const posting = postingFor({ ...question, day: plainDate(day) })
  if (isOpen(posting)) return 'needs-legal'
  if (!posting.required) return 'not required'
  return posting.length ? `${posting.length.value} ${posting.length.unit} ${posting.citation.mark}` : 'required, length needs-legal'
}

function council(posted: string, { day, ...question }: OnDay): string {
  const first = earliestCouncilDay(plainDate(posted), { ...question, day: plainDate(day) })
  return isOpen(first) ? 'needs-legal' : first
}

const order = { award: 'labour-order-third-class', by: 'nominator' } as const
const fighter = { award: 'national-emulation-fighter', by: 'nominator' } as const
const hero = { award: 'labour-hero', by: 'home-affairs' } as const
const commune = { award: 'exemplary-commune', by: 'nominator' } as const

export const cases: readonly LawCase[] = [
  procedure('order-before-91', 'Huân chương trước 01/10/2017: chưa thấy văn bản', { given: '30/09/2017', answer: () => asked({ ...order, day: '2017-09-30' }), expected: 'needs-legal' }, cite('65/2014/NĐ-CP', null, { mark: 'unsure' })),
  procedure('order-91', 'Huân chương từ 01/10/2017 phải công khai, thời gian chưa thấy', { given: '01/10/2017', answer: () => asked({ ...order, day: '2017-10-01' }), expected: 'required, length needs-legal' }, posting91),
  procedure('order-91-council', 'Trước 2024 không tính được ngày họp sớm nhất', { given: 'công khai 01/06/2022', answer: () => council('2022-06-01', { ...order, day: '2022-06-01' }), expected: 'needs-legal' }, cite('91/2017/NĐ-CP', 45, { clause: 10, mark: 'unsure' })),
  procedure('order-98', 'Huân chương từ 01/01/2024: 10 ngày làm việc', { given: '01/01/2024', answer: () => asked({ ...order, day: '2024-01-01' }), expected: '10 working-days seen' }, posting98),
  procedure('order-98-last', 'Huân chương ngày 30/06/2025: 10 ngày làm việc', { given: '30/06/2025', answer: () => asked({ ...order, day: '2025-06-30' }), expected: '10 working-days seen' }, posting98),
  procedure('order-152', 'Huân chương từ 01/07/2025: 10 ngày làm việc', { given: '01/07/2025', answer: () => asked({ ...order, day: '2025-07-01' }), expected: '10 working-days seen' }, posting152),
  procedure('order-amended', 'Huân chương từ 01/10/2026: 10 ngày làm việc, có đánh dấu', { given: '01/10/2026', answer: () => asked({ ...order, day: '2026-10-01' }), expected: '10 working-days weak' }, cite('152/2025/NĐ-CP', 44, { clause: 2, mark: 'weak' })),
  procedure('order-lapsed', 'Huân chương từ 01/03/2027: cần pháp chế', { given: '01/03/2027', answer: () => asked({ ...order, day: '2027-03-01' }), expected: 'needs-legal' }, cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })),
  procedure('order-simplified', 'Thủ tục đơn giản: không công khai', { given: '15/12/2025', answer: () => asked({ ...order, simplified: true, day: '2025-12-15' }), expected: 'not required' }, posting152),
  procedure('fighter-91', 'Chiến sĩ thi đua toàn quốc năm 2022 phải công khai', { given: '01/06/2022', answer: () => asked({ ...fighter, day: '2022-06-01' }), expected: 'required, length needs-legal' }, posting91),
  procedure('fighter-98', 'Chiến sĩ thi đua toàn quốc năm 2024: cần pháp chế', { given: '01/06/2024', answer: () => asked({ ...fighter, day: '2024-06-01' }), expected: 'needs-legal' }, cite('98/2023/NĐ-CP', 46, { clause: 2, mark: 'unsure' })),
  procedure('fighter-152', 'Chiến sĩ thi đua toàn quốc từ 01/07/2025: 10 ngày làm việc', { given: '01/07/2025', answer: () => asked({ ...fighter, day: '2025-07-01' }), expected: '10 working-days seen' }, posting152),
  procedure('diploma', 'Bằng khen Thủ tướng không thuộc diện công khai', { given: '15/12/2025', answer: () => asked({ award: 'prime-minister-diploma', by: 'nominator', day: '2025-12-15' }), expected: 'not required' }, cite('152/2025/NĐ-CP', 44)),
  procedure('prize', 'Giải thưởng Nhà nước: danh sách của Luật chưa thấy', { given: '15/12/2025', answer: () => asked({ award: 'state-prize', by: 'nominator', day: '2025-12-15' }), expected: 'needs-legal' }, cite('06/2022/QH15', 84, { clause: 5, mark: 'unsure' })),
  procedure('hero-home-affairs', 'Bộ Nội vụ công khai Anh hùng: 10 ngày làm việc', { given: '15/12/2025', answer: () => asked({ ...hero, day: '2025-12-15' }), expected: '10 working-days seen' }, heroes152),
  procedure('hero-98', 'Bộ Nội vụ công khai Anh hùng năm 2024: 10 ngày làm việc', { given: '01/01/2024', answer: () => asked({ ...hero, day: '2024-01-01' }), expected: '10 working-days seen' }, cite('98/2023/NĐ-CP', 46, { clause: 1 })),
  procedure('hero-91', 'Công khai của Trung ương trước 2024: chưa thấy văn bản', { given: '31/12/2023', answer: () => asked({ ...hero, day: '2023-12-31' }), expected: 'needs-legal' }, cite('91/2017/NĐ-CP', 45, { mark: 'unsure' })),
  procedure('hero-secret', 'Anh hùng thuộc bí mật nhà nước: không công khai', { given: '15/12/2025', answer: () => asked({ ...hero, stateSecret: true, day: '2025-12-15' }), expected: 'not required' }, heroes152),
  procedure('commune', 'Xã tiêu biểu năm 2024: 10 ngày', { given: '30/01/2024', answer: () => asked({ ...commune, day: '2024-01-30' }), expected: '10 days seen' }, communes),
  procedure('commune-decision', 'Xã tiêu biểu năm 2024: quyết định trong 10 ngày', { given: '30/01/2024', answer: () => inForce(communeDecision, plainDate('2024-01-30')).value, expected: 10 }, communes),
  procedure('commune-two-tiers', 'Xã, phường, đặc khu tiêu biểu từ 01/07/2025: cần pháp chế', { given: '01/07/2025', answer: () => asked({ ...commune, day: '2025-07-01' }), expected: 'needs-legal' }, cite('86/2023/NĐ-CP', 7, { mark: 'unsure' })),
  procedure('council-day', 'Công khai từ 20/08/2025 (đến hết 04/09): họp sớm nhất 05/09/2025', { given: 'Quốc khánh 2025 nghỉ 01 và 02/09', answer: () => council('2025-08-20', { ...fighter, day: '2025-08-20' }), expected: '2025-09-05' }, posting152),
  procedure('council-day-next-year', 'Công khai từ 18/12/2026: chưa có lịch nghỉ năm 2027', { given: 'mười ngày làm việc sang năm 2027', answer: () => council('2026-12-18', { ...order, day: '2026-12-18' }), expected: 'needs-legal' }, cite('45/2019/QH14', 112, { clause: 3, mark: 'unsure' })),
  procedure('council-day-no-posting', 'Không phải công khai: họp ngay được', { given: 'Bằng khen Thủ tướng, 15/12/2025', answer: () => council('2025-12-15', { award: 'prime-minister-diploma', by: 'nominator', day: '2025-12-15' }), expected: '2025-12-15' }, cite('152/2025/NĐ-CP', 44)),
]
