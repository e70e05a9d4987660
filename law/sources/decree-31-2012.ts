// General minimum wage from 01/05/2012 to 30/06/2013.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '31/2012/NĐ-CP', kind: 'decree',
  title: 'Quy định mức lương tối thiểu chung',
  issuer: 'Chính phủ',
  from: plainDate('2012-05-01'), until: plainDate('2013-06-30'),
  replaces: ['22/2011/NĐ-CP'],
  replacedBy: ['66/2013/NĐ-CP'],
  mark: 'seen',
  open: 'Ngày ở đây là ngày áp dụng mức lương, không phải ngày nghị định có hiệu lực',
}
