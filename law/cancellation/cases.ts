import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LawCase, ProcedureCase } from '../engine/case.ts'
import { cite, type Citation } from '../engine/citation.ts'
import type { HeldAward } from '../engine/facts.ts'
import { mustBeCancelled, type Finding } from './grounds.ts'
import { cancellationPlan, type CancellationQuestion, type LocalCancellation } from './plan.ts'
import { restsOn } from './rests-on.ts'

const ground = (point: string): Citation => cite('06/2022/QH15', 93, { clause: 2, point })
const hueRule = cite('06/2022/QH15', 93, { mark: 'weak' })
const unseen98 = cite('98/2023/NĐ-CP', null, { mark: 'unsure' })
const submission152 = cite('152/2025/NĐ-CP', 56, { clause: 4 })
const state152 = cite('152/2025/NĐ-CP', 58, { clause: 1 })
const other152 = cite('152/2025/NĐ-CP', 58, { clause: 2 })
const stripping152 = cite('152/2025/NĐ-CP', 57)
const unsettled = cite('06/2022/QH15', 93, { clause: 2, mark: 'unsure' })

/** As Huế set it in 2025 for the awards of the city. */
const hue: LocalCancellation = { name: 'quy định của thành phố Huế năm 2025', reportWithin: { count: 7, unit: 'days' }, decideWithin: { count: 5, unit: 'working-days' }, cite: hueRule }

type Rest = Pick<ProcedureCase, 'given' | 'answer' | 'expected'>

function procedure(id: string, name: string, rest: Rest, source: Citation): ProcedureCase {
  return { kind: 'procedure', id: id.startsWith('law-') ? id : `cancellation/${id}`, name, ...rest, cite: [source] }
}

function cancelled(found: Finding, day: string, stillQualifies?: boolean): string {
  const { answer, because } = mustBeCancelled({ found, day: plainDate(day), ...(stillQualifies === undefined ? {} : { stillQualifies }) })
  return because ?? answer
}

type Days = 'decided' | 'conclusionReceived' | 'dossierComplete' | 'cancelled' | 'judgmentEffective'
type Question = Omit<CancellationQuestion, Days> & Partial<Readonly<Record<Days, string>>>

/** `step due-day`, `step needs-legal`, or the bare step where its term has not begun. */
function planned({ award, local, ...days }: Question): string {
  const dated = Object.fromEntries(Object.entries(days).map(([name, day]) => [name, plainDate(String(day))])) as Partial<Record<Days, ReturnType<typeof plainDate>>>
  const plan = cancellationPlan({ award, decided: plainDate('2023-12-01'), conclusionReceived: plainDate('2025-06-02'), ...dated, ...(local ? { local } : {}) })
  return plan.map(({ step, due, open }) => [step, ...(due ? [due] : open ? ['needs-legal'] : [])].join(' ')).join(', ')
}

const diploma = { award: 'ministry-province-diploma' } as const
const order = { award: 'labour-order-third-class' } as const

