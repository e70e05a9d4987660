import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LawCase, ProcedureCase } from '../../engine/case.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { isOpen } from '../../limits/transitions/dated-answer.ts'
import { consultedBodies, type ConsultationQuestion } from './consultation.ts'
import { dossierOf, missingPapers } from './dossier.ts'
import type { DossierQuestion, PaperId } from './paper.ts'
import { formFor, type FormQuestion } from './report-forms.ts'
import { simplifiedProcedure, type SimplifiedReason } from './simplified.ts'

const titles84 = cite('06/2022/QH15', 84, { clause: 1 })
const forms84 = cite('06/2022/QH15', 84, { clause: 2 })
const amended = cite('06/2026/QH16', null, { mark: 'unsure' })
const diploma152 = cite('152/2025/NĐ-CP', 42, { clause: 1 })
const titles91 = cite('91/2017/NĐ-CP', 50)
const consultation152 = cite('152/2025/NĐ-CP', 34)
const lapsed152 = cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })

type Rest = Pick<ProcedureCase, 'given' | 'answer' | 'expected'>
type OnDay<Q extends { readonly day: unknown }> = Omit<Q, 'day'> & { readonly day: string }

function procedure(id: string, name: string, rest: Rest, source: Citation): ProcedureCase {
  return { kind: 'procedure', id: id.startsWith('law-') ? id : `dossiers/components/${id}`, name, ...rest, cite: [source] }
}

function complete(have: readonly PaperId[], { day, ...question }: OnDay<DossierQuestion>): string {
  const { answer, because, missing } = missingPapers(have, { ...question, day: plainDate(day) })
  return [because ?? answer, ...missing.map(({ id }) => id)].join(' ')
}

function listed({ day, ...question }: OnDay<DossierQuestion>): string {
  const dossier = dossierOf({ ...question, day: plainDate(day) })
  if (isOpen(dossier)) return 'needs-legal'
  return [...(dossier.sets === undefined ? [] : [`${dossier.sets}:`]), ...dossier.items.map(({ id, required }) => (required ? id : `${id}?`))].join(' ')
}

function form({ day, ...question }: OnDay<FormQuestion>): string {
  const found = formFor({ ...question, day: plainDate(day) })
  return found === undefined ? 'none' : isOpen(found) ? 'needs-legal' : `${found.form} ${found.citation.mark}`
}

function consulted({ day, ...question }: OnDay<ConsultationQuestion>): string {
  const bodies = consultedBodies({ ...question, day: plainDate(day) })
  return isOpen(bodies) ? 'needs-legal' : bodies.map(({ body }) => body).join('; ')
}

function simple(reason: SimplifiedReason, day: string): string {
  const { answer, because } = simplifiedProcedure(reason, plainDate(day))
  return because ?? answer
}

const basic: readonly PaperId[] = ['submission', 'achievement-report', 'review-minutes']
const provincial = { award: 'ministry-province-emulation-fighter', subject: 'individual' } as const
const grassroots = { award: 'grassroots-emulation-fighter', subject: 'individual' } as const
const national = { award: 'national-emulation-fighter', subject: 'individual' } as const
const diploma = { award: 'prime-minister-diploma', subject: 'individual' } as const
const flag = { award: 'government-emulation-flag', subject: 'collective' } as const
const order = { award: 'labour-order-third-class', subject: 'collective' } as const
const hero = { award: 'labour-hero', subject: 'individual' } as const
const ownDiploma = { award: 'ministry-province-diploma', subject: 'individual' } as const
const rescue = { ...ownDiploma, basis: 'extraordinary', simplified: true } as const

const worked: readonly ProcedureCase[] = [
  procedure('law-2022/43', 'Hồ sơ Chiến sĩ thi đua bộ, tỉnh thiếu xác nhận sáng kiến: chưa đủ', { given: 'tờ trình, báo cáo, biên bản; nhận 15/12/2025', answer: () => complete(basic, { ...provincial, basedOn: 'initiative', day: '2025-12-15' }), expected: 'not-met initiative-confirmation' }, titles84),
  procedure('law-2022/45a', 'Cứu trẻ em, chỉ có tờ trình và báo cáo tóm tắt: chấp nhận theo thủ tục đơn giản', { given: 'nhận 15/12/2025', answer: () => complete(['submission', 'summary-report'], { ...rescue, day: '2025-12-15' }), expected: 'met' }, cite('06/2022/QH15', 85)),
  procedure('law-2022/45b', 'Thành tích đột xuất được áp dụng thủ tục đơn giản', { given: 'cứu trẻ em, 15/12/2025', answer: () => simple('extraordinary', '2025-12-15'), expected: 'met' }, cite('06/2022/QH15', 85)),
  procedure('law-2022/58', 'Bằng khen Thủ tướng có tờ trình, báo cáo xác nhận, biên bản, không có kết quả bỏ phiếu: đủ', { given: 'không thuộc diện cấp ủy quản lý; nhận 15/12/2025', answer: () => complete(['submission', 'confirmed-report', 'council-minutes'], { ...diploma, managedByParty: false, day: '2025-12-15' }), expected: 'met' }, diploma152),
]

