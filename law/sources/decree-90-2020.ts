// Ratings of officials until 2025, of public employees until 30/06/2026.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '90/2020/NĐ-CP', kind: 'decree',
  title: 'Về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
  issuer: 'Chính phủ',
  from: plainDate('2020-08-20'),
  replacedBy: ['335/2025/NĐ-CP', '233/2026/NĐ-CP'],
  mark: 'memory',
  open: 'Thôi áp dụng với công chức từ 01/01/2026, với viên chức từ 01/07/2026; ngày hết hiệu lực toàn bộ chưa rõ',
}
