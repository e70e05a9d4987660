// The Ministry reads the 20 per cent of the Government flag over leaders of clusters and lets one initiative serve once.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '5007/BNV-TĐKT', kind: 'dispatch',
  title: 'Công văn về nâng cao chất lượng khen thưởng, Cờ thi đua của Chính phủ và việc sử dụng sáng kiến',
  issuer: 'Bộ Nội vụ',
  signed: plainDate('2023-09-05'),
  mark: 'seen',
  open: 'Chỉ thấy trích dẫn; trích yếu đầy đủ chưa đối chiếu',
}
