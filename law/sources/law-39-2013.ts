// Second amendment: the text of 2014 to 2023.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '39/2013/QH13', kind: 'law',
  title: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
  issuer: 'Quốc hội',
  signed: plainDate('2013-11-16'), from: plainDate('2014-06-01'), until: plainDate('2023-12-31'),
  amends: ['15/2003/QH11'],
  replacedBy: ['06/2022/QH15'],
  mark: 'seen',
}
