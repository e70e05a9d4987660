import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LawCase, ProcedureCase } from '../engine/case.ts'
import { cite, type Citation } from '../engine/citation.ts'
import { isOpen } from '../limits/transitions/dated-answer.ts'
import { ballotFor, passes, type BallotQuestion, type VoteQuestion } from './ballot.ts'
import { membersNeeded, quorumMet, type QuorumQuestion } from './quorum.ts'

const vote91 = cite('91/2017/NĐ-CP', 45, { clause: 8 })
const unseen91 = cite('91/2017/NĐ-CP', 45, { mark: 'unsure' })
const unseen98 = cite('98/2023/NĐ-CP', 30, { mark: 'unsure' })
const vote152 = cite('152/2025/NĐ-CP', 33, { clause: 5 })
const central152 = cite('152/2025/NĐ-CP', 45, { clause: 4, point: 'b' })
const flagged152 = cite('152/2025/NĐ-CP', 33, { clause: 5, mark: 'weak' })
const lapsed152 = cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })
const decision500 = cite('500/QĐ-TTg', null)
const ownRules = cite('152/2025/NĐ-CP', 6, { clause: 2, point: 'đ' })

type Rest = Pick<ProcedureCase, 'given' | 'answer' | 'expected'>

function procedure(id: string, name: string, rest: Rest, source: Citation): ProcedureCase {
  return { kind: 'procedure', id: id.startsWith('law-') ? id : `councils/${id}`, name, ...rest, cite: [source] }
}

/** `kind percent% base`, or that a lawyer must read. */
function asked({ day, ...question }: Omit<BallotQuestion, 'day'> & { readonly day: string }): string {
  const ballot = ballotFor({ ...question, day: plainDate(day) })
  if (isOpen(ballot)) return 'needs-legal'
  return [ballot.kind, ...(ballot.percent === undefined ? [] : [`${ballot.percent} %`, ballot.base]), ...(ballot.secret ? ['secret'] : []), ballot.citation.mark].join(' ')
}

function voted({ day, ...question }: Omit<VoteQuestion, 'day'> & { readonly day: string }): string {
  const { answer, because } = passes({ ...question, day: plainDate(day) })
  return because ?? answer
}

function present({ day, ...question }: Omit<QuorumQuestion, 'day'> & { readonly day: string }): string {
  const { answer, because } = quorumMet({ ...question, day: plainDate(day) })
  return because ?? answer
}

const hero = { award: 'labour-hero', level: 'central', members: 13 } as const
const flag = { award: 'government-emulation-flag', level: 'ministry-province', members: 15 } as const
const fighter = { award: 'national-emulation-fighter', level: 'ministry-province' } as const
const provincial = { award: 'ministry-province-emulation-fighter', level: 'ministry-province' } as const
const order = { award: 'labour-order-third-class', level: 'ministry-province' } as const
const excellent = { award: 'excellent-labour-collective', level: 'ministry-province' } as const

const worked: readonly ProcedureCase[] = [
  procedure('law-2022/50a', 'Hội đồng Trung ương 13 người, có mặt 11, xét Anh hùng năm 2026: đủ số người họp', { given: '11/13 = 84,6 %, cần 80 %', answer: () => present({ ...hero, present: 11, day: '2026-03-01' }), expected: 'met' }, central152),
  procedure('law-2022/50b', 'Danh hiệu Anh hùng vẫn cần 12 trên 13 phiếu', { given: '13 thành viên, 12 phiếu', answer: () => voted({ ...hero, inFavour: 12, day: '2026-03-01' }), expected: 'met' }, central152),
  procedure('law-2022/50c', '11 trên 13 phiếu không đủ', { given: '13 thành viên, 11 phiếu', answer: () => voted({ ...hero, inFavour: 11, day: '2026-03-01' }), expected: 'not-met' }, central152),
  procedure('law-2022/50d', 'Theo Quyết định 500/QĐ-TTg (90 %) thì 11 trên 13 không đủ số người họp', { given: '11/13, ngày 01/03/2025', answer: () => present({ ...hero, present: 11, day: '2025-03-01' }), expected: 'not-met' }, decision500),
  procedure('law-2022/57a', 'Hội đồng tỉnh 15 người, 12 đồng ý Cờ thi đua của Chính phủ: đạt', { given: '80 % của 15 là 12', answer: () => voted({ ...flag, inFavour: 12, day: '2026-03-01' }), expected: 'met' }, vote152),
  procedure('law-2022/57b', '11 trên 15 phiếu: không đạt', { given: '80 % của 15 là 12', answer: () => voted({ ...flag, inFavour: 11, day: '2026-03-01' }), expected: 'not-met' }, vote152),
]

