// Sector criteria of the ministry diploma.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '20/2025/TT-BVHTTDL', kind: 'circular',
  title: 'Quy định chi tiết công tác thi đua, khen thưởng ngành Văn hóa, Thể thao và Du lịch',
  issuer: 'Bộ Văn hóa, Thể thao và Du lịch',
  mark: 'seen',
  open: 'Chỉ thấy trích dẫn; chưa rõ tên gọi đầy đủ, ngày ban hành và ngày có hiệu lực',
}
