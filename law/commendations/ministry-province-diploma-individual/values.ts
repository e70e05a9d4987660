import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { DatedValue, LawValue } from '../../engine/dated.ts'

const entries: readonly DatedValue[] = [
  { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 2, cite: cite('65/2014/NĐ-CP', 24, { clause: 1, point: 'c' }) },
  { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), value: 2, cite: cite('91/2017/NĐ-CP', 39, { clause: 1, mark: 'memory' }) },
  { from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), value: 2, cite: cite('06/2022/QH15', 74, { clause: 1, point: 'd' }) },
]

export const yearsInARow: LawValue = {
  id: 'commendations/ministry-province-diploma-individual/years-in-a-row',
  says: 'Số năm liên tục hoàn thành xuất sắc nhiệm vụ (hoặc, từ 2024, số lần liên tục đạt Chiến sĩ thi đua cơ sở) để xét Bằng khen bộ, ban, ngành, tỉnh',
  unit: 'years', entries,
}

export const initiatives: LawValue = {
  id: 'commendations/ministry-province-diploma-individual/initiatives',
  says: 'Số sáng kiến, đề tài được công nhận và áp dụng ở cơ sở trong thời gian đó',
  unit: 'count', entries,
}

export const values: readonly LawValue[] = [yearsInARow, initiatives]