const ballots: readonly ProcedureCase[] = [
  procedure('fighter-before-91', 'Chiến sĩ thi đua toàn quốc trước 01/10/2017: chưa thấy văn bản', { given: '30/09/2017', answer: () => asked({ ...fighter, day: '2017-09-30' }), expected: 'needs-legal' }, cite('65/2014/NĐ-CP', null, { mark: 'unsure' })),
  procedure('fighter-91', 'Chiến sĩ thi đua toàn quốc theo Nghị định 91/2017: bỏ phiếu kín, 90 %', { given: '01/10/2017', answer: () => asked({ ...fighter, day: '2017-10-01' }), expected: 'ballot 90 % all-members secret seen' }, vote91),
  procedure('fighter-91-last', 'Đến 31/12/2023 vẫn bỏ phiếu kín, 90 %', { given: '31/12/2023', answer: () => asked({ ...fighter, day: '2023-12-31' }), expected: 'ballot 90 % all-members secret seen' }, vote91),
  procedure('fighter-98', 'Năm 2024 đến tháng 6/2025: chưa thấy văn bản', { given: '01/01/2024', answer: () => asked({ ...fighter, day: '2024-01-01' }), expected: 'needs-legal' }, unseen98),
  procedure('fighter-98-last', 'Ngày 30/06/2025: chưa thấy văn bản', { given: '30/06/2025', answer: () => asked({ ...fighter, day: '2025-06-30' }), expected: 'needs-legal' }, unseen98),
  procedure('fighter-152', 'Từ 01/07/2025: 90 % tổng số thành viên', { given: '01/07/2025', answer: () => asked({ ...fighter, day: '2025-07-01' }), expected: 'ballot 90 % all-members seen' }, vote152),
  procedure('fighter-amended', 'Từ 01/10/2026: 90 %, có đánh dấu', { given: '01/10/2026', answer: () => asked({ ...fighter, day: '2026-10-01' }), expected: 'ballot 90 % all-members weak' }, flagged152),
  procedure('fighter-lapsed', 'Từ 01/03/2027: cần pháp chế', { given: '01/03/2027', answer: () => asked({ ...fighter, day: '2027-03-01' }), expected: 'needs-legal' }, lapsed152),
  procedure('fighter-central', 'Ở Trung ương: 90 % thành viên Thường trực', { given: '01/03/2026', answer: () => asked({ ...fighter, level: 'central', day: '2026-03-01' }), expected: 'ballot 90 % standing-members seen' }, central152),
  procedure('hero-unit', 'Anh hùng Lao động ở Hội đồng cơ sở từ 01/07/2025: 90 %', { given: '01/07/2025', answer: () => asked({ ...hero, level: 'unit', day: '2025-07-01' }), expected: 'ballot 90 % all-members seen' }, vote152),
  procedure('heroic-province-91', 'Tỉnh Anh hùng theo Nghị định 91/2017: chưa thấy văn bản', { given: '01/06/2022', answer: () => asked({ award: 'heroic-province', level: 'ministry-province', day: '2022-06-01' }), expected: 'needs-legal' }, unseen91),
  procedure('provincial-fighter-91', 'Chiến sĩ thi đua bộ, tỉnh theo Nghị định 91/2017: bỏ phiếu kín, 90 %', { given: '01/06/2022', answer: () => asked({ ...provincial, day: '2022-06-01' }), expected: 'ballot 90 % all-members secret seen' }, vote91),
  procedure('provincial-fighter-152', 'Chiến sĩ thi đua bộ, tỉnh từ 01/07/2025: theo quy định của bộ, tỉnh', { given: '01/07/2025', answer: () => asked({ ...provincial, day: '2025-07-01' }), expected: 'own-rules seen' }, ownRules),
  procedure('provincial-fighter-amended', 'Chiến sĩ thi đua bộ, tỉnh từ 01/10/2026: cần pháp chế', { given: '01/10/2026', answer: () => asked({ ...provincial, day: '2026-10-01' }), expected: 'needs-legal' }, cite('06/2026/QH16', null, { mark: 'unsure' })),
  procedure('flag-152', 'Cờ thi đua của Chính phủ từ 01/07/2025: 80 %', { given: '01/07/2025', answer: () => asked({ ...flag, day: '2025-07-01' }), expected: 'ballot 80 % all-members seen' }, vote152),
  procedure('flag-before-152', 'Cờ thi đua của Chính phủ ngày 30/06/2025: chưa thấy văn bản', { given: '30/06/2025', answer: () => asked({ ...flag, day: '2025-06-30' }), expected: 'needs-legal' }, unseen98),
  procedure('flag-91', 'Cờ thi đua của Chính phủ theo Nghị định 91/2017: chưa thấy văn bản', { given: '01/06/2022', answer: () => asked({ ...flag, day: '2022-06-01' }), expected: 'needs-legal' }, unseen91),
  procedure('order-152', 'Huân chương từ 01/07/2025: biên bản là đủ', { given: '01/07/2025', answer: () => asked({ ...order, day: '2025-07-01' }), expected: 'minutes seen' }, cite('152/2025/NĐ-CP', null)),
  procedure('order-98', 'Huân chương ngày 30/06/2025: chưa thấy văn bản', { given: '30/06/2025', answer: () => asked({ ...order, day: '2025-06-30' }), expected: 'needs-legal' }, unseen98),
  procedure('state-prize', 'Giải thưởng Nhà nước theo nghị định riêng: cần pháp chế', { given: '01/03/2026', answer: () => asked({ award: 'state-prize', level: 'ministry-province', day: '2026-03-01' }), expected: 'needs-legal' }, cite('152/2025/NĐ-CP', null, { mark: 'unsure' })),
]

