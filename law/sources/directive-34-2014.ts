// Policy background: fewer formalities, more awards for direct workers and farmers.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '34-CT/TW', kind: 'directive',
  title: 'Chỉ thị về tiếp tục đổi mới công tác thi đua, khen thưởng',
  issuer: 'Bộ Chính trị',
  signed: plainDate('2014-04-07'),
  mark: 'seen',
}
