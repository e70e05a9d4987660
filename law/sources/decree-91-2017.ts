// Details of the 2003 law from 2017 to 2023.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '91/2017/NĐ-CP', kind: 'decree',
  title: 'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  issuer: 'Chính phủ',
  signed: plainDate('2017-07-31'), from: plainDate('2017-10-01'), until: plainDate('2023-12-31'),
  replaces: ['42/2010/NĐ-CP', '39/2012/NĐ-CP', '65/2014/NĐ-CP'],
  replacedBy: ['98/2023/NĐ-CP'],
  mark: 'seen',
  open: 'Chưa đọc các Điều 12, 14–23, 39, 48 khoản 2, 52–54, 60–67, 72–74',
}
