// Policy background: go on with the directive of 2004.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '83-KL/TW', kind: 'directive',
  title: 'Kết luận về tiếp tục thực hiện Chỉ thị 39-CT/TW',
  issuer: 'Ban Bí thư',
  signed: plainDate('2010-08-30'),
  mark: 'memory',
}
