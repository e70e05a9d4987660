// Base salary from 01/07/2013 to 30/04/2016.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '66/2013/NĐ-CP', kind: 'decree',
  title: 'Quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  issuer: 'Chính phủ',
  from: plainDate('2013-07-01'), until: plainDate('2016-04-30'),
  replaces: ['31/2012/NĐ-CP'],
  replacedBy: ['47/2016/NĐ-CP'],
  mark: 'seen',
  open: 'Ngày ở đây là ngày áp dụng mức lương, không phải ngày nghị định có hiệu lực',
}
