import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

/** Until 2023 the share had to be more than this, since 2024 at least this. */
export const advancedShare: LawValue = {
  id: 'titles/advanced-labour-collective/advanced-share',
  says: 'Tỷ lệ cá nhân đạt danh hiệu Lao động tiên tiến để xét Tập thể lao động tiên tiến',
  unit: 'percent',
  entries: [
    { from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), value: 50, cite: cite('15/2003/QH11', 28, { clause: 1, point: 'c', mark: 'memory' }) },
    { from: plainDate('2014-06-01'), until: plainDate('2023-12-31'), value: 50, cite: cite('15/2003/QH11', 28, { clause: 1, point: 'c' }) },
    { from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), value: 70, cite: cite('06/2022/QH15', 28, { clause: 1, mark: 'weak' }) },
  ],
}

export const values: readonly LawValue[] = [advancedShare]
