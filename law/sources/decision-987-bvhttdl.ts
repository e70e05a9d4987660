// A ministry procedure of the decree of 2023: forms, 25 working days.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '987/QĐ-BVHTTDL', kind: 'decision',
  title: 'Công bố thủ tục hành chính về thi đua, khen thưởng của Bộ Văn hóa, Thể thao và Du lịch',
  issuer: 'Bộ Văn hóa, Thể thao và Du lịch',
  mark: 'seen',
  open: 'Chưa rõ tên gọi đầy đủ và ngày ban hành',
}
