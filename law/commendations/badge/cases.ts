import { cite } from '../../engine/citation.ts'
import { asking, onEachDay } from '../../titles/collective-case.ts'
import { nothingKnown, person } from '../person-facts.ts'

const ask = asking('commendations/badge', 'badge', cite('15/2003/QH11', null, { mark: 'memory' }))
const on = '2020-12-15'

export const cases = [
  ask({ id: 'own-standard', on, name: 'Đạt tiêu chuẩn do cơ quan tặng quy định', facts: person({ 'meets-local-standard': true }), expected: 'met' }),
  ask({ id: 'below-standard', on, name: 'Không đạt tiêu chuẩn do cơ quan tặng quy định', facts: person({ 'meets-local-standard': false }), expected: 'not-met' }),
  ask({ id: 'empty', on, name: 'Chưa khai báo gì', facts: nothingKnown, expected: 'undetermined', because: 'missing-fact' }),
  ...onEachDay(ask, { id: 'own-standard', name: 'Đạt tiêu chuẩn do cơ quan tặng quy định', facts: () => person({ 'meets-local-standard': true }), days: { '2004-07-01': 'met', '2023-12-31': 'met' } }),
]
