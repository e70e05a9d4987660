import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'
import { law2022 } from '../periods.ts'

export const serviceMonths: LawValue = {
  id: 'commendations/national-security-medal/service-months', says: 'Huy chương Vì an ninh Tổ quốc: thời gian công tác liên tục trong Công an nhân dân (25 năm)', unit: 'months',
  entries: [{ ...law2022, value: 300, cite: cite('06/2022/QH15', 56, { mark: 'memory' }) }],
}

export const values = [serviceMonths]
