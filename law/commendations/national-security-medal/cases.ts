import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { soldier } from '../armed-forces-orders/soldier-facts.ts'
import { nothingKnown } from '../person-facts.ts'

const ask = asking('commendations/national-security-medal', 'national-security-medal', cite('06/2022/QH15', 56, { mark: 'memory' }))
const asked = { on: '2025-12-15', year: 2025 } as const

export const cases = [
  ask({ ...asked, id: '25-years', name: 'Công tác đủ 25 năm, hoàn thành xuất sắc nhiệm vụ', facts: soldier(2025, { sector: 'police', served: 25 }), expected: 'met' }),
  ask({ ...asked, id: '26-years', name: 'Công tác 26 năm', facts: soldier(2025, { sector: 'police', served: 26 }), expected: 'met' }),
  ask({ ...asked, id: '25-years-short', name: 'Công tác chưa đủ 25 năm', facts: soldier(2025, { sector: 'police', served: 25, short: true }), expected: 'not-met' }),
  ask({ ...asked, id: 'well-done', name: 'Công tác đủ 25 năm, hoàn thành tốt nhiệm vụ', facts: { ...soldier(2025, { sector: 'police', served: 25 }), ratings: [{ year: 2025, level: 'good' }] }, expected: 'met' }),
  ask({ ...asked, id: 'only-done', name: 'Công tác đủ 25 năm, chỉ hoàn thành nhiệm vụ', facts: { ...soldier(2025, { sector: 'police', served: 25 }), ratings: [{ year: 2025, level: 'completed' }] }, expected: 'not-met' }),
  ask({ ...asked, id: 'other-force', name: 'Công tác 30 năm ở lực lượng khác', facts: soldier(2025, { sector: 'army', served: 30 }), expected: 'not-met' }),
  ask({ ...asked, id: 'empty', name: 'Chưa khai báo gì', facts: nothingKnown, expected: 'undetermined', because: 'missing-fact' }),
  ask({ on: '2020-12-15', year: 2020, id: 'other-force-2020', name: 'Năm 2020, công tác 30 năm ở lực lượng khác', facts: soldier(2020, { sector: 'army', served: 30 }), expected: 'not-met', cite: [cite('15/2003/QH11', null, { mark: 'memory' })] }),
  ask({ on: '2020-12-15', year: 2020, id: 'old-law', name: 'Năm 2020, công tác 30 năm: số năm của Luật năm 2003 chưa đối chiếu', facts: soldier(2020, { sector: 'police', served: 30 }), expected: 'undetermined', because: 'needs-legal', cite: [cite('15/2003/QH11', null, { mark: 'unsure' })] }),
  ...onEachDay(ask, {
    id: 'long', name: 'Công tác 30 năm, hoàn thành xuất sắc nhiệm vụ', facts: (year) => soldier(year, { sector: 'police', served: 30 }),
    days: { '2004-07-01': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays },
  }),
]
