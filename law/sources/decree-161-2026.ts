// Base salary from 01/07/2026.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '161/2026/NĐ-CP', kind: 'decree',
  title: 'Quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  issuer: 'Chính phủ',
  signed: plainDate('2026-05-15'), from: plainDate('2026-07-01'),
  replaces: ['73/2024/NĐ-CP'],
  mark: 'seen',
  open: 'Ngày áp dụng theo Điều 3 khoản 2; thấy qua mã nguồn công khai, cần đối chiếu công báo',
}
