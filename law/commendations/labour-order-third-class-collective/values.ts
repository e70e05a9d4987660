import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

const original = cite('15/2003/QH11', 44, { clause: 2 })
const decree65 = cite('65/2014/NĐ-CP', 17)
/** NĐ 91 kept the five years; whether it kept the numbers of flags and diplomas and the age of the collective is not known. */
const decree91 = cite('91/2017/NĐ-CP', 24, { mark: 'memory' })

export const titlesInARow: LawValue = {
  id: 'commendations/labour-order-third-class-collective/titles-in-a-row',
  says: 'Số lần liên tục đạt Tập thể lao động xuất sắc, Đơn vị quyết thắng',
  unit: 'years',
  entries: [{ from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), value: 5, cite: original }],
}

export const years: LawValue = {
  id: 'commendations/labour-order-third-class-collective/years',
  says: 'Số năm liên tục hoàn thành xuất sắc nhiệm vụ sau Bằng khen của Thủ tướng Chính phủ',
  unit: 'years',
  entries: [
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 5, cite: decree65 },
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), value: 5, cite: decree91 },
  ],
}

export const flags: LawValue = {
  id: 'commendations/labour-order-third-class-collective/flags',
  says: 'Số Cờ thi đua bộ, ban, ngành, tỉnh trong thời gian đó',
  unit: 'count',
  entries: [{ from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 2, cite: decree65 }],
}

export const flagsWithDiplomas: LawValue = {
  id: 'commendations/labour-order-third-class-collective/flags-with-diplomas',
  says: 'Số Cờ thi đua bộ, ban, ngành, tỉnh nếu có thêm bằng khen',
  unit: 'count',
  entries: [{ from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 1, cite: decree65 }],
}

export const diplomas: LawValue = {
  id: 'commendations/labour-order-third-class-collective/diplomas',
  says: 'Số Bằng khen bộ, ban, ngành, tỉnh kèm theo cờ',
  unit: 'count',
  entries: [{ from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 2, cite: decree65 }],
}

export const age: LawValue = {
  id: 'commendations/labour-order-third-class-collective/age',
  says: 'Số năm thành lập tối thiểu của tập thể',
  unit: 'years',
  entries: [{ from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 10, cite: decree65 }],
}

export const values: readonly LawValue[] = [titlesInARow, years, flags, flagsWithDiplomas, diplomas, age]
