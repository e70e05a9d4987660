import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { nothingKnown, person } from '../person-facts.ts'

const ask = asking('commendations/armed-forces-hero', 'armed-forces-hero', cite('06/2022/QH15', 62, { clause: 1, mark: 'weak' }))
const old = [cite('15/2003/QH11', null, { mark: 'memory' })]
const both = { 'armed-forces-hero-standard': true, 'armed-forces-feat': true } as const

export const cases = [
  ask({ on: '2025-12-15', id: 'standard', name: 'Cá nhân đạt các tiêu chuẩn của Điều 62', facts: person(both, 'army'), expected: 'met' }),
  ask({ on: '2025-12-15', id: 'below-standard', name: 'Cá nhân không đạt tiêu chuẩn', facts: person({ 'armed-forces-hero-standard': false }, 'army'), expected: 'not-met' }),
  ask({ on: '2025-12-15', id: 'collective', name: 'Tập thể: tiêu chuẩn chưa đối chiếu', facts: { subject: { kind: 'collective', sector: 'army' } }, expected: 'undetermined', because: 'needs-legal' }),
  ask({ on: '2025-12-15', id: 'empty', name: 'Chưa khai báo gì', facts: nothingKnown, expected: 'undetermined', because: 'missing-fact' }),
  ask({ on: '2020-12-15', id: 'no-feat-2020', name: 'Năm 2020, không lập chiến công, thành tích đặc biệt xuất sắc', facts: person({ 'armed-forces-feat': false }, 'army'), expected: 'not-met', cite: old }),
  ask({ on: '2020-12-15', id: 'feat-2020', name: 'Năm 2020, lập chiến công: tiêu chuẩn chưa đối chiếu', facts: person(both, 'army'), expected: 'undetermined', because: 'needs-legal', cite: old }),
  ...onEachDay(ask, { id: 'standard', name: 'Cá nhân đạt các tiêu chuẩn', facts: () => person(both, 'army'), days: { '2004-07-01': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays } }),
]
