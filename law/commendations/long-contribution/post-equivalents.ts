// Which row of the tables a post belongs to, by day: the title alone does not say it, a director of a provincial department moved up a row.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { entryOn, type Dated } from '../../engine/dated.ts'
import type { Rank } from '../../engine/facts.ts'

export interface PostEquivalents extends Dated {
  /** Titles in small letters. */
  readonly posts: Readonly<Record<string, Rank>>
  readonly cite: Citation
  /** What a lawyer must look at before the row is used. */
  readonly check?: { readonly text: string; readonly cite: Citation }
}

/** The posts that name the rows themselves. */
const named: Readonly<Record<string, Rank>> = {
  'tổng bí thư': 'state-leader', 'chủ tịch nước': 'state-leader', 'thủ tướng chính phủ': 'state-leader', 'chủ tịch quốc hội': 'state-leader',
  'thường trực ban bí thư': 'politburo-level', 'ủy viên bộ chính trị': 'politburo-level', 'ủy viên ban bí thư': 'politburo-level',
  'chủ tịch ủy ban trung ương mặt trận tổ quốc việt nam': 'politburo-level', 'chánh án tòa án nhân dân tối cao': 'politburo-level',
  'viện trưởng viện kiểm sát nhân dân tối cao': 'politburo-level', 'phó chủ tịch nước': 'politburo-level', 'phó thủ tướng chính phủ': 'politburo-level',
  'phó chủ tịch quốc hội': 'politburo-level', 'đại tướng': 'general', 'bộ trưởng': 'minister', 'thượng tướng': 'colonel-general', 'thứ trưởng': 'deputy-minister',
  'tổng cục trưởng': 'general-department-head', 'phó tổng cục trưởng': 'general-department-deputy-head', 'vụ trưởng': 'department-head', 'phó vụ trưởng': 'department-deputy-head',
}

const since2025: Readonly<Record<string, Rank>> = {
  ...named,
  'bí thư tỉnh ủy': 'minister',
  'chủ tịch ủy ban nhân dân tỉnh': 'deputy-minister',
  'phó chủ tịch ủy ban nhân dân tỉnh': 'general-department-deputy-head',
  'giám đốc sở': 'department-head', 'bí thư huyện ủy': 'department-head',
  'phó giám đốc sở': 'department-deputy-head', 'chủ tịch hội đồng nhân dân huyện': 'department-deputy-head', 'chủ tịch ủy ban nhân dân huyện': 'department-deputy-head',
}

/** Rows of NĐ 65/2014 Đ15–17 k3: those from Vụ trưởng down were read. */
const before2024: Readonly<Record<string, Rank>> = {
  'vụ trưởng': 'department-head', 'ủy viên ban thường vụ tỉnh ủy': 'department-head', 'phó chủ tịch ủy ban nhân dân tỉnh': 'department-head',
  'phó vụ trưởng': 'department-deputy-head', 'giám đốc sở': 'department-deputy-head', 'chủ tịch ủy ban nhân dân huyện': 'department-deputy-head',
}

const decree91 = cite('91/2017/NĐ-CP', 22, { mark: 'memory' })
const decree98 = cite('98/2023/NĐ-CP', null, { mark: 'unsure' })

export const postEquivalents: readonly PostEquivalents[] = [
  { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), posts: before2024, cite: cite('65/2014/NĐ-CP', 15, { clause: 3 }) },
  {
    from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), posts: before2024, cite: decree91,
    check: { text: 'Chức vụ tương đương theo Nghị định 91/2017/NĐ-CP được lấy theo Nghị định 65/2014/NĐ-CP; cần cán bộ pháp chế đối chiếu', cite: decree91 },
  },
  {
    from: plainDate('2024-01-01'), until: plainDate('2025-06-30'), posts: {}, cite: decree98,
    check: { text: 'Chức vụ tương đương theo Nghị định 98/2023/NĐ-CP: chưa đối chiếu được văn bản', cite: decree98 },
  },
  {
    from: plainDate('2025-07-01'), until: plainDate('2027-02-28'), posts: since2025, cite: cite('152/2025/NĐ-CP', 10),
    check: { text: 'Sau sắp xếp tổ chức bộ máy năm 2025, chức vụ tương đương theo danh mục của Bộ Chính trị', cite: cite('152/2025/NĐ-CP', 60, { clause: 4 }) },
  },
]

/** The titles that need no equivalent are not touched by the reorganisation. */
const untouched: ReadonlySet<string> = new Set(Object.keys(named))

export interface PostRank {
  /** `null`: not in the table of that day, a person must say. */
  readonly rank: Rank | null
  readonly cite: Citation
  readonly check: { readonly text: string; readonly cite: Citation } | null
}

/** `rankOfPost('Giám đốc Sở', plainDate('2025-08-01'))` is a `department-head` with a check; in 2016 it was a `department-deputy-head`. A day without a table: `null`. */
export function rankOfPost(title: string, received: PlainDate): PostRank | null {
  const entry = entryOn(postEquivalents, received)
  if (!entry) return null
  const key = title.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
  const rank = Object.hasOwn(entry.posts, key) ? (entry.posts[key] ?? null) : null
  const settled = entry.posts === since2025 && untouched.has(key)
  return { rank, cite: entry.cite, check: settled ? null : (entry.check ?? null) }
}
