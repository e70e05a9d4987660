import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'
import { law2003Amended, law2003Original } from '../periods.ts'

/** The third class; the second takes 15 years, the first 20. */
export const serviceMonths: LawValue = {
  id: 'commendations/glorious-soldier-medal/service-months', says: 'Huy chương Chiến sĩ vẻ vang hạng Ba: thời gian phục vụ liên tục (10 năm)', unit: 'months',
  entries: [
    { ...law2003Original, value: 120, cite: cite('15/2003/QH11', null, { mark: 'memory' }) },
    { ...law2003Amended, value: 120, cite: cite('39/2013/QH13', 1, { clause: 28 }) },
  ],
}

export const values = [serviceMonths]
