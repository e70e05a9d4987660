// Explains the use of initiatives.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '3385/BTĐKT-P.II', kind: 'dispatch',
  title: 'Công văn giải thích việc sử dụng sáng kiến theo Công văn 5007/BNV-TĐKT',
  issuer: 'Ban Thi đua - Khen thưởng Trung ương',
  signed: plainDate('2023-11-20'),
  mark: 'seen',
  open: 'Chỉ thấy trích dẫn, phần ví dụ bị cắt',
}
