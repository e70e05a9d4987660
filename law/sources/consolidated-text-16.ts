// Consolidated text of the 2003 law; it has no force of its own.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '16/VBHN-VPQH', kind: 'consolidated-text',
  title: 'Văn bản hợp nhất Luật Thi đua, khen thưởng (Luật năm 2003 và các luật sửa đổi)',
  issuer: 'Văn phòng Quốc hội',
  mark: 'memory',
  open: 'Chưa đọc; chưa rõ ngày ký xác thực',
}
