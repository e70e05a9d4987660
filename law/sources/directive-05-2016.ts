// Policy background: a movement of its own with yearly registration.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '05-CT/TW', kind: 'directive',
  title: 'Chỉ thị về đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  issuer: 'Bộ Chính trị',
  signed: plainDate('2016-05-15'),
  mark: 'seen',
}