const votes: readonly ProcedureCase[] = [
  procedure('vote-91-passes', 'Năm 2022, Hội đồng 15 người: 14 phiếu đạt 90 %', { given: '90 % của 15 là 13,5', answer: () => voted({ ...fighter, members: 15, inFavour: 14, day: '2022-06-01' }), expected: 'met' }, vote91),
  procedure('vote-91-fails', 'Năm 2022, Hội đồng 15 người: 13 phiếu không đạt', { given: '90 % của 15 là 13,5', answer: () => voted({ ...fighter, members: 15, inFavour: 13, day: '2022-06-01' }), expected: 'not-met' }, vote91),
  procedure('vote-exact', 'Hội đồng 10 người: đúng 9 phiếu là đạt', { given: '90 % của 10 là 9', answer: () => voted({ ...fighter, members: 10, inFavour: 9, day: '2025-12-01' }), expected: 'met' }, vote152),
  procedure('vote-98', 'Năm 2024: chưa kết luận được', { given: '15 người, 15 phiếu', answer: () => voted({ ...fighter, members: 15, inFavour: 15, day: '2024-06-01' }), expected: 'needs-legal' }, unseen98),
  procedure('vote-own-rules-missing', 'Tập thể lao động xuất sắc: cần quy chế của Hội đồng', { given: '15 người, 12 phiếu, chưa nhập quy chế', answer: () => voted({ ...excellent, members: 15, inFavour: 12, day: '2025-12-01' }), expected: 'missing-fact' }, ownRules),
  procedure('vote-own-rules', 'Quy chế đặt 70 %: 11 trên 15 phiếu đạt', { given: '70 % của 15 là 10,5', answer: () => voted({ ...excellent, members: 15, inFavour: 11, ownPercent: 70, day: '2025-12-01' }), expected: 'met' }, ownRules),
  procedure('vote-own-rules-fails', 'Quy chế đặt 70 %: 10 trên 15 phiếu không đạt', { given: '70 % của 15 là 10,5', answer: () => voted({ ...excellent, members: 15, inFavour: 10, ownPercent: 70, day: '2025-12-01' }), expected: 'not-met' }, ownRules),
]

