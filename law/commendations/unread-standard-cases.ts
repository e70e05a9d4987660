// An award whose standard was not read is undetermined on every day, for a lawyer.
import type { AwardId } from '../awards.ts'
import type { EvaluationCase } from '../engine/case.ts'
import { cite } from '../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../titles/collective-case.ts'
import { nothingKnown, person } from './person-facts.ts'

export function unreadStandardCases(award: AwardId): readonly EvaluationCase[] {
  const ask = asking(`commendations/${award}`, award, cite('06/2022/QH15', null, { mark: 'unsure' }))
  return [
    ask({ on: '2025-12-15', id: 'empty', name: 'Tiêu chuẩn chưa đối chiếu, chưa khai báo gì', facts: nothingKnown, expected: 'undetermined', because: 'needs-legal' }),
    ask({ on: '2020-12-15', id: 'old-law', name: 'Năm 2020, tiêu chuẩn chưa đối chiếu', facts: person(), expected: 'undetermined', because: 'needs-legal' }),
    ...onEachDay(ask, { id: 'on', name: 'Tiêu chuẩn chưa đối chiếu', facts: () => person(), days: { '2004-07-01': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'undetermined', '2026-09-30': 'undetermined', ...amendedDays } }),
  ]
}
