// Base salary from 01/07/2024 to 30/06/2026.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '73/2024/NĐ-CP', kind: 'decree',
  title: 'Quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  issuer: 'Chính phủ',
  from: plainDate('2024-07-01'), until: plainDate('2026-06-30'),
  replaces: ['24/2023/NĐ-CP'],
  replacedBy: ['161/2026/NĐ-CP'],
  mark: 'seen',
  open: 'Ngày ở đây là ngày áp dụng mức lương, không phải ngày nghị định có hiệu lực',
}
