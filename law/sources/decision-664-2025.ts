// Members of the Central Council.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '664/QĐ-TTg', kind: 'decision',
  title: 'Danh sách thành viên Hội đồng Thi đua - Khen thưởng Trung ương',
  issuer: 'Thủ tướng Chính phủ',
  signed: plainDate('2025-03-25'),
  mark: 'seen',
}
