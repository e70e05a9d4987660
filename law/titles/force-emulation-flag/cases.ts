import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'

const ask = asking('titles/force-emulation-flag', 'force-emulation-flag', cite('06/2022/QH15', 20, { mark: 'memory' }))

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'standard-met', name: 'Đạt tiêu chuẩn do quân khu công bố theo quy định của Bộ Quốc phòng', facts: () => ({ subject: { kind: 'collective', sector: 'army' }, attested: { 'meets-local-standard': true } }),
    days: { '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays },
  }),
  ask({ id: 'standard-missed', name: 'Không đạt tiêu chuẩn', facts: { subject: { kind: 'collective' }, attested: { 'meets-local-standard': false } }, on: '2025-12-15', expected: 'not-met' }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: { subject: { kind: 'collective' } }, on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
]
