import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'

const decree122 = cite('122/2018/NĐ-CP', null, { mark: 'memory' })
const decree86 = cite('86/2023/NĐ-CP', null)
const ask = asking('titles/cultural-family', 'cultural-family', decree86)

function family(more: Facts['attested'] = {}): Facts {
  return {
    subject: { kind: 'household', name: 'Hộ ông D' },
    attested: {
      'family-exemplary': true, 'family-active': true, 'family-well-off': true, 'family-member-prosecuted': false, 'family-evades-duty': false, 'family-fined-listed-acts': false,
      'meets-local-standard': true, 'registered-for-emulation': true, ...more,
    },
  }
}

export const cases: readonly LawCase[] = [
  ask({ id: 'law-2022/48', name: 'Có thành viên bị truy cứu trách nhiệm hình sự trong năm', facts: family({ 'family-member-prosecuted': true }), on: '2025-11-20', expected: 'not-met' }),
  ...onEachDay(ask, {
    id: 'all-met', name: 'Đạt mọi tiêu chuẩn', facts: () => family(), cite: [decree122, decree86],
    days: {
      '2004-07-01': 'undetermined', '2018-12-31': 'undetermined', '2019-01-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2024-01-29': 'met',
      '2024-01-30': 'met', '2025-06-30': 'met', '2025-07-01': 'met', '2026-09-30': 'met', ...amendedDays,
    },
  }),
  ...onEachDay(ask, {
    id: 'standard-missed', name: 'Không đạt tiêu chuẩn của Nghị định 122/2018/NĐ-CP', facts: () => family({ 'meets-local-standard': false }), cite: [decree122, decree86],
    days: { '2019-01-01': 'not-met', '2023-12-31': 'not-met', '2024-01-29': 'not-met', '2024-01-30': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'not-registered', name: 'Không đăng ký thi đua', facts: () => family({ 'registered-for-emulation': false }), cite: [cite('15/2003/QH11', 10), decree86],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ask({ id: 'not-exemplary', name: 'Không gương mẫu chấp hành pháp luật', facts: family({ 'family-exemplary': false }), on: '2025-11-20', expected: 'not-met' }),
  ask({ id: 'not-active', name: 'Không tham gia phong trào ở địa phương', facts: family({ 'family-active': false }), on: '2025-11-20', expected: 'not-met' }),
  ask({ id: 'not-well-off', name: 'Chưa no ấm, tiến bộ, hạnh phúc, văn minh', facts: family({ 'family-well-off': false }), on: '2025-11-20', expected: 'not-met' }),
  ask({ id: 'evades-duty', name: 'Có thành viên trốn nghĩa vụ quân sự', facts: family({ 'family-evades-duty': true }), on: '2025-11-20', expected: 'not-met' }),
  ask({ id: 'fined', name: 'Có thành viên bị xử phạt về bạo lực gia đình', facts: family({ 'family-fined-listed-acts': true }), on: '2025-11-20', expected: 'not-met' }),
  ask({
    id: 'nothing-reported-against', name: 'Không có báo cáo nào về vi phạm thì không bị loại', on: '2025-11-20', expected: 'met',
    facts: { subject: { kind: 'household' }, attested: { 'family-exemplary': true, 'family-active': true, 'family-well-off': true } },
  }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: { subject: { kind: 'household' } }, on: '2025-11-20', expected: 'undetermined', because: 'missing-fact' }),
]
