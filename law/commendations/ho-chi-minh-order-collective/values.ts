import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

const decree65 = cite('65/2014/NĐ-CP', 8)
/** Kept by NĐ 91, whose article was not read. */
const kept = cite('91/2017/NĐ-CP', null, { mark: 'memory' })

export const years: LawValue = {
  id: 'commendations/ho-chi-minh-order-collective/years',
  says: 'Số năm tối thiểu sau Huân chương Độc lập hạng Nhất hoặc Huân chương Quân công hạng Nhất',
  unit: 'years',
  entries: [
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 10, cite: decree65 },
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), value: 10, cite: kept },
  ],
}

export const values: readonly LawValue[] = [years]
