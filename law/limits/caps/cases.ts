// How many may be chosen, on both sides of each limit and of each change of text.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { ProcedureCase } from '../../engine/case.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { NoEntry } from '../../engine/dated.ts'
import { capOf, checkCap, type CapQuestion } from './caps.ts'

type Asked = Omit<CapQuestion, 'day'> & { readonly on: string }

interface Checked extends Asked { readonly id: string; readonly name: string; readonly given: string; readonly expected: string; readonly cite: readonly Citation[] }

/** `within`, `exceeds`, `undetermined (missing-fact)`; `no-entry` before the first text. */
function answerTo({ on, ...asked }: Asked): string {
  try {
    const verdict = checkCap({ ...asked, day: plainDate(on), proposed: asked.proposed ?? 0 })
    return verdict.because === undefined ? verdict.answer : `${verdict.answer} (${verdict.because})`
  } catch (error) {
    if (error instanceof NoEntry) return 'no-entry'
    throw error
  }
}

function allowedBy({ on, ...asked }: Asked): number | string {
  const cap = capOf({ ...asked, day: plainDate(on) })
  return cap.kind === 'cap' ? cap.allowed : cap.kind
}

function checked({ id, name, given, expected, cite: cites, ...asked }: Checked): ProcedureCase {
  return { kind: 'procedure', id, name, given, answer: () => answerTo(asked), expected, cite: cites }
}

interface Allowed extends Asked { readonly id: string; readonly name: string; readonly given: string; readonly expected: number | string; readonly cite: readonly Citation[] }

function allowed({ id, name, given, expected, cite: cites, ...asked }: Allowed): ProcedureCase {
  return { kind: 'procedure', id, name, given, answer: () => allowedBy(asked), expected, cite: cites }
}

const d9k3 = cite('91/2017/NĐ-CP', 9, { clause: 3 })
const d11k1 = cite('91/2017/NĐ-CP', 11, { clause: 1 })
const d7k1 = cite('152/2025/NĐ-CP', 7, { clause: 1 })
const nd90 = cite('90/2020/NĐ-CP', null, { mark: 'memory' })
const nd335 = cite('335/2025/NĐ-CP', null)
const nd335raised = cite('335/2025/NĐ-CP', null, { mark: 'weak' })
const d12k6 = cite('233/2026/NĐ-CP', 12, { clause: 6 })
const nd233 = cite('233/2026/NĐ-CP', null)
const amendment = cite('06/2026/QH16', null, { mark: 'unsure' })

