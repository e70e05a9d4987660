import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { unknownFile } from '../collective-history.ts'

const decree65 = cite('65/2014/NĐ-CP', 25)
const decree122 = cite('122/2018/NĐ-CP', null, { mark: 'memory' })
const law = cite('06/2022/QH15', 75, { clause: 2 })
const ask = asking('commendations/certificate-of-merit-household', 'certificate-of-merit', law)

function family(year: number, culturalYears: number, attested: Facts['attested']): Facts {
  return {
    subject: { kind: 'household', name: 'Hộ bà E' }, attested,
    awards: Array.from({ length: culturalYears }, (_, index) => ({ award: 'cultural-family' as const, year: year - index, basis: 'merit' as const })),
  }
}

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'contribution', name: 'Hiến đất làm đường, tỉnh xác nhận đạt tiêu chuẩn', facts: (year) => family(year, 0, { 'household-contribution': true, 'meets-local-standard': true }), cite: [decree65, law],
    days: {
      '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2018-12-31': 'met', '2019-01-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays,
    },
  }),
  ...onEachDay(ask, {
    id: 'no-contribution', name: 'Không có đóng góp, chưa là Gia đình văn hóa', facts: (year) => family(year, 0, { 'household-contribution': false, 'meets-local-standard': false }), cite: [decree65, law],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2018-12-31': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'three-cultural-years', name: 'Gia đình văn hóa ba năm liên tục, không có đóng góp', facts: (year) => family(year, 3, { 'household-contribution': false, 'meets-local-standard': false }), cite: [decree122, law],
    days: { '2017-09-30': 'undetermined', '2017-10-01': 'undetermined', '2018-12-31': 'undetermined', '2019-01-01': 'met', '2023-12-31': 'met', '2024-01-01': 'not-met' },
  }),
  ask({ id: 'two-cultural-years', name: 'Gia đình văn hóa mới hai năm liên tục', facts: family(2022, 2, { 'household-contribution': false }), on: '2022-12-05', expected: 'not-met', cite: [decree122] }),
  ask({ id: 'chain-alone', name: 'Chỉ hỏi phần Gia đình văn hóa: có đóng góp nhưng mới hai năm', limb: 'chain', facts: family(2022, 2, { 'household-contribution': true }), on: '2022-12-05', expected: 'not-met', cite: [decree122] }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: unknownFile('household'), on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
]