const titles: readonly ProcedureCase[] = [
  procedure('fighter-complete', 'Chiến sĩ thi đua bộ, tỉnh có đủ xác nhận: đủ', { given: 'nhận 15/12/2025', answer: () => complete([...basic, 'initiative-confirmation'], { ...provincial, day: '2025-12-15' }), expected: 'met' }, titles84),
  procedure('grassroots-on-rating', 'Chiến sĩ thi đua cơ sở theo xếp loại không cần xác nhận sáng kiến', { given: 'hoàn thành xuất sắc; nhận 15/12/2025', answer: () => complete(basic, { ...grassroots, basedOn: 'rating', day: '2025-12-15' }), expected: 'met' }, titles84),
  procedure('grassroots-on-initiative', 'Chiến sĩ thi đua cơ sở theo sáng kiến phải có xác nhận', { given: 'nhận 15/12/2025', answer: () => complete(basic, { ...grassroots, basedOn: 'initiative', day: '2025-12-15' }), expected: 'not-met initiative-confirmation' }, titles84),
  procedure('grassroots-unknown', 'Chưa rõ căn cứ: chưa kết luận', { given: 'nhận 15/12/2025', answer: () => complete(basic, { ...grassroots, day: '2025-12-15' }), expected: 'missing-fact' }, titles84),
  procedure('grassroots-91', 'Trước 2024 Chiến sĩ thi đua cơ sở luôn phải có chứng nhận', { given: 'nhận 15/12/2022', answer: () => complete(basic, { ...grassroots, basedOn: 'rating', day: '2022-12-15' }), expected: 'not-met initiative-confirmation' }, titles91),
  procedure('grassroots-91-first', 'Từ 01/10/2017 một bộ hồ sơ', { given: '01/10/2017', answer: () => listed({ ...grassroots, day: '2017-10-01' }), expected: '1: submission achievement-report review-minutes initiative-confirmation' }, titles91),
  procedure('grassroots-before-91', 'Trước 01/10/2017 chưa thấy văn bản', { given: '30/09/2017', answer: () => listed({ ...grassroots, day: '2017-09-30' }), expected: 'needs-legal' }, cite('65/2014/NĐ-CP', null, { mark: 'unsure' })),
  procedure('grassroots-first-2024', 'Từ 01/01/2024 theo Luật 2022', { given: '01/01/2024', answer: () => complete(basic, { ...grassroots, basedOn: 'rating', day: '2024-01-01' }), expected: 'met' }, titles84),
  procedure('title-last-2022-law', 'Đến 30/09/2026 theo Luật 2022', { given: '30/09/2026', answer: () => complete(basic, { award: 'advanced-worker', subject: 'individual', day: '2026-09-30' }), expected: 'met' }, titles84),
  procedure('title-amended', 'Từ 01/10/2026 theo Luật sửa đổi: cần pháp chế', { given: '01/10/2026', answer: () => complete(basic, { award: 'advanced-worker', subject: 'individual', day: '2026-10-01' }), expected: 'needs-legal' }, amended),
  procedure('title-empty', 'Không có giấy tờ nào: nêu đủ ba loại còn thiếu', { given: 'Lao động tiên tiến, nhận 15/12/2025', answer: () => complete([], { award: 'advanced-worker', subject: 'individual', day: '2025-12-15' }), expected: 'not-met submission achievement-report review-minutes' }, titles84),
]

