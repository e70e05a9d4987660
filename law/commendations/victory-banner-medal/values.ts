import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'
import { law2022 } from '../periods.ts'

export const serviceMonths: LawValue = {
  id: 'commendations/victory-banner-medal/service-months', says: 'Huy chương Quân kỳ quyết thắng: thời gian công tác liên tục trong Quân đội nhân dân (25 năm)', unit: 'months',
  entries: [{ ...law2022, value: 300, cite: cite('06/2022/QH15', 55) }],
}

export const values = [serviceMonths]
