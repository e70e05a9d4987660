import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { climbed, unknownFile } from '../collective-history.ts'

const oldLaw = cite('15/2003/QH11', null, { mark: 'memory' })
const law = cite('06/2022/QH15', 75, { clause: 2 })
const ask = asking('commendations/certificate-of-merit-collective', 'certificate-of-merit', law)
const local = { 'meets-local-standard': true }

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'good-year', name: 'Hoàn thành tốt nhiệm vụ, đoàn kết, đạt tiêu chuẩn của tỉnh', facts: (year) => climbed({ year, ago: 1, level: 'good', attested: local }), cite: [oldLaw, law],
    days: {
      '2004-07-01': 'met', '2019-12-31': 'met', '2020-01-01': 'met', '2020-11-08': 'met', '2020-11-09': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays,
    },
  }),
  ...onEachDay(ask, {
    id: 'local-standard-missed', name: 'Hoàn thành tốt nhiệm vụ nhưng không đạt tiêu chuẩn của tỉnh', cite: [oldLaw, law],
    facts: (year) => climbed({ year, ago: 1, level: 'good', attested: { 'meets-local-standard': false } }), days: { '2023-12-31': 'met', '2024-01-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'only-completed', name: 'Chỉ hoàn thành nhiệm vụ, tỉnh xác nhận đạt tiêu chuẩn riêng', facts: (year) => climbed({ year, ago: 1, level: 'completed', attested: local }), cite: [oldLaw, law],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'party-organisation', name: 'Tổ chức đảng của tập thể chỉ hoàn thành tốt nhiệm vụ', cite: [cite('12/2019/TT-BNV', 2, { clause: 7 })],
    facts: (year) => climbed({ year, ago: 1, attested: { 'party-organisations-excellent': false } }),
    days: { '2019-12-31': 'met', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'met' },
  }),
  ask({ id: 'divided', name: 'Nội bộ mất đoàn kết năm 2022', facts: climbed({ year: 2022, ago: 1, attested: { solidarity: false } }), on: '2022-12-05', expected: 'not-met', cite: [oldLaw] }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: unknownFile('collective'), on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
]
