import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'

const law2003 = cite('15/2003/QH11', 28, { clause: 2 })
const law2022 = cite('06/2022/QH15', 28, { mark: 'weak' })
const ask = asking('titles/advanced-unit', 'advanced-unit', law2022)

/** A company of one hundred, all conditions but the one under test. */
function company(year: number, advanced: number, more: Partial<Facts> = {}): Facts {
  return {
    subject: { kind: 'collective', name: 'Đại đội 1', sector: 'army' },
    ratings: [{ year, level: 'good' }],
    members: { count: 100, disciplined: 0, completed: 100, holding: { 'advanced-soldier': advanced } },
    attested: { 'participates-in-emulation': true, 'law-abiding': true, solidarity: true, 'registered-for-emulation': true, 'party-organisations-excellent': true },
    ...more,
  }
}

const attested = company(2025, 100).attested

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'fifty-one-percent', name: '51 % là Chiến sĩ tiên tiến', facts: (year) => company(year, 51), cite: [law2003, law2022],
    days: {
      '2004-07-01': 'met', '2014-05-31': 'met', '2014-06-01': 'met', '2019-12-31': 'met', '2020-01-01': 'met', '2020-11-08': 'met', '2020-11-09': 'met', '2023-12-31': 'met',
      '2024-01-01': 'not-met', '2026-09-30': 'not-met', ...amendedDays,
    },
  }),
  ...onEachDay(ask, {
    id: 'half', name: 'Đúng 50 % là Chiến sĩ tiên tiến: chưa trên 50 %', cite: [law2003, law2022],
    facts: (year) => company(year, 50),
    days: { '2014-05-31': 'not-met', '2014-06-01': 'not-met', '2023-12-31': 'not-met' },
  }),
  ...onEachDay(ask, { id: 'seventy-percent', name: '70 % là Chiến sĩ tiên tiến', facts: (year) => company(year, 70), days: { '2024-01-01': 'met', '2026-09-30': 'met' } }),
  ask({ id: 'sixty-nine-percent', name: '69 % là Chiến sĩ tiên tiến', facts: company(2025, 69), on: '2025-12-15', expected: 'not-met' }),
  ask({
    id: 'workers-are-not-soldiers', name: 'Lao động tiên tiến không tính thay Chiến sĩ tiên tiến',
    facts: company(2025, 0, { members: { count: 100, disciplined: 0, holding: { 'advanced-worker': 90, 'advanced-soldier': 0 } } }), on: '2025-12-15', expected: 'not-met',
  }),
  ...onEachDay(ask, {
    id: 'party-organisation', name: 'Tổ chức đảng chỉ hoàn thành tốt nhiệm vụ', cite: [cite('12/2019/TT-BNV', 2, { clause: 7 })],
    facts: (year) => company(year, 80, { attested: { ...attested, 'party-organisations-excellent': false } }),
    days: { '2019-12-31': 'met', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'rated-completed', name: 'Chỉ hoàn thành nhiệm vụ', cite: [law2003, law2022],
    facts: (year) => company(year, 80, { ratings: [{ year, level: 'completed' }] }),
    days: { '2014-05-31': 'not-met', '2014-06-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'member-warned', name: 'Một người bị cảnh cáo', cite: [law2003, law2022],
    facts: (year) => company(year, 80, { members: { count: 100, disciplined: 1, holding: { 'advanced-soldier': 80 } } }),
    days: { '2014-05-31': 'not-met', '2014-06-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'no-movement', name: 'Không có phong trào thi đua thiết thực', cite: [law2003, law2022],
    facts: (year) => company(year, 80, { attested: { ...attested, 'participates-in-emulation': false } }),
    days: { '2014-05-31': 'not-met', '2014-06-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'divided', name: 'Nội bộ mất đoàn kết', cite: [law2003, law2022],
    facts: (year) => company(year, 80, { attested: { ...attested, solidarity: false } }),
    days: { '2014-05-31': 'not-met', '2014-06-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'not-registered', name: 'Không đăng ký thi đua đầu năm', cite: [cite('15/2003/QH11', 10), law2022],
    facts: (year) => company(year, 80, { attested: { ...attested, 'registered-for-emulation': false } }),
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: { subject: { kind: 'collective' } }, on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
]
