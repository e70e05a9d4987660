// Sector copy of the standard of the excellent labour collective under the 2003 law.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '06/2015/TT-BXD', kind: 'circular',
  title: 'Hướng dẫn công tác thi đua, khen thưởng ngành Xây dựng',
  issuer: 'Bộ Xây dựng',
  mark: 'seen',
  open: 'Chỉ thấy viện dẫn; chưa rõ ngày ban hành và ngày có hiệu lực',
}
