// Makes 24/11 a day off from 2026.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '28/2026/QH16', kind: 'resolution',
  title: 'Nghị quyết về phát triển văn hóa Việt Nam',
  issuer: 'Quốc hội',
  from: plainDate('2026-07-01'),
  mark: 'weak',
  open: 'Chưa đọc; ngày có hiệu lực lấy từ nguồn yếu',
}
