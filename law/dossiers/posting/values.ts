// How long candidates are posted for the public. A gap is a length nobody here has seen.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'
import { decree98, valuesOf152 } from '../../limits/transitions/periods.ts'

export const nominatorPosting: LawValue = {
  id: 'dossiers/posting/nominator-days', says: 'Công khai lấy ý kiến trên phương tiện của bộ, ban, ngành, tỉnh trước ngày họp Hội đồng, ít nhất', unit: 'working-days',
  entries: [{ ...decree98, value: 10, cite: cite('98/2023/NĐ-CP', 46, { clause: 2 }) }, ...valuesOf152(10, 44, { clause: 2 })],
}
export const homeAffairsPosting: LawValue = {
  id: 'dossiers/posting/home-affairs-days', says: 'Bộ Nội vụ công khai danh hiệu Anh hùng trên cổng thông tin', unit: 'working-days',
  entries: [{ ...decree98, value: 10, cite: cite('98/2023/NĐ-CP', 46, { clause: 1 }) }, ...valuesOf152(10, 44, { clause: 1 })],
}
/** With a district step that ended on 30/06/2025. */
export const communePosting: LawValue = {
  id: 'dossiers/posting/commune-days', says: 'Công khai xã, phường, thị trấn tiêu biểu trên cổng thông tin', unit: 'days',
  entries: [{ from: plainDate('2024-01-30'), until: plainDate('2025-06-30'), value: 10, cite: cite('86/2023/NĐ-CP', 7) }],
}
export const communeDecision: LawValue = {
  id: 'dossiers/posting/commune-decision-days', says: 'Chủ tịch Ủy ban nhân dân tỉnh quyết định xã, phường, thị trấn tiêu biểu, kể từ khi hết thời gian công khai', unit: 'days',
  entries: [{ from: plainDate('2024-01-30'), until: plainDate('2025-06-30'), value: 10, cite: cite('86/2023/NĐ-CP', 7) }],
}

export const values: readonly LawValue[] = [nominatorPosting, homeAffairsPosting, communePosting, communeDecision]
