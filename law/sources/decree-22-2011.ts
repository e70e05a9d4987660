// General minimum wage from 01/05/2011 to 30/04/2012.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '22/2011/NĐ-CP', kind: 'decree',
  title: 'Quy định mức lương tối thiểu chung',
  issuer: 'Chính phủ',
  from: plainDate('2011-05-01'), until: plainDate('2012-04-30'),
  replaces: ['28/2010/NĐ-CP'],
  replacedBy: ['31/2012/NĐ-CP'],
  mark: 'seen',
  open: 'Ngày ở đây là ngày áp dụng mức lương, không phải ngày nghị định có hiệu lực',
}
