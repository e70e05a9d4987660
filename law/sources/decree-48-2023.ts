// Amends the decree on ratings.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '48/2023/NĐ-CP', kind: 'decree',
  title: 'Sửa đổi, bổ sung một số điều của Nghị định 90/2020/NĐ-CP',
  issuer: 'Chính phủ',
  from: plainDate('2023-09-15'),
  amends: ['90/2020/NĐ-CP'],
  mark: 'seen',
}
