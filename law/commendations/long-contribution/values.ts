// Years in post for the Labour Order. The text of NĐ 91/2017 was read for one row only; NĐ 65/2014 stands in for the others.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import type { DatedValue, LawValue } from '../../engine/dated.ts'

const d65 = { from: plainDate('2014-08-20'), until: plainDate('2017-09-30') }
const d91 = { from: plainDate('2017-10-01'), until: plainDate('2023-12-31') }
const d152 = { from: plainDate('2025-07-01'), until: plainDate('2027-02-28') }

const articles65 = { first: 15, second: 16, third: 17 } as const
const articles91 = { first: 22, second: 23, third: 24 } as const
const articles152: Readonly<Record<Grade, Citation>> = {
  first: cite('152/2025/NĐ-CP', 19, { clause: 1, point: 'c' }),
  second: cite('152/2025/NĐ-CP', 20, { clause: 1, point: 'b' }),
  third: cite('152/2025/NĐ-CP', 21, { clause: 1, point: 'b' }),
}
const orders = { first: 'hạng Nhất', second: 'hạng Nhì', third: 'hạng Ba' } as const
type Grade = keyof typeof orders

interface Row {
  readonly grade: Grade
  /** The rank of the row, as in facts. */
  readonly rank: string
  readonly post: string
  readonly years: number
  /** Whether NĐ 65 and NĐ 91 had the row. */
  readonly old?: 'memory' | 'seen'
}

function row({ grade, rank, post, years, old }: Row): LawValue {
  const entries: DatedValue[] = [{ ...d152, value: years, cite: articles152[grade] }]
  if (old !== undefined) {
    entries.unshift(
      { ...d65, value: years, cite: cite('65/2014/NĐ-CP', articles65[grade], { clause: 3 }) },
      { ...d91, value: years, cite: cite('91/2017/NĐ-CP', articles91[grade], { mark: old }) },
    )
  }
  return { id: `commendations/long-contribution/labour-order-${grade}-class-${rank}`, says: `Quá trình cống hiến, Huân chương Lao động ${orders[grade]}: ${post} và tương đương, số năm giữ chức vụ`, unit: 'years', entries }
}

export const firstDeputyMinister = row({ grade: 'first', rank: 'deputy-minister', post: 'Thứ trưởng', years: 5 })
export const firstGeneralDepartmentHead = row({ grade: 'first', rank: 'general-department-head', post: 'Tổng cục trưởng', years: 8 })
export const firstGeneralDepartmentDeputyHead = row({ grade: 'first', rank: 'general-department-deputy-head', post: 'Phó Tổng cục trưởng', years: 10 })
export const firstDepartmentHead = row({ grade: 'first', rank: 'department-head', post: 'Vụ trưởng', years: 15, old: 'memory' })

export const secondDeputyMinister = row({ grade: 'second', rank: 'deputy-minister', post: 'Thứ trưởng', years: 3 })
export const secondGeneralDepartmentHead = row({ grade: 'second', rank: 'general-department-head', post: 'Tổng cục trưởng', years: 5 })
export const secondGeneralDepartmentDeputyHead = row({ grade: 'second', rank: 'general-department-deputy-head', post: 'Phó Tổng cục trưởng', years: 8 })
export const secondDepartmentHead = row({ grade: 'second', rank: 'department-head', post: 'Vụ trưởng', years: 10, old: 'seen' })
export const secondDepartmentDeputyHead = row({ grade: 'second', rank: 'department-deputy-head', post: 'Phó Vụ trưởng', years: 15, old: 'memory' })

export const thirdGeneralDepartmentHead = row({ grade: 'third', rank: 'general-department-head', post: 'Tổng cục trưởng', years: 3 })
export const thirdGeneralDepartmentDeputyHead = row({ grade: 'third', rank: 'general-department-deputy-head', post: 'Phó Tổng cục trưởng', years: 5 })
export const thirdDepartmentHead = row({ grade: 'third', rank: 'department-head', post: 'Vụ trưởng', years: 6, old: 'memory' })
export const thirdDepartmentDeputyHead = row({ grade: 'third', rank: 'department-deputy-head', post: 'Phó Vụ trưởng', years: 10, old: 'memory' })

export const values: readonly LawValue[] = [
  firstDeputyMinister, firstGeneralDepartmentHead, firstGeneralDepartmentDeputyHead, firstDepartmentHead,
  secondDeputyMinister, secondGeneralDepartmentHead, secondGeneralDepartmentDeputyHead, secondDepartmentHead, secondDepartmentDeputyHead,
  thirdGeneralDepartmentHead, thirdGeneralDepartmentDeputyHead, thirdDepartmentHead, thirdDepartmentDeputyHead,
]
