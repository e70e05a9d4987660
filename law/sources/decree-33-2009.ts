// General minimum wage from 01/05/2009 to 30/04/2010.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '33/2009/NĐ-CP', kind: 'decree',
  title: 'Quy định mức lương tối thiểu chung',
  issuer: 'Chính phủ',
  from: plainDate('2009-05-01'), until: plainDate('2010-04-30'),
  replacedBy: ['28/2010/NĐ-CP'],
  mark: 'seen',
  open: 'Ngày ở đây là ngày áp dụng mức lương, không phải ngày nghị định có hiệu lực',
}
