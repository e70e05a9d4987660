import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

const decree65 = cite('65/2014/NĐ-CP', 23, { clause: 3 })
/** Kept by NĐ 91, whose text for collectives was not read. */
const decree91 = cite('91/2017/NĐ-CP', 38, { clause: 3, mark: 'memory' })

export const years: LawValue = {
  id: 'commendations/prime-minister-diploma-collective/years',
  says: 'Số năm liên tục hoàn thành xuất sắc nhiệm vụ sau Bằng khen bộ, ban, ngành, tỉnh',
  unit: 'years',
  entries: [
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 5, cite: decree65 },
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), value: 5, cite: decree91 },
  ],
}

export const flags: LawValue = {
  id: 'commendations/prime-minister-diploma-collective/flags',
  says: 'Số Cờ thi đua bộ, ban, ngành, tỉnh trong thời gian đó',
  unit: 'count',
  entries: [
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 1, cite: decree65 },
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), value: 1, cite: decree91 },
  ],
}

export const values: readonly LawValue[] = [years, flags]