const stateLevel: readonly ProcedureCase[] = [
  procedure('national-91', 'Chiến sĩ thi đua toàn quốc năm 2022: hai bộ, có kết quả bỏ phiếu kín', { given: 'nhận 01/06/2022', answer: () => listed({ ...national, day: '2022-06-01' }), expected: '2: submission confirmed-report council-minutes ballot-result scope-confirmation' }, cite('91/2017/NĐ-CP', 49)),
  procedure('national-98', 'Chiến sĩ thi đua toàn quốc năm 2024 đủ giấy tờ theo Luật: chi tiết nghị định cần pháp chế', { given: 'nhận 01/06/2024', answer: () => complete(['submission', 'confirmed-report', 'council-minutes', 'scope-confirmation'], { ...national, day: '2024-06-01' }), expected: 'needs-legal' }, cite('98/2023/NĐ-CP', null, { mark: 'unsure' })),
  procedure('national-98-missing', 'Chiến sĩ thi đua toàn quốc năm 2024 thiếu xác nhận sáng kiến: chưa đủ', { given: 'nhận 01/06/2024', answer: () => complete(['submission', 'confirmed-report', 'council-minutes'], { ...national, day: '2024-06-01' }), expected: 'not-met initiative-confirmation' }, titles84),
  procedure('national-152', 'Chiến sĩ thi đua toàn quốc từ 01/07/2025: một bộ, có ý kiến cấp ủy', { given: 'nhận 01/07/2025', answer: () => listed({ ...national, day: '2025-07-01' }), expected: '1: submission confirmed-report council-minutes ballot-result scope-confirmation party-opinion' }, cite('152/2025/NĐ-CP', 36)),
  procedure('national-lapsed', 'Chiến sĩ thi đua toàn quốc từ 01/03/2027: cần pháp chế', { given: 'nhận 01/03/2027', answer: () => listed({ ...national, day: '2027-03-01' }), expected: 'needs-legal' }, lapsed152),
  procedure('flag-91', 'Cờ thi đua của Chính phủ năm 2022: biên bản phải nêu cụm, khối', { given: 'nhận 01/03/2022', answer: () => listed({ ...flag, day: '2022-03-01' }), expected: 'submission achievement-report council-minutes cluster-named' }, cite('91/2017/NĐ-CP', 51)),
  procedure('flag-152-no-ballot', 'Cờ thi đua của Chính phủ thiếu kết quả bỏ phiếu: chưa đủ', { given: 'nhận 01/06/2026', answer: () => complete(['submission', 'achievement-report', 'council-minutes'], { ...flag, day: '2026-06-01' }), expected: 'not-met ballot-result' }, cite('152/2025/NĐ-CP', 37)),
  procedure('order-2013', 'Huân chương năm 2022 phải có ý kiến cơ quan liên quan', { given: 'nhận 01/06/2022', answer: () => complete(basic, { ...order, basedOn: 'rating', day: '2022-06-01' }), expected: 'not-met opinions-of-bodies' }, cite('15/2003/QH11', 84)),
  procedure('order-before-2014', 'Huân chương trước 01/06/2014: chưa thấy văn bản', { given: 'nhận 31/05/2014', answer: () => listed({ ...order, day: '2014-05-31' }), expected: 'needs-legal' }, cite('15/2003/QH11', 84, { mark: 'unsure' })),
  procedure('order-152', 'Huân chương của tập thể từ 01/07/2025: không cần bỏ phiếu', { given: 'nhận 01/07/2025', answer: () => complete(['submission', 'confirmed-report', 'council-minutes'], { ...order, day: '2025-07-01' }), expected: 'met' }, cite('152/2025/NĐ-CP', 38)),
  procedure('independence-order-party', 'Huân chương Độc lập luôn phải có ý kiến cấp ủy', { given: 'nhận 15/12/2025', answer: () => complete(['submission', 'confirmed-report', 'council-minutes'], { award: 'independence-order-third-class', subject: 'collective', day: '2025-12-15' }), expected: 'not-met party-opinion' }, cite('152/2025/NĐ-CP', 33, { clause: 1 })),
  procedure('medal-152', 'Huy chương: tờ trình và danh sách trích ngang', { given: 'nhận 15/12/2025', answer: () => listed({ award: 'national-security-medal', subject: 'individual', day: '2025-12-15' }), expected: '1: submission case-list' }, cite('152/2025/NĐ-CP', 40)),
  procedure('hero-152', 'Danh hiệu Anh hùng: có kết quả bỏ phiếu và ý kiến cấp ủy', { given: 'nhận 15/12/2025', answer: () => listed({ ...hero, day: '2025-12-15' }), expected: '1: submission confirmed-report council-minutes ballot-result party-opinion' }, cite('152/2025/NĐ-CP', 41)),
  procedure('diploma-98-feat', 'Bằng khen Thủ tướng đột xuất năm 2024 phải có xác nhận thành tích', { given: 'nhận 01/06/2024', answer: () => complete(['submission', 'confirmed-report', 'council-minutes'], { ...diploma, basis: 'extraordinary', day: '2024-06-01' }), expected: 'not-met achievement-confirmation' }, cite('98/2023/NĐ-CP', 42)),
  procedure('diploma-98-merit', 'Bằng khen Thủ tướng phong trào năm 2024: đủ', { given: 'nhận 30/06/2025', answer: () => complete(['submission', 'confirmed-report', 'council-minutes'], { ...diploma, basis: 'movement', day: '2025-06-30' }), expected: 'met' }, cite('98/2023/NĐ-CP', 42)),
  procedure('diploma-party-managed', 'Bằng khen Thủ tướng cho người thuộc diện cấp ủy quản lý phải có ý kiến cấp ủy', { given: 'nhận 15/12/2025', answer: () => complete(['submission', 'confirmed-report', 'council-minutes'], { ...diploma, managedByParty: true, day: '2025-12-15' }), expected: 'not-met party-opinion' }, cite('152/2025/NĐ-CP', 33, { clause: 1 })),
  procedure('diploma-amended', 'Bằng khen Thủ tướng từ 01/10/2026: vẫn theo nghị định, có đánh dấu', { given: 'nhận 01/10/2026', answer: () => complete(['submission', 'confirmed-report', 'council-minutes'], { ...diploma, managedByParty: false, day: '2026-10-01' }), expected: 'met' }, cite('152/2025/NĐ-CP', 42, { clause: 1, mark: 'weak' })),
  procedure('diploma-foreign', 'Bằng khen Thủ tướng cho người nước ngoài: báo cáo tóm tắt và xác nhận nghĩa vụ', { given: 'nhận 15/12/2025', answer: () => listed({ ...diploma, foreign: true, day: '2025-12-15' }), expected: '1: submission summary-report duties-confirmation' }, cite('152/2025/NĐ-CP', 42)),
  procedure('own-decree', 'Nhà giáo Nhân dân theo nghị định riêng: cần pháp chế', { given: 'nhận 15/12/2025', answer: () => listed({ award: 'peoples-professional-title', subject: 'individual', day: '2025-12-15' }), expected: 'needs-legal' }, cite('152/2025/NĐ-CP', null, { mark: 'unsure' })),
  procedure('own-diploma', 'Bằng khen tỉnh theo công trạng dựa trên sáng kiến phải có xác nhận', { given: 'nhận 15/12/2025', answer: () => complete(basic, { ...ownDiploma, basis: 'merit', basedOn: 'initiative', day: '2025-12-15' }), expected: 'not-met achievement-confirmation' }, forms84),
]

