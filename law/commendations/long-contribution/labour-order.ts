// The Labour Order for long contribution: NĐ 65/2014 Đ15–17 k3, NĐ 91/2017 Đ22–24, NĐ 152/2025 Đ19–21 k1. The table of NĐ 98/2023 was not read.
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition, type Quantity } from '../../engine/condition.ts'
import type { LawValue } from '../../engine/dated.ts'
import type { Rank } from '../../engine/facts.ts'
import { cleanInPost } from './exclusions.ts'
import { heldAtAll, heldSomePost, leastTime, neverHeld, postsReached, type ContributionRegime, type PostRow } from './post-table.ts'
import * as years from './values.ts'

export type LabourOrderGrade = 'first' | 'second' | 'third'

const grades: readonly LabourOrderGrade[] = ['first', 'second', 'third']
const names = { first: 'hạng Nhất', second: 'hạng Nhì', third: 'hạng Ba' } as const

/** Rows of NĐ 152; the earlier decrees have those of `department-head` and `department-deputy-head`. */
const table: Readonly<Record<LabourOrderGrade, readonly (readonly [Rank, LawValue | null])[]>> = {
  first: [
    ['minister', null], ['deputy-minister', years.firstDeputyMinister], ['general-department-head', years.firstGeneralDepartmentHead],
    ['general-department-deputy-head', years.firstGeneralDepartmentDeputyHead], ['department-head', years.firstDepartmentHead],
  ],
  second: [
    ['deputy-minister', years.secondDeputyMinister], ['general-department-head', years.secondGeneralDepartmentHead],
    ['general-department-deputy-head', years.secondGeneralDepartmentDeputyHead], ['department-head', years.secondDepartmentHead],
    ['department-deputy-head', years.secondDepartmentDeputyHead],
  ],
  third: [
    ['general-department-head', years.thirdGeneralDepartmentHead], ['general-department-deputy-head', years.thirdGeneralDepartmentDeputyHead],
    ['department-head', years.thirdDepartmentHead], ['department-deputy-head', years.thirdDepartmentDeputyHead],
  ],
}

const oldRanks: ReadonlySet<Rank> = new Set<Rank>(['department-head', 'department-deputy-head'])

type OldRegime = 'decree-65' | 'decree-91'

function oldCite(regime: OldRegime, grade: LabourOrderGrade, rank: Rank): Citation {
  const place = grades.indexOf(grade)
  if (regime === 'decree-65') return cite('65/2014/NĐ-CP', 15 + place, { clause: 3 })
  const confirmed = grade === 'second' && rank === 'department-head'
  return cite('91/2017/NĐ-CP', 22 + place, { mark: confirmed ? 'seen' : 'memory' })
}

function decreeCite(grade: LabourOrderGrade): Citation {
  return cite('152/2025/NĐ-CP', 19 + grades.indexOf(grade), { clause: 1, point: grade === 'first' ? 'c' : 'b' })
}

function quantity(value: LawValue | null): Quantity {
  return value === null ? leastTime : { value: value.id }
}

function rowsOf(grade: LabourOrderGrade, regime: OldRegime | 'decree-152'): readonly PostRow[] {
  if (regime === 'decree-152') return table[grade].map(([rank, value]) => ({ rank, years: quantity(value), cite: decreeCite(grade) }))
  return table[grade].filter(([rank]) => oldRanks.has(rank)).map(([rank, value]) => ({ rank, years: quantity(value), cite: oldCite(regime, grade, rank) }))
}

function higherThan(grade: LabourOrderGrade): readonly LabourOrderGrade[] {
  return grades.slice(0, grades.indexOf(grade))
}

/** Posts above Vụ trưởng had rows of their own in NĐ 65 and NĐ 91, which were not read: whoever held one goes to a lawyer. */
function oldPosts(grade: LabourOrderGrade, regime: OldRegime): Condition {
  const document = regime === 'decree-65' ? '65/2014/NĐ-CP' : '91/2017/NĐ-CP'
  const source = oldCite(regime, grade, 'department-deputy-head')
  const unread = cite(document, null, { mark: 'unsure' })
  return any([
    all([
      neverHeld('general-department-deputy-head', source), neverHeld('colonel-general', source),
      postsReached(regime, rowsOf(grade, regime), higherThan(grade).flatMap((higher) => rowsOf(higher, regime))),
    ]),
    all([
      any([heldAtAll('general-department-deputy-head', source), heldAtAll('colonel-general', source)], { says: 'Đã giữ chức vụ cao hơn Vụ trưởng và tương đương', cite: source }),
      needsLegal(`Thời gian đối với chức vụ cao hơn Vụ trưởng theo Nghị định ${document}: chưa đối chiếu được văn bản`, unread),
    ]),
  ])
}

function postsFor(grade: LabourOrderGrade, regime: ContributionRegime): Condition {
  if (regime === 'decree-152') return postsReached(regime, rowsOf(grade, regime), higherThan(grade).flatMap((higher) => rowsOf(higher, regime)))
  if (regime !== 'decree-98') return oldPosts(grade, regime)
  const unread = cite('98/2023/NĐ-CP', null, { mark: 'unsure' })
  return all([heldSomePost(cite('06/2022/QH15', 8)), needsLegal('Bảng chức vụ và thời gian cống hiến của Nghị định 98/2023/NĐ-CP: chưa đối chiếu được văn bản', unread)])
}

/** `labourOrderContribution('third', 'decree-152')`: the limb "quá trình cống hiến" of Huân chương Lao động hạng Ba under NĐ 152/2025. */
export function labourOrderContribution(grade: LabourOrderGrade, regime: ContributionRegime): Condition {
  return all([postsFor(grade, regime), cleanInPost(regime)], { limb: 'contribution', says: `Có quá trình cống hiến lâu dài đủ tiêu chuẩn Huân chương Lao động ${names[grade]}`, cite: limbCite(grade, regime) })
}

function limbCite(grade: LabourOrderGrade, regime: ContributionRegime): Citation {
  if (regime === 'decree-152') return decreeCite(grade)
  return regime === 'decree-98' ? cite('06/2022/QH15', 8) : oldCite(regime, grade, 'department-deputy-head')
}
