// Cultural titles under the 2003 law; Đ21 k2 also amends Đ50 of the decree of 2017.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '122/2018/NĐ-CP', kind: 'decree',
  title: 'Quy định về xét tặng danh hiệu Gia đình văn hóa; Thôn, Làng, Ấp, Bản, Tổ dân phố văn hóa',
  issuer: 'Chính phủ',
  until: plainDate('2024-01-29'),
  amends: ['91/2017/NĐ-CP'],
  replacedBy: ['86/2023/NĐ-CP'],
  mark: 'seen',
  open: 'Chưa rõ ngày ban hành và ngày có hiệu lực',
}
