// Army rules on notices of results.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '57/2020/TT-BQP', kind: 'circular',
  title: 'Quy định về thủ tục khen thưởng trong Quân đội nhân dân',
  issuer: 'Bộ Quốc phòng',
  mark: 'seen',
  open: 'Chỉ thấy Điều 22; chưa rõ tên gọi đầy đủ, ngày ban hành và ngày có hiệu lực',
}
