import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { unknownFile } from '../collective-history.ts'

const decree65 = cite('65/2014/NĐ-CP', 23, { clause: 4 })
const decree91 = cite('91/2017/NĐ-CP', 38)
const law = cite('06/2022/QH15', 73, { mark: 'memory' })
const ask = asking('commendations/prime-minister-diploma-household', 'prime-minister-diploma', law)

function family(attested: Facts['attested']): Facts {
  return {
    subject: { kind: 'household', name: 'Hộ ông G' },
    attested: { 'household-contribution': false, 'household-contribution-500-million': false, 'influence-ministry-province': false, 'movement-outstanding': false, ...attested },
  }
}

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'half-a-billion', name: 'Hiến đất trị giá trên 500 triệu đồng', facts: () => family({ 'household-contribution': true, 'household-contribution-500-million': true }), cite: [decree65, decree91, law],
    days: { '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'less-than-half-a-billion', name: 'Đóng góp lớn nhưng dưới 500 triệu đồng', facts: () => family({ 'household-contribution': true }), cite: [decree65, decree91],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'no-contribution', name: 'Không có đóng góp, không có thành tích khác', facts: () => family({}), cite: [decree91, law],
    days: { '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'sudden-deed', name: 'Thành tích đột xuất ảnh hưởng toàn tỉnh', facts: () => family({ 'influence-ministry-province': true }), cite: [decree91, law],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ask({ id: 'movement', name: 'Tiêu biểu trong phong trào thi đua: tiêu chuẩn cho hộ chưa rõ', facts: family({ 'movement-outstanding': true }), on: '2025-12-15', expected: 'undetermined', because: 'needs-legal' }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: unknownFile('household'), on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
]