const quorums: readonly ProcedureCase[] = [
  procedure('two-thirds', 'Hai phần ba của 12 là 8, của 13 là 9', { given: 'số thành viên 12 và 13', answer: () => `${membersNeeded(2 / 3, 12)}, ${membersNeeded(2 / 3, 13)}`, expected: '8, 9' }, cite('152/2025/NĐ-CP', 45, { clause: 4 })),
  procedure('central-quorum-met', 'Hội đồng Trung ương 15 người có mặt 10: đủ', { given: 'Chiến sĩ thi đua toàn quốc, 01/03/2026', answer: () => present({ ...fighter, level: 'central', members: 15, present: 10, day: '2026-03-01' }), expected: 'met' }, cite('152/2025/NĐ-CP', 45, { clause: 4 })),
  procedure('central-quorum-missed', 'Hội đồng Trung ương 15 người có mặt 9: không đủ', { given: 'Chiến sĩ thi đua toàn quốc, 01/03/2026', answer: () => present({ ...fighter, level: 'central', members: 15, present: 9, day: '2026-03-01' }), expected: 'not-met' }, cite('152/2025/NĐ-CP', 45, { clause: 4 })),
  procedure('central-quorum-before-500', 'Trước 12/06/2024: chưa thấy văn bản', { given: '11/06/2024', answer: () => present({ ...hero, present: 13, day: '2024-06-11' }), expected: 'needs-legal' }, cite('500/QĐ-TTg', null, { mark: 'unsure' })),
  procedure('central-quorum-500', 'Từ 12/06/2024: Anh hùng cần 90 %, 12 trên 13 đủ', { given: '12/06/2024', answer: () => present({ ...hero, present: 12, day: '2024-06-12' }), expected: 'met' }, decision500),
  procedure('central-quorum-500-other', 'Từ 12/06/2024: hình thức khác cần 2/3', { given: '10/15, 12/06/2024', answer: () => present({ ...fighter, level: 'central', members: 15, present: 10, day: '2024-06-12' }), expected: 'met' }, decision500),
  procedure('central-quorum-152', 'Từ 01/07/2025: Anh hùng cần 80 %, 11 trên 13 đủ', { given: '01/07/2025', answer: () => present({ ...hero, present: 11, day: '2025-07-01' }), expected: 'met' }, central152),
  procedure('central-quorum-lapsed', 'Từ 01/03/2027: cần pháp chế', { given: '01/03/2027', answer: () => present({ ...hero, present: 13, day: '2027-03-01' }), expected: 'needs-legal' }, lapsed152),
  procedure('local-quorum-2018', 'Hội đồng tỉnh năm 2018: 2/3, có đánh dấu', { given: '10/15, 15/12/2017', answer: () => present({ ...flag, present: 10, day: '2017-12-15' }), expected: 'met' }, cite('08/2017/TT-BNV', null, { mark: 'weak' })),
  procedure('local-quorum-2017', 'Trước 15/12/2017: cần quy chế', { given: '10/15, 14/12/2017', answer: () => present({ ...flag, present: 10, day: '2017-12-14' }), expected: 'missing-fact' }, cite('91/2017/NĐ-CP', null, { mark: 'unsure' })),
  procedure('local-quorum-2020', 'Từ 2020: cần quy chế', { given: '10/15, 01/01/2020', answer: () => present({ ...flag, present: 10, day: '2020-01-01' }), expected: 'missing-fact' }, cite('91/2017/NĐ-CP', null, { mark: 'unsure' })),
  procedure('local-quorum-own', 'Quy chế đặt 2/3: 9 trên 15 không đủ', { given: '9/15, quy chế 2/3, 01/12/2025', answer: () => present({ ...flag, present: 9, ownShare: 2 / 3, day: '2025-12-01' }), expected: 'not-met' }, ownRules),
]

export const cases: readonly LawCase[] = [...worked, ...ballots, ...votes, ...quorums]
