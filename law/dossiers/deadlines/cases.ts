import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LawCase, ProcedureCase } from '../../engine/case.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { inForce } from '../../engine/dated.ts'
import { agencyCalendar } from '../../limits/calendar/working-days.ts'
import { isOpen } from '../../limits/transitions/dated-answer.ts'
import { arrivesInTime, deadlineOf, type DeadlineQuestion } from './arrival.ts'
import { stepDeadline, type StepQuestion } from './steps.ts'
import { culturalFamilyDate, culturalFamilyPublication, homeAffairsWithOpinions } from './values.ts'

const fixed91 = cite('91/2017/NĐ-CP', 48, { clause: 1 })
const fighter152 = cite('152/2025/NĐ-CP', 35, { clause: 1, point: 'a' })
const flag152 = cite('152/2025/NĐ-CP', 35, { clause: 1, point: 'b' })
const unseen98 = cite('98/2023/NĐ-CP', 32, { mark: 'unsure' })
const fresh152 = cite('152/2025/NĐ-CP', 33, { clause: 9 })
const family = cite('86/2023/NĐ-CP', null)
const decree39 = cite('39/2012/NĐ-CP', null, { mark: 'memory' })

type Rest = Pick<ProcedureCase, 'given' | 'answer' | 'expected'>

function procedure(id: string, name: string, rest: Rest, source: Citation): ProcedureCase {
  return { kind: 'procedure', id: id.startsWith('law-') ? id : `dossiers/deadlines/${id}`, name, ...rest, cite: [source] }
}

type Question<Q extends { readonly [K in D]: unknown }, D extends string> = Omit<Q, D> & { readonly [K in D]: string }

function until({ day, ...question }: Question<DeadlineQuestion, 'day'>): string {
  const deadline = deadlineOf({ ...question, day: plainDate(day) })
  if (isOpen(deadline)) return 'needs-legal'
  return deadline.kind === 'day' ? `${deadline.day} ${deadline.citation.mark}` : deadline.kind
}

function inTime({ day, ...question }: Question<DeadlineQuestion, 'day'>): string {
  const { answer, because } = arrivesInTime({ ...question, day: plainDate(day) })
  return because ?? answer
}

function ends({ start, ...question }: Question<StepQuestion, 'start'>): string {
  const deadline = stepDeadline({ ...question, start: plainDate(start) })
  if (isOpen(deadline)) return 'needs-legal'
  return deadline.kind === 'day' ? `${deadline.day} (${deadline.workingDays})` : deadline.kind
}

const flag = { award: 'government-emulation-flag' } as const
const fighter = { award: 'national-emulation-fighter' } as const
const order = { award: 'labour-order-second-class', basis: 'merit' } as const
const hero = { award: 'labour-hero' } as const
const diploma = { award: 'ministry-province-diploma' } as const

const worked: readonly ProcedureCase[] = [
  procedure('law-2022/54a', 'Cờ thi đua của Chính phủ của tỉnh đến ngày 02/07/2026: trễ', { given: 'hạn 30/06/2026', answer: () => inTime({ ...flag, day: '2026-07-02' }), expected: 'not-met' }, flag152),
  procedure('law-2022/54b', 'Cờ thi đua của Chính phủ của trường (theo năm học) đến 20/12/2026: đúng hạn', { given: 'hạn 31/12/2026', answer: () => inTime({ ...flag, schoolYear: true, day: '2026-12-20' }), expected: 'met' }, flag152),
  procedure('law-2003/TV20', 'Chiến sĩ thi đua bộ lần hai năm 2021, hồ sơ đến 05/11/2022: trễ', { given: 'hạn 31/10/2022', answer: () => inTime({ ...fighter, secondDecision: plainDate('2021-12-10'), day: '2022-11-05' }), expected: 'not-met' }, fixed91),
]

