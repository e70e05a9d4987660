import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LawCase, ProcedureCase } from '../../engine/case.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { governing } from '../../engine/versions.ts'
import { statementsOn } from '../general/statement.ts'
import { dayFor, type Matter } from './clocks.ts'
import { statements } from './statements.ts'

const weakTransition = cite('06/2026/QH16', null, { mark: 'weak' })
const received98 = cite('152/2025/NĐ-CP', 60, { clause: 3 })

type Rest = Pick<ProcedureCase, 'given' | 'answer' | 'expected'>

function procedure(id: string, name: string, rest: Rest, source: Citation): ProcedureCase {
  return { kind: 'procedure', id: id.startsWith('law-') ? id : `limits/transitions/${id}`, name, ...rest, cite: [source] }
}

/** The law and decrees of the dossier, `needs-legal` where no clause says, flags in brackets. */
function underWhichLaw(received: string, decided?: string): string {
  const { regime, flags, needsLegal } = governing({ received: plainDate(received), ...(decided === undefined ? {} : { decided: plainDate(decided) }) })
  if (needsLegal) return 'needs-legal'
  return [regime.documents.join(', '), ...flags.map(({ mark }) => `(${mark})`)].join(' ')
}

function clock(matter: Matter): string {
  return dayFor(matter, { received: plainDate('2025-06-25'), decided: plainDate('2025-09-15'), considered: plainDate('2025-08-01'), yearEnd: plainDate('2024-12-31') }) ?? 'unknown'
}

function says(id: string, day: string): boolean {
  return statementsOn(statements, plainDate(day)).some((statement) => statement.id === `limits/transitions/${id}`)
}

export const cases: readonly LawCase[] = [
  procedure('law-2022/5-law', 'Hồ sơ nhận 10/12/2026: theo Luật sửa đổi, có đánh dấu', { given: 'nhận 10/12/2026', answer: () => underWhichLaw('2026-12-10'), expected: '06/2022/QH15, 06/2026/QH16, 152/2025/NĐ-CP (weak)' }, weakTransition),
  procedure('law-2022/6-law', 'Hồ sơ nhận 20/09/2026, quyết định 05/10/2026: theo Luật chưa sửa đổi, có đánh dấu', { given: 'nhận trước 01/10/2026', answer: () => underWhichLaw('2026-09-20', '2026-10-05'), expected: '06/2022/QH15, 152/2025/NĐ-CP, 129/2025/NĐ-CP, 15/2025/TT-BNV (weak)' }, weakTransition),
  procedure('law-2022/65a', 'Bằng khen Thủ tướng nhận 25/06/2025, quyết định 09/2025: theo Nghị định 98/2023', { given: 'nhận trước 01/07/2025', answer: () => underWhichLaw('2025-06-25', '2025-09-15'), expected: '06/2022/QH15, 98/2023/NĐ-CP, 01/2024/TT-BNV' }, received98),
  procedure('law-2022/65b', 'Tiền thưởng theo mức lương cơ sở tại ngày quyết định', { given: 'nhận 25/06/2025, quyết định 15/09/2025', answer: () => clock('money'), expected: '2025-09-15' }, cite('152/2025/NĐ-CP', 49, { clause: 1 })),
  procedure('received-in-july-2025', 'Hồ sơ nhận 01/07/2025: theo Nghị định 152/2025', { given: 'nhận 01/07/2025', answer: () => underWhichLaw('2025-07-01', '2025-09-15'), expected: '06/2022/QH15, 152/2025/NĐ-CP, 129/2025/NĐ-CP' }, received98),
  procedure('straddling-2023', 'Hồ sơ nhận 20/12/2023, quyết định 15/01/2024: cần pháp chế', { given: 'nhận trước, quyết định sau 01/01/2024', answer: () => underWhichLaw('2023-12-20', '2024-01-15'), expected: 'needs-legal' }, cite('98/2023/NĐ-CP', null, { mark: 'unsure' })),
  procedure('decided-in-2023', 'Hồ sơ nhận 01/12/2023, quyết định 29/12/2023: theo Luật 2003', { given: 'nhận và quyết định trước 01/01/2024', answer: () => underWhichLaw('2023-12-01', '2023-12-29'), expected: '15/2003/QH11, 39/2013/QH13, 91/2017/NĐ-CP, 12/2019/TT-BNV' }, cite('06/2022/QH15', 94)),
  procedure('received-last-day', 'Hồ sơ nhận 30/09/2026, quyết định cùng ngày: theo Luật chưa sửa đổi', { given: 'nhận 30/09/2026', answer: () => underWhichLaw('2026-09-30', '2026-09-30'), expected: '06/2022/QH15, 152/2025/NĐ-CP, 129/2025/NĐ-CP, 15/2025/TT-BNV' }, cite('06/2022/QH15', 94)),
  procedure('clock-standards', 'Tiêu chuẩn theo ngày nhận hồ sơ', { given: 'nhận 25/06/2025, quyết định 15/09/2025', answer: () => clock('standards'), expected: '2025-06-25' }, received98),
  procedure('clock-procedure', 'Thủ tục theo ngày nhận hồ sơ', { given: 'nhận 25/06/2025, quyết định 15/09/2025', answer: () => clock('procedure'), expected: '2025-06-25' }, received98),
  procedure('clock-authority', 'Thẩm quyền theo ngày ký quyết định', { given: 'nhận 25/06/2025, quyết định 15/09/2025', answer: () => clock('authority'), expected: '2025-09-15' }, cite('06/2022/QH15', 80, { mark: 'memory' })),
  procedure('clock-hold', 'Tạm dừng theo ngày xét', { given: 'xét 01/08/2025', answer: () => clock('hold'), expected: '2025-08-01' }, cite('152/2025/NĐ-CP', 4, { clause: 4 })),
  procedure('clock-rating', 'Xếp loại theo năm được xếp loại', { given: 'xếp loại năm 2024', answer: () => clock('rating'), expected: '2024-12-31' }, cite('233/2026/NĐ-CP', null, { mark: 'memory' })),
  procedure('clock-not-decided', 'Chưa quyết định thì chưa có ngày tính tiền thưởng', { given: 'nhận 25/06/2025', answer: () => dayFor('money', { received: plainDate('2025-06-25') }) ?? 'unknown', expected: 'unknown' }, cite('152/2025/NĐ-CP', 49, { clause: 1 })),
  procedure('decree-98-until-end-of-2025', 'Nội dung được giao: Nghị định 98/2023 áp dụng đến hết 31/12/2025', { given: '31/12/2025 và 01/01/2026', answer: () => `${says('decree-98-until-new-texts', '2025-12-31')}, ${says('decree-98-until-new-texts', '2026-01-01')}`, expected: 'true, false' }, cite('152/2025/NĐ-CP', 60, { clause: 2 })),
  procedure('sunset', 'Nghị định 152/2025 hết hiệu lực từ 01/03/2027', { given: '28/02/2027 và 01/03/2027', answer: () => `${says('decree-152-lapses', '2027-02-28')}, ${says('decree-152-lapses', '2027-03-01')}`, expected: 'false, true' }, cite('152/2025/NĐ-CP', 60, { clause: 1 })),
]
