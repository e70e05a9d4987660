// Details of the amendment of 2013; read whole, so it stands in where the decree of 2017 was not read.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '65/2014/NĐ-CP', kind: 'decree',
  title: 'Quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013',
  issuer: 'Chính phủ',
  signed: plainDate('2014-07-01'), from: plainDate('2014-08-20'), until: plainDate('2017-09-30'),
  replacedBy: ['91/2017/NĐ-CP'],
  mark: 'seen',
  open: 'Ngày hết hiệu lực suy ra từ ngày Nghị định 91/2017/NĐ-CP có hiệu lực',
}