const fighters: readonly ProcedureCase[] = [
  checked({ id: 'law-2003/TV15a', name: '47 Lao động tiên tiến, đề nghị 8 Chiến sĩ thi đua cơ sở: vượt', given: '47 người đạt Lao động tiên tiến, đề nghị 8, quyết định 20/12/2022', cap: 'grassroots-emulation-fighter', on: '2022-12-20', base: 47, proposed: 8, expected: 'exceeds', cite: [d9k3] }),
  allowed({ id: 'law-2003/TV15b', name: '15% của 47 là 7,05: nhiều nhất 7', given: '47 người đạt Lao động tiên tiến, năm 2022', cap: 'grassroots-emulation-fighter', on: '2022-12-20', base: 47, expected: 7, cite: [d9k3] }),
  checked({ id: 'law-2003/TV15c', name: '47 Lao động tiên tiến, đề nghị 7: trong tỷ lệ', given: '47 người đạt Lao động tiên tiến, đề nghị 7, quyết định 20/12/2022', cap: 'grassroots-emulation-fighter', on: '2022-12-20', base: 47, proposed: 7, expected: 'within', cite: [d9k3] }),
  checked({ id: 'limits/caps/fighters-before-decree-91', name: 'Trước 01/10/2017 tỷ lệ chưa đối chiếu', given: '47 người, đề nghị 8, quyết định 30/09/2017', cap: 'grassroots-emulation-fighter', on: '2017-09-30', base: 47, proposed: 8, expected: 'undetermined (needs-legal)', cite: [cite('65/2014/NĐ-CP', null, { mark: 'unsure' })] }),
  checked({ id: 'limits/caps/fighters-decree-91', name: 'Từ 01/10/2017: 15%', given: '47 người, đề nghị 8, quyết định 01/10/2017', cap: 'grassroots-emulation-fighter', on: '2017-10-01', base: 47, proposed: 8, expected: 'exceeds', cite: [d9k3] }),
  checked({ id: 'limits/caps/fighters-last-day', name: 'Ngày 31/12/2023 còn tỷ lệ 15%', given: '47 người, đề nghị 8, quyết định 31/12/2023', cap: 'grassroots-emulation-fighter', on: '2023-12-31', base: 47, proposed: 8, expected: 'exceeds', cite: [d9k3] }),
  checked({ id: 'limits/caps/fighters-law-2022', name: 'Từ 01/01/2024 luật không đặt tỷ lệ', given: '47 người, đề nghị 8, quyết định 01/01/2024', cap: 'grassroots-emulation-fighter', on: '2024-01-01', base: 47, proposed: 8, expected: 'within', cite: [cite('06/2022/QH15', 23)] }),
  allowed({ id: 'limits/caps/fighters-decree-152', name: 'Nghị định 152/2025 không đặt tỷ lệ', given: '47 người, năm 2025, đơn vị không tự đặt tỷ lệ', cap: 'grassroots-emulation-fighter', on: '2025-12-20', base: 47, expected: 'none', cite: [cite('152/2025/NĐ-CP', null)] }),
  checked({ id: 'limits/caps/fighters-own-share', name: 'Đơn vị tự đặt 15% thì theo 15%', given: '47 người, đề nghị 8, năm 2025, quy chế của đơn vị 15%', cap: 'grassroots-emulation-fighter', on: '2025-12-20', base: 47, proposed: 8, ownShare: 15, expected: 'exceeds', cite: [cite('06/2022/QH15', 23)] }),
  checked({ id: 'limits/caps/fighters-own-share-within', name: 'Đơn vị tự đặt 20%: 8 trong tỷ lệ', given: '47 người, đề nghị 8, năm 2025, quy chế của đơn vị 20%', cap: 'grassroots-emulation-fighter', on: '2025-12-20', base: 47, proposed: 8, ownShare: 20, expected: 'within', cite: [cite('06/2022/QH15', 23)] }),
  allowed({ id: 'limits/caps/fighters-own-share-lower-2022', name: 'Năm 2022 bộ, tỉnh đặt 10% thì theo 10%', given: '47 người, năm 2022, quy chế 10%', cap: 'grassroots-emulation-fighter', on: '2022-12-20', base: 47, ownShare: 10, expected: 4, cite: [d9k3] }),
  allowed({ id: 'limits/caps/fighters-own-share-higher-2022', name: 'Năm 2022 quy chế không được vượt 15%', given: '47 người, năm 2022, quy chế 20%', cap: 'grassroots-emulation-fighter', on: '2022-12-20', base: 47, ownShare: 20, expected: 7, cite: [d9k3] }),
  checked({ id: 'limits/caps/fighters-before-amendment', name: 'Ngày 30/09/2026 chưa có tỷ lệ của luật', given: '47 người, đề nghị 40, quyết định 30/09/2026', cap: 'grassroots-emulation-fighter', on: '2026-09-30', base: 47, proposed: 40, expected: 'within', cite: [cite('152/2025/NĐ-CP', null)] }),
  checked({ id: 'limits/caps/fighters-amended', name: 'Từ 01/10/2026 phải đối chiếu Luật sửa đổi', given: '47 người, đề nghị 1, quyết định 01/10/2026', cap: 'grassroots-emulation-fighter', on: '2026-10-01', base: 47, proposed: 1, expected: 'undetermined (needs-legal)', cite: [amendment] }),
  checked({ id: 'limits/caps/fighters-before-the-law', name: 'Trước Luật năm 2003 không có câu trả lời', given: 'Quyết định 30/06/2004', cap: 'grassroots-emulation-fighter', on: '2004-06-30', base: 47, proposed: 1, expected: 'no-entry', cite: [d9k3] }),
]

