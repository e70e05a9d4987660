import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts, Members } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'

const law2003 = cite('15/2003/QH11', 27, { mark: 'memory' })
const law2022 = cite('06/2022/QH15', 27, { clause: 1 })
const ask = asking('titles/excellent-labour-collective', 'excellent-labour-collective', law2022)

/** Twenty people, all conditions but the one under test. */
function unit(year: number, members: Partial<Members> = {}, more: Partial<Facts> = {}): Facts {
  return {
    subject: { kind: 'collective', name: 'Tập thể B' },
    ratings: [{ year, level: 'excellent' }],
    awards: [],
    members: { count: 20, disciplined: 0, completed: 20, holding: { 'advanced-worker': 14, 'grassroots-emulation-fighter': 2 }, ...members },
    targets: { exceeded: true },
    attested: { 'participates-in-emulation': true, 'law-abiding': true, solidarity: true, 'registered-for-emulation': true, 'party-organisations-excellent': true },
    ...more,
  }
}

const attested = unit(2025).attested
const lawPoint = (point: string) => [cite('06/2022/QH15', 27, { clause: 1, point })]
const advanced = (count: number, fighters = 2): Partial<Members> => ({ holding: { 'advanced-worker': count, 'grassroots-emulation-fighter': fighters } })

/** Vector 14: a unit that is already Tập thể lao động tiên tiến, with one Chiến sĩ thi đua cơ sở; no rating is told. */
function vector(count: number): Facts {
  return unit(2022, advanced(count, 1), { ratings: undefined, awards: [{ award: 'advanced-labour-collective', year: 2022, decided: plainDate('2022-11-25'), basis: 'merit' }] })
}

export const cases: readonly LawCase[] = [
  ask({ id: 'law-2022/29', name: '20 người, đều hoàn thành nhiệm vụ, 14 Lao động tiên tiến, 2 Chiến sĩ thi đua cơ sở, tập thể hoàn thành xuất sắc, đoàn kết', facts: unit(2025), on: '2025-12-15', expected: 'met' }),
  ask({ id: 'law-2022/30', name: 'Như trên nhưng chỉ 13 Lao động tiên tiến (65 %)', facts: unit(2025, advanced(13)), on: '2025-12-15', expected: 'not-met', cite: lawPoint('c') }),
  ask({ id: 'law-2022/32', name: 'Như trên nhưng không có Chiến sĩ thi đua cơ sở', facts: unit(2025, advanced(14, 0)), on: '2025-12-15', expected: 'not-met', cite: lawPoint('d') }),
  ask({ id: 'law-2003/TV14a', name: 'Tập thể lao động tiên tiến 20 người, 14 Lao động tiên tiến (70 %), 1 Chiến sĩ thi đua cơ sở, vượt kế hoạch', facts: vector(14), on: '2022-12-05', expected: 'met', cite: [law2003] }),
  ask({ id: 'law-2003/TV14b', name: 'Như trên nhưng 13 Lao động tiên tiến', facts: vector(13), on: '2022-12-05', expected: 'not-met', cite: [law2003] }),
  ...onEachDay(ask, {
    id: 'all-met', name: 'Đủ mọi điều kiện', facts: (year) => unit(year), cite: [law2003, law2022],
    days: {
      '2004-07-01': 'met', '2019-12-31': 'met', '2020-01-01': 'met', '2020-11-08': 'met', '2020-11-09': 'met', '2023-12-31': 'met',
      '2024-01-01': 'met', '2025-06-30': 'met', '2025-07-01': 'met', '2026-09-30': 'met', ...amendedDays,
    },
  }),
  ...onEachDay(ask, {
    id: 'thirteen-of-twenty', name: '65 % Lao động tiên tiến', facts: (year) => unit(year, advanced(13)), cite: [law2003, law2022],
    days: { '2004-07-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'only-good', name: 'Tập thể vượt kế hoạch nhưng chỉ xếp loại hoàn thành tốt', facts: (year) => unit(year, {}, { ratings: [{ year, level: 'good' }] }), cite: [law2003, law2022],
    days: { '2023-12-31': 'met', '2024-01-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'targets-missed', name: 'Xếp loại xuất sắc nhưng không vượt mức kế hoạch', facts: (year) => unit(year, {}, { targets: { exceeded: false } }), cite: [law2003, law2022],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'member-warned', name: 'Một người bị cảnh cáo nhưng vẫn hoàn thành nhiệm vụ', facts: (year) => unit(year, { disciplined: 1 }), cite: [law2003, law2022],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'party-organisation', name: 'Tổ chức đảng của tập thể chỉ hoàn thành tốt nhiệm vụ', cite: [cite('12/2019/TT-BNV', 2, { clause: 7 })],
    facts: (year) => unit(year, {}, { attested: { ...attested, 'party-organisations-excellent': false } }),
    days: { '2019-12-31': 'met', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'not-registered', name: 'Không đăng ký thi đua đầu năm', cite: [cite('15/2003/QH11', 10), law2022],
    facts: (year) => unit(year, {}, { attested: { ...attested, 'registered-for-emulation': false } }),
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'one-member-failed', name: 'Một người không hoàn thành nhiệm vụ', facts: (year) => unit(year, { completed: 19 }), cite: [law2003, ...lawPoint('c')],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'not-met' },
  }),
  ask({ id: 'no-fighter-old', name: 'Không có Chiến sĩ thi đua cơ sở năm 2022', facts: unit(2022, advanced(14, 0)), on: '2022-12-05', expected: 'not-met', cite: [law2003] }),
  ...onEachDay(ask, {
    id: 'no-movement', name: 'Không tích cực tham gia phong trào thi đua', cite: [law2003, ...lawPoint('b')],
    facts: (year) => unit(year, {}, { attested: { ...attested, 'participates-in-emulation': false } }),
    days: { '2023-12-31': 'not-met', '2024-01-01': 'not-met' },
  }),
  ask({ id: 'divided', name: 'Nội bộ mất đoàn kết', facts: unit(2025, {}, { attested: { ...attested, solidarity: false } }), on: '2025-12-15', expected: 'not-met', cite: lawPoint('đ') }),
  ask({ id: 'not-law-abiding', name: 'Không gương mẫu chấp hành pháp luật', facts: unit(2022, {}, { attested: { ...attested, 'law-abiding': false } }), on: '2022-12-05', expected: 'not-met', cite: [law2003] }),
  ask({ id: 'holders-not-reported', name: 'Chưa báo cáo số Lao động tiên tiến', facts: unit(2025, { holding: {} }), on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
  ask({ id: 'not-yet-rated', name: 'Tập thể chưa được xếp loại', facts: unit(2025, {}, { ratings: undefined }), on: '2025-12-15', expected: 'undetermined', because: 'missing-fact', cite: lawPoint('a') }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: { subject: { kind: 'collective' } }, on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
]
