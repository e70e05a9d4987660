// Sector copy of the collective diploma under the 2003 law.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '08/2019/TT-BLĐTBXH', kind: 'circular',
  title: 'Hướng dẫn công tác thi đua, khen thưởng ngành Lao động - Thương binh và Xã hội',
  issuer: 'Bộ Lao động - Thương binh và Xã hội',
  mark: 'weak',
  open: 'Chỉ thấy viện dẫn; chưa rõ ngày ban hành và ngày có hiệu lực',
}
