// The closing report at the terminal.
import { formatDay } from '@thidua/kit/vi-text.ts'

export const reportCliVi = {
  report: 'Viết báo cáo tổng kết của một khu vực, mỗi con số kèm ô số liệu làm căn cứ',
  verify: 'Kiểm tra một báo cáo đã in (Word, HTML, JSON) có con số nào bị sửa tay không',
  told: (facts: { year: number; asOf: string; facts: number }) => `Báo cáo năm ${facts.year}, theo số biết đến ngày ${formatDay(facts.asOf)}: ${facts.facts} số có nguồn.`,
  noOut: 'Thêm --out TỆP.docx (hoặc .pdf, .html, .json) để in ra tệp.',
  written: (facts: { out: string }) => `Đã in ra ${facts.out}.`,
  noYear: (facts: { year: number }) => `Thư mục không khai báo kỳ ${facts.year} trong periods.csv nên không viết được báo cáo năm này. Chọn năm khác.`,
  cannotWrite: (facts: { out: string }) => `Không ghi được tệp “${facts.out}”. Kiểm tra thư mục và quyền ghi.`,
  format: (facts: { file: string }) => `Tệp “${facts.file}” cần kết thúc bằng .docx, .pdf, .html hoặc .json.`,
  pdfNotVerified: 'Chỉ kiểm tra được tệp .docx, .html và .json. Với PDF, kiểm tra tệp Word hoặc HTML của cùng báo cáo.',
  untouched: 'Không có con số nào bị sửa so với lúc in.',
  touched: (facts: { count: number }) => `Có ${facts.count} chỗ khác với lúc in; không dùng tệp này:`,
  change: (facts: { fact: string; expected: string; found: string | null }) => `${facts.fact}: lúc in là “${facts.expected}”, nay ${facts.found === null ? 'không còn' : `là “${facts.found}”`}`,
} as const
