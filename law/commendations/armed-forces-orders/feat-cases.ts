// Cases of Huân chương Chiến công; the first class of the law of 2022 is known, the others are not.
import type { EvaluationCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { orderClasses, type OrderClass } from './service.ts'
import { soldier } from './soldier-facts.ts'

const person = (year: number, attested: Facts['attested'] = {}): Facts => soldier(year, { served: 8, more: { attested } })

function firstClassCases(ask: ReturnType<typeof asking>): readonly EvaluationCase[] {
  const now = { on: '2025-12-15', year: 2025 } as const
  const feat = { 'armed-forces-feat': true, 'influence-national': true } as const
  return [
    ask({ ...now, id: 'national-feat', name: 'Lập chiến công đặc biệt xuất sắc, ảnh hưởng toàn quốc', facts: person(2025, feat), expected: 'met' }),
    ask({ ...now, id: 'collective-feat', name: 'Tập thể lập chiến công đặc biệt xuất sắc, ảnh hưởng toàn quốc', facts: { subject: { kind: 'collective' }, attested: feat }, expected: 'met' }),
    ask({ ...now, id: 'lesser-feat-excellent', name: 'Chiến công chưa ảnh hưởng toàn quốc, hoàn thành xuất sắc nhiệm vụ: phần tiêu chuẩn còn lại chưa đối chiếu', facts: person(2025, { ...feat, 'influence-national': false }), expected: 'undetermined', because: 'needs-legal' }),
    ask({ ...now, id: 'lesser-feat-good', name: 'Chiến công chưa ảnh hưởng toàn quốc, chỉ hoàn thành tốt nhiệm vụ', facts: { ...person(2025, { ...feat, 'influence-national': false }), ratings: [{ year: 2025, level: 'good' }] }, expected: 'not-met' }),
    ...onEachDay(ask, { id: 'national-feat-on', name: 'Chiến công đặc biệt xuất sắc, ảnh hưởng toàn quốc', facts: (year) => person(year, { ...feat, 'level-of-class': true }), days: { '2023-12-31': 'met', '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays } }),
  ]
}

export function featCases(grade: OrderClass): readonly EvaluationCase[] {
  const award = `feat-order-${grade}-class` as const
  const old = cite('15/2003/QH11', 48, { clause: 1 + orderClasses.indexOf(grade), mark: 'memory' })
  const law = grade === 'first' ? cite('06/2022/QH15', 48) : cite('06/2022/QH15', null, { mark: 'unsure' })
  const ask = asking(`commendations/${award}`, award, law)
  const feat = { 'armed-forces-feat': true, 'level-of-class': true } as const
  const then = { on: '2020-12-15', year: 2020, cite: [old] } as const
  const now = { on: '2025-12-15', year: 2025 } as const
  return [
    ask({ ...then, id: 'feat-2020', name: 'Năm 2020, lập chiến công đúng mức của hạng', facts: person(2020, feat), expected: 'met' }),
    ask({ ...then, id: 'feat-below-2020', name: 'Năm 2020, chiến công chưa đúng mức của hạng', facts: person(2020, { ...feat, 'level-of-class': false }), expected: 'not-met' }),
    ask({ ...then, id: 'no-feat-2020', name: 'Năm 2020, không lập chiến công', facts: person(2020, { 'armed-forces-feat': false }), expected: 'not-met' }),
    ask({ ...now, id: 'no-feat', name: 'Không lập chiến công', facts: person(2025, { 'armed-forces-feat': false }), expected: 'not-met' }),
    ask({ ...now, id: 'empty', name: 'Chưa khai báo gì', facts: { subject: { kind: 'individual' } }, expected: 'undetermined', because: 'missing-fact' }),
    ...onEachDay(ask, { id: 'feat-on', name: 'Lập chiến công đúng mức của hạng, chưa rõ ảnh hưởng', facts: (year) => person(year, feat), days: { '2004-07-01': 'met', '2023-12-31': 'met', '2024-01-01': 'undetermined', '2026-09-30': 'undetermined', ...amendedDays } }),
    ...(grade === 'first' ? firstClassCases(ask) : [ask({ ...now, id: 'feat', name: 'Lập chiến công, tiêu chuẩn của hạng theo Luật năm 2022 chưa đối chiếu', facts: person(2025, feat), expected: 'undetermined', because: 'needs-legal' })]),
  ]
}
