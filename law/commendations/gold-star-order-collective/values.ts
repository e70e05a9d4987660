import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

const decree65 = cite('65/2014/NĐ-CP', 7)
/** Kept by NĐ 91, whose article was not read. */
const kept = cite('91/2017/NĐ-CP', null, { mark: 'memory' })

export const years: LawValue = {
  id: 'commendations/gold-star-order-collective/years',
  says: 'Số năm tối thiểu sau Huân chương Hồ Chí Minh',
  unit: 'years',
  entries: [
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 25, cite: decree65 },
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), value: 25, cite: kept },
  ],
}

export const values: readonly LawValue[] = [years]
