import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { unknownFile } from '../collective-history.ts'

const decree65 = cite('65/2014/NĐ-CP', 24, { clause: 3 })
const law = cite('06/2022/QH15', 74, { mark: 'memory' })
const ask = asking('commendations/ministry-province-diploma-household', 'ministry-province-diploma', law)

function family(attested: Facts['attested']): Facts {
  return { subject: { kind: 'household', name: 'Hộ bà E' }, attested: { 'household-contribution': false, 'influence-in-field': false, 'movement-ministry-province': false, ...attested } }
}

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'contribution', name: 'Có nhiều đóng góp công sức, đất đai', facts: () => family({ 'household-contribution': true }), cite: [decree65, law],
    days: { '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'no-contribution', name: 'Không có đóng góp, không có thành tích khác', facts: () => family({}), cite: [decree65, law],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'sudden-deed', name: 'Có thành tích đột xuất ảnh hưởng trong một lĩnh vực của tỉnh', facts: () => family({ 'influence-in-field': true }), cite: [decree65, law],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ask({ id: 'movement', name: 'Xuất sắc trong phong trào do tỉnh phát động: tiêu chuẩn cho hộ chưa rõ', facts: family({ 'movement-ministry-province': true }), on: '2025-12-15', expected: 'undetermined', because: 'needs-legal' }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: unknownFile('household'), on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
]
