// Government Office: 70 per cent for the advanced labour collective.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '01/2024/TT-VPCP', kind: 'circular',
  title: 'Hướng dẫn công tác thi đua, khen thưởng của Văn phòng Chính phủ',
  issuer: 'Văn phòng Chính phủ',
  mark: 'seen',
  open: 'Chỉ thấy trích dẫn; chưa rõ tên gọi đầy đủ, ngày ban hành và ngày có hiệu lực',
}
