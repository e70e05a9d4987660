import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

export const advancedShare: LawValue = {
  id: 'titles/excellent-labour-collective/advanced-share',
  says: 'Tỷ lệ tối thiểu cá nhân đạt danh hiệu Lao động tiên tiến để xét Tập thể lao động xuất sắc',
  unit: 'percent',
  entries: [
    { from: plainDate('2004-07-01'), until: plainDate('2023-12-31'), value: 70, cite: cite('15/2003/QH11', 27, { mark: 'memory' }) },
    { from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), value: 70, cite: cite('06/2022/QH15', 27, { clause: 1, point: 'c' }) },
  ],
}

export const grassrootsFighters: LawValue = {
  id: 'titles/excellent-labour-collective/grassroots-fighters',
  says: 'Số Chiến sĩ thi đua cơ sở tối thiểu trong tập thể',
  unit: 'count',
  entries: [
    { from: plainDate('2004-07-01'), until: plainDate('2023-12-31'), value: 1, cite: cite('15/2003/QH11', 27, { mark: 'memory' }) },
    { from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), value: 1, cite: cite('06/2022/QH15', 27, { clause: 1, point: 'd' }) },
  ],
}

export const values: readonly LawValue[] = [advancedShare, grassrootsFighters]
