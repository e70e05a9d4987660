// General minimum wage from 01/05/2010 to 30/04/2011.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '28/2010/NĐ-CP', kind: 'decree',
  title: 'Quy định mức lương tối thiểu chung',
  issuer: 'Chính phủ',
  from: plainDate('2010-05-01'), until: plainDate('2011-04-30'),
  replaces: ['33/2009/NĐ-CP'],
  replacedBy: ['22/2011/NĐ-CP'],
  mark: 'seen',
  open: 'Ngày ở đây là ngày áp dụng mức lương, không phải ngày nghị định có hiệu lực',
}
