// Guidance on the decree of 2010; its part II limits State-level forms to one a year.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '02/2011/TT-BNV', kind: 'circular',
  title: 'Hướng dẫn thi hành Nghị định 42/2010/NĐ-CP',
  issuer: 'Bộ Nội vụ',
  mark: 'memory',
  open: 'Chỉ thấy viện dẫn (cơ quan ban hành theo trí nhớ); chưa rõ ngày ban hành và ngày có hiệu lực',
}
