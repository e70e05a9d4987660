import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

export const titlesInARow: LawValue = {
  id: 'titles/ministry-province-emulation-fighter/titles-in-a-row',
  says: 'Số lần liên tục đạt Chiến sĩ thi đua cơ sở để xét Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
  unit: 'count',
  entries: [
    { from: plainDate('2014-06-01'), until: plainDate('2017-09-30'), value: 3, cite: cite('15/2003/QH11', 22) },
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), value: 3, cite: cite('91/2017/NĐ-CP', 9, { clause: 2 }) },
    { from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), value: 3, cite: cite('06/2022/QH15', 22, { clause: 1, point: 'a' }) },
  ],
}

export const values: readonly LawValue[] = [titlesInARow]
