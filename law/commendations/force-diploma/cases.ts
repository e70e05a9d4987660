import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { nothingKnown, person } from '../person-facts.ts'

const ask = asking('commendations/force-diploma', 'force-diploma', cite('06/2022/QH15', 72, { mark: 'memory' }))
const on = '2025-12-15'

export const cases = [
  ask({ id: 'own-standard', on, name: 'Đạt tiêu chuẩn do cơ quan tặng quy định', facts: person({ 'meets-local-standard': true }), expected: 'met' }),
  ask({ id: 'below-standard', on, name: 'Không đạt tiêu chuẩn do cơ quan tặng quy định', facts: person({ 'meets-local-standard': false }), expected: 'not-met' }),
  ask({ id: 'empty', on, name: 'Chưa khai báo gì', facts: nothingKnown, expected: 'undetermined', because: 'missing-fact' }),
  ...onEachDay(ask, { id: 'own-standard', name: 'Đạt tiêu chuẩn do cơ quan tặng quy định', facts: () => person({ 'meets-local-standard': true }), days: { '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays } }),
]