const flags: readonly ProcedureCase[] = [
  checked({ id: 'law-2022/55a', name: '12 tập thể dẫn đầu khối, đề nghị 3 Cờ thi đua của Chính phủ: vượt', given: '12 tập thể dẫn đầu đạt tiêu chuẩn cờ tỉnh, đề nghị 3, năm 2026', cap: 'government-emulation-flag', on: '2026-06-15', base: 12, proposed: 3, expected: 'exceeds', cite: [d7k1] }),
  allowed({ id: 'law-2022/55b', name: '20% của 12 là 2,4: nhiều nhất 2', given: '12 tập thể dẫn đầu đạt tiêu chuẩn cờ tỉnh', cap: 'government-emulation-flag', on: '2026-06-15', base: 12, expected: 2, cite: [d7k1] }),
  checked({ id: 'limits/caps/flags-within', name: '15 tập thể dẫn đầu, đề nghị 3: trong tỷ lệ', given: '15 tập thể dẫn đầu đạt tiêu chuẩn cờ tỉnh, đề nghị 3', cap: 'government-emulation-flag', on: '2025-07-01', base: 15, proposed: 3, expected: 'within', cite: [d7k1] }),
  checked({ id: 'limits/caps/flags-decree-98', name: 'Tỷ lệ theo Nghị định 98/2023 chưa đối chiếu', given: '15 tập thể, đề nghị 3, quyết định 30/06/2025', cap: 'government-emulation-flag', on: '2025-06-30', base: 15, proposed: 3, expected: 'undetermined (needs-legal)', cite: [cite('98/2023/NĐ-CP', null, { mark: 'unsure' })] }),
  checked({ id: 'limits/caps/flags-2022', name: 'Năm 2022: 20% số tập thể đạt tiêu chuẩn cờ tỉnh', given: '15 tập thể đạt tiêu chuẩn, đề nghị 4, năm 2022', cap: 'government-emulation-flag', on: '2022-12-20', base: 15, proposed: 4, expected: 'exceeds', cite: [d11k1] }),
  checked({ id: 'limits/caps/flags-2023-both-readings', name: 'Từ 05/09/2023 Bộ Nội vụ tính trên số dẫn đầu cụm, khối', given: '20 tập thể đạt tiêu chuẩn, 12 dẫn đầu, đề nghị 3, ngày 05/09/2023', cap: 'government-emulation-flag', on: '2023-09-05', base: 20, leaders: 12, proposed: 3, expected: 'within', cite: [d11k1, cite('5007/BNV-TĐKT', null)] }),
  {
    kind: 'procedure', id: 'limits/caps/flags-2023-told', name: 'Hai cách tính khác nhau thì nêu cả hai', given: '20 tập thể đạt tiêu chuẩn, 12 dẫn đầu, đề nghị 3, ngày 05/09/2023 và 04/09/2023',
    answer: () => ['2023-09-05', '2023-09-04'].map((on) => checkCap({ cap: 'government-emulation-flag', day: plainDate(on), base: 20, leaders: 12, proposed: 3 })).map(({ readings, flags: found }) => `${readings.map((one) => one.allowed).join('/')} ${found.join(' ')}`.trim()).join(', '),
    expected: '4/2 base-ambiguous, 4', cite: [d11k1, cite('5007/BNV-TĐKT', null)],
  },
  checked({ id: 'limits/caps/flags-before-decree-91', name: 'Trước 01/10/2017 tỷ lệ cờ chưa đối chiếu', given: '15 tập thể, đề nghị 3, ngày 30/09/2017', cap: 'government-emulation-flag', on: '2017-09-30', base: 15, proposed: 3, expected: 'undetermined (needs-legal)', cite: [cite('42/2010/NĐ-CP', null, { mark: 'unsure' })] }),
  checked({ id: 'limits/caps/flags-decree-91', name: 'Từ 01/10/2017: 20%', given: '15 tập thể, đề nghị 3, ngày 01/10/2017', cap: 'government-emulation-flag', on: '2017-10-01', base: 15, proposed: 3, expected: 'within', cite: [d11k1] }),
  checked({ id: 'limits/caps/flags-last-day-2023', name: 'Ngày 31/12/2023 còn 20% của Nghị định 91/2017', given: '14 tập thể, đề nghị 3, ngày 31/12/2023', cap: 'government-emulation-flag', on: '2023-12-31', base: 14, proposed: 3, expected: 'exceeds', cite: [d11k1] }),
  checked({ id: 'limits/caps/flags-first-day-2024', name: 'Từ 01/01/2024 tỷ lệ theo Nghị định 98/2023 chưa đối chiếu', given: '14 tập thể, đề nghị 3, ngày 01/01/2024', cap: 'government-emulation-flag', on: '2024-01-01', base: 14, proposed: 3, expected: 'undetermined (needs-legal)', cite: [cite('98/2023/NĐ-CP', null, { mark: 'unsure' })] }),
  checked({ id: 'limits/caps/flags-last-day', name: 'Ngày 30/09/2026 còn 20%', given: '14 tập thể, đề nghị 3, ngày 30/09/2026', cap: 'government-emulation-flag', on: '2026-09-30', base: 14, proposed: 3, expected: 'exceeds', cite: [d7k1] }),
  checked({ id: 'limits/caps/flags-amended', name: 'Từ 01/10/2026 tỷ lệ cờ phải đối chiếu', given: '15 tập thể, đề nghị 3, ngày 01/10/2026', cap: 'government-emulation-flag', on: '2026-10-01', base: 15, proposed: 3, expected: 'undetermined (needs-legal)', cite: [amendment] }),
]

