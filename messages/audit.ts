// Words of the log: what was done or seen, whether the chain holds, and what was signed about it.
import { formatDecimal } from '@thidua/kit/vi-text.ts'

const count = (number: number): string => formatDecimal(String(number))
const where = (facts: { from: number; to: number }): string => (facts.from === facts.to ? `mục ${facts.from}` : `trong các mục ${facts.from}–${facts.to}`)

export const auditVi = {
  /** What the first broken entry shows, and what to do. */
  faults: {
    missing: (f: { from: number; to: number }) => `Thiếu ${where(f)}: mục này đã bị gỡ khỏi nhật ký sau khi ghi.`,
    unlinked: (f: { from: number; to: number }) => `Từ ${where(f)} chuỗi bị đứt: mục trước nó đã bị thay, hoặc mục này bị chen vào.`,
    altered: (f: { from: number; to: number }) => `Nội dung ${where(f)} không còn như khi ghi.`,
    value: (f: { from: number; to: number }) => `Giá trị lưu kèm ${where(f)} đã bị đổi hoặc gỡ mà không có mục nào ghi lại việc đó.`,
    'stray-value': (f: { from: number; to: number }) => `Có giá trị ghi cho mục ${f.from} nhưng nhật ký không có mục này.`,
    head: (f: { from: number; to: number }) => `Dấu cuối nhật ký không khớp với mục cuối (${where(f)}).`,
    truncated: (f: { from: number; to: number }) => `Nhật ký bị cắt: các mục từ ${f.from} trở đi không còn.`,
    rewritten: (f: { from: number; to: number }) => `Nhật ký đã bị viết lại: ${where(f)} không khớp với mốc đã ký.`,
    'checkpoint-forged': (f: { from: number; to: number }) => `Mốc ở mục ${f.from} có chữ ký không đúng.`,
  },
  cli: {
    verify: 'Kiểm tra chuỗi nhật ký; --checkpoint: đối chiếu mốc do bên ngoài giữ; --log: kiểm tra tệp nhật ký đã xuất thay cho cơ sở dữ liệu',
    checkpoint: 'Ký một mốc cho nhật ký ngay bây giờ',
    export: 'Xuất các mốc đã ký và khóa công khai cho bên ngoài giữ; --entries: cả nhật ký, không kèm giá trị',
    whole: (f: { entries: number; checkpoints: number }) => `Nhật ký nguyên vẹn: ${count(f.entries)} mục, khớp ${count(f.checkpoints)} mốc đã ký.`,
    broken: (f: { entries: number; text: string }) => `Nhật ký có ${count(f.entries)} mục và KHÔNG nguyên vẹn. ${f.text}`,
    advice: 'Giữ nguyên hiện trạng máy chủ, lưu lại các mốc đang có và báo người phụ trách an toàn thông tin.',
    signed: (f: { seq: number; keyId: string }) => `Đã ký mốc ở mục ${count(f.seq)} bằng khóa ${f.keyId}.`,
    nothingNew: 'Không có mục mới từ mốc trước, nên không ký thêm.',
    exported: (f: { file: string; checkpoints: number }) => `Đã xuất ${count(f.checkpoints)} mốc ra ${f.file}. Giao tệp này cho bên giữ độc lập với người quản trị.`,
    exportedEntries: (f: { file: string; entries: number }) => `Đã xuất ${count(f.entries)} mục (không kèm giá trị) ra ${f.file}.`,
    notCheckpoints: (f: { file: string }) => `Tệp “${f.file}” không phải tệp mốc nhật ký đã xuất. Lấy lại tệp gốc rồi kiểm tra lại.`,
    notAnExport: (f: { file: string; line: number }) => `Dòng ${f.line} của tệp “${f.file}” không phải mục nhật ký đã xuất. Lấy lại tệp gốc rồi kiểm tra lại.`,
    fileExists: (f: { file: string }) => `Đã có tệp “${f.file}”. Chọn tên khác: tệp mốc không ghi đè lên nhau.`,
  },
} as const
