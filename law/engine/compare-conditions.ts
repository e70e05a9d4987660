// Two rules condition by condition: groups are laid beside groups, alternatives beside the same alternatives, so that a reader sees what was asked and what is asked.
import type { Citation } from './citation.ts'
import type { All, Any, Condition } from './condition.ts'
import type { GroundRule } from './ground.ts'
import { outline } from './outline.ts'

export interface Side {
  readonly text: string
  readonly citation: Citation
}

export interface ChangedCondition {
  readonly kind: 'added' | 'removed' | 'reworded'
  readonly before: Side | null
  readonly after: Side | null
  /** One of several ways to the award, or something every candidate has to meet. */
  readonly role: 'way' | 'requirement'
  /** Only the text nobody has read differs: nothing is known to have changed. */
  readonly unread: boolean
}

/** What differs, each difference once; what concerns the whole rule first, details of its parts after. */
export function changesBetween(before: GroundRule, after: GroundRule): ChangedCondition[] {
  const whole = { role: 'requirement', depth: 0 } as const
  const [was, now] = [before, after].map(({ when, wording }): Placed => ({ condition: tidy(when), cite: wording.cite })) as [Placed, Placed]
  // a rule that waits for a lawyer as a whole is not compared with its parts
  const changes = isUnread(was.condition) || isUnread(now.condition) ? [changeOf(was, now, whole)] : compare(was, now, whole)
  const seen = new Set<string>()
  return changes.sort((one, other) => one.depth - other.depth).flatMap(({ depth: _depth, ...change }) => {
    const key = `${change.before?.text ?? ''}→${change.after?.text ?? ''}`
    return change.before?.text === change.after?.text || seen.has(key) ? [] : (seen.add(key), [change])
  })
}

/** Where in the rule a difference stands. */
interface Spot {
  readonly role: ChangedCondition['role']
  readonly depth: number
}

type Found = ChangedCondition & { readonly depth: number }

interface Placed {
  readonly condition: Condition
  /** The source that stands around it. */
  readonly cite: Citation
}

type Group = All | Any

function isGroup(condition: Condition): condition is Group {
  return condition.word === 'all' || condition.word === 'any'
}

/** Groups inside groups of their kind are one group; a group of one is its part. */
function tidy(condition: Condition): Condition {
  if (!isGroup(condition)) return condition
  const parts = condition.of.map(tidy).flatMap((part) => {
    if (!isGroup(part) || part.word !== condition.word || part.limb !== undefined) return [part]
    return part.of.map((inner) => withCite(inner, part.cite))
  })
  const [only] = parts
  if (parts.length === 1 && only) return withCite(condition.limb === undefined ? only : { ...only, limb: condition.limb }, condition.cite)
  return { ...condition, of: parts }
}

function withCite(condition: Condition, cite: Citation | undefined): Condition {
  return condition.cite !== undefined || cite === undefined ? condition : { ...condition, cite }
}

function compare(before: Placed, after: Placed, spot: Spot): Found[] {
  if (keyOf(before.condition) === keyOf(after.condition)) return []
  const [old, fresh] = [before.condition, after.condition]
  const inner = (word: Group['word']): Spot => ({ role: word === 'any' ? 'way' : 'requirement', depth: spot.depth + 1 })
  if (isGroup(old) && isGroup(fresh) && old.word === fresh.word) return compareParts(partsOf(before), partsOf(after), inner(old.word))
  // beside a list of requirements, a condition that stood alone is a list of one
  if (old.word === 'all') return compareParts(partsOf(before), [unnamed(after)], inner('all'))
  if (fresh.word === 'all') return compareParts([unnamed(before)], partsOf(after), inner('all'))
  return [changeOf(before, after, spot)]
}

/** The alternatives are matched by now; inside them the name of one says nothing. */
function unnamed({ condition, cite }: Placed): Placed {
  const { limb: _limb, ...rest } = condition
  return { condition: rest as Condition, cite }
}

function partsOf({ condition, cite }: Placed): Placed[] {
  return (condition as Group).of.map((part) => ({ condition: part, cite: part.cite ?? condition.cite ?? cite }))
}

function compareParts(before: readonly Placed[], after: readonly Placed[], spot: Spot): Found[] {
  const old = before.filter((each) => !after.some((other) => keyOf(other.condition) === keyOf(each.condition)))
  const fresh = after.filter((each) => !before.some((other) => keyOf(other.condition) === keyOf(each.condition)))
  const changes: Found[] = []
  for (const now of fresh) {
    const at = likest(now, old)
    const [was] = at < 0 ? [] : old.splice(at, 1)
    changes.push(...(was ? compare(was, now, spot) : [changeOf(null, now, spot)]))
  }
  return [...changes, ...old.map((was) => changeOf(was, null, spot))]
}

/** The same alternative, or the one that speaks of most of the same things; -1: none. */
function likest(now: Placed, old: readonly Placed[]): number {
  const { limb } = now.condition
  if (limb !== undefined) {
    const same = old.flatMap((each, index) => (each.condition.limb === limb && isUnread(each.condition) === isUnread(now.condition) ? [index] : []))
    if (same.length === 1) return same[0] as number
  }
  const scores = old.map((each) => (each.condition.limb === limb ? likeness(each.condition, now.condition) : 0))
  const best = Math.max(0, ...scores)
  return best === 0 ? -1 : scores.indexOf(best)
}

function likeness(one: Condition, other: Condition): number {
  const [left, right] = [topics(one), topics(other)]
  return [...left].filter((topic) => right.has(topic)).length / Math.max(1, left.size, right.size)
}

function topics(condition: Condition): Set<string> {
  if (isGroup(condition)) return new Set(condition.of.flatMap((part) => [...topics(part)]))
  return condition.word === 'needs-legal' ? new Set() : new Set([topicOf(condition)])
}

/** What a condition is about, its numbers left out. */
function topicOf(condition: Exclude<Condition, Group>): string {
  switch (condition.word) {
    case 'attested':
    case 'not-excluded':
      return condition.key
    case 'since':
    case 'since-run':
      return `ladder|${condition.awards.join()}`
    case 'held':
    case 'held-ever':
    case 'members-share':
      return `${condition.word}|${condition.awards.join()}`
    case 'in-post':
      return `in-post|${condition.rank}`
    default:
      return condition.word
  }
}

function isUnread(condition: Condition): boolean {
  return isGroup(condition) ? condition.of.length > 0 && condition.of.every(isUnread) : condition.word === 'needs-legal'
}

function changeOf(was: Placed | null, now: Placed | null, { role, depth }: Spot): Found {
  const side = (placed: Placed | null): Side | null => (placed === null ? null : { text: textOf(placed.condition), citation: placed.condition.cite ?? placed.cite })
  const unread = (placed: Placed | null) => placed === null || isUnread(placed.condition)
  return { kind: was === null ? 'added' : now === null ? 'removed' : 'reworded', before: side(was), after: side(now), role, unread: unread(was) && unread(now), depth }
}

/** A small group is told by what it asks, a large one by its name. */
function textOf(condition: Condition): string {
  if (!isGroup(condition) || leaves(condition) > 5) return outline(condition)
  const { says: _name, ...unnamed } = condition
  return outline(unnamed as Condition)
}

function leaves(condition: Condition): number {
  return isGroup(condition) ? condition.of.reduce((sum, part) => sum + leaves(part), 0) : 1
}

/** Equal keys ask the same, whoever says so. */
function keyOf(condition: Condition): string {
  return JSON.stringify(condition, (name, value: unknown) => (name === 'cite' || name === 'says' ? undefined : value))
}
