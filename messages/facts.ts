// Why a query has no answer: what was asked, why it cannot be answered, what to ask instead.
import { formatDay } from '@thidua/kit/vi-text.ts'

type Facts = Readonly<Record<string, string | number>>
const say = (facts: Facts, key: string): string => String(facts[key] ?? '')
const found = (facts: Facts): string => `“${say(facts, 'found')}”`

const sentences: Readonly<Record<string, (facts: Facts) => string>> = {
  'unknown-op': (f) => `Không có phép tính ${found(f)}. Xem danh sách phép tính trong QUERIES.md.`,
  'query-wrong': (f) => `Câu hỏi (${say(f, 'found')}) thiếu hoặc sai trường “${say(f, 'field')}”. Sửa trường này theo QUERIES.md rồi hỏi lại.`,
  'unknown-indicator': (f) => `Không có chỉ tiêu ${found(f)} trong danh mục. Kiểm tra lại mã chỉ tiêu.`,
  'unknown-unit': (f) => `Không có đơn vị ${found(f)}. Kiểm tra lại mã đơn vị.`,
  'unknown-kind': (f) => `Không có loại đơn vị ${found(f)}. Các loại có: ${say(f, 'known')}; hoặc dùng all.`,
  'bad-measure': (f) => `Không đọc được biểu thức ${found(f)}. ${say(f, 'why')}`,
  'bad-expression': (f) => `Không đọc được vế ${found(f)}. ${say(f, 'why')} Viết đơn_vị.chỉ_tiêu hoặc sum(loại.chỉ_tiêu); dấu trừ cần khoảng trắng hai bên.`,
  'bad-operand': (f) => `${found(f)} không cho biết của đơn vị nào. Viết đơn_vị.chỉ_tiêu hoặc sum(loại.chỉ_tiêu).`,
  'bad-condition': (f) => `Điều kiện ${found(f)} chưa đúng dạng. Viết: chỉ_tiêu phép_so_sánh số, ví dụ thads_complex_resolved >= 1.`,
  'sum-of-rate': (f) => `${found(f)} là tỷ lệ, cộng lại không có nghĩa. Dùng ratio: tổng tử số chia tổng mẫu số.`,
  'not-a-rate': (f) => `${found(f)} không phải tỷ lệ có tử số và mẫu số nên không tính được theo tổng chia tổng.`,
  'ratio-of-what': () => 'Phép ratio cần indicator, hoặc cả numerator và denominator.',
  'unit-or-kind': () => 'Phép diff cần unit hoặc kind.',
  'no-such-card': (f) => `Không tìm thấy bảng điểm ${say(f, 'found')}.yaml trong thư mục khu vực hay thư mục scorecards bên cạnh.`,
  'card-broken': (f) => `Bảng điểm ${say(f, 'found')} có lỗi nên không chấm được: ${say(f, 'first')}`,
  'card-not-issued': (f) => `Đến ngày ${formatDay(say(f, 'asOf'))} bảng điểm ${say(f, 'found')} chưa ban hành (ban hành ngày ${formatDay(say(f, 'issued'))}) nên chưa chấm được.`,
  'no-such-event': (f) => `Không có sự kiện loại ${found(f)} trong events.csv.`,
}

export const factsVi = {
  fault: ({ kind, facts }: { readonly kind: string; readonly facts: Facts }): string => sentences[kind]?.(facts) ?? `Không trả lời được câu hỏi này (${kind}).`,
} as const
