// Named in the legal basis of TT 18/2026.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '276/2026/NĐ-CP', kind: 'decree',
  title: 'Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ',
  issuer: 'Chính phủ',
  mark: 'weak',
  open: 'Chưa đọc; chưa rõ ngày ban hành và ngày có hiệu lực',
}