const groundCases: readonly ProcedureCase[] = [
  procedure('law-2022/46a', 'Bản án năm 2025 kết luận gian dối trong báo cáo 2023: hủy bỏ, thu hồi', { given: 'gian dối kê khai thành tích, 02/06/2025', answer: () => cancelled('fraud', '2025-06-02'), expected: 'met' }, ground('a')),
  procedure('false-papers', 'Giấy tờ giả: hủy bỏ', { given: '02/06/2025', answer: () => cancelled('false-papers', '2025-06-02'), expected: 'met' }, ground('b')),
  procedure('unlawful-procedure', 'Thẩm định trái quy định: hủy bỏ', { given: '02/06/2025', answer: () => cancelled('unlawful-procedure', '2025-06-02'), expected: 'met' }, ground('c')),
  procedure('fault-in-period', 'Vi phạm trong thời gian tính thành tích, không còn đủ tiêu chuẩn: hủy bỏ', { given: '02/06/2025', answer: () => cancelled('fault-in-period', '2025-06-02', false), expected: 'met' }, ground('d')),
  procedure('fault-still-qualifies', 'Khuyết điểm nhưng vẫn đủ tiêu chuẩn: không hủy bỏ', { given: '02/06/2025', answer: () => cancelled('fault-in-period', '2025-06-02', true), expected: 'not-met' }, ground('d')),
  procedure('fault-unknown', 'Chưa rõ còn đủ tiêu chuẩn hay không: chưa kết luận', { given: '02/06/2025', answer: () => cancelled('fault-in-period', '2025-06-02'), expected: 'missing-fact' }, ground('d')),
  procedure('no-ground', 'Lý do khác: không thuộc trường hợp hủy bỏ', { given: '02/06/2025', answer: () => cancelled('other', '2025-06-02'), expected: 'not-met' }, cite('06/2022/QH15', 93, { clause: 2 })),
  procedure('grounds-2003', 'Theo Luật 2003: chưa thấy văn bản', { given: '31/12/2023', answer: () => cancelled('fraud', '2023-12-31'), expected: 'needs-legal' }, cite('15/2003/QH11', null, { mark: 'unsure' })),
  procedure('grounds-first-2024', 'Từ 01/01/2024 theo Luật 2022', { given: '01/01/2024', answer: () => cancelled('fraud', '2024-01-01'), expected: 'met' }, ground('a')),
  procedure('grounds-amended', 'Từ 01/10/2026 theo Luật sửa đổi: cần pháp chế', { given: '01/10/2026', answer: () => cancelled('fraud', '2026-10-01'), expected: 'needs-legal' }, cite('06/2026/QH16', null, { mark: 'unsure' })),
]

const planCases: readonly ProcedureCase[] = [
  procedure('law-2022/46b', 'Nhận kết luận 02/06/2025, quy định kiểu Huế: báo cáo và hồ sơ chậm nhất 09/06/2025', { given: 'bằng khen tỉnh', answer: () => planned({ ...diploma, local: hue, conclusionReceived: '2025-06-02' }), expected: 'report 2025-06-09, decide, return needs-legal' }, hueRule),
  procedure('law-2022/46c', 'Đủ hồ sơ 09/06/2025: quyết định chậm nhất 16/06/2025', { given: '5 ngày làm việc', answer: () => planned({ ...diploma, local: hue, conclusionReceived: '2025-06-02', dossierComplete: '2025-06-09' }), expected: 'report 2025-06-09, decide 2025-06-16, return needs-legal' }, hueRule),
  procedure('own-award-152', 'Bằng khen tỉnh từ 01/07/2025: thủ tục do tỉnh, thu hồi trong 15 ngày làm việc', { given: 'hủy bỏ 01/07/2025', answer: () => planned({ ...diploma, conclusionReceived: '2025-07-01', cancelled: '2025-07-01' }), expected: 'decide, return 2025-07-22' }, other152),
  procedure('own-award-98', 'Bằng khen tỉnh hủy bỏ 30/06/2025: chưa thấy thời hạn thu hồi', { given: 'hủy bỏ 30/06/2025', answer: () => planned({ ...diploma, conclusionReceived: '2025-06-02', cancelled: '2025-06-30' }), expected: 'decide, return needs-legal' }, unseen98),
  procedure('state-award', 'Huân chương: Bộ Nội vụ trình trong 10 ngày làm việc', { given: 'đủ hồ sơ thứ Hai 01/12/2025', answer: () => planned({ ...order, conclusionReceived: '2025-11-03', dossierComplete: '2025-12-01' }), expected: 'dossier, submit 2025-12-15, return, forward' }, submission152),
  procedure('state-award-recovery', 'Huân chương: nộp lại 15 ngày làm việc, chuyển về Bộ Nội vụ 15 ngày làm việc', { given: 'hủy bỏ thứ Hai 03/11/2025', answer: () => planned({ ...order, conclusionReceived: '2025-10-01', dossierComplete: '2025-10-15', cancelled: '2025-11-03' }), expected: 'dossier, submit 2025-10-29, return 2025-11-24, forward 2025-12-15' }, state152),
  procedure('state-award-98', 'Huân chương, kết luận ngày 30/06/2025: chưa thấy thời hạn', { given: 'nhận kết luận 30/06/2025', answer: () => planned({ ...order, conclusionReceived: '2025-06-30' }), expected: 'dossier, submit needs-legal, return needs-legal, forward needs-legal' }, unseen98),
  procedure('state-award-lapsed', 'Huân chương, kết luận ngày 01/03/2027: cần pháp chế', { given: 'nhận kết luận 01/03/2027', answer: () => planned({ ...order, conclusionReceived: '2027-03-01' }), expected: 'dossier, submit needs-legal, return needs-legal, forward needs-legal' }, cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })),
  procedure('stripping', 'Tước danh hiệu Anh hùng: trình trong 30 ngày kể từ ngày bản án có hiệu lực', { given: 'bản án 01/12/2025, đủ hồ sơ 15/12/2025', answer: () => planned({ award: 'labour-hero', conclusionReceived: '2025-12-01', judgmentEffective: '2025-12-01', dossierComplete: '2025-12-15' }), expected: 'strip 2025-12-31, dossier, submit 2025-12-29, return, forward' }, stripping152),
  procedure('hero-annulled', 'Anh hùng bị hủy bỏ do gian dối, không có bản án: theo thủ tục hủy bỏ', { given: 'đủ hồ sơ 01/12/2025', answer: () => planned({ award: 'labour-hero', conclusionReceived: '2025-11-03', dossierComplete: '2025-12-01' }), expected: 'dossier, submit 2025-12-15, return, forward' }, submission152),
]

