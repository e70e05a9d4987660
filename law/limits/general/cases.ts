import { plainDate } from '@thidua/kit/plain-date.ts'
import type { EvaluationCase, LawCase, ProcedureCase } from '../../engine/case.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import type { Facts, Hold, HoldKind } from '../../engine/facts.ts'
import { isOpen } from '../transitions/dated-answer.ts'
import { chooseBetweenEquals, type EqualCandidate } from './choice.ts'
import { reportIsFresh } from './fresh-report.ts'
import { holdsOn } from './holds.ts'
import { reusedAchievements } from './reused-achievements.ts'
import { stateAwardOfYear, type StateAwardQuestion } from './state-award-of-year.ts'

const hold98 = cite('98/2023/NĐ-CP', 4, { clause: 4 })
const hold152 = cite('152/2025/NĐ-CP', 4, { clause: 4 })
const freshness = cite('152/2025/NĐ-CP', 33, { clause: 9 })
const circular12 = cite('12/2019/TT-BNV', 3)
const decree42 = cite('42/2010/NĐ-CP', 53, { clause: 20 })
const onceOnly = cite('5007/BNV-TĐKT', null)

type Question = Pick<ProcedureCase, 'given' | 'answer' | 'expected'>

function procedure(id: string, name: string, question: Question, source: Citation): ProcedureCase {
  return { kind: 'procedure', id: id.startsWith('law-') ? id : `limits/general/${id}`, name, ...question, cite: [source] }
}

/** Case 4 of law-2022: rated good in 2025, one initiative recognised at the grassroots. */
const caseFour: Facts = {
  subject: { kind: 'individual', id: 'A', sex: 'female', role: 'officer', sector: 'civil-servant', joined: plainDate('2015-03-01') },
  ratings: [{ year: 2024, level: 'good' }, { year: 2025, level: 'good' }],
  awards: [], discipline: [], absences: [], positions: [],
  initiatives: [{ id: 'I1', year: 2025, scope: 'grassroots', recognised: plainDate('2025-11-01'), usedFor: null }],
  holds: [],
  attested: {
    'participates-in-emulation': true, 'law-abiding': true, solidarity: true, studies: true, 'healthy-conduct': true, 'registered-for-emulation': true,
    'combat-ingenuity-unit': false,
  },
}

function held(id: string, name: string, rest: Pick<EvaluationCase, 'facts' | 'received' | 'expected' | 'holds'>, source: Citation): EvaluationCase {
  return { kind: 'evaluation', id: id.startsWith('law-') ? id : `limits/general/${id}`, name, award: 'grassroots-emulation-fighter', year: 2025, ...rest, cite: [source] }
}

const inspection: Hold = { kind: 'inspection', from: plainDate('2025-11-10'), to: null }
const inspectionClosed: Hold = { kind: 'inspection', from: plainDate('2025-11-10'), to: plainDate('2025-12-05') }

const evaluations: readonly EvaluationCase[] = [
  held('law-2022/35', 'Đủ điều kiện nhưng đang thanh tra: tạm dừng', { facts: { ...caseFour, holds: [inspection] }, received: plainDate('2025-12-15'), expected: 'met', holds: ['inspection'] }, hold152),
  held('released', 'Thanh tra kết luận không vi phạm: không còn tạm dừng', { facts: { ...caseFour, holds: [inspectionClosed] }, received: plainDate('2025-12-15'), expected: 'met', holds: [] }, hold152),
  held('two-holds', 'Vừa xem xét kỷ luật vừa có tố cáo: nêu cả hai', {
    facts: { ...caseFour, holds: [{ kind: 'discipline-review', from: plainDate('2025-12-01'), to: null }, { kind: 'denunciation', from: plainDate('2025-11-20'), to: null }] },
    received: plainDate('2025-12-15'), expected: 'met', holds: ['discipline-review', 'denunciation'],
  }, hold152),
]

function holdsSaid(holds: readonly Hold[], day: string): string {
  return holdsOn(holds, plainDate(day)).map(({ kind, citation, needsLegal }) => `${kind} ${needsLegal ? 'needs-legal' : `${citation.document} ${citation.mark}`}`).join(', ')
}