const simplified: readonly ProcedureCase[] = [
  procedure('simplified-incomplete', 'Thủ tục đơn giản thiếu báo cáo tóm tắt: chưa đủ', { given: 'nhận 15/12/2025', answer: () => complete(['submission'], { ...rescue, day: '2025-12-15' }), expected: 'not-met summary-report' }, cite('98/2023/NĐ-CP', 40, { clause: 1 })),
  procedure('simplified-98', 'Thủ tục đơn giản năm 2024', { given: 'nhận 01/01/2024', answer: () => complete(['submission', 'summary-report'], { ...rescue, day: '2024-01-01' }), expected: 'met' }, cite('98/2023/NĐ-CP', 40, { clause: 1 })),
  procedure('simplified-last-98', 'Đến 31/12/2025 vẫn theo Nghị định 98/2023 Điều 40', { given: 'nhận 31/12/2025', answer: () => complete(['submission', 'summary-report'], { ...rescue, day: '2025-12-31' }), expected: 'met' }, cite('152/2025/NĐ-CP', 60, { clause: 2 })),
  procedure('simplified-2026', 'Từ 01/01/2026 theo Quyết định 01/2026/QĐ-TTg: cần pháp chế', { given: 'nhận 01/01/2026', answer: () => complete(['submission', 'summary-report'], { ...rescue, day: '2026-01-01' }), expected: 'needs-legal' }, cite('01/2026/QĐ-TTg', null, { mark: 'unsure' })),
  procedure('simplified-91', 'Thủ tục đơn giản năm 2022: tờ trình, danh sách, báo cáo tóm tắt', { given: 'nhận 01/06/2022', answer: () => listed({ ...rescue, day: '2022-06-01' }), expected: 'submission case-list summary-report' }, cite('91/2017/NĐ-CP', 55)),
  procedure('found-by-head-91', 'Trước 2024 trường hợp do người đứng đầu phát hiện: chưa thấy', { given: '31/12/2023', answer: () => simple('found-by-head', '2023-12-31'), expected: 'needs-legal' }, cite('91/2017/NĐ-CP', 55, { mark: 'unsure' })),
  procedure('feat-91', 'Trước 2024 thành tích đột xuất được áp dụng thủ tục đơn giản', { given: '31/12/2023', answer: () => simple('extraordinary', '2023-12-31'), expected: 'met' }, cite('91/2017/NĐ-CP', 55)),
  procedure('merit-is-clear-2024', 'Từ 2024 công trạng rõ ràng không còn là lý do', { given: '01/01/2024', answer: () => simple('merit-is-clear', '2024-01-01'), expected: 'not-met' }, cite('06/2022/QH15', 85)),
  procedure('found-by-head-2024', 'Từ 2024 người đứng đầu phát hiện thì được', { given: '01/01/2024', answer: () => simple('found-by-head', '2024-01-01'), expected: 'met' }, cite('06/2022/QH15', 85)),
  procedure('simplified-amended', 'Từ 01/10/2026: cần pháp chế', { given: '01/10/2026', answer: () => simple('extraordinary', '2026-10-01'), expected: 'needs-legal' }, amended),
]

