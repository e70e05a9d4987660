// Posts and years (quá trình cống hiến): how a row of a table is reached, and how the time of women is reduced.
import type { Citation } from '../../engine/citation.ts'
import { all, any, type Condition, type InPost, type Quantity } from '../../engine/condition.ts'
import { cite } from '../../engine/citation.ts'
import type { Rank } from '../../engine/facts.ts'
import { rankNames } from '../../engine/print.ts'

/** Which decree holds the table. */
export const contributionRegimes = ['decree-65', 'decree-91', 'decree-98', 'decree-152'] as const
export type ContributionRegime = (typeof contributionRegimes)[number]

export interface PostRow {
  readonly rank: Rank
  readonly years: Quantity
  /** A sentence in place of the printed one. */
  readonly says?: string
  readonly cite: Citation
}

/** "Đã giữ chức vụ", without a minimum: time is counted in whole months, so the least that can be seen is one. */
export const leastTime: Quantity = 1 / 12

type Reduction = InPost['women']

/** A third less for women; women who retire later than the rule serve the general time. */
const laterRetirement: Readonly<Record<ContributionRegime, Citation | null>> = {
  'decree-65': null,
  'decree-91': cite('91/2017/NĐ-CP', 3),
  'decree-98': cite('98/2023/NĐ-CP', 4),
  'decree-152': cite('152/2025/NĐ-CP', 4, { clause: 7 }),
}

const ever = ({ rank, years }: PostRow) => (years === leastTime ? { says: rank === 'other' ? 'Đã giữ chức vụ lãnh đạo, quản lý khác' : `Đã giữ chức vụ ${rankNames[rank]} hoặc cao hơn` } : {})
const atLeast = (row: PostRow, women: Reduction): Condition => ({ word: 'in-post', women, ...ever(row), ...row })

function lessThan({ rank, years, cite: source }: PostRow, women: Reduction): Condition {
  return { word: 'in-post', rank, years: 0, below: years, women, cite: source, ...(years === leastTime ? { says: `Chưa giữ chức vụ ${rankNames[rank]} hoặc cao hơn` } : {}) }
}

/** Held at all: `heldAtAll('minister', …)`. */
export function heldAtAll(rank: Rank, source: Citation): Condition {
  return atLeast({ rank, years: leastTime, cite: source }, 'none')
}

/** `neverHeld('minister', …)`: no time in this post or a higher one of its ladder. */
export function neverHeld(rank: Rank, source: Citation): Condition {
  return lessThan({ rank, years: leastTime, cite: source }, 'none')
}

/** Any leading post: who never held one cannot be rewarded for long contribution. */
export function heldSomePost(source: Citation): Condition {
  const posts: readonly Rank[] = ['department-deputy-head', 'colonel-general', 'front-vice-chair', 'front-member-head', 'other']
  return any(posts.map((rank) => heldAtAll(rank, source)), { says: 'Đã giữ chức vụ lãnh đạo, quản lý', cite: source })
}

function reached(rows: readonly PostRow[], higher: readonly PostRow[], women: Reduction): Condition {
  const enough = any(rows.map((row) => atLeast(row, women)), { says: 'Giữ một trong các chức vụ sau đủ thời gian' })
  if (higher.length === 0) return enough
  return all([enough, all(higher.map((row) => lessThan(row, women)), { says: 'Chưa đủ thời gian của hạng cao hơn (đủ thì đề nghị đúng hạng đó)' })])
}

/**
 * One of `rows` is reached and none of `higher`: "từ 10 năm đến dưới 15 năm" of a table belongs to one grade only. Time in a higher post
 * of the same ladder counts for a lower row.
 */
export function postsReached(regime: ContributionRegime, rows: readonly PostRow[], higher: readonly PostRow[] = []): Condition {
  const exception = laterRetirement[regime]
  if (exception === null) return reached(rows, higher, 'by-three-years')
  return any([
    all([reached(rows, higher, 'by-a-third'), { word: 'not-excluded', key: 'higher-retirement-age', when: true, cite: exception }], { says: 'Tính theo thời gian chung, nữ lãnh đạo, quản lý được giảm một phần ba' }),
    all([{ word: 'attested', key: 'higher-retirement-age', cite: exception }, reached(rows, higher, 'none')], { says: 'Nữ có tuổi nghỉ hưu cao hơn: tính thời gian chung', cite: exception }),
  ], { says: 'Đủ thời gian giữ chức vụ' })
}
