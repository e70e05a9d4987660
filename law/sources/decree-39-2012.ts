// Amends the decree of 2010, among others its time limits.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '39/2012/NĐ-CP', kind: 'decree',
  title: 'Sửa đổi, bổ sung một số điều của Nghị định 42/2010/NĐ-CP',
  issuer: 'Chính phủ',
  until: plainDate('2017-09-30'),
  amends: ['42/2010/NĐ-CP'],
  replacedBy: ['91/2017/NĐ-CP'],
  mark: 'seen',
  open: 'Chưa rõ ngày ban hành và ngày có hiệu lực; hết hiệu lực cùng Nghị định 42/2010/NĐ-CP',
}
