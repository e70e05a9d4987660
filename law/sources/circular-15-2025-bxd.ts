// Sector rules: flag of a movement only at a final review after three years.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '15/2025/TT-BXD', kind: 'circular',
  title: 'Quy định chi tiết công tác thi đua, khen thưởng ngành Xây dựng',
  issuer: 'Bộ Xây dựng',
  mark: 'seen',
  open: 'Chỉ thấy trích dẫn; chưa rõ tên gọi đầy đủ, ngày ban hành và ngày có hiệu lực',
}