const fighter2022: HeldAward = { award: 'grassroots-emulation-fighter', year: 2022, basis: 'merit' }

function review(awards: readonly HeldAward[]): string {
  return restsOn(fighter2022, awards).map(({ award, year, direct }) => `${award}:${year}${direct ? '' : ' (gián tiếp)'}`).join(', ')
}

const dependants: readonly ProcedureCase[] = [
  procedure('dependants', 'Hủy Chiến sĩ thi đua cơ sở 2022: rà soát Chiến sĩ thi đua tỉnh 2023 và toàn quốc 2026', {
    given: 'CSTĐ tỉnh 2023, CSTĐ toàn quốc 2026, LĐTT 2023',
    answer: () => review([{ award: 'ministry-province-emulation-fighter', year: 2023, basis: 'merit' }, { award: 'national-emulation-fighter', year: 2026, basis: 'merit' }, { award: 'advanced-worker', year: 2023 }]),
    expected: 'ministry-province-emulation-fighter:2023, national-emulation-fighter:2026 (gián tiếp)',
  }, unsettled),
  procedure('dependants-earlier', 'Khen thưởng trước đó không phải rà soát', { given: 'CSTĐ tỉnh 2021', answer: () => review([{ award: 'ministry-province-emulation-fighter', year: 2021, basis: 'merit' }]), expected: '' }, unsettled),
  procedure('dependants-other-basis', 'Khen đột xuất không dựa trên thứ bậc', { given: 'Bằng khen tỉnh đột xuất 2023', answer: () => review([{ award: 'ministry-province-diploma', year: 2023, basis: 'extraordinary' }]), expected: '' }, unsettled),
  procedure('dependants-cancelled', 'Khen thưởng đã hủy bỏ không nêu lại', { given: 'CSTĐ tỉnh 2023 đã hủy', answer: () => review([{ award: 'ministry-province-emulation-fighter', year: 2023, basis: 'merit', cancelled: plainDate('2025-01-10') }]), expected: '' }, unsettled),
  procedure('dependants-none', 'Không có khen thưởng nào sau đó', { given: 'danh sách rỗng', answer: () => review([]), expected: '' }, unsettled),
]

export const cases: readonly LawCase[] = [...groundCases, ...planCases, ...dependants]
