import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

/** Between 2024 and the middle of 2025 no text with this number was seen, so those months have none. */
export const shareOfLeaders: LawValue = {
  id: 'titles/government-emulation-flag/share-of-leaders',
  says: 'Tỷ lệ tối đa tập thể được đề nghị Cờ thi đua của Chính phủ trên số tập thể dẫn đầu cụm, khối đạt tiêu chuẩn Cờ thi đua của bộ, ban, ngành, tỉnh',
  unit: 'percent',
  entries: [
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), value: 20, cite: cite('91/2017/NĐ-CP', 11, { clause: 1 }) },
    { from: plainDate('2025-07-01'), until: plainDate('2026-09-30'), value: 20, cite: cite('152/2025/NĐ-CP', 7, { clause: 1 }) },
  ],
}

export const values: readonly LawValue[] = [shareOfLeaders]