function running(kind: HoldKind): Hold {
  return { kind, from: plainDate('2020-01-01'), to: null }
}

const holdCases: readonly ProcedureCase[] = [
  procedure('law-2022/35-hold', 'Thanh tra khi có dấu hiệu vi phạm: nêu lý do tạm dừng', { given: 'thanh tra từ 10/11/2025, xét ngày 15/12/2025', answer: () => holdsSaid([inspection], '2025-12-15'), expected: 'inspection 152/2025/NĐ-CP seen' }, hold152),
  procedure('hold-released', 'Có kết luận không vi phạm thì xét như bình thường', { given: 'thanh tra 10/11–05/12/2025, xét ngày 15/12/2025', answer: () => holdsSaid([inspectionClosed], '2025-12-15'), expected: '' }, hold152),
  procedure('hold-last-day', 'Ngày có kết luận vẫn còn tạm dừng', { given: 'thanh tra 10/11–05/12/2025, xét ngày 05/12/2025', answer: () => holdsSaid([inspectionClosed], '2025-12-05'), expected: 'inspection 152/2025/NĐ-CP seen' }, hold152),
  procedure('hold-not-yet', 'Trước ngày bắt đầu chưa tạm dừng', { given: 'thanh tra từ 10/11/2025, xét ngày 09/11/2025', answer: () => holdsSaid([inspection], '2025-11-09'), expected: '' }, hold152),
  procedure('hold-2003', 'Trước 2024 chưa thấy quy định: cần pháp chế', { given: 'thanh tra, xét ngày 31/12/2023', answer: () => holdsSaid([running('inspection')], '2023-12-31'), expected: 'inspection needs-legal' }, cite('15/2003/QH11', null, { mark: 'unsure' })),
  procedure('hold-98', 'Từ 01/01/2024 theo Nghị định 98/2023', { given: 'khiếu nại đang xác minh, xét ngày 01/01/2024', answer: () => holdsSaid([running('complaint')], '2024-01-01'), expected: 'complaint 98/2023/NĐ-CP seen' }, hold98),
  procedure('hold-98-last', 'Đến 30/06/2025 theo Nghị định 98/2023', { given: 'báo chí nêu, xét ngày 30/06/2025', answer: () => holdsSaid([running('press-report')], '2025-06-30'), expected: 'press-report 98/2023/NĐ-CP seen' }, hold98),
  procedure('hold-152', 'Từ 01/07/2025 theo Nghị định 152/2025', { given: 'đang điều tra, xét ngày 01/07/2025', answer: () => holdsSaid([running('investigation')], '2025-07-01'), expected: 'investigation 152/2025/NĐ-CP seen' }, hold152),
  procedure('hold-amended', 'Từ 01/10/2026 nghị định còn, Luật đã sửa: có đánh dấu', { given: 'đang kiểm tra, xét ngày 01/10/2026', answer: () => holdsSaid([running('check')], '2026-10-01'), expected: 'check 152/2025/NĐ-CP weak' }, cite('152/2025/NĐ-CP', 4, { clause: 4, mark: 'weak' })),
  procedure('hold-lapsed', 'Từ 01/03/2027 nghị định hết hiệu lực: cần pháp chế', { given: 'đang xem xét kỷ luật, xét ngày 01/03/2027', answer: () => holdsSaid([running('discipline-review')], '2027-03-01'), expected: 'discipline-review needs-legal' }, cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })),
]

function fresh(until: string, submitted: string, resistance = false): string {
  return reportIsFresh({ achievementsUntil: plainDate(until), submitted: plainDate(submitted), resistance }).answer
}

