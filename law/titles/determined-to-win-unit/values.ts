import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

export const advancedShare: LawValue = {
  id: 'titles/determined-to-win-unit/advanced-share',
  says: 'Tỷ lệ tối thiểu cá nhân đạt danh hiệu Chiến sĩ tiên tiến để xét Đơn vị quyết thắng',
  unit: 'percent',
  entries: [
    { from: plainDate('2004-07-01'), until: plainDate('2023-12-31'), value: 70, cite: cite('15/2003/QH11', 27, { mark: 'memory' }) },
    { from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), value: 70, cite: cite('06/2022/QH15', 27, { clause: 2 }) },
  ],
}

export const values: readonly LawValue[] = [advancedShare]
