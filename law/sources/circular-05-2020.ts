// Deletes Đ2 k7 of the circular of 2019.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '05/2020/TT-BNV', kind: 'circular',
  title: 'Bãi bỏ khoản 7 Điều 2 của Thông tư 12/2019/TT-BNV',
  issuer: 'Bộ Nội vụ',
  from: plainDate('2020-11-09'),
  amends: ['12/2019/TT-BNV'],
  mark: 'seen',
  open: 'Chưa rõ ngày ban hành',
}
