// Guidance on the decree of 2025.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '15/2025/TT-BNV', kind: 'circular',
  title: 'Hướng dẫn thi hành Luật Thi đua, khen thưởng và Nghị định 152/2025/NĐ-CP',
  issuer: 'Bộ Nội vụ',
  signed: plainDate('2025-08-04'), from: plainDate('2025-08-05'),
  replaces: ['01/2024/TT-BNV'],
  mark: 'seen',
  open: 'Chưa đọc; tên gọi đầy đủ chưa đối chiếu',
}
