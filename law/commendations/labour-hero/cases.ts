import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { nothingKnown, person } from '../person-facts.ts'
import type { Facts } from '../../engine/facts.ts'

const ask = asking('commendations/labour-hero', 'labour-hero', cite('39/2013/QH13', 1, { mark: 'weak' }))
const on = '2020-12-15'
const joined = (day: string, meets = true): Facts => {
  const facts = person({ 'labour-hero-standard': meets }, 'worker')
  return { ...facts, subject: { ...facts.subject, joined: plainDate(day) } }
}

export const cases = [
  ask({ on, id: 'ten-years', name: 'Đủ 10 năm đóng góp, đạt tiêu chuẩn', facts: joined('2010-12-01'), expected: 'met' }),
  ask({ on, id: 'ten-years-short', name: 'Chưa đủ 10 năm đóng góp', facts: joined('2010-12-31'), expected: 'not-met' }),
  ask({ on, id: 'below-standard', name: 'Đủ 10 năm nhưng không đạt tiêu chuẩn', facts: joined('2005-01-01', false), expected: 'not-met' }),
  ask({ on, id: 'collective', name: 'Tập thể: tiêu chuẩn chưa đối chiếu', facts: { subject: { kind: 'collective' } }, expected: 'undetermined', because: 'needs-legal' }),
  ask({ on, id: 'empty', name: 'Chưa khai báo gì', facts: nothingKnown, expected: 'undetermined', because: 'missing-fact' }),
  ask({ on: '2025-12-15', id: 'law-2022', name: 'Theo Luật năm 2022: tiêu chuẩn chưa đối chiếu', facts: joined('2005-01-01'), expected: 'undetermined', because: 'needs-legal', cite: [cite('06/2022/QH15', null, { mark: 'unsure' })] }),
  ...onEachDay(ask, { id: 'long', name: 'Hơn 10 năm đóng góp, đạt tiêu chuẩn', facts: () => joined('2000-01-01'), days: { '2014-06-01': 'met', '2023-12-31': 'met', '2024-01-01': 'undetermined', '2026-09-30': 'undetermined', ...amendedDays } }),
]
