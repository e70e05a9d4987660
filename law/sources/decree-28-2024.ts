// Youth-volunteer medal and resistance awards until the middle of 2025.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '28/2024/NĐ-CP', kind: 'decree',
  title: 'Quy định chi tiết trình tự, thủ tục xét tặng, truy tặng Huy chương Thanh niên xung phong vẻ vang và việc khen thưởng tổng kết thành tích kháng chiến',
  issuer: 'Chính phủ',
  signed: plainDate('2024-03-06'), until: plainDate('2025-06-30'),
  replacedBy: ['152/2025/NĐ-CP'],
  mark: 'seen',
  open: 'Chưa rõ ngày có hiệu lực',
}
