// Army rules under the 2003 law: caps of titles, the simplified procedure.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '151/2018/TT-BQP', kind: 'circular',
  title: 'Quy định và hướng dẫn công tác thi đua, khen thưởng trong Quân đội nhân dân và Dân quân tự vệ',
  issuer: 'Bộ Quốc phòng',
  mark: 'seen',
  open: 'Chỉ thấy Điều 12 và Điều 71; chưa rõ ngày có hiệu lực',
}
