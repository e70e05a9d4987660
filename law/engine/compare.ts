// The law of two days side by side: which awards came, went or changed, condition by condition, with both citations.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../awards.ts'
import { citationText, type Citation } from './citation.ts'
import type { Condition } from './condition.ts'
import { groundRule, type GroundRule, type LawBook } from './ground.ts'
import type { SubjectKind } from './facts.ts'
import type { Overlay } from './overlay.ts'
import { printCondition } from './print.ts'

export interface Side {
  readonly text: string
  readonly citation: Citation
}

export interface ChangedCondition {
  readonly kind: 'added' | 'removed' | 'reworded' | 'value'
  readonly before: Side | null
  readonly after: Side | null
}

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
    const conditions = changesBetween(before, after)
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
  const parts = [
    ...conditions.filter((each) => each.kind === 'removed').map((each) => `bỏ điều kiện "${each.before?.text}"`),
    ...conditions.filter((each) => each.kind === 'added').map((each) => `thêm "${each.after?.text}"`),
    ...conditions.filter((each) => each.kind === 'reworded' || each.kind === 'value').map((each) => `"${each.before?.text}" đổi thành "${each.after?.text}"`),
  ]
  return `${name}: ${parts.join('; ')} (${citationText(before.wording.cite)} → ${citationText(after.wording.cite)}).`
}

/** The rule as one line: `A; và: B, hoặc C`. */
export function outline(condition: Condition): string {
  if (condition.word !== 'all' && condition.word !== 'any') return printCondition(condition)
  const parts = condition.of.map((part) => (part.word === 'all' || part.word === 'any' ? `(${outline(part)})` : outline(part)))
  return parts.join(condition.word === 'all' ? '; và ' : '; hoặc ')
}

interface Statement {
  readonly key: string
  /** Word and what it is about, numbers left out: two statements with one root differ in a number only. */
  readonly root: string
  readonly side: Side
}

function changesBetween(before: GroundRule | undefined, after: GroundRule | undefined): ChangedCondition[] {
  const [old, fresh] = [before ? statements(before) : [], after ? statements(after) : []]
  const removed = old.filter((each) => !fresh.some((other) => other.key === each.key))
  const added = fresh.filter((each) => !old.some((other) => other.key === each.key))
  const changes: ChangedCondition[] = []
  for (const was of removed) {
    const at = added.findIndex((each) => each.root === was.root)
    const [now] = at < 0 ? [] : added.splice(at, 1)
    changes.push(now ? { kind: 'reworded', before: was.side, after: now.side } : { kind: 'removed', before: was.side, after: null })
  }
  return [...changes, ...added.map((now): ChangedCondition => ({ kind: 'added', before: null, after: now.side }))]
}

/** Leaves with the alternatives they stand in, since "A and B" and "A or B" say different things. */
function statements(rule: GroundRule): Statement[] {
  const found: Statement[] = []
  collect(rule.when, { cite: rule.wording.cite, within: 'all' }, found)
  return found
}

function collect(condition: Condition, setting: { readonly cite: Citation; readonly within: string }, found: Statement[]): void {
  const cite = condition.cite ?? setting.cite
  if (condition.word === 'all' || condition.word === 'any') {
    for (const part of condition.of) collect(part, { cite, within: condition.word === 'any' && condition.of.length > 1 ? 'any' : setting.within }, found)
    return
  }
  const { cite: _cite, says: _says, limb: _limb, ...said } = condition
  found.push({ key: `${setting.within}|${JSON.stringify(said)}`, root: rootOf(condition), side: { text: textIn(condition, setting.within), citation: cite } })
}

function textIn(condition: Condition, within: string): string {
  const text = printCondition(condition)
  return within === 'any' ? `${text} (một trong các điều kiện thay thế nhau)` : text
}

function rootOf(condition: Condition): string {
  switch (condition.word) {
    case 'attested':
    case 'not-excluded':
      return `${condition.word}|${condition.key}`
    case 'since':
    case 'since-run':
      return `${condition.word}|${condition.awards.join()}`
    case 'held':
    case 'members-share':
      return `${condition.word}|${condition.awards.join()}`
    case 'in-post':
      return `${condition.word}|${condition.rank}`
    default:
      return condition.word
  }
}

