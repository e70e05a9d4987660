import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

const decree65 = cite('65/2014/NĐ-CP', 10)
/** Kept by NĐ 91, whose article was not read; its numbers of flags are not known. */
const kept = cite('91/2017/NĐ-CP', null, { mark: 'memory' })

export const years: LawValue = {
  id: 'commendations/independence-order-second-class-collective/years',
  says: 'Số năm liên tục hoàn thành xuất sắc nhiệm vụ sau Huân chương Độc lập hạng Ba',
  unit: 'years',
  entries: [
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 10, cite: decree65 },
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), value: 10, cite: kept },
  ],
}

export const governmentFlags: LawValue = {
  id: 'commendations/independence-order-second-class-collective/government-flags',
  says: 'Số Cờ thi đua của Chính phủ trong thời gian đó',
  unit: 'count',
  entries: [{ from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 3, cite: decree65 }],
}

export const diplomas: LawValue = {
  id: 'commendations/independence-order-second-class-collective/diplomas',
  says: 'Số Bằng khen của Thủ tướng Chính phủ kèm theo',
  unit: 'count',
  entries: [{ from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 1, cite: decree65 }],
}

export const flags: LawValue = {
  id: 'commendations/independence-order-second-class-collective/flags',
  says: 'Số Cờ thi đua bộ, ban, ngành, tỉnh thay cho bằng khen',
  unit: 'count',
  entries: [{ from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 2, cite: decree65 }],
}

export const values: readonly LawValue[] = [years, governmentFlags, diplomas, flags]
