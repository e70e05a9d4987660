// What the Labour Order of a leader shows in every class: posts the old tables leave to a lawyer, and who is left out.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { EvaluationCase } from '../engine/case.ts'
import { cite } from '../engine/citation.ts'
import type { Facts, Position, Rank } from '../engine/facts.ts'
import { rankNames } from '../engine/print.ts'
import type { Ask } from '../titles/collective-case.ts'
import { leader, post, womanLeader } from './leader-facts.ts'
import type { LabourOrderGrade } from './long-contribution/labour-order.ts'

const articles = { first: 19, second: 20, third: 21 } as const
/** Years as head of a department that make exactly this class. */
const years = { first: 15, second: 10, third: 6 } as const

const unreadTables: readonly { readonly on: string; readonly document: string; readonly ranks: readonly Rank[] }[] = [
  { on: '2016-06-15', document: '65/2014/NĐ-CP', ranks: ['general-department-deputy-head', 'colonel-general'] },
  { on: '2020-06-15', document: '91/2017/NĐ-CP', ranks: ['general-department-deputy-head', 'colonel-general'] },
  { on: '2024-06-15', document: '98/2023/NĐ-CP', ranks: ['department-deputy-head', 'colonel-general', 'front-vice-chair', 'front-member-head', 'other'] },
]

/** Whoever held such a post has a row of a table that was not read. */
function unreadPosts(ask: Ask): readonly EvaluationCase[] {
  return unreadTables.flatMap(({ on, document, ranks }) => ranks.map((rank) => ask({
    id: `post-${rank}-${on.slice(0, 4)}`, name: `Đã giữ chức vụ: ${rankNames[rank]}; bảng của Nghị định ${document} chưa đối chiếu`, facts: leader([post(rank, 4, Number(on.slice(0, 4)))]), on,
    limb: 'contribution', expected: 'undetermined', because: 'needs-legal', cite: [cite(document, null, { mark: 'unsure' })],
  })))
}

/** `leaderCases(ask, 'third')`. */
export function leaderCases(ask: Ask, grade: LabourOrderGrade): readonly EvaluationCase[] {
  const held: readonly Position[] = [post('department-head', years[grade], 2025)]
  const table = cite('152/2025/NĐ-CP', articles[grade], { clause: 1 })
  const exclusion = cite('152/2025/NĐ-CP', 9, { clause: 3 })
  const reached = `Giám đốc sở đủ ${years[grade]} năm`
  const leftOut = (id: string, name: string, over: Partial<Facts>) => ask({ id: `leader-${id}`, name: `${reached}, ${name}`, facts: leader(held, over), on: '2025-12-15', limb: 'contribution', expected: 'not-met', cite: [exclusion] })
  return [
    ...unreadPosts(ask),
    ask({ id: 'leader-enough', name: reached, facts: leader(held), on: '2025-12-15', limb: 'contribution', expected: 'met', cite: [table] }),
    leftOut('serious-fault', 'có sai phạm nghiêm trọng được kết luận', { attested: { 'serious-fault-in-post': true } }),
    leftOut('disciplined-in-post', 'bị kỷ luật khi giữ chức vụ', { attested: { 'disciplined-in-post': true } }),
    leftOut('reprimanded', 'bị khiển trách trong năm', { discipline: [{ form: 'reprimand', from: plainDate('2025-03-01'), to: plainDate('2026-02-28') }] }),
    ask({
      id: 'leader-retires-later', name: `${reached}, là nữ thuộc nhóm tuổi nghỉ hưu cao hơn`, facts: womanLeader(held, { attested: { 'higher-retirement-age': true } }), on: '2025-12-15', limb: 'contribution',
      expected: 'met', cite: [cite('152/2025/NĐ-CP', 4, { clause: 7 })],
    }),
  ]
}
