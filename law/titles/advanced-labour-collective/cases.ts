import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'

const law2003 = cite('15/2003/QH11', 28, { clause: 1 })
const law2022 = cite('06/2022/QH15', 28, { clause: 1, mark: 'weak' })
const circular = cite('12/2019/TT-BNV', 2, { clause: 7 })
const ask = asking('titles/advanced-labour-collective', 'advanced-labour-collective', law2022)

/** Twenty people, all conditions but the one under test. */
function unit(year: number, advanced: number, more: Partial<Facts> = {}): Facts {
  return {
    subject: { kind: 'collective', name: 'Phòng B' },
    ratings: [{ year, level: 'good' }],
    members: { count: 20, disciplined: 0, completed: 20, holding: { 'advanced-worker': advanced } },
    attested: { 'participates-in-emulation': true, 'law-abiding': true, solidarity: true, 'registered-for-emulation': true, 'party-organisations-excellent': true },
    ...more,
  }
}

const attested = unit(2025, 20).attested

export const cases: readonly LawCase[] = [
  ask({ id: 'law-2003/TV12', name: 'Đúng một nửa số người là Lao động tiên tiến: chưa trên 50 %', facts: unit(2022, 10), on: '2022-12-05', expected: 'not-met', cite: [cite('15/2003/QH11', 28, { clause: 1, point: 'c' })] }),
  ...onEachDay(ask, {
    id: 'eleven-of-twenty', name: '11/20 người là Lao động tiên tiến', facts: (year) => unit(year, 11), cite: [law2003, law2022],
    days: {
      '2004-07-01': 'met', '2014-05-31': 'met', '2014-06-01': 'met', '2019-12-31': 'met', '2020-01-01': 'met', '2020-11-08': 'met', '2020-11-09': 'met', '2023-12-31': 'met',
      '2024-01-01': 'not-met', '2026-09-30': 'not-met', ...amendedDays,
    },
  }),
  ...onEachDay(ask, {
    id: 'fourteen-of-twenty', name: '14/20 người là Lao động tiên tiến (70 %)', facts: (year) => unit(year, 14),
    days: { '2023-12-31': 'met', '2024-01-01': 'met', '2025-06-30': 'met', '2025-07-01': 'met', '2026-09-30': 'met' },
  }),
  ask({ id: 'thirteen-of-twenty', name: '13/20 người là Lao động tiên tiến (65 %) dưới 70 %', facts: unit(2025, 13), on: '2025-12-15', expected: 'not-met' }),
  ...onEachDay(ask, {
    id: 'party-organisation', name: 'Tổ chức đảng của tập thể chỉ hoàn thành tốt nhiệm vụ', cite: [circular],
    facts: (year) => unit(year, 14, { attested: { ...attested, 'party-organisations-excellent': false } }),
    days: { '2019-12-31': 'met', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'rated-completed', name: 'Chỉ hoàn thành nhiệm vụ', cite: [law2003, law2022],
    facts: (year) => unit(year, 14, { ratings: [{ year, level: 'completed' }] }),
    days: { '2014-05-31': 'not-met', '2014-06-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ask({ id: 'rated-excellent', name: 'Hoàn thành xuất sắc là trên mức tốt', facts: unit(2025, 14, { ratings: [{ year: 2025, level: 'excellent' }] }), on: '2025-12-15', expected: 'met' }),
  ...onEachDay(ask, {
    id: 'member-warned', name: 'Một người bị cảnh cáo', cite: [law2003, law2022],
    facts: (year) => unit(year, 14, { members: { count: 20, disciplined: 1, completed: 20, holding: { 'advanced-worker': 14 } } }),
    days: { '2014-05-31': 'not-met', '2014-06-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ask({ id: 'discipline-not-reported', name: 'Chưa báo cáo có ai bị kỷ luật hay không', facts: unit(2025, 14, { members: { count: 20, holding: { 'advanced-worker': 14 } } }), on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
  ...onEachDay(ask, {
    id: 'no-movement', name: 'Không có phong trào thi đua thiết thực', cite: [law2003, law2022],
    facts: (year) => unit(year, 14, { attested: { ...attested, 'participates-in-emulation': false } }),
    days: { '2014-05-31': 'not-met', '2014-06-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'divided', name: 'Nội bộ mất đoàn kết', cite: [law2003, law2022],
    facts: (year) => unit(year, 14, { attested: { ...attested, solidarity: false } }),
    days: { '2014-05-31': 'not-met', '2014-06-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'not-law-abiding', name: 'Không chấp hành tốt chính sách, pháp luật', cite: [law2003, law2022],
    facts: (year) => unit(year, 14, { attested: { ...attested, 'law-abiding': false } }),
    days: { '2023-12-31': 'not-met', '2024-01-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'half', name: 'Đúng một nửa là Lao động tiên tiến', cite: [law2003, law2022],
    facts: (year) => unit(year, 10),
    days: { '2014-05-31': 'not-met', '2014-06-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'not-registered', name: 'Không đăng ký thi đua đầu năm', cite: [cite('15/2003/QH11', 10), law2022],
    facts: (year) => unit(year, 14, { attested: { ...attested, 'registered-for-emulation': false } }),
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: { subject: { kind: 'collective' } }, on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
]