const freshCases: readonly ProcedureCase[] = [
  procedure('fresh-last-day', 'Thành tích đến 31/12/2025, trình 30/06/2026: còn hạn', { given: 'hai mốc ngày', answer: () => fresh('2025-12-31', '2026-06-30'), expected: 'met' }, freshness),
  procedure('fresh-day-after', 'Thành tích đến 31/12/2025, trình 01/07/2026: quá 6 tháng', { given: 'hai mốc ngày', answer: () => fresh('2025-12-31', '2026-07-01'), expected: 'not-met' }, freshness),
  procedure('fresh-resistance', 'Khen thưởng kháng chiến không áp dụng thời hạn', { given: 'thành tích đến 1975, trình 01/06/2026', answer: () => fresh('1975-04-30', '2026-06-01', true), expected: 'met' }, freshness),
  procedure('fresh-before-152', 'Trước 01/07/2025 chưa thấy văn bản', { given: 'trình 30/06/2025', answer: () => fresh('2024-12-31', '2025-06-30'), expected: 'undetermined' }, cite('98/2023/NĐ-CP', null, { mark: 'unsure' })),
  procedure('fresh-first-day-152', 'Từ 01/07/2025 áp dụng 6 tháng', { given: 'thành tích đến 31/12/2024, trình 01/07/2025', answer: () => fresh('2024-12-31', '2025-07-01'), expected: 'not-met' }, freshness),
  procedure('fresh-amended', 'Từ 01/10/2026 vẫn 6 tháng, có đánh dấu', { given: 'thành tích đến 30/06/2026, trình 01/10/2026', answer: () => fresh('2026-06-30', '2026-10-01'), expected: 'met' }, cite('152/2025/NĐ-CP', 33, { clause: 9, mark: 'weak' })),
  procedure('fresh-lapsed', 'Từ 01/03/2027 cần pháp chế', { given: 'trình 01/03/2027', answer: () => fresh('2026-12-31', '2027-03-01'), expected: 'undetermined' }, cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })),
]

function ofYear(question: Omit<StateAwardQuestion, 'received'>, received: string): string {
  const { answer, because } = stateAwardOfYear({ ...question, received: plainDate(received) })
  return because ?? answer
}

const orderAfterDiploma = { award: 'labour-order-third-class', basis: 'merit', others: [{ award: 'prime-minister-diploma', basis: 'merit' }] } as const
const diplomaWithFighter = { award: 'prime-minister-diploma', basis: 'merit', others: [{ award: 'national-emulation-fighter', basis: 'merit' }] } as const

