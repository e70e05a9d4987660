import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'
import { law2003Amended } from '../periods.ts'

export const contributionMonths: LawValue = {
  id: 'commendations/labour-hero/contribution-months', says: 'Anh hùng Lao động: thời gian có đóng góp quan trọng (10 năm)', unit: 'months',
  entries: [{ ...law2003Amended, value: 120, cite: cite('39/2013/QH13', 1, { mark: 'weak' }) }],
}

export const values = [contributionMonths]
