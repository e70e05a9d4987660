// Army rules under the 2022 law: nine months for new people and units.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '118/2023/TT-BQP', kind: 'circular',
  title: 'Quy định chi tiết và hướng dẫn thực hiện công tác thi đua, khen thưởng trong Bộ Quốc phòng',
  issuer: 'Bộ Quốc phòng',
  mark: 'seen',
  open: 'Chỉ thấy trích dẫn; chưa rõ ngày ban hành và ngày có hiệu lực',
}
