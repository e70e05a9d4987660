// Commemorative medal of the Ministry of Home Affairs.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '18/2026/TT-BNV', kind: 'circular',
  title: 'Quy định việc xét tặng Kỷ niệm chương Vì sự nghiệp ngành Nội vụ',
  issuer: 'Bộ Nội vụ',
  signed: plainDate('2026-08-12'), from: plainDate('2026-10-01'),
  mark: 'seen',
  open: 'Đã đọc Điều 1–11; tên gọi đầy đủ chưa đối chiếu',
}
