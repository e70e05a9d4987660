// How time limits are counted.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '91/2015/QH13', kind: 'law',
  title: 'Bộ luật Dân sự',
  issuer: 'Quốc hội',
  from: plainDate('2017-01-01'),
  mark: 'memory',
}
