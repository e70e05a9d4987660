import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { nothingKnown, person } from '../person-facts.ts'

const ask = asking('commendations/youth-volunteer-medal', 'youth-volunteer-medal', cite('06/2022/QH15', 96, { clause: 2 }))

export const cases = [
  ask({ id: 'two-years', on: '2025-12-15', name: 'Tham gia thanh niên xung phong từ 2 năm trở lên', facts: person({ 'youth-volunteer-service': true }), expected: 'met' }),
  ask({ id: 'less', on: '2025-12-15', name: 'Tham gia chưa đủ 2 năm', facts: person({ 'youth-volunteer-service': false }), expected: 'not-met' }),
  ask({ id: 'empty', on: '2025-12-15', name: 'Chưa khai báo gì', facts: nothingKnown, expected: 'undetermined', because: 'missing-fact' }),
  ...onEachDay(ask, { id: 'two-years', name: 'Tham gia thanh niên xung phong từ 2 năm trở lên', facts: () => person({ 'youth-volunteer-service': true }), days: { '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays } }),
]