const stateAwardCases: readonly ProcedureCase[] = [
  procedure('law-2003/TV25a', 'Bằng khen Thủ tướng và Huân chương Lao động hạng Ba cùng năm 2022: hình thức thứ hai không được', { given: 'cả hai theo công trạng, 2022', answer: () => ofYear(orderAfterDiploma, '2022-10-01'), expected: 'not-met' }, circular12),
  procedure('law-2003/TV25b', 'Nếu huân chương theo quá trình cống hiến thì được', { given: 'huân chương cống hiến, Bằng khen công trạng, 2022', answer: () => ofYear({ ...orderAfterDiploma, basis: 'contribution' }, '2022-10-01'), expected: 'met' }, circular12),
  procedure('law-2003/TV26a', 'Chiến sĩ thi đua toàn quốc và Bằng khen Thủ tướng cùng năm 2022: được', { given: 'danh sách năm 2020–2023 không có Chiến sĩ thi đua toàn quốc', answer: () => ofYear(diplomaWithFighter, '2022-10-01'), expected: 'met' }, circular12),
  procedure('law-2003/TV26b', 'Chiến sĩ thi đua toàn quốc và Bằng khen Thủ tướng cùng năm 2013: không được', { given: 'danh sách năm 2011–2017 có Chiến sĩ thi đua toàn quốc', answer: () => ofYear(diplomaWithFighter, '2013-10-01'), expected: 'not-met' }, decree42),
  procedure('state-award-contribution-2013', 'Năm 2013 chỉ trừ đột xuất: cống hiến vẫn bị giới hạn', { given: 'huân chương cống hiến, Bằng khen công trạng, 2013', answer: () => ofYear({ ...orderAfterDiploma, basis: 'contribution' }, '2013-10-01'), expected: 'not-met' }, decree42),
  procedure('state-award-extraordinary-2013', 'Năm 2013 đột xuất được trừ', { given: 'huân chương đột xuất, 2013', answer: () => ofYear({ ...orderAfterDiploma, basis: 'extraordinary' }, '2013-10-01'), expected: 'met' }, decree42),
  procedure('state-award-2010', 'Trước 2011 chưa thấy văn bản', { given: 'hai hình thức, 31/12/2010', answer: () => ofYear(orderAfterDiploma, '2010-12-31'), expected: 'needs-legal' }, cite('15/2003/QH11', null, { mark: 'unsure' })),
  procedure('state-award-2011', 'Từ 2011 mỗi năm một hình thức', { given: 'hai hình thức, 01/01/2011', answer: () => ofYear(orderAfterDiploma, '2011-01-01'), expected: 'not-met' }, decree42),
  procedure('state-award-last-42', 'Đến 30/09/2017 mỗi năm một hình thức', { given: 'hai hình thức, 30/09/2017', answer: () => ofYear(orderAfterDiploma, '2017-09-30'), expected: 'not-met' }, decree42),
  procedure('state-award-2018', 'Từ 01/10/2017 đến 2019 chưa thấy văn bản', { given: 'hai hình thức, 01/10/2017', answer: () => ofYear(orderAfterDiploma, '2017-10-01'), expected: 'needs-legal' }, cite('08/2017/TT-BNV', null, { mark: 'unsure' })),
  procedure('state-award-first-12', 'Từ 01/01/2020 theo Thông tư 12/2019', { given: 'hai hình thức, 01/01/2020', answer: () => ofYear(orderAfterDiploma, '2020-01-01'), expected: 'not-met' }, circular12),
  procedure('state-award-alone', 'Hình thức đầu tiên trong năm: được', { given: 'không có hình thức nào khác, 2022', answer: () => ofYear({ ...orderAfterDiploma, others: [] }, '2022-10-01'), expected: 'met' }, circular12),
  procedure('state-award-basis-unknown', 'Chưa rõ loại hình của hình thức kia: chưa kết luận', { given: 'Bằng khen Thủ tướng chưa rõ loại hình, 2022', answer: () => ofYear({ ...orderAfterDiploma, others: [{ award: 'prime-minister-diploma' }] }, '2022-10-01'), expected: 'missing-fact' }, circular12),
  procedure('state-award-v1', 'Năm 2024: chưa thấy văn bản', { given: 'hai hình thức, 01/03/2024', answer: () => ofYear(orderAfterDiploma, '2024-03-01'), expected: 'needs-legal' }, cite('98/2023/NĐ-CP', null, { mark: 'unsure' })),
  procedure('state-award-v2', 'Từ 01/07/2025 không có giới hạn này', { given: 'hai hình thức, 01/07/2025', answer: () => ofYear(orderAfterDiploma, '2025-07-01'), expected: 'met' }, cite('152/2025/NĐ-CP', null)),
  procedure('state-award-v3', 'Từ 01/10/2026 theo Luật sửa đổi: cần pháp chế', { given: 'hai hình thức, 01/10/2026', answer: () => ofYear(orderAfterDiploma, '2026-10-01'), expected: 'needs-legal' }, cite('06/2026/QH16', null, { mark: 'unsure' })),
]

const reuseCases: readonly ProcedureCase[] = [
  procedure('initiative-used-twice', 'Một sáng kiến dùng cho Chiến sĩ thi đua cơ sở và Bằng khen bộ: phát hiện', {
    given: 'I1 đã dùng cho CSTĐCS 2024, nay dùng cho Bằng khen bộ 2025',
    answer: () => reusedAchievements([{ award: 'ministry-province-diploma', year: 2025, initiatives: ['I1', 'I2'] }], [{ id: 'I1', year: 2024, usedFor: 'grassroots-emulation-fighter:2024' }, { id: 'I2', year: 2025, usedFor: null }]).map(({ initiative }) => initiative).join(', '),
    expected: 'I1',
  }, onceOnly),
  procedure('initiative-for-two-proposals', 'Một sáng kiến trong hai đề nghị cùng lúc: phát hiện', {
    given: 'I1 trong đề nghị CSTĐCS và giấy khen 2025',
    answer: () => reusedAchievements([{ award: 'grassroots-emulation-fighter', year: 2025, initiatives: ['I1'] }, { award: 'certificate-of-merit', year: 2025, initiatives: ['I1'] }], []).flatMap(({ usedFor }) => usedFor).join(', '),
    expected: 'grassroots-emulation-fighter:2025, certificate-of-merit:2025',
  }, onceOnly),
  procedure('initiatives-each-once', 'Mỗi sáng kiến dùng một lần: không có gì để nêu', {
    given: 'I1 cho CSTĐCS 2025, I2 cho Bằng khen bộ 2025',
    answer: () => reusedAchievements([{ award: 'grassroots-emulation-fighter', year: 2025, initiatives: ['I1'] }, { award: 'ministry-province-diploma', year: 2025, initiatives: ['I2'] }], [{ id: 'I1', year: 2025, usedFor: 'grassroots-emulation-fighter:2025' }]).length,
    expected: 0,
  }, onceOnly),
]

