import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { nothingKnown, person } from '../person-facts.ts'

const ask = asking('commendations/friendship-order', 'friendship-order', cite('152/2025/NĐ-CP', 26))
const old = [cite('15/2003/QH11', 51, { mark: 'memory' })]
const now = { on: '2025-12-15' } as const
const merit = { 'friendship-merit': true } as const

export const cases = [
  ask({ ...now, id: 'time', name: 'Người nước ngoài có đóng góp lớn, đứng đầu tổ chức từ 5 năm liên tục', facts: person({ ...merit, 'friendship-time': true }, 'foreign'), expected: 'met' }),
  ask({ ...now, id: 'other-case', name: 'Người nước ngoài có đóng góp lớn, không thuộc các trường hợp thời gian đã biết', facts: person({ ...merit, 'friendship-time': false }, 'foreign'), expected: 'undetermined', because: 'needs-legal' }),
  ask({ ...now, id: 'body', name: 'Tổ chức nước ngoài có đóng góp lớn', facts: { subject: { kind: 'collective', sector: 'foreign' }, attested: merit }, expected: 'undetermined', because: 'needs-legal' }),
  ask({ ...now, id: 'no-merit', name: 'Người nước ngoài không có đóng góp lớn', facts: person({ 'friendship-merit': false }, 'foreign'), expected: 'not-met' }),
  ask({ ...now, id: 'vietnamese', name: 'Người Việt Nam', facts: person(merit), expected: 'not-met' }),
  ask({ ...now, id: 'empty', name: 'Chưa khai báo gì', facts: nothingKnown, expected: 'undetermined', because: 'missing-fact' }),
  ask({ on: '2024-06-15', id: 'no-merit-2024', name: 'Năm 2024, người nước ngoài không có đóng góp lớn', facts: person({ 'friendship-merit': false }, 'foreign'), expected: 'not-met', cite: [cite('06/2022/QH15', 53)] }),
  ask({ on: '2020-06-15', id: 'vietnamese-2020', name: 'Năm 2020, người Việt Nam', facts: person(merit), expected: 'not-met', cite: old }),
  ...onEachDay(ask, {
    id: 'time', name: 'Người nước ngoài có đóng góp lớn, đứng đầu tổ chức từ 5 năm liên tục', facts: () => person({ ...merit, 'friendship-time': true }, 'foreign'),
    days: { '2004-07-01': 'met', '2023-12-31': 'met', '2024-01-01': 'undetermined', '2025-06-30': 'undetermined', '2025-07-01': 'met', '2026-09-30': 'met', ...amendedDays },
  }),
]
