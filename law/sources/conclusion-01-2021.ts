// Policy background: go on with the directive of 2016.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '01-KL/TW', kind: 'directive',
  title: 'Kết luận về tiếp tục thực hiện Chỉ thị 05-CT/TW',
  issuer: 'Bộ Chính trị',
  signed: plainDate('2021-05-18'),
  mark: 'memory',
}
