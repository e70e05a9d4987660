import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

export const yearsAfterSecondTitle: LawValue = {
  id: 'titles/national-emulation-fighter/years-after-second-title',
  says: 'Số năm chậm nhất sau năm đạt Chiến sĩ thi đua bộ, ban, ngành, tỉnh lần thứ hai để đề nghị Chiến sĩ thi đua toàn quốc',
  unit: 'years',
  entries: [
    { from: plainDate('2014-06-01'), until: plainDate('2014-08-19'), value: 1, cite: cite('15/2003/QH11', 21, { mark: 'memory' }) },
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 1, cite: cite('65/2014/NĐ-CP', 3, { clause: 4 }) },
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), value: 1, cite: cite('91/2017/NĐ-CP', 48, { clause: 1 }) },
    // An official answer, read in machine translation only: the proposal follows right after the second title.
    { from: plainDate('2024-01-01'), until: plainDate('2025-06-30'), value: 1, cite: cite('06/2022/QH15', 21, { mark: 'weak' }) },
    { from: plainDate('2025-07-01'), until: plainDate('2026-09-30'), value: 1, cite: cite('152/2025/NĐ-CP', 35, { clause: 1, point: 'a' }) },
  ],
}

export const values: readonly LawValue[] = [yearsAfterSecondTitle]
