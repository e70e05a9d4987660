import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { nothingKnown, person } from '../person-facts.ts'

const ask = asking('commendations/bravery-order', 'bravery-order', cite('06/2022/QH15', null, { mark: 'memory' }))

export const cases = [
  ask({ id: 'rescue', on: '2025-12-15', name: 'Dũng cảm cứu người', facts: person({ 'brave-rescue': true }), expected: 'met' }),
  ask({ id: 'no-rescue', on: '2025-12-15', name: 'Không có hành động dũng cảm cứu người, cứu tài sản', facts: person({ 'brave-rescue': false }), expected: 'not-met' }),
  ask({ id: 'no-rescue-2020', on: '2020-12-15', name: 'Năm 2020, không có hành động dũng cảm', facts: person({ 'brave-rescue': false }), expected: 'not-met', cite: [cite('15/2003/QH11', 50, { mark: 'memory' })] }),
  ask({ id: 'empty', on: '2025-12-15', name: 'Chưa khai báo gì', facts: nothingKnown, expected: 'undetermined', because: 'missing-fact' }),
  ...onEachDay(ask, { id: 'rescue', name: 'Dũng cảm cứu người', facts: () => person({ 'brave-rescue': true }), days: { '2004-07-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays } }),
]
