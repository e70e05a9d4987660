// Guidance on the decree of 2017: who signs in enterprises, one State-level form a year.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '12/2019/TT-BNV', kind: 'circular',
  title: 'Hướng dẫn thi hành Nghị định 91/2017/NĐ-CP',
  issuer: 'Bộ Nội vụ',
  signed: plainDate('2019-11-04'), from: plainDate('2020-01-01'), until: plainDate('2023-12-31'),
  replaces: ['08/2017/TT-BNV'],
  mark: 'seen',
  open: 'Ngày hết hiệu lực theo Nghị định 91/2017/NĐ-CP (chưa đối chiếu văn bản)',
}
