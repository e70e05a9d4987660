import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'

const law = cite('06/2022/QH15', 29, { clause: 1 })
const decree152 = cite('152/2025/NĐ-CP', 8)
const ask = asking('titles/exemplary-commune', 'exemplary-commune', law)

function commune(district: boolean, province: boolean, framework = true): Facts {
  return { subject: { kind: 'collective', name: 'Xã C' }, attested: { 'leads-district-movement': district, 'leads-provincial-movement': province, 'meets-commune-framework': framework } }
}

export const cases: readonly LawCase[] = [
  ask({ id: 'law-2022/64', name: 'Đề nghị cho năm 2025 nhưng chỉ dẫn đầu phong trào của huyện cũ', facts: commune(true, false), on: '2025-12-15', expected: 'not-met', cite: [decree152] }),
  ...onEachDay(ask, {
    id: 'leads-district', name: 'Dẫn đầu phong trào cấp huyện, đạt khung tiêu chuẩn', facts: () => commune(true, false), cite: [law, decree152],
    days: { '2024-01-01': 'undetermined', '2024-01-29': 'undetermined', '2024-01-30': 'met', '2025-06-30': 'met', '2025-07-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'leads-province', name: 'Dẫn đầu phong trào cấp tỉnh, đạt khung tiêu chuẩn, không dẫn đầu phong trào cấp huyện', facts: () => commune(false, true), cite: [law, decree152],
    days: { '2024-01-29': 'not-met', '2025-06-30': 'not-met', '2025-07-01': 'met', '2026-09-30': 'met', ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'below-framework', name: 'Dẫn đầu phong trào nhưng không đạt khung tiêu chuẩn', facts: () => commune(true, true, false), cite: [cite('86/2023/NĐ-CP', null)],
    days: { '2024-01-30': 'not-met', '2025-06-30': 'not-met', '2025-07-01': 'not-met' },
  }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: { subject: { kind: 'collective' } }, on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
]