const reportForms: readonly ProcedureCase[] = [
  procedure('form-individual-98', 'Báo cáo cá nhân năm 2024: Mẫu 03', { given: 'Bằng khen bộ, 01/06/2024', answer: () => form({ ...ownDiploma, paper: 'achievement-report', day: '2024-06-01' }), expected: 'Mẫu 03 seen' }, cite('98/2023/NĐ-CP', null)),
  procedure('form-individual-152', 'Báo cáo cá nhân theo công trạng từ 01/07/2025: Mẫu 05', { given: 'Bằng khen Thủ tướng, 01/07/2025', answer: () => form({ ...diploma, paper: 'confirmed-report', day: '2025-07-01' }), expected: 'Mẫu 05 memory' }, cite('152/2025/NĐ-CP', null, { mark: 'memory' })),
  procedure('form-submission-152', 'Tờ trình: Mẫu 01', { given: '15/12/2025', answer: () => form({ ...diploma, paper: 'submission', day: '2025-12-15' }), expected: 'Mẫu 01 seen' }, cite('152/2025/NĐ-CP', 33, { clause: 11 })),
  procedure('form-initiative-152', 'Xác nhận sáng kiến: Mẫu 13', { given: '15/12/2025', answer: () => form({ ...national, paper: 'scope-confirmation', day: '2025-12-15' }), expected: 'Mẫu 13 seen' }, cite('152/2025/NĐ-CP', 33, { clause: 6 })),
  procedure('form-fighter-152', 'Báo cáo Chiến sĩ thi đua toàn quốc: Mẫu 03', { given: '15/12/2025', answer: () => form({ ...national, paper: 'confirmed-report', day: '2025-12-15' }), expected: 'Mẫu 03 memory' }, cite('152/2025/NĐ-CP', null, { mark: 'memory' })),
  procedure('form-feat-98', 'Báo cáo đột xuất năm 2024: chưa thấy số mẫu', { given: '01/06/2024', answer: () => form({ ...diploma, basis: 'extraordinary', paper: 'confirmed-report', day: '2024-06-01' }), expected: 'needs-legal' }, cite('98/2023/NĐ-CP', null, { mark: 'unsure' })),
  procedure('form-feat-152', 'Báo cáo đột xuất từ 01/07/2025: Mẫu 06', { given: '15/12/2025', answer: () => form({ ...diploma, basis: 'extraordinary', paper: 'confirmed-report', day: '2025-12-15' }), expected: 'Mẫu 06 memory' }, cite('152/2025/NĐ-CP', null, { mark: 'memory' })),
  procedure('form-2003', 'Mẫu theo Luật 2003: chưa thấy', { given: '01/06/2022', answer: () => form({ ...diploma, paper: 'submission', day: '2022-06-01' }), expected: 'needs-legal' }, cite('91/2017/NĐ-CP', null, { mark: 'unsure' })),
  procedure('form-minutes', 'Biên bản không có mẫu trong phụ lục', { given: '15/12/2025', answer: () => form({ ...diploma, paper: 'council-minutes', day: '2025-12-15' }), expected: 'none' }, cite('152/2025/NĐ-CP', null, { mark: 'memory' })),
]

