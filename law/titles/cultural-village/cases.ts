import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'

const decree122 = cite('122/2018/NĐ-CP', null, { mark: 'memory' })
const decree86 = cite('86/2023/NĐ-CP', null)
const ask = asking('titles/cultural-village', 'cultural-village', decree86)

function village(meets: boolean, more: Facts['attested'] = {}): Facts {
  return {
    subject: { kind: 'collective', name: 'Thôn Đông' },
    attested: { 'meets-village-framework': meets, 'registered-for-emulation': true, 'party-organisations-excellent': true, ...more },
  }
}

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'standard-met', name: 'Đạt tiêu chuẩn thôn văn hóa', facts: () => village(true), cite: [decree122, decree86],
    days: {
      '2004-07-01': 'undetermined', '2018-12-31': 'undetermined', '2019-01-01': 'met', '2019-12-31': 'met', '2020-01-01': 'met', '2020-11-08': 'met', '2020-11-09': 'met', '2023-12-31': 'met',
      '2024-01-01': 'met', '2024-01-29': 'met', '2024-01-30': 'met', '2025-06-30': 'met', '2025-07-01': 'met', '2026-09-30': 'met', ...amendedDays,
    },
  }),
  ...onEachDay(ask, {
    id: 'standard-missed', name: 'Không đạt tiêu chuẩn', facts: () => village(false), cite: [decree122, decree86],
    days: { '2019-01-01': 'not-met', '2023-12-31': 'not-met', '2024-01-29': 'not-met', '2024-01-30': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'not-registered', name: 'Không đăng ký thi đua', facts: () => village(true, { 'registered-for-emulation': false }), cite: [cite('15/2003/QH11', 10), decree86],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'party-organisation', name: 'Chi bộ chỉ hoàn thành tốt nhiệm vụ', facts: () => village(true, { 'party-organisations-excellent': false }), cite: [cite('12/2019/TT-BNV', 2, { clause: 7 })],
    days: { '2019-12-31': 'met', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'met' },
  }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: { subject: { kind: 'collective' } }, on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
]
