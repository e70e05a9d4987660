// Education sector, from 02/04/2026.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '07/2026/TT-BGDĐT', kind: 'circular',
  title: 'Hướng dẫn công tác thi đua, khen thưởng ngành Giáo dục',
  issuer: 'Bộ Giáo dục và Đào tạo',
  signed: plainDate('2026-02-15'), from: plainDate('2026-04-02'),
  replaces: ['29/2023/TT-BGDĐT'],
  mark: 'weak',
  open: 'Chưa đọc; ngày lấy từ nguồn yếu',
}
