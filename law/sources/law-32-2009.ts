// Touches the 2003 law in one point.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '32/2009/QH12', kind: 'law',
  title: 'Luật sửa đổi, bổ sung một số điều của Luật Di sản văn hóa',
  issuer: 'Quốc hội',
  until: plainDate('2023-12-31'),
  amends: ['15/2003/QH11'],
  replacedBy: ['06/2022/QH15'],
  mark: 'seen',
  open: 'Chưa rõ ngày ban hành và ngày có hiệu lực; ngày hết hiệu lực chỉ nói về điểm sửa Luật Thi đua, khen thưởng',
}
