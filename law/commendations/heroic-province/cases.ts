import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'

const ask = asking('commendations/heroic-province', 'heroic-province', cite('06/2022/QH15', 60, { mark: 'weak' }))
const province = (meets: boolean): Facts => ({ subject: { kind: 'collective' }, attested: { 'heroic-province-standard': meets } })

export const cases = [
  ask({ on: '2025-12-15', id: 'standard', name: 'Tỉnh đạt các tiêu chuẩn', facts: province(true), expected: 'met' }),
  ask({ on: '2025-12-15', id: 'below-standard', name: 'Tỉnh không đạt tiêu chuẩn', facts: province(false), expected: 'not-met' }),
  ask({ on: '2020-12-15', id: 'below-standard-2020', name: 'Năm 2020, tỉnh không đạt tiêu chuẩn', facts: province(false), expected: 'not-met', cite: [cite('39/2013/QH13', 1, { mark: 'weak' })] }),
  ask({ on: '2025-12-15', id: 'empty', name: 'Chưa khai báo gì', facts: { subject: { kind: 'collective' } }, expected: 'undetermined', because: 'missing-fact' }),
  ...onEachDay(ask, { id: 'standard', name: 'Tỉnh đạt các tiêu chuẩn', facts: () => province(true), days: { '2014-06-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays } }),
]
