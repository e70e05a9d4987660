// Guidance on the decree of 2017, until the circular of 2019.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '08/2017/TT-BNV', kind: 'circular',
  title: 'Quy định chi tiết thi hành một số điều của Nghị định 91/2017/NĐ-CP',
  issuer: 'Bộ Nội vụ',
  signed: plainDate('2017-10-27'), from: plainDate('2017-12-15'), until: plainDate('2019-12-31'),
  replacedBy: ['12/2019/TT-BNV'],
  mark: 'seen',
}
