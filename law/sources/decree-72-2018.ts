// Base salary from 01/07/2018 to 30/06/2019.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '72/2018/NĐ-CP', kind: 'decree',
  title: 'Quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  issuer: 'Chính phủ',
  from: plainDate('2018-07-01'), until: plainDate('2019-06-30'),
  replaces: ['47/2017/NĐ-CP'],
  replacedBy: ['38/2019/NĐ-CP'],
  mark: 'seen',
  open: 'Ngày ở đây là ngày áp dụng mức lương, không phải ngày nghị định có hiệu lực',
}
