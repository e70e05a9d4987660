import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { climbed, unknownFile } from '../collective-history.ts'

const oldLaw = cite('15/2003/QH11', 72, { mark: 'memory' })
const law = cite('06/2022/QH15', 74, { mark: 'memory' })
const circular = cite('12/2019/TT-BNV', 2, { clause: 7 })
const ask = asking('commendations/ministry-province-diploma-collective', 'ministry-province-diploma', law)
const partyGood = { 'party-organisations-excellent': false }

export const cases: readonly LawCase[] = [
  ask({ id: 'law-2003/TV27a', name: 'Chi bộ chỉ hoàn thành tốt nhiệm vụ, quyết định ngày 15/03/2020', facts: climbed({ year: 2019, ago: 3, attested: partyGood }), on: '2020-03-01', decided: '2020-03-15', expected: 'not-met', cite: [circular] }),
  ask({ id: 'law-2003/TV27b', name: 'Chi bộ chỉ hoàn thành tốt nhiệm vụ, quyết định ngày 15/12/2020', facts: climbed({ year: 2020, ago: 3, attested: partyGood }), on: '2020-12-01', decided: '2020-12-15', expected: 'met', cite: [circular] }),
  ...onEachDay(ask, {
    id: 'two-excellent-years', name: 'Hai năm liên tục hoàn thành xuất sắc nhiệm vụ', facts: (year) => climbed({ year, ago: 2 }), cite: [oldLaw, law],
    days: {
      '2004-07-01': 'undetermined', '2014-05-31': 'undetermined', '2014-06-01': 'met', '2019-12-31': 'met', '2020-01-01': 'met', '2020-11-08': 'met', '2020-11-09': 'met', '2023-12-31': 'met',
      '2024-01-01': 'undetermined', '2026-09-30': 'undetermined', ...amendedDays,
    },
  }),
  ...onEachDay(ask, {
    id: 'one-good-year', name: 'Năm trước chỉ hoàn thành tốt nhiệm vụ, không có thành tích khác', facts: (year) => climbed({ year, ago: 2, except: { [year - 1]: 'good' } }), cite: [oldLaw],
    days: { '2014-06-01': 'not-met', '2019-12-31': 'not-met', '2023-12-31': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'party-organisation', name: 'Tổ chức đảng của tập thể chỉ hoàn thành tốt nhiệm vụ', facts: (year) => climbed({ year, ago: 2, attested: partyGood }), cite: [circular],
    days: { '2019-12-31': 'met', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'met' },
  }),
  ask({ id: 'no-democracy', name: 'Thực hiện dân chủ ở cơ sở không tốt', facts: climbed({ year: 2022, ago: 2, attested: { 'grassroots-democracy': false } }), on: '2022-12-05', expected: 'not-met', cite: [oldLaw] }),
  ask({ id: 'divided', name: 'Nội bộ mất đoàn kết', facts: climbed({ year: 2022, ago: 2, attested: { solidarity: false } }), on: '2022-12-05', expected: 'not-met', cite: [oldLaw] }),
  ask({ id: 'no-movement', name: 'Không có phong trào thi đua thường xuyên', facts: climbed({ year: 2022, ago: 2, attested: { 'participates-in-emulation': false } }), on: '2022-12-05', expected: 'not-met', cite: [oldLaw] }),
  ...onEachDay(ask, {
    id: 'movement', name: 'Xuất sắc trong phong trào do tỉnh phát động', facts: (year) => climbed({ year, ago: 2, level: 'good', attested: { 'movement-ministry-province': true } }), cite: [oldLaw, law],
    days: { '2023-12-31': 'undetermined', '2024-01-01': 'met', '2025-07-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'sudden-deed', name: 'Thành tích đột xuất có ảnh hưởng trong một lĩnh vực của tỉnh', facts: (year) => climbed({ year, ago: 2, level: 'good', attested: { 'influence-in-field': true } }), cite: [oldLaw, law],
    days: { '2023-12-31': 'undetermined', '2024-01-01': 'met', '2025-07-01': 'met' },
  }),
  ask({ id: 'contribution', name: 'Đóng góp lớn cho phát triển kinh tế - xã hội', facts: climbed({ year: 2025, ago: 2, level: 'good', attested: { 'contribution-socio-economic': true } }), on: '2025-12-15', expected: 'met' }),
  ask({ id: 'movement-alone', name: 'Chỉ hỏi phần phong trào: không có thành tích', limb: 'movement', facts: climbed({ year: 2025, ago: 2 }), on: '2025-12-15', expected: 'not-met' }),
  ask({ id: 'extraordinary-alone', name: 'Chỉ hỏi phần đột xuất: không có thành tích', limb: 'extraordinary', facts: climbed({ year: 2025, ago: 2 }), on: '2025-12-15', expected: 'not-met' }),
  ask({ id: 'contribution-alone', name: 'Chỉ hỏi phần đóng góp: không có', limb: 'contribution', facts: climbed({ year: 2025, ago: 2 }), on: '2025-12-15', expected: 'not-met' }),
  ask({ id: 'chain-alone', name: 'Chỉ hỏi phần công trạng năm 2025', limb: 'chain', facts: climbed({ year: 2025, ago: 2 }), on: '2025-12-15', expected: 'undetermined', because: 'needs-legal' }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: unknownFile('collective'), on: '2022-12-05', expected: 'undetermined', because: 'missing-fact', cite: [oldLaw] }),
]
