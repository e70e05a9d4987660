// Sector rules on ballots of the council, 80 per cent of all members.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '25/2023/TT-NHNN', kind: 'circular',
  title: 'Hướng dẫn công tác thi đua, khen thưởng ngành Ngân hàng',
  issuer: 'Ngân hàng Nhà nước Việt Nam',
  mark: 'seen',
  open: 'Chỉ thấy viện dẫn trong thủ tục hành chính; chưa rõ ngày ban hành và ngày có hiệu lực',
}
