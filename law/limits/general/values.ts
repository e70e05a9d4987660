// Numbers of the general limits.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'
import { circular12, decree65, decree91, decree98, valuesOf152 } from '../transitions/periods.ts'

export const reportFreshness: LawValue = {
  id: 'limits/general/report-freshness', says: 'Thời điểm kết thúc lấy thành tích cách ngày trình không quá', unit: 'months',
  entries: valuesOf152(6, 33, { clause: 9 }),
}

/** Gaps are texts nobody here has seen. */
export const stateAwardsAYear: LawValue = {
  id: 'limits/general/state-awards-a-year', says: 'Số hình thức khen thưởng cấp Nhà nước tối đa cho một đối tượng trong một năm', unit: 'count',
  entries: [
    { from: plainDate('2011-01-01'), until: plainDate('2017-09-30'), value: 1, cite: cite('42/2010/NĐ-CP', 53, { clause: 20 }) },
    { ...circular12, value: 1, cite: cite('12/2019/TT-BNV', 3) },
  ],
}

export const womenShare: LawValue = {
  id: 'limits/general/women-share', says: 'Tỷ lệ nữ của tập thể được ưu tiên khi có nhiều tập thể cùng đủ điều kiện', unit: 'percent',
  entries: [
    { ...decree65, value: 70, cite: cite('65/2014/NĐ-CP', 2, { clause: 3 }) },
    { ...decree91, value: 70, cite: cite('91/2017/NĐ-CP', 3) },
    { ...decree98, value: 70, cite: cite('98/2023/NĐ-CP', 4) },
    ...valuesOf152(70, 4, { clause: 6 }),
  ],
}

export const values: readonly LawValue[] = [reportFreshness, stateAwardsAYear, womenShare]
