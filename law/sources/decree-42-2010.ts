// Details of the 2003 law before the decree of 2017.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '42/2010/NĐ-CP', kind: 'decree',
  title: 'Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
  issuer: 'Chính phủ',
  signed: plainDate('2010-04-15'), until: plainDate('2017-09-30'),
  replacedBy: ['91/2017/NĐ-CP'],
  mark: 'seen',
  open: 'Chưa rõ ngày có hiệu lực; chưa đọc các điều về tiền thưởng',
}