const fighters: readonly ProcedureCase[] = [
  procedure('fighter-91', 'Quyết định lần hai năm 2021: hạn 31/10/2022', { given: 'xét năm 2022', answer: () => until({ ...fighter, secondDecision: plainDate('2021-12-10'), day: '2022-06-01' }), expected: '2022-10-31 seen' }, fixed91),
  procedure('fighter-91-in-time', 'Hồ sơ đến 31/10/2022: đúng hạn', { given: 'quyết định lần hai 2021', answer: () => inTime({ ...fighter, secondDecision: plainDate('2021-12-10'), day: '2022-10-31' }), expected: 'met' }, fixed91),
  procedure('fighter-before-91', 'Quyết định lần hai năm 2015: chưa thấy văn bản', { given: 'hạn năm 2016', answer: () => until({ ...fighter, secondDecision: plainDate('2015-12-10'), day: '2016-06-01' }), expected: 'needs-legal' }, cite('65/2014/NĐ-CP', null, { mark: 'unsure' })),
  procedure('fighter-98', 'Quyết định lần hai năm 2023: hạn năm 2024 chưa thấy văn bản', { given: 'xét năm 2024', answer: () => until({ ...fighter, secondDecision: plainDate('2023-12-20'), day: '2024-06-01' }), expected: 'needs-legal' }, unseen98),
  procedure('fighter-152', 'Quyết định lần hai năm 2024: hạn 31/12/2025', { given: 'xét năm 2025', answer: () => until({ ...fighter, secondDecision: plainDate('2024-12-20'), day: '2025-09-01' }), expected: '2025-12-31 seen' }, fighter152),
  procedure('fighter-152-late', 'Hồ sơ đến 02/01/2026: trễ', { given: 'quyết định lần hai 2024', answer: () => inTime({ ...fighter, secondDecision: plainDate('2024-12-20'), day: '2026-01-02' }), expected: 'not-met' }, fighter152),
  procedure('fighter-amended', 'Quyết định lần hai năm 2025: hạn 31/12/2026, có đánh dấu', { given: 'xét năm 2026', answer: () => until({ ...fighter, secondDecision: plainDate('2025-12-20'), day: '2026-11-01' }), expected: '2026-12-31 weak' }, cite('152/2025/NĐ-CP', 35, { clause: 1, point: 'a', mark: 'weak' })),
  procedure('fighter-lapsed', 'Quyết định lần hai năm 2026: hạn năm 2027 cần pháp chế', { given: 'xét năm 2027', answer: () => until({ ...fighter, secondDecision: plainDate('2026-12-20'), day: '2027-02-01' }), expected: 'needs-legal' }, cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })),
  procedure('fighter-no-decision', 'Chưa biết ngày quyết định lần hai: hỏi', { given: 'thiếu ngày', answer: () => inTime({ ...fighter, day: '2025-12-01' }), expected: 'missing-fact' }, fighter152),
]

