// The law at the terminal: what each command is for, and its answers as text.
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'

type Answer = 'met' | 'not-met' | 'undetermined'

const signs: Readonly<Record<Answer, string>> = { met: '✓', 'not-met': '✗', undetermined: '?' }

export const lawCliVi = {
  awards: 'Danh hiệu, hình thức khen thưởng của một ngày: ai quyết định, theo điều nào',
  evaluate: 'Xét dữ kiện của một hay nhiều hồ sơ theo luật của một ngày',
  roadmap: 'Phải đạt những gì, năm nào, để tới một danh hiệu, hình thức khen thưởng',
  screen: 'Xét cả danh sách (mỗi hồ sơ một dòng) theo mọi danh hiệu, hình thức',
  diff: 'Luật của hai ngày khác nhau ở đâu, và câu trả lời của ai thay đổi',
  money: 'Tiền thưởng kèm một danh hiệu, hình thức khen thưởng',
  cases: 'Chạy mọi ví dụ kèm theo luật',
  fault: ({ line, field, text }: { line: number | null; field: string; text: string }) => `${line === null ? '' : `Dòng ${line}: `}${field === '' ? '' : `${field}: `}${text}`,
  caseFault: ({ name, fault }: { name: string | number | null; fault: string }) => `${name === null ? '' : `${name}: `}${fault}`,
  law: ({ version }: { version: string }) => `Luật áp dụng: ${version}`,
  finding: ({ depth, answer, text, found, place }: { depth: number; answer: Answer; text: string; found: string; place: string }) =>
    `${'  '.repeat(depth + 1)}${signs[answer]} ${text} [${place}]${found === '' ? '' : ` — ${found}`}`,
  line: ({ answer, sentence }: { answer: Answer; sentence: string }) => `${signs[answer]} ${sentence}`,
  missing: 'Còn thiếu:',
  gap: ({ text, who }: { text: string; who: string | null }) => `  - ${text}${who === null ? ' (cần cán bộ pháp chế)' : ` (${who})`}`,
  lawyerCheck: 'Câu trả lời dựa trên văn bản chưa được cán bộ pháp chế đối chiếu.',
  nothing: 'Không có danh hiệu, hình thức nào được quy định cho đối tượng này vào ngày đã chọn.',
  columns: { award: 'Mã', name: 'Tên', subject: 'Đối tượng', decidedBy: 'Thẩm quyền', place: 'Điều', met: 'Đạt', notMet: 'Chưa đạt', undetermined: 'Chưa rõ', changed: 'Đổi', document: 'Văn bản', rules: 'Quy định', cases: 'Ví dụ' },
  screened: ({ people, seconds, bad }: { people: number; seconds: number; bad: number }) => `Đã xét ${formatDecimal(String(people))} hồ sơ trong ${formatDecimal(String(seconds))} giây${bad > 0 ? `; ${formatDecimal(String(bad))} dòng lỗi không được xét` : ''}.`,
  written: ({ out }: { out: string }) => `Danh sách đạt: ${out}`,
  cannotWrite: ({ out }: { out: string }) => `Không ghi được tệp “${out}”. Kiểm tra thư mục và quyền ghi.`,
  outFormat: ({ out }: { out: string }) => `Tệp “${out}” cần đuôi .ndjson, .jsonl hoặc .csv.`,
  compared: ({ from, to, changed }: { from: string; to: string; changed: number }) => `Từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}: ${changed} quy định khác nhau.`,
  changedValue: ({ says, before, after }: { says: string; before: string | null; after: string | null }) => `${says}: ${before ?? 'chưa có'} → ${after ?? 'không có, hoặc chưa đối chiếu'}.`,
  subjectUnknown: ({ found }: { found: string }) => `Không có đối tượng “${found}”. Chọn individual, collective hoặc household.`,
  subjectNotTaken: ({ name, subject, allowed }: { name: string; subject: string; allowed: readonly string[] }) => `${name} không dành cho ${subject}. Đối tượng: ${allowed.join(', ')}.`,
  levelUnknown: ({ found, known }: { found: string; known: readonly string[] }) => `Không có cấp quyết định “${found}”. Các cấp: ${known.join(', ')}.`,
  needsLegal: ({ text }: { text: string }) => `Cần cán bộ pháp chế: ${text}`,
  casesRun: ({ passed, failed }: { passed: number; failed: number }) => `${passed} ví dụ đúng, ${failed} ví dụ sai.`,
  caseFailed: ({ id, name, expected, found }: { id: string; name: string; expected: string; found: string }) => `  ${id}: ${name} – luật nói ${expected}, chương trình trả lời ${found}`,
  road: ({ name, year }: { name: string; year: number }) => `${name}: sớm nhất năm ${year}.`,
  step: ({ year, needs }: { year: number; needs: readonly string[] }) => `  ${year}: ${needs.join('; ')}`,
  alternative: ({ name, year }: { name: string; year: number }) => `Cách khác, ${name} (năm ${year}):`,
  tentative: 'Theo văn bản gần nhất đã biết, chỉ để tham khảo:',
} as const
