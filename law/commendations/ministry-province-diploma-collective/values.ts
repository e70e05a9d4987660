import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

/** The number of the 2022 law (Đ74) has not been seen. */
export const excellentYears: LawValue = {
  id: 'commendations/ministry-province-diploma-collective/excellent-years',
  says: 'Số năm liên tục hoàn thành xuất sắc nhiệm vụ để tặng Bằng khen bộ, ban, ngành, tỉnh cho tập thể',
  unit: 'years',
  entries: [{ from: plainDate('2014-06-01'), until: plainDate('2023-12-31'), value: 2, cite: cite('15/2003/QH11', 72, { mark: 'memory' }) }],
}

export const values: readonly LawValue[] = [excellentYears]
