// Cases the three classes of Huân chương Độc lập share: other limbs, exclusions, days of change.
import { cite } from '../../engine/citation.ts'
import type { EvaluationCase } from '../../engine/case.ts'
import type { Rank } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { excludedCases, unreadTableCases } from '../contribution-cases.ts'
import { leader, post, womanLeader } from '../leader-facts.ts'
import { independenceCite, type IndependenceGrade } from './independence.ts'

const places = { first: 0, second: 1, third: 2 } as const

/** `rank` held for `years` years reaches the class, and stands for every row that does. */
export function independenceCases(grade: IndependenceGrade, { rank, years }: { readonly rank: Rank; readonly years: number }): readonly EvaluationCase[] {
  const folder = `commendations/independence-order-${grade}-class-individual`
  const ask = asking(folder, `independence-order-${grade}-class`, independenceCite(grade))
  const law = [cite('06/2022/QH15', 36 + places[grade], { mark: 'weak' })]
  const old = [cite('65/2014/NĐ-CP', 9 + places[grade])]
  const holder = (year: number) => leader([post(rank, years, year)])
  const on = '2025-12-15'
  const contribution = { on, limb: 'contribution' } as const
  const two = { 'level-of-class': true, 'achievement-state-field': true } as const
  return [
    ...excludedCases(ask, holder(2025)),
    ...unreadTableCases(ask, { on: '2024-06-15', year: 2024, document: '98/2023/NĐ-CP', holder: leader }),
    ask({ ...contribution, id: 'no-post', name: 'Chưa giữ chức vụ nào', facts: leader([]), expected: 'not-met' }),
    ask({ ...contribution, id: 'posts-not-reported', name: 'Chưa khai quá trình giữ chức vụ', facts: { subject: { kind: 'individual' } }, expected: 'undetermined', because: 'missing-fact' }),
    ask({ on, id: 'empty', name: 'Chưa khai báo gì', facts: { subject: { kind: 'individual' } }, expected: 'undetermined', because: 'missing-fact' }),
    ask({ on, id: 'achievement', name: 'Không cống hiến đủ thời gian, có thành tích xuất sắc trong một lĩnh vực của đất nước đúng mức của hạng', facts: leader([], { attested: two }), expected: 'met', cite: law }),
    ask({ on, id: 'achievement-below', name: 'Thành tích được xác nhận chưa đúng mức của hạng', facts: leader([], { attested: { ...two, 'level-of-class': false } }), expected: 'not-met', cite: law }),
    ask({ on, id: 'achievement-none', name: 'Không có thành tích trong lĩnh vực nào', facts: leader([], { attested: { 'achievement-state-field': false } }), expected: 'not-met', cite: law }),
    ask({ on: '2016-06-15', id: 'decree-65-feat', name: 'Năm 2016, có thành tích đặc biệt xuất sắc ảnh hưởng toàn quốc', facts: leader([], { attested: { 'influence-national': true, 'level-of-class': true } }), expected: 'met', cite: old }),
    ask({ on: '2016-06-15', id: 'decree-65-no-feat', name: 'Năm 2016, không có thành tích ảnh hưởng toàn quốc', facts: leader([], { attested: { 'influence-national': false } }), expected: 'not-met', cite: old }),
    ask({ on: '2016-06-15', limb: 'contribution', id: 'decree-65-posts', name: 'Năm 2016, bảng chức vụ chưa đối chiếu', facts: holder(2016), expected: 'undetermined', because: 'needs-legal', cite: old }),
    ...onEachDay(ask, {
      id: 'feat', name: 'Thành tích đặc biệt xuất sắc ảnh hưởng toàn quốc (tiêu chuẩn trước năm 2024)', cite: old,
      facts: () => leader([], { attested: { 'influence-national': true, 'level-of-class': true, 'achievement-state-field': false } }),
      days: { '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'not-met' },
    }),
    ...onEachDay(ask, {
      id: 'posts', name: 'Giữ chức vụ đủ thời gian của hạng', facts: holder, limb: 'contribution',
      days: { '2023-12-31': 'undetermined', '2024-01-01': 'undetermined', '2025-06-30': 'undetermined', '2025-07-01': 'met', '2026-09-30': 'met', ...amendedDays },
    }),
  ]
}

export interface Band {
  readonly rank: Rank
  readonly title: string
  readonly years: number
}

/** A row a day short, exact and a day over, and the time of a woman, for NĐ 152/2025. */
export function bandCases(folder: string, ask: ReturnType<typeof asking>, bands: readonly Band[]): readonly EvaluationCase[] {
  const year = 2025
  return bands.flatMap(({ rank, title, years }) => {
    const months = (years * 12 * 2) / 3
    const reduced = { months: months % 12 }
    const woman = (off: 0 | 1) => womanLeader([post(rank, Math.floor(months / 12), year, { ...reduced, off })])
    const asked = { on: '2025-12-15', year, limb: 'contribution' } as const
    return [
      ask({ ...asked, id: `${folder}/${rank}-${years}-short`, name: `${title} thiếu 1 ngày đủ ${years} năm`, facts: leader([post(rank, years, year, { off: 1 })]), expected: 'not-met' }),
      ask({ ...asked, id: `${folder}/${rank}-${years}`, name: `${title} đủ ${years} năm`, facts: leader([post(rank, years, year)]), expected: 'met' }),
      ask({ ...asked, id: `${folder}/${rank}-${years}-over`, name: `${title} hơn ${years} năm`, facts: leader([post(rank, years, year, { off: -1 })]), expected: 'met' }),
      ask({ ...asked, id: `${folder}/${rank}-${years}-woman-short`, name: `Nữ ${title} thiếu 1 ngày đủ ${months} tháng (${years} năm giảm một phần ba)`, facts: woman(1), expected: 'not-met' }),
      ask({ ...asked, id: `${folder}/${rank}-${years}-woman`, name: `Nữ ${title} đủ ${months} tháng (${years} năm giảm một phần ba)`, facts: woman(0), expected: 'met' }),
      ask({ ...asked, id: `${folder}/${rank}-${years}-woman-not-later`, name: `Nữ ${title} đủ ${months} tháng, không thuộc nhóm tuổi nghỉ hưu cao hơn`, facts: { ...woman(0), attested: { 'higher-retirement-age': false } }, expected: 'met' }),
      ask({ ...asked, id: `${folder}/${rank}-${years}-woman-later`, name: `Nữ ${title} đủ ${months} tháng, thuộc nhóm tuổi nghỉ hưu cao hơn`, facts: { ...woman(0), attested: { 'higher-retirement-age': true } }, expected: 'not-met' }),
    ]
  })
}
