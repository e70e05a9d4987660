// Ratings of civil servants by points from 2026.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '335/2025/NĐ-CP', kind: 'decree',
  title: 'Quy định về đánh giá, xếp loại chất lượng công chức',
  issuer: 'Chính phủ',
  from: plainDate('2026-01-01'),
  replaces: ['90/2020/NĐ-CP'],
  mark: 'seen',
  open: 'Đọc qua báo chí; số điều chưa đối chiếu',
}