function chosen(candidates: readonly EqualCandidate[], day: string): string {
  const choice = chooseBetweenEquals(candidates, plainDate(day))
  return isOpen(choice) ? 'needs-legal' : `${choice.preferred.join('+')}|${choice.unclear.join('+')}`
}

const people: readonly EqualCandidate[] = [{ id: 'A', kind: 'individual', sex: 'male' }, { id: 'B', kind: 'individual', sex: 'female' }, { id: 'C', kind: 'individual' }]
const units: readonly EqualCandidate[] = [{ id: 'T1', kind: 'collective', members: { count: 20, women: 14 } }, { id: 'T2', kind: 'collective', members: { count: 20, women: 13 } }, { id: 'T3', kind: 'collective' }]

const choiceCases: readonly ProcedureCase[] = [
  procedure('women-first', 'Cùng điều kiện thì chọn nữ; chưa rõ giới tính thì hỏi', { given: 'A nam, B nữ, C chưa rõ, ngày 15/12/2025', answer: () => chosen(people, '2025-12-15'), expected: 'B|C' }, cite('152/2025/NĐ-CP', 4, { clause: 6 })),
  procedure('women-share', 'Tập thể 14/20 nữ được chọn, 13/20 thì không', { given: 'T1 14/20, T2 13/20, T3 chưa rõ, ngày 15/12/2025', answer: () => chosen(units, '2025-12-15'), expected: 'T1|T3' }, cite('152/2025/NĐ-CP', 4, { clause: 6 })),
  procedure('women-before-2014', 'Trước 20/08/2014 chưa thấy văn bản', { given: 'ngày 19/08/2014', answer: () => chosen(people, '2014-08-19'), expected: 'needs-legal' }, cite('42/2010/NĐ-CP', null, { mark: 'unsure' })),
  procedure('women-65', 'Từ 20/08/2014 theo Nghị định 65/2014', { given: 'ngày 20/08/2014', answer: () => chosen(units, '2014-08-20'), expected: 'T1|T3' }, cite('65/2014/NĐ-CP', 2, { clause: 3 })),
  procedure('women-91', 'Từ 01/10/2017 theo Nghị định 91/2017', { given: 'ngày 01/10/2017', answer: () => chosen(people, '2017-10-01'), expected: 'B|C' }, cite('91/2017/NĐ-CP', 3)),
  procedure('women-98', 'Từ 01/01/2024 theo Nghị định 98/2023', { given: 'ngày 01/01/2024', answer: () => chosen(people, '2024-01-01'), expected: 'B|C' }, cite('98/2023/NĐ-CP', 4)),
  procedure('women-amended', 'Từ 01/10/2026 vẫn áp dụng, có đánh dấu', { given: 'ngày 01/10/2026', answer: () => chosen(people, '2026-10-01'), expected: 'B|C' }, cite('152/2025/NĐ-CP', 4, { clause: 6, mark: 'weak' })),
  procedure('women-lapsed', 'Từ 01/03/2027 cần pháp chế', { given: 'ngày 01/03/2027', answer: () => chosen(people, '2027-03-01'), expected: 'needs-legal' }, cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })),
  procedure('women-household', 'Hộ gia đình không thuộc quy định này', { given: 'hộ gia đình, ngày 15/12/2025', answer: () => chosen([{ id: 'H', kind: 'household' }], '2025-12-15'), expected: '|' }, cite('152/2025/NĐ-CP', 4, { clause: 6 })),
]

export const cases: readonly LawCase[] = [...evaluations, ...holdCases, ...freshCases, ...stateAwardCases, ...reuseCases, ...choiceCases]
