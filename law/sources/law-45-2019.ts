// Public holidays and days off in lieu.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '45/2019/QH14', kind: 'law',
  title: 'Bộ luật Lao động',
  issuer: 'Quốc hội',
  from: plainDate('2021-01-01'),
  mark: 'memory',
}
