// What every order for long service in the armed forces shows: a long post whose place in the lists was not read, women, who is left out.
import type { EvaluationCase } from '../../engine/case.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import type { Facts, Rank } from '../../engine/facts.ts'
import { rankNames } from '../../engine/print.ts'
import type { Ask } from '../../titles/collective-case.ts'
import { attesting } from '../../titles/individual-facts.ts'
import { excludedCases, unreadTableCases } from '../contribution-cases.ts'
import { post } from '../leader-facts.ts'
import { soldier } from './soldier-facts.ts'

export interface Service {
  /** Full years the class asks for. */
  readonly served: number
  readonly postYears: number
  readonly decree65: Citation
  readonly decree152: Citation
  /** Ranks whose time is known to be enough under NĐ 152/2025. */
  readonly listed?: readonly Rank[]
}

const stood = cite('91/2017/NĐ-CP', null, { mark: 'memory' })
const later = cite('152/2025/NĐ-CP', 4, { clause: 7 })
const woman = (facts: Facts): Facts => ({ ...facts, subject: { ...facts.subject, sex: 'female' } })
const unread = { expected: 'undetermined', because: 'needs-legal' } as const

export function serviceCases(ask: Ask, service: Service): readonly EvaluationCase[] {
  const { served, postYears } = service
  return [
    ...longPosts(ask, service), ...women(ask, service),
    ...excludedCases(ask, soldier(2025, { served: served + 1, positions: [post('other', postYears, 2025)] })),
    ...unreadTableCases(ask, { on: '2024-12-15', year: 2024, document: '98/2023/NĐ-CP', holder: (positions) => soldier(2024, { served, positions }) }),
  ]
}

function longPosts(ask: Ask, { served, postYears, decree65, decree152, listed = [] }: Service): readonly EvaluationCase[] {
  const days = [{ on: '2016-12-15', source: decree65 }, { on: '2020-12-15', source: stood }, { on: '2025-12-15', source: decree152 }]
  return days.flatMap(({ on, source }) => (['department-deputy-head', 'colonel-general'] as const).map((rank) => {
    const year = Number(on.slice(0, 4))
    const known = source === decree152 && listed.includes(rank)
    return ask({
      id: `${rank}-${year}`, name: `Năm ${year}, phục vụ đủ ${served} năm, ${rankNames[rank]} ${postYears} năm${known ? '' : ': danh mục chức vụ chưa đối chiếu'}`,
      facts: soldier(year, { served, positions: [post(rank, postYears, year)] }), on, year, limb: 'contribution', cite: [source], ...(known ? { expected: 'met' } as const : unread),
    })
  }))
}

/** A third less under NĐ 152/2025 but for those who retire later, three years less under NĐ 65/2014. */
function women(ask: Ask, { served, postYears, decree65, decree152 }: Service): readonly EvaluationCase[] {
  const months = (postYears * 12 * 2) / 3
  const reduced = (off: 0 | 1) => woman(soldier(2025, { served, positions: [post('other', Math.floor(months / 12), 2025, { months: months % 12, off })] }))
  const full = woman(soldier(2025, { served, positions: [post('other', postYears, 2025)] }))
  const old = (off: 0 | 1) => woman(soldier(2016, { served, positions: [post('other', postYears - 3, 2016, { off })] }))
  const now = { on: '2025-12-15', year: 2025, limb: 'contribution', cite: [decree152] } as const
  const then = { on: '2016-12-15', year: 2016, limb: 'contribution', cite: [decree65] } as const
  return [
    ask({ ...now, id: 'woman-short', name: `Nữ giữ chức vụ thiếu 1 ngày đủ ${months} tháng (${postYears} năm giảm một phần ba)`, facts: reduced(1), expected: 'not-met' }),
    ask({ ...now, id: 'woman', name: `Nữ giữ chức vụ đủ ${months} tháng (${postYears} năm giảm một phần ba): danh mục chức vụ chưa đối chiếu`, facts: attesting({ 'higher-retirement-age': false }, reduced(0)), ...unread }),
    ask({ ...now, id: 'woman-later', name: `Nữ giữ chức vụ đủ ${months} tháng, thuộc nhóm tuổi nghỉ hưu cao hơn nên tính thời gian chung`, facts: attesting({ 'higher-retirement-age': true }, reduced(0)), expected: 'not-met', cite: [later] }),
    ask({ ...now, id: 'woman-later-full', name: `Nữ thuộc nhóm tuổi nghỉ hưu cao hơn, giữ chức vụ đủ ${postYears} năm: danh mục chức vụ chưa đối chiếu`, facts: attesting({ 'higher-retirement-age': true }, full), ...unread, cite: [later] }),
    ask({ ...then, id: 'woman-2016-short', name: `Năm 2016, nữ giữ chức vụ thiếu 1 ngày đủ ${postYears - 3} năm (${postYears} năm giảm 3 năm)`, facts: old(1), expected: 'not-met' }),
    ask({ ...then, id: 'woman-2016', name: `Năm 2016, nữ giữ chức vụ đủ ${postYears - 3} năm (${postYears} năm giảm 3 năm): danh mục chức vụ chưa đối chiếu`, facts: old(0), ...unread }),
  ]
}
