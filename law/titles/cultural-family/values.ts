import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

const decree86 = cite('86/2023/NĐ-CP', null)

export const publishedWithin: LawValue = {
  id: 'titles/cultural-family/published-within',
  says: 'Số ngày công khai danh hiệu Gia đình văn hóa kể từ ngày có quyết định',
  unit: 'days',
  entries: [{ from: plainDate('2024-01-30'), until: plainDate('2026-09-30'), value: 15, cite: decree86 }],
}

export const values: readonly LawValue[] = [publishedWithin]
