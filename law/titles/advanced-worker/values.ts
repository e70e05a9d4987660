import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

const decree65 = { from: plainDate('2014-08-20'), until: plainDate('2017-09-30') }
const decree91 = { from: plainDate('2017-10-01'), until: plainDate('2023-12-31') }

export const newcomerMonths: LawValue = {
  id: 'titles/advanced-worker/newcomer-months',
  says: 'Thời gian công tác tối thiểu của người mới tuyển dụng để được xét Lao động tiên tiến, Chiến sĩ tiên tiến',
  unit: 'months',
  entries: [
    { ...decree65, value: 10, cite: cite('65/2014/NĐ-CP', 5, { clause: 6 }) },
    { ...decree91, value: 10, cite: cite('91/2017/NĐ-CP', 10) },
    { from: plainDate('2024-01-01'), until: plainDate('2025-08-04'), value: 6, cite: cite('01/2024/TT-BNV', 1, { clause: 5 }) },
    // TT 15/2025 was not read; the six months of the circular before it let people pass, whoever has fewer goes to a lawyer.
    { from: plainDate('2025-08-05'), until: plainDate('2026-09-30'), value: 6, cite: cite('15/2025/TT-BNV', null, { mark: 'memory' }) },
  ],
}

export const armyNewcomerMonths: LawValue = {
  id: 'titles/advanced-worker/army-newcomer-months',
  says: 'Thời gian tối thiểu của cá nhân mới trong Quân đội để được xét danh hiệu thi đua, theo quy định của Bộ Quốc phòng',
  unit: 'months',
  entries: [{ from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), value: 9, cite: cite('118/2023/TT-BQP', null) }],
}

export const absenceDays: LawValue = {
  id: 'titles/advanced-worker/absence-days',
  says: 'Số ngày làm việc nghỉ trong năm mà từ đó không xét Lao động tiên tiến, Chiến sĩ tiên tiến',
  unit: 'working-days',
  entries: [{ ...decree65, value: 40, cite: cite('65/2014/NĐ-CP', 5, { clause: 6 }) }],
}

export const values: readonly LawValue[] = [newcomerMonths, armyNewcomerMonths, absenceDays]
