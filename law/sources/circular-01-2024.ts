// Guidance on the decree of 2023: newcomers, training, one report without Party organisations.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '01/2024/TT-BNV', kind: 'circular',
  title: 'Quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định 98/2023/NĐ-CP',
  issuer: 'Bộ Nội vụ',
  signed: plainDate('2024-02-24'), until: plainDate('2025-08-04'),
  replacedBy: ['15/2025/TT-BNV'],
  mark: 'seen',
  open: 'Chưa rõ ngày có hiệu lực; ngày hết hiệu lực lấy từ nguồn yếu; mới đọc Điều 1',
}
