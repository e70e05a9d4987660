// Rules of the Central Council: 90 per cent present for Hero titles.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '500/QĐ-TTg', kind: 'decision',
  title: 'Quy chế tổ chức và hoạt động của Hội đồng Thi đua - Khen thưởng Trung ương',
  issuer: 'Thủ tướng Chính phủ',
  signed: plainDate('2024-06-12'),
  mark: 'seen',
  open: 'Từ 01/07/2025 đối chiếu với Nghị định 152/2025/NĐ-CP Điều 45',
}
