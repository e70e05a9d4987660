// Education sector: 70 per cent for the advanced labour collective.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '29/2023/TT-BGDĐT', kind: 'circular',
  title: 'Hướng dẫn công tác thi đua, khen thưởng ngành Giáo dục',
  issuer: 'Bộ Giáo dục và Đào tạo',
  from: plainDate('2024-02-15'), until: plainDate('2026-04-01'),
  replacedBy: ['07/2026/TT-BGDĐT'],
  mark: 'weak',
  open: 'Ngày hết hiệu lực lấy từ nguồn yếu; chưa rõ ngày ban hành',
}
