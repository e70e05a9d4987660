// Ratings: each band on both sides of its limit, each decree on both sides of its first day.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { ProcedureCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import { inForce, NoEntry } from '../../engine/dated.ts'
import { bandOf, ratedAtAll, ratingBasisOf, type RatedSector, type WorkedYear } from './ratings.ts'
import { commonPoints, lateTasks, taskPoints, tasksAboveRequirement, tasksDone } from './values.ts'

type Basis = Parameters<typeof bandOf>[1]

const ofDecree233 = cite('233/2026/NĐ-CP', null)
const names: Readonly<Record<Basis, string>> = { 'civil-servant': 'Công chức', 'public-employee': 'Viên chức', 'public-unit': 'Đơn vị sự nghiệp' }
const sources = { 'civil-servant': cite('335/2025/NĐ-CP', null), 'public-employee': ofDecree233, 'public-unit': ofDecree233 } as const

function levelOf(points: number, basis: Basis, on: string): string {
  try {
    return bandOf(points, basis, plainDate(on)).level
  } catch (error) {
    if (error instanceof NoEntry) return 'no-entry'
    throw error
  }
}

const limits = [[100, 'excellent'], [90, 'excellent'], [89.99, 'good'], [70, 'good'], [69.99, 'completed'], [50, 'completed'], [49.99, 'failed'], [0, 'failed']] as const

const bands: readonly ProcedureCase[] = (['civil-servant', 'public-employee', 'public-unit'] as const).flatMap((basis) =>
  limits.map(([points, expected]): ProcedureCase => ({
    kind: 'procedure', id: `limits/ratings/${basis}-${String(points).replace('.', '-')}`, name: `${names[basis]} ${points} điểm cuối năm 2026`, given: `${names[basis]} được ${points} điểm, ngày 15/12/2026`,
    answer: () => levelOf(points, basis, '2026-12-15'), expected, cite: [sources[basis]],
  })),
)

const firstDays: readonly ProcedureCase[] = ([
  ['civil-servant', '2025-12-31', 'no-entry'], ['civil-servant', '2026-01-01', 'excellent'], ['public-employee', '2026-06-30', 'no-entry'],
  ['public-employee', '2026-07-01', 'excellent'], ['public-unit', '2026-06-30', 'no-entry'], ['public-unit', '2026-07-01', 'excellent'],
] as const).map(([basis, on, expected]): ProcedureCase => ({
  kind: 'procedure', id: `limits/ratings/${basis}-on-${on}`, name: `${names[basis]}: thang điểm ngày ${on}`, given: `${names[basis]} được 95 điểm, ngày ${on}`, answer: () => levelOf(95, basis, on), expected, cite: [sources[basis]],
}))

function basisOf(sector: RatedSector, year: number): string {
  const basis = ratingBasisOf(sector, year)
  return 'needsLegal' in basis ? 'needs-legal' : basis.citation.document
}

const bases: readonly ProcedureCase[] = ([
  ['civil-servant', 2019, 'needs-legal'], ['civil-servant', 2020, '90/2020/NĐ-CP'], ['civil-servant', 2025, '90/2020/NĐ-CP'], ['civil-servant', 2026, '335/2025/NĐ-CP'],
  ['public-employee', 2025, '90/2020/NĐ-CP'], ['public-employee', 2026, '233/2026/NĐ-CP'], ['public-unit', 2025, 'needs-legal'], ['public-unit', 2026, '233/2026/NĐ-CP'], ['cadre', 2026, 'needs-legal'],
] as const).map(([sector, year, expected]): ProcedureCase => ({
  kind: 'procedure', id: `limits/ratings/basis-${sector}-${year}`, name: `Căn cứ xếp loại năm ${year}: ${sector === 'cadre' ? 'cán bộ' : names[sector].toLowerCase()}`, given: `Xếp loại cuối năm ${year}`,
  answer: () => basisOf(sector, year), expected, cite: [expected === 'needs-legal' ? cite('90/2020/NĐ-CP', null, { mark: 'unsure' }) : expected === '90/2020/NĐ-CP' ? cite(expected, null, { mark: 'memory' }) : cite(expected, null)],
}))

function rated(id: string, name: string, worked: WorkedYear, expected: string): ProcedureCase {
  const clause = worked.leave === undefined ? 1 : 2
  return { kind: 'procedure', id, name, given: `${worked.months} tháng làm việc trong năm ${worked.year}`, answer: () => ratedAtAll(worked).answer, expected, cite: [cite('233/2026/NĐ-CP', 14, { clause, ...(expected === 'needs-legal' ? { mark: 'unsure' } : {}) })] }
}

const workedTime: readonly ProcedureCase[] = [
  rated('law-2022/69-rating', 'Viên chức làm việc 5 tháng năm 2026: không xếp loại', { sector: 'public-employee', year: 2026, months: 5 }, 'not-rated'),
  rated('limits/ratings/six-months', 'Viên chức làm việc đủ 6 tháng: được xếp loại', { sector: 'public-employee', year: 2026, months: 6 }, 'rated'),
  rated('limits/ratings/unpaid-leave', 'Nghỉ không lương, làm việc từ 6 tháng: xếp loại theo thời gian thực tế', { sector: 'public-employee', year: 2026, months: 7, leave: 'unpaid' }, 'rated'),
  rated('limits/ratings/maternity', 'Nghỉ thai sản, làm việc từ 6 tháng: xếp loại theo thời gian thực tế', { sector: 'public-employee', year: 2026, months: 6, leave: 'maternity' }, 'rated'),
  rated('limits/ratings/maternity-short', 'Nghỉ thai sản, làm việc 5 tháng: phải đối chiếu khoản 1 và khoản 2', { sector: 'public-employee', year: 2026, months: 5, leave: 'maternity' }, 'needs-legal'),
  rated('limits/ratings/five-months-2025', 'Năm 2025 thời gian tối thiểu chưa đối chiếu', { sector: 'public-employee', year: 2025, months: 5 }, 'needs-legal'),
  rated('limits/ratings/civil-servant-five-months', 'Công chức: thời gian tối thiểu chưa đối chiếu', { sector: 'civil-servant', year: 2026, months: 5 }, 'needs-legal'),
]

const structure: readonly ProcedureCase[] = [
  { kind: 'procedure', id: 'limits/ratings/hundred-points', name: 'Điểm chung và điểm nhiệm vụ cộng lại là 100', given: 'Thang điểm công chức từ 01/01/2026', answer: () => inForce(commonPoints, plainDate('2026-01-01')).value + inForce(taskPoints, plainDate('2026-01-01')).value, expected: 100, cite: [cite('335/2025/NĐ-CP', null)] },
  { kind: 'procedure', id: 'limits/ratings/unit-shares', name: 'Các tỷ lệ nhiệm vụ khi xếp loại đơn vị', given: 'Đơn vị sự nghiệp từ 01/07/2026', answer: () => [tasksAboveRequirement, lateTasks, tasksDone].map((value) => inForce(value, plainDate('2026-07-01')).value).join(' '), expected: '30 20 70', cite: [ofDecree233] },
]

export const cases: readonly ProcedureCase[] = [...bands, ...firstDays, ...bases, ...workedTime, ...structure]
