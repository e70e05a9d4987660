import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts, Members } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'

const law2003 = cite('15/2003/QH11', 27, { mark: 'memory' })
const law2022 = cite('06/2022/QH15', 27, { clause: 2 })
const ask = asking('titles/determined-to-win-unit', 'determined-to-win-unit', law2022)

/** A battalion of three hundred, all conditions but the one under test. */
function battalion(year: number, members: Partial<Members> = {}, more: Partial<Facts> = {}): Facts {
  return {
    subject: { kind: 'collective', name: 'Tiểu đoàn 3', sector: 'army' },
    ratings: [{ year, level: 'excellent' }],
    awards: [],
    members: { count: 300, disciplined: 0, completed: 300, holding: { 'advanced-soldier': 210, 'grassroots-emulation-fighter': 5 }, ...members },
    targets: { exceeded: true },
    attested: { 'participates-in-emulation': true, 'law-abiding': true, solidarity: true, 'registered-for-emulation': true, 'party-organisations-excellent': true },
    ...more,
  }
}

const attested = battalion(2025).attested

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'all-met', name: '210/300 Chiến sĩ tiên tiến, đủ mọi điều kiện', facts: (year) => battalion(year), cite: [law2003, law2022],
    days: {
      '2004-07-01': 'met', '2019-12-31': 'met', '2020-01-01': 'met', '2020-11-08': 'met', '2020-11-09': 'met', '2023-12-31': 'met',
      '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays,
    },
  }),
  ...onEachDay(ask, {
    id: 'one-soldier-short', name: '209/300 Chiến sĩ tiên tiến', cite: [law2003, law2022],
    facts: (year) => battalion(year, { holding: { 'advanced-soldier': 209, 'grassroots-emulation-fighter': 5 } }), days: { '2023-12-31': 'not-met', '2024-01-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'no-fighter', name: 'Không có Chiến sĩ thi đua cơ sở', cite: [law2003, law2022],
    facts: (year) => battalion(year, { holding: { 'advanced-soldier': 250, 'grassroots-emulation-fighter': 0 } }), days: { '2023-12-31': 'not-met', '2024-01-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'one-failed', name: 'Một người không hoàn thành nhiệm vụ', facts: (year) => battalion(year, { completed: 299 }), cite: [law2003, law2022],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'only-good', name: 'Chỉ xếp loại hoàn thành tốt', facts: (year) => battalion(year, {}, { ratings: [{ year, level: 'good' }] }), cite: [law2003, law2022],
    days: { '2023-12-31': 'met', '2024-01-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'targets-missed', name: 'Không vượt mức kế hoạch', facts: (year) => battalion(year, {}, { targets: { exceeded: false } }), cite: [law2003, law2022],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'member-warned', name: 'Một người bị cảnh cáo', facts: (year) => battalion(year, { disciplined: 1 }), cite: [law2003, law2022],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'party-organisation', name: 'Tổ chức đảng chỉ hoàn thành tốt nhiệm vụ', cite: [cite('12/2019/TT-BNV', 2, { clause: 7 })],
    facts: (year) => battalion(year, {}, { attested: { ...attested, 'party-organisations-excellent': false } }),
    days: { '2019-12-31': 'met', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'no-movement', name: 'Không có phong trào thi đua', cite: [law2003, law2022],
    facts: (year) => battalion(year, {}, { attested: { ...attested, 'participates-in-emulation': false } }),
    days: { '2023-12-31': 'not-met', '2024-01-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'divided', name: 'Nội bộ mất đoàn kết', cite: [law2003, law2022],
    facts: (year) => battalion(year, {}, { attested: { ...attested, solidarity: false } }),
    days: { '2023-12-31': 'not-met', '2024-01-01': 'not-met' },
  }),
  ask({ id: 'not-registered', name: 'Không đăng ký thi đua năm 2022', facts: battalion(2022, {}, { attested: { ...attested, 'registered-for-emulation': false } }), on: '2022-12-05', expected: 'not-met', cite: [cite('15/2003/QH11', 10)] }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: { subject: { kind: 'collective' } }, on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
]
