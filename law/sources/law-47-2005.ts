// First amendment of the 2003 law.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '47/2005/QH11', kind: 'law',
  title: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
  issuer: 'Quốc hội',
  signed: plainDate('2005-06-14'), until: plainDate('2023-12-31'),
  amends: ['15/2003/QH11'],
  replacedBy: ['06/2022/QH15'],
  mark: 'seen',
  open: 'Chưa rõ ngày có hiệu lực',
}
