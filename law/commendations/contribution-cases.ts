// What every order for long contribution shows: who is left out, and posts under a table that was not read.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { EvaluationCase } from '../engine/case.ts'
import { cite } from '../engine/citation.ts'
import type { Facts, Position, Rank } from '../engine/facts.ts'
import { rankNames } from '../engine/print.ts'
import type { Ask } from '../titles/collective-case.ts'
import { attesting } from '../titles/individual-facts.ts'
import { post } from './leader-facts.ts'

const exclusion = [cite('152/2025/NĐ-CP', 9, { clause: 3 })]
/** In force while the post was held. */
const reprimand = { form: 'reprimand', from: plainDate('2024-03-01'), to: plainDate('2025-03-01') } as const

/** `enough` has served all the time the award asks, to 31/12/2024. */
export function excludedCases(ask: Ask, enough: Facts): readonly EvaluationCase[] {
  const asked = { on: '2025-12-15', year: 2024, limb: 'contribution', expected: 'not-met', cite: exclusion } as const
  return [
    ask({ ...asked, id: 'serious-fault', name: 'Đủ thời gian nhưng có sai phạm nghiêm trọng được kết luận khi giữ chức vụ', facts: attesting({ 'serious-fault-in-post': true }, enough) }),
    ask({ ...asked, id: 'disciplined-in-post', name: 'Đủ thời gian nhưng đã bị kỷ luật khi giữ chức vụ', facts: attesting({ 'disciplined-in-post': true }, enough) }),
    ask({ ...asked, id: 'reprimanded-in-post', name: 'Đủ thời gian nhưng bị khiển trách năm 2024, khi đang giữ chức vụ', facts: { ...enough, discipline: [reprimand] } }),
  ]
}

const everyLadder: readonly Rank[] = ['department-deputy-head', 'colonel-general', 'front-vice-chair', 'front-member-head', 'other']

export interface UnreadTable {
  readonly on: string
  readonly year: number
  readonly document: string
  readonly holder: (positions: readonly Position[]) => Facts
  readonly ranks?: readonly Rank[]
}

/** Whoever held a leading post has a row of a table that was not read. */
export function unreadTableCases(ask: Ask, { on, year, document, holder, ranks = everyLadder }: UnreadTable): readonly EvaluationCase[] {
  return ranks.map((rank) => ask({
    id: `unread-table-${rank}-${year}`, name: `Đã giữ chức vụ: ${rankNames[rank]}; bảng chức vụ theo văn bản ${document} chưa đối chiếu`, facts: holder([post(rank, 6, year)]), on, year,
    limb: 'contribution', expected: 'undetermined', because: 'needs-legal', cite: [cite(document, null, { mark: 'unsure' })],
  }))
}