const others: readonly ProcedureCase[] = [
  procedure('flag-91', 'Cờ thi đua của Chính phủ năm 2022: hạn 31/03', { given: 'xét năm 2022', answer: () => until({ ...flag, day: '2022-03-01' }), expected: '2022-03-31 seen' }, fixed91),
  procedure('flag-91-school', 'Ngành giáo dục năm 2022: hạn 15/10', { given: 'xét năm 2022', answer: () => until({ ...flag, schoolYear: true, day: '2022-03-01' }), expected: '2022-10-15 seen' }, fixed91),
  procedure('flag-91-last', 'Năm 2023: hạn 31/03', { given: 'hồ sơ đến 31/03/2023', answer: () => inTime({ ...flag, day: '2023-03-31' }), expected: 'met' }, fixed91),
  procedure('flag-2017', 'Hạn 31/03/2017 thuộc nghị định cũ: chưa thấy văn bản', { given: 'xét năm 2017', answer: () => until({ ...flag, day: '2017-03-01' }), expected: 'needs-legal' }, cite('65/2014/NĐ-CP', null, { mark: 'unsure' })),
  procedure('flag-98', 'Năm 2024: chưa thấy văn bản', { given: 'xét năm 2024', answer: () => until({ ...flag, day: '2024-03-01' }), expected: 'needs-legal' }, unseen98),
  procedure('flag-june-2025', 'Hạn tháng 6/2025 thuộc nghị định cũ: chưa thấy văn bản', { given: 'xét năm 2025', answer: () => until({ ...flag, day: '2025-06-01' }), expected: 'needs-legal' }, unseen98),
  procedure('flag-school-2025', 'Theo năm học, năm 2025: hạn 31/12', { given: 'xét năm 2025', answer: () => until({ ...flag, schoolYear: true, day: '2025-10-01' }), expected: '2025-12-31 seen' }, flag152),
  procedure('flag-in-time', 'Hồ sơ đến 30/06/2026: đúng hạn', { given: 'hạn 30/06/2026', answer: () => inTime({ ...flag, day: '2026-06-30' }), expected: 'met' }, flag152),
  procedure('rest-day', 'Hạn 31/10/2021 là Chủ nhật, hồ sơ đến thứ Hai: chưa kết luận', { given: 'quyết định lần hai 2020', answer: () => inTime({ ...fighter, secondDecision: plainDate('2020-12-10'), day: '2021-11-01' }), expected: 'needs-legal' }, cite('91/2015/QH13', 148, { clause: 5, mark: 'unsure' })),
  procedure('rest-day-late', 'Hạn 31/10/2021 là Chủ nhật, hồ sơ đến thứ Ba: trễ', { given: 'quyết định lần hai 2020', answer: () => inTime({ ...fighter, secondDecision: plainDate('2020-12-10'), day: '2021-11-02' }), expected: 'not-met' }, fixed91),
  procedure('merit-91', 'Huân chương công trạng năm 2022: hạn 30/06', { given: 'xét năm 2022', answer: () => until({ ...order, day: '2022-02-01' }), expected: '2022-06-30 seen' }, fixed91),
  procedure('merit-91-school', 'Huân chương công trạng ngành giáo dục năm 2022: hạn 15/10', { given: 'xét năm 2022', answer: () => until({ ...order, schoolYear: true, day: '2022-02-01' }), expected: '2022-10-15 seen' }, fixed91),
  procedure('contribution-91', 'Huân chương cống hiến năm 2022: không có hạn', { given: 'xét năm 2022', answer: () => inTime({ ...order, basis: 'contribution', day: '2022-11-01' }), expected: 'met' }, fixed91),
  procedure('merit-98', 'Huân chương công trạng năm 2024: chưa thấy văn bản', { given: 'xét năm 2024', answer: () => until({ ...order, day: '2024-02-01' }), expected: 'needs-legal' }, unseen98),
  procedure('merit-152', 'Huân chương công trạng từ 01/07/2025: không có hạn hằng năm', { given: '01/07/2025', answer: () => until({ ...order, day: '2025-07-01' }), expected: 'no-fixed-day' }, fresh152),
  procedure('merit-lapsed', 'Huân chương công trạng từ 01/03/2027: cần pháp chế', { given: '01/03/2027', answer: () => until({ ...order, day: '2027-03-01' }), expected: 'needs-legal' }, cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })),
  procedure('hero-91', 'Danh hiệu Anh hùng, Đại hội năm 2020: hạn 28/02/2020', { given: 'xét năm 2020', answer: () => until({ ...hero, congressYear: 2020, day: '2020-02-01' }), expected: '2020-02-28 memory' }, cite('91/2017/NĐ-CP', 48, { clause: 1, mark: 'memory' })),
  procedure('hero-98', 'Danh hiệu Anh hùng năm 2024: chưa thấy văn bản', { given: 'xét năm 2024', answer: () => until({ ...hero, congressYear: 2025, day: '2024-02-01' }), expected: 'needs-legal' }, unseen98),
  procedure('hero-152', 'Danh hiệu Anh hùng từ 01/07/2025: theo hướng dẫn của Hội đồng Trung ương', { given: '01/07/2025', answer: () => until({ ...hero, day: '2025-07-01' }), expected: 'no-fixed-day' }, cite('152/2025/NĐ-CP', 35)),
  procedure('own-award', 'Bằng khen của tỉnh: hạn do tỉnh quy định', { given: '01/12/2025', answer: () => until({ ...diploma, day: '2025-12-01' }), expected: 'no-fixed-day' }, cite('152/2025/NĐ-CP', 6, { clause: 2, point: 'b' })),
  procedure('family-date', 'Gia đình văn hóa: bình xét trước 25/11', { given: 'năm 2024', answer: () => inForce(culturalFamilyDate, plainDate('2024-01-30')).value, expected: '11-25' }, family),
  procedure('family-publication', 'Gia đình văn hóa: công bố trong 15 ngày', { given: 'năm 2024', answer: () => inForce(culturalFamilyPublication, plainDate('2024-01-30')).value, expected: 15 }, family),
]

