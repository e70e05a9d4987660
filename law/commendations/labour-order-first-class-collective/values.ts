import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

const original = cite('15/2003/QH11', 42)
const decree65 = cite('65/2014/NĐ-CP', 15, { clause: 4 })
/** NĐ 91 kept the five years; whether it kept the numbers of flags is not known. */
const decree91 = cite('91/2017/NĐ-CP', 22, { mark: 'memory' })
const law = cite('06/2022/QH15', 42, { clause: 4 })

export const titlesInARow: LawValue = {
  id: 'commendations/labour-order-first-class-collective/titles-in-a-row',
  says: 'Số lần liên tục đạt Tập thể lao động xuất sắc, Đơn vị quyết thắng',
  unit: 'years',
  entries: [{ from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), value: 5, cite: original }],
}

export const years: LawValue = {
  id: 'commendations/labour-order-first-class-collective/years',
  says: 'Số năm liên tục hoàn thành xuất sắc nhiệm vụ sau Huân chương Lao động hạng Nhì',
  unit: 'years',
  entries: [
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 5, cite: decree65 },
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), value: 5, cite: decree91 },
    { from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), value: 5, cite: law },
  ],
}

export const flagsAlone: LawValue = {
  id: 'commendations/labour-order-first-class-collective/flags-alone',
  says: 'Số Cờ thi đua bộ, ban, ngành, tỉnh nếu không có Cờ thi đua của Chính phủ',
  unit: 'count',
  entries: [
    { from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), value: 3, cite: original },
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 4, cite: decree65 },
  ],
}

export const governmentFlags: LawValue = {
  id: 'commendations/labour-order-first-class-collective/government-flags',
  says: 'Số Cờ thi đua của Chính phủ',
  unit: 'count',
  entries: [
    { from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), value: 2, cite: original },
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 1, cite: decree65 },
  ],
}

export const flagsBeside: LawValue = {
  id: 'commendations/labour-order-first-class-collective/flags-beside-government-flag',
  says: 'Số Cờ thi đua bộ, ban, ngành, tỉnh kèm Cờ thi đua của Chính phủ',
  unit: 'count',
  entries: [{ from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 2, cite: decree65 }],
}

export const values: readonly LawValue[] = [titlesInARow, years, flagsAlone, governmentFlags, flagsBeside]