const consultations: readonly ProcedureCase[] = [
  procedure('consult-central-body', 'Cơ quan Trung ương đóng tại tỉnh: hỏi Ủy ban nhân dân tỉnh', { given: 'huân chương, 15/12/2025', answer: () => consulted({ award: 'labour-order-third-class', basis: 'merit', seat: 'central-in-province', day: '2025-12-15' }), expected: 'Ủy ban nhân dân tỉnh nơi đặt trụ sở' }, consultation152),
  procedure('consult-provincial', 'Cơ quan của tỉnh: hỏi bộ quản lý ngành', { given: 'Bằng khen Thủ tướng, 15/12/2025', answer: () => consulted({ award: 'prime-minister-diploma', seat: 'provincial', day: '2025-12-15' }), expected: 'Bộ, ban, ngành quản lý ngành, lĩnh vực' }, consultation152),
  procedure('consult-98', 'Năm 2024 cũng hỏi bộ quản lý ngành', { given: 'Bằng khen Thủ tướng, 01/06/2024', answer: () => consulted({ award: 'prime-minister-diploma', seat: 'provincial', day: '2024-06-01' }), expected: 'Bộ, ban, ngành quản lý ngành, lĩnh vực' }, cite('98/2023/NĐ-CP', 31)),
  procedure('consult-whole-province', 'Tặng huân chương cho toàn tỉnh: hỏi Ủy ban Kiểm tra Trung ương, Thanh tra Chính phủ', { given: '15/12/2025', answer: () => consulted({ award: 'labour-order-first-class', basis: 'merit', wholeMinistryOrProvince: true, day: '2025-12-15' }), expected: 'Ủy ban Kiểm tra Trung ương, Thanh tra Chính phủ' }, consultation152),
  procedure('consult-whole-province-flag', 'Cờ thi đua hằng năm cho toàn tỉnh: không hỏi', { given: '15/12/2025', answer: () => consulted({ award: 'government-emulation-flag', wholeMinistryOrProvince: true, day: '2025-12-15' }), expected: '' }, consultation152),
  procedure('consult-foreign-enterprise', 'Đối ngoại và tổ chức kinh tế: hỏi Bộ Công an, Bộ Ngoại giao', { given: '15/12/2025', answer: () => consulted({ award: 'friendship-order', basis: 'foreign', economicOrganisation: true, day: '2025-12-15' }), expected: 'Bộ Công an, Bộ Ngoại giao; Bộ Công an' }, consultation152),
  procedure('consult-own-award', 'Bằng khen tỉnh: nghị định không đòi hiệp y', { given: '15/12/2025', answer: () => consulted({ award: 'ministry-province-diploma', seat: 'provincial', day: '2025-12-15' }), expected: '' }, consultation152),
  procedure('consult-national-fighter', 'Chiến sĩ thi đua toàn quốc: Bộ Nội vụ lấy ý kiến', { given: '15/12/2025', answer: () => consulted({ award: 'national-emulation-fighter', day: '2025-12-15' }), expected: 'Cơ quan liên quan do Bộ Nội vụ lấy ý kiến' }, cite('152/2025/NĐ-CP', 36, { clause: 1 })),
  procedure('consult-2003', 'Trước 2024: chưa thấy danh sách cơ quan', { given: '31/12/2023', answer: () => consulted({ award: 'prime-minister-diploma', seat: 'provincial', day: '2023-12-31' }), expected: 'needs-legal' }, cite('91/2017/NĐ-CP', null, { mark: 'unsure' })),
  procedure('consult-lapsed', 'Từ 01/03/2027: cần pháp chế', { given: '01/03/2027', answer: () => consulted({ award: 'prime-minister-diploma', seat: 'provincial', day: '2027-03-01' }), expected: 'needs-legal' }, lapsed152),
]

export const cases: readonly LawCase[] = [...worked, ...titles, ...stateLevel, ...simplified, ...reportForms, ...consultations]