const appraise = { step: 'appraise', award: 'labour-order-third-class' } as const

const terms: readonly ProcedureCase[] = [
  procedure('appraisal-2016', 'Thẩm định năm 2016: 10 ngày làm việc, nhưng lịch năm 2016 chưa có', { given: 'nhận 01/06/2016', answer: () => ends({ ...appraise, start: '2016-06-01' }), expected: 'needs-legal' }, decree39),
  procedure('appraisal-91', 'Thẩm định theo Nghị định 91/2017: chưa thấy thời hạn', { given: 'nhận 01/06/2022', answer: () => ends({ ...appraise, start: '2022-06-01' }), expected: 'needs-legal' }, cite('91/2017/NĐ-CP', 48, { clause: 2, mark: 'unsure' })),
  procedure('appraisal-98', 'Thẩm định ngày 30/06/2025: chưa thấy thời hạn', { given: 'nhận 30/06/2025', answer: () => ends({ ...appraise, start: '2025-06-30' }), expected: 'needs-legal' }, cite('98/2023/NĐ-CP', null, { mark: 'unsure' })),
  procedure('appraisal-152', 'Thẩm định từ 01/07/2025: 30 ngày làm việc', { given: 'nhận thứ Ba 01/07/2025', answer: () => ends({ ...appraise, start: '2025-07-01' }), expected: '2025-08-12 (30)' }, cite('152/2025/NĐ-CP', 35, { clause: 3 })),
  procedure('appraisal-own-award', 'Thẩm định bằng khen tỉnh: thời hạn do tỉnh quy định', { given: 'nhận 01/07/2025', answer: () => ends({ ...appraise, award: 'ministry-province-diploma', start: '2025-07-01' }), expected: 'no-term' }, cite('152/2025/NĐ-CP', 6, { clause: 2, point: 'b' })),
  procedure('appraisal-extraordinary', 'Thẩm định khen thưởng đột xuất cấp Nhà nước: nghị định không đặt thời hạn', { given: 'nhận 01/07/2025', answer: () => ends({ ...appraise, basis: 'extraordinary', start: '2025-07-01' }), expected: 'no-term' }, cite('152/2025/NĐ-CP', 35, { clause: 3 })),
  procedure('appraisal-high', 'Thẩm định Huân chương Độc lập: 40 ngày làm việc', { given: 'nhận thứ Ba 01/07/2025', answer: () => ends({ ...appraise, award: 'independence-order-third-class', start: '2025-07-01' }), expected: '2025-08-26 (40)' }, cite('152/2025/NĐ-CP', 35, { clause: 3 })),
  procedure('home-affairs', 'Bộ Nội vụ trình: 20 ngày làm việc, qua Quốc khánh 2025', { given: 'đủ hồ sơ thứ Tư 20/08/2025', answer: () => ends({ ...appraise, step: 'home-affairs', start: '2025-08-20' }), expected: '2025-09-19 (20)' }, cite('152/2025/NĐ-CP', 35, { clause: 2 })),
  procedure('consult', 'Hiệp y: trả lời trong 10 ngày làm việc', { given: 'nhận thứ Tư 20/08/2025', answer: () => ends({ ...appraise, step: 'consult', start: '2025-08-20' }), expected: '2025-09-05 (10)' }, cite('152/2025/NĐ-CP', 34, { clause: 6 })),
  procedure('submit-after-consultation', 'Trình sau khi thống nhất ý kiến: 10 ngày làm việc', { given: 'thứ Hai 01/12/2025', answer: () => ends({ ...appraise, step: 'submit-after-consultation', start: '2025-12-01' }), expected: '2025-12-15 (10)' }, cite('152/2025/NĐ-CP', 34, { clause: 7 })),
  procedure('return', 'Trả hồ sơ không đủ điều kiện: 10 ngày làm việc', { given: 'thứ Hai 01/12/2025', answer: () => ends({ ...appraise, step: 'return', start: '2025-12-01' }), expected: '2025-12-15 (10)' }, cite('152/2025/NĐ-CP', 35, { clause: 4, point: 'a' })),
  procedure('notify-refusal', 'Thông báo không khen: 10 ngày làm việc', { given: 'thứ Hai 01/12/2025', answer: () => ends({ ...appraise, step: 'notify-refusal', start: '2025-12-01' }), expected: '2025-12-15 (10)' }, cite('152/2025/NĐ-CP', 35, { clause: 4, point: 'b' })),
  procedure('copy-decision', 'Gửi bản sao quyết định: 10 ngày làm việc', { given: 'thứ Hai 01/12/2025', answer: () => ends({ ...appraise, step: 'copy-decision', start: '2025-12-01' }), expected: '2025-12-15 (10)' }, cite('152/2025/NĐ-CP', 35, { clause: 4, point: 'c' })),
  procedure('artefacts-99', 'Hiện vật cho 99 trường hợp: 10 ngày làm việc', { given: 'thứ Hai 01/12/2025', answer: () => ends({ ...appraise, step: 'issue-artefacts', cases: 99, start: '2025-12-01' }), expected: '2025-12-15 (10)' }, cite('152/2025/NĐ-CP', 35, { clause: 4, point: 'd' })),
  procedure('artefacts-100', 'Hiện vật cho 100 trường hợp: 20 ngày làm việc', { given: 'thứ Hai 01/12/2025; nghỉ 01 và 02/01/2026', answer: () => ends({ ...appraise, step: 'issue-artefacts', cases: 100, start: '2025-12-01' }), expected: '2025-12-29 (20)' }, cite('152/2025/NĐ-CP', 35, { clause: 4, point: 'd' })),
  procedure('amended', 'Hiệp y ngày 01/10/2026: 10 ngày làm việc', { given: 'nhận thứ Năm 01/10/2026', answer: () => ends({ ...appraise, step: 'consult', start: '2026-10-01' }), expected: '2026-10-15 (10)' }, cite('152/2025/NĐ-CP', 34, { clause: 6, mark: 'weak' })),
  procedure('lapsed', 'Hiệp y ngày 01/03/2027: cần pháp chế', { given: 'nhận 01/03/2027', answer: () => ends({ ...appraise, step: 'consult', start: '2027-03-01' }), expected: 'needs-legal' }, cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })),
  procedure('agency-calendar', 'Cơ quan làm việc cả thứ Bảy đếm theo lịch của mình', { given: 'thứ Hai 01/12/2025', answer: () => ends({ ...appraise, step: 'return', start: '2025-12-01', calendar: agencyCalendar({ name: 'Làm việc cả thứ Bảy', restDays: [0] }) }), expected: '2025-12-12 (10)' }, cite('152/2025/NĐ-CP', 35, { clause: 4, point: 'a' })),
  procedure('with-opinions-2012', 'Trình khi phải lấy ý kiến, trước 2017: 20 ngày làm việc', { given: '15/06/2012', answer: () => inForce(homeAffairsWithOpinions, plainDate('2012-06-15')).value, expected: 20 }, decree39),
]

export const cases: readonly LawCase[] = [...worked, ...fighters, ...others, ...terms]
