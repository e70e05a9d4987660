// Sector rules that quote Đ74 of the 2022 law.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '22/2023/TT-BCT', kind: 'circular',
  title: 'Quy định công tác thi đua, khen thưởng ngành Công Thương',
  issuer: 'Bộ Công Thương',
  mark: 'seen',
  open: 'Chỉ thấy viện dẫn; chưa rõ ngày ban hành và ngày có hiệu lực',
}