const ratings: readonly ProcedureCase[] = [
  allowed({ id: 'law-2022/47a', name: '40 công chức hoàn thành tốt: nhiều nhất 8 xuất sắc', given: 'Nhóm công chức năm 2026: 40 người hoàn thành tốt', cap: 'excellent-civil-servants', on: '2026-12-31', base: 40, expected: 8, cite: [nd335] }),
  checked({ id: 'law-2022/47b', name: '40 công chức hoàn thành tốt, đề nghị 9 xuất sắc: vượt', given: 'Nhóm công chức năm 2026: 40 người hoàn thành tốt, đề nghị 9; cơ quan không thuộc trường hợp nâng tỷ lệ', cap: 'excellent-civil-servants', on: '2026-12-31', base: 40, proposed: 9, outstanding: false, expected: 'exceeds', cite: [nd335] }),
  checked({ id: 'law-2022/47c', name: 'Nếu cơ quan có thành tích nổi trội: đến 25%', given: 'Nhóm công chức năm 2026: 40 người hoàn thành tốt, đề nghị 9; cơ quan có thành tích nổi trội', cap: 'excellent-civil-servants', on: '2026-12-31', base: 40, proposed: 9, outstanding: true, expected: 'within', cite: [nd335raised] }),
  checked({ id: 'law-2022/47d', name: 'Chưa biết cơ quan có được nâng tỷ lệ không', given: 'Nhóm công chức năm 2026: 40 người hoàn thành tốt, đề nghị 9', cap: 'excellent-civil-servants', on: '2026-12-31', base: 40, proposed: 9, expected: 'undetermined (missing-fact)', cite: [nd335, nd335raised] }),
  checked({ id: 'limits/caps/civil-servants-above-raised', name: '11 vượt cả 25% của 40', given: 'Nhóm công chức năm 2026: 40 người hoàn thành tốt, đề nghị 11', cap: 'excellent-civil-servants', on: '2026-12-31', base: 40, proposed: 11, expected: 'exceeds', cite: [nd335, nd335raised] }),
  {
    kind: 'procedure', id: 'limits/caps/base-both-ways', name: 'Mẫu số có tính số được nâng lên xuất sắc hay không: nêu cả hai', given: '40 người hoàn thành tốt, đề nghị 9, cơ quan không được nâng tỷ lệ',
    answer: () => { const { readings, flags: found } = checkCap({ cap: 'excellent-civil-servants', day: plainDate('2026-12-31'), base: 40, proposed: 9, outstanding: false }); return `${readings.map((one) => `${one.of}:${one.allowed}`).join(' ')} ${found.join(' ')}` },
    expected: '40:8 49:9 base-ambiguous', cite: [nd335],
  },
  checked({ id: 'law-2022/70a', name: '22 viên chức hoàn thành tốt, đề nghị 5, đơn vị hoàn thành tốt: vượt 20%', given: 'Đơn vị có 22 viên chức hoàn thành tốt, đề nghị 5 xuất sắc; đơn vị xếp loại hoàn thành tốt, năm 2026', cap: 'excellent-public-employees', on: '2026-12-31', base: 22, proposed: 5, outstanding: false, expected: 'exceeds', cite: [d12k6] }),
  checked({ id: 'law-2022/70b', name: 'Cùng đơn vị ấy xếp loại xuất sắc: 25% là 5', given: 'Đơn vị có 22 viên chức hoàn thành tốt, đề nghị 5 xuất sắc; đơn vị xếp loại hoàn thành xuất sắc, năm 2026', cap: 'excellent-public-employees', on: '2026-12-31', base: 22, proposed: 5, outstanding: true, expected: 'within', cite: [d12k6] }),
  allowed({ id: 'law-2022/70c', name: '20% của 22 là 4', given: 'Đơn vị có 22 viên chức hoàn thành tốt, năm 2026', cap: 'excellent-public-employees', on: '2026-12-31', base: 22, outstanding: false, expected: 4, cite: [d12k6] }),
  checked({ id: 'limits/caps/civil-servants-2025', name: 'Năm 2025 còn 20% của Nghị định 90/2020, không có 25%', given: '40 công chức hoàn thành tốt, đề nghị 9, ngày 31/12/2025', cap: 'excellent-civil-servants', on: '2025-12-31', base: 40, proposed: 9, outstanding: true, expected: 'exceeds', cite: [nd90] }),
  checked({ id: 'limits/caps/civil-servants-first-day-2026', name: 'Từ 01/01/2026 được đến 25%', given: '40 công chức hoàn thành tốt, đề nghị 9, ngày 01/01/2026, cơ quan nổi trội', cap: 'excellent-civil-servants', on: '2026-01-01', base: 40, proposed: 9, outstanding: true, expected: 'within', cite: [nd335raised] }),
  checked({ id: 'limits/caps/public-employees-june-2026', name: 'Đến 30/06/2026 viên chức còn theo Nghị định 90/2020', given: '22 viên chức hoàn thành tốt, đề nghị 5, đơn vị xuất sắc, ngày 30/06/2026', cap: 'excellent-public-employees', on: '2026-06-30', base: 22, proposed: 5, outstanding: true, expected: 'exceeds', cite: [nd90] }),
  checked({ id: 'limits/caps/public-employees-july-2026', name: 'Từ 01/07/2026 viên chức được đến 25%', given: '22 viên chức hoàn thành tốt, đề nghị 5, đơn vị xuất sắc, ngày 01/07/2026', cap: 'excellent-public-employees', on: '2026-07-01', base: 22, proposed: 5, outstanding: true, expected: 'within', cite: [d12k6] }),
  checked({ id: 'limits/caps/civil-servants-before-decree-90', name: 'Trước Nghị định 90/2020 không có câu trả lời', given: '40 công chức, đề nghị 9, ngày 19/08/2020', cap: 'excellent-civil-servants', on: '2020-08-19', base: 40, proposed: 9, expected: 'no-entry', cite: [nd90] }),
  checked({ id: 'limits/caps/civil-servants-decree-90', name: 'Từ 20/08/2020: 20%', given: '40 công chức, đề nghị 8, ngày 20/08/2020', cap: 'excellent-civil-servants', on: '2020-08-20', base: 40, proposed: 8, expected: 'within', cite: [nd90] }),
  checked({ id: 'limits/caps/four-units', name: 'Bốn đơn vị: nhiều nhất một đơn vị xuất sắc', given: '4 đơn vị hoàn thành tốt, đề nghị 1, năm 2026', cap: 'excellent-public-units', on: '2026-12-31', base: 4, proposed: 1, outstanding: false, expected: 'within', cite: [nd233] }),
  checked({ id: 'limits/caps/four-units-two', name: 'Bốn đơn vị: hai là vượt', given: '4 đơn vị hoàn thành tốt, đề nghị 2, năm 2026', cap: 'excellent-public-units', on: '2026-12-31', base: 4, proposed: 2, outstanding: true, expected: 'exceeds', cite: [nd233] }),
  checked({ id: 'limits/caps/five-units', name: 'Năm đơn vị: 20% là một', given: '5 đơn vị hoàn thành tốt, đề nghị 1, năm 2026', cap: 'excellent-public-units', on: '2026-12-31', base: 5, proposed: 1, outstanding: false, expected: 'within', cite: [nd233] }),
  checked({ id: 'limits/caps/eight-units-two', name: 'Tám đơn vị: hai chỉ khi được 25%', given: '8 đơn vị hoàn thành tốt, đề nghị 2, năm 2026', cap: 'excellent-public-units', on: '2026-12-31', base: 8, proposed: 2, outstanding: false, expected: 'exceeds', cite: [nd233] }),
  checked({ id: 'limits/caps/eight-units-two-raised', name: 'Tám đơn vị, được nâng tỷ lệ: hai', given: '8 đơn vị hoàn thành tốt, đề nghị 2, năm 2026, được nâng tỷ lệ', cap: 'excellent-public-units', on: '2026-12-31', base: 8, proposed: 2, outstanding: true, expected: 'within', cite: [nd233] }),
  checked({ id: 'limits/caps/units-before', name: 'Trước 01/07/2026 không có tỷ lệ cho đơn vị', given: '8 đơn vị, ngày 30/06/2026', cap: 'excellent-public-units', on: '2026-06-30', base: 8, proposed: 2, expected: 'no-entry', cite: [nd233] }),
  checked({ id: 'limits/caps/cadres', name: 'Cán bộ theo quy định của Đảng: phải đối chiếu', given: '10 cán bộ, đề nghị 2, năm 2026', cap: 'excellent-cadres', on: '2026-12-31', base: 10, proposed: 2, expected: 'undetermined (needs-legal)', cite: [cite('90/2020/NĐ-CP', null, { mark: 'unsure' })] }),
]

export const cases: readonly ProcedureCase[] = [...fighters, ...flags, ...ratings]
