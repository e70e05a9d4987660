import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { nothingKnown, person } from '../person-facts.ts'

const ask = asking('commendations/friendship-medal', 'friendship-medal', cite('06/2022/QH15', 54, { clause: 1, mark: 'weak' }))
const old = [cite('65/2014/NĐ-CP', 22)]

export const cases = [
  ask({ on: '2025-12-15', id: 'foreigner', name: 'Người nước ngoài có nhiều đóng góp', facts: person({ 'friendship-merit': true }, 'foreign'), expected: 'met' }),
  ask({ on: '2025-12-15', id: 'no-merit', name: 'Người nước ngoài không có đóng góp như quy định', facts: person({ 'friendship-merit': false }, 'foreign'), expected: 'not-met' }),
  ask({ on: '2025-12-15', id: 'vietnamese', name: 'Người Việt Nam', facts: person({ 'friendship-merit': true }), expected: 'not-met' }),
  ask({ on: '2025-12-15', id: 'empty', name: 'Chưa khai báo gì', facts: nothingKnown, expected: 'undetermined', because: 'missing-fact' }),
  ask({ on: '2016-12-15', id: 'vietnamese-2016', name: 'Năm 2016, người Việt Nam', facts: person({ 'friendship-merit': true }), expected: 'not-met', cite: old }),
  ask({ on: '2020-12-15', id: 'vietnamese-2020', name: 'Năm 2020, người Việt Nam', facts: person({ 'friendship-merit': true }), expected: 'not-met', cite: old }),
  ...onEachDay(ask, {
    id: 'foreigner', name: 'Người nước ngoài có nhiều đóng góp', facts: () => person({ 'friendship-merit': true }, 'foreign'),
    days: { '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays },
  }),
]
