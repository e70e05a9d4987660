// Consolidated text of the 2022 law as amended in 2026.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '115/VBHN-VPQH', kind: 'consolidated-text',
  title: 'Văn bản hợp nhất Luật Thi đua, khen thưởng (Luật năm 2022 và Luật sửa đổi)',
  issuer: 'Văn phòng Quốc hội',
  mark: 'seen',
  open: 'Chỉ thấy tên trong danh mục ngày 19/9/2026; chưa đọc, chưa rõ ngày ký xác thực',
}
