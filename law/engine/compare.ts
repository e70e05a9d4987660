// The law of two days side by side: which awards came, went or changed, condition by condition, with both citations.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../awards.ts'
import { citationText, type Citation } from './citation.ts'
import { groundRule, type GroundRule, type LawBook } from './ground.ts'
import type { SubjectKind } from './facts.ts'
import type { Overlay } from './overlay.ts'
import { changesBetween, type ChangedCondition } from './compare-conditions.ts'
import { outline } from './outline.ts'

export { outline } from './outline.ts'
export type { ChangedCondition, Side } from './compare-conditions.ts'

export interface ChangedAward {
  readonly award: AwardId
  readonly name: string
  readonly rule: string
  readonly subject: SubjectKind | null
  readonly before: string | null
  readonly after: string | null
  readonly citations: readonly Citation[]
  /** One plain sentence for people. */
  readonly text: string
  readonly conditions: readonly ChangedCondition[]
}

export interface Comparison {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly overlaysBefore?: readonly Overlay[]
  readonly overlaysAfter?: readonly Overlay[]
}

/** Rules whose conditions differ between two days; a rule that only changed its place in the books is left out. */
export function compareDays(book: LawBook, { from, to, overlaysBefore = [], overlaysAfter = overlaysBefore }: Comparison): ChangedAward[] {
  return book.rules.flatMap((rule) => {
    const [before, after] = [groundRule(book, rule, from, overlaysBefore), groundRule(book, rule, to, overlaysAfter)]
    if (!before && !after) return []
    const conditions = before && after ? changesBetween(before, after) : []
    if (before && after && conditions.length === 0) return []
    return [changed(rule.award, rule.id, { before, after, conditions, subject: rule.subject ?? null })]
  })
}

interface Change {
  readonly before: GroundRule | undefined
  readonly after: GroundRule | undefined
  readonly conditions: readonly ChangedCondition[]
  readonly subject: SubjectKind | null
}

function changed(award: AwardId, rule: string, { before, after, conditions, subject }: Change): ChangedAward {
  const citations = [before?.wording.cite, after?.wording.cite].filter((each) => each !== undefined)
  return {
    award, name: awardOf(award).name, rule, subject, citations, conditions,
    before: before ? outline(before.when) : null, after: after ? outline(after.when) : null,
    text: sentenceFor(award, before, after, conditions),
  }
}

function sentenceFor(award: AwardId, before: GroundRule | undefined, after: GroundRule | undefined, conditions: readonly ChangedCondition[]): string {
  const { name } = awardOf(award)
  if (!before) return `${name}: mới được quy định (${citationText((after as GroundRule).wording.cite)}).`
  if (!after) return `${name}: không còn được quy định; trước đây theo ${citationText(before.wording.cite)}.`
  const sources = `(${citationText(before.wording.cite)} → ${citationText(after.wording.cite)})`
  if (after.when.word === 'needs-legal') return `${name}: ${after.when.text} ${sources}.`
  const known = conditions.filter((each) => !each.unread)
  if (known.length === 0) return `${name}: chỉ khác ở phần chưa có văn bản để đối chiếu, cần cán bộ pháp chế xác nhận ${sources}.`
  const shown = known.slice(0, sentencesShown).map(changeText)
  const rest = known.length - shown.length
  return `${name}: ${shown.join('; ')}${rest > 0 ? `; và ${rest} thay đổi khác` : ''} ${sources}.`
}

const sentencesShown = 4

function changeText({ before, after, role }: ChangedCondition): string {
  if (before && after) return `"${before.text}" đổi thành "${after.text}"`
  if (role === 'way') return before ? `bỏ một cách đạt: "${before.text}"` : `thêm một cách đạt: "${after?.text ?? ''}"`
  return before ? `không còn yêu cầu "${before.text}"` : `thêm yêu cầu "${after?.text ?? ''}"`
}
