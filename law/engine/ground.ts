// A rule on a day: the wording in force, every number of the law filled in, overlays laid on. What comes out is what the five readings read.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../awards.ts'
import type { Citation } from './citation.ts'
import { all, type Condition, type Quantity } from './condition.ts'
import { entryOn, NoEntry, type LawValue } from './dated.ts'
import type { SubjectKind } from './facts.ts'
import { overlaysOn, type Overlay } from './overlay.ts'
import type { AwardRule, Wording } from './rule.ts'

/** A number that was filled in: where it came from. */
export interface UsedValue {
  readonly id: string
  readonly value: number
  readonly cite: Citation
}

export interface GroundRule {
  readonly id: string
  readonly award: AwardId
  readonly subject?: SubjectKind
  readonly wording: Wording
  readonly when: Condition
  readonly values: readonly UsedValue[]
  readonly overlays: readonly Overlay[]
}

export interface LawBook {
  readonly rules: readonly AwardRule[]
  readonly values: readonly LawValue[]
}

/** `undefined`: the rule has no wording on that day. Throws `NoEntry` where a wording names a number that had no value. */
export function groundRule(book: LawBook, rule: AwardRule, day: PlainDate, overlays: readonly Overlay[] = []): GroundRule | undefined {
  const wording = entryOn(rule.wordings, day)
  if (!wording) return undefined
  const laid = overlaysOn(overlays, day)
  const values = new Map<string, UsedValue>()
  const resolve = (quantity: Quantity): number => {
    if (typeof quantity === 'number') return quantity
    const used = values.get(quantity.value) ?? valueOn(book, quantity.value, day, laid)
    values.set(used.id, used)
    return used.value
  }
  const when = layOn(rule.id, wording.when, laid)
  return { id: rule.id, award: rule.award, ...(rule.subject === undefined ? {} : { subject: rule.subject }), wording, when: fill(when, resolve), values: [...values.values()], overlays: laid }
}

function layOn(rule: string, when: Condition, overlays: readonly Overlay[]): Condition {
  return overlays.reduce<Condition>((sofar, overlay) => {
    const own = overlay.rules?.[rule]
    if (!own) return sofar
    const base = own.instead ? { ...own.instead, cite: own.instead.cite ?? overlay.cite } : sofar
    return own.also ? all([base, { ...own.also, cite: own.also.cite ?? overlay.cite }]) : base
  }, when)
}

function valueOn(book: LawBook, id: string, day: PlainDate, overlays: readonly Overlay[]): UsedValue {
  const own = overlays.findLast((overlay) => overlay.values?.[id] !== undefined)
  if (own) return { id, value: own.values?.[id] as number, cite: own.cite }
  const value = book.values.find((each) => each.id === id)
  const entry = value && entryOn(value.entries, day)
  if (!entry) throw new NoEntry(id, day)
  return { id, value: entry.value, cite: entry.cite }
}

function fill(condition: Condition, resolve: (quantity: Quantity) => number): Condition {
  switch (condition.word) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => fill(part, resolve)) }
    case 'since':
    case 'since-run':
      return { ...condition, years: resolve(condition.years), tallies: condition.tallies.map((tally) => ({ ...tally, count: resolve(tally.count) })) }
    default:
      return fillNumbers(condition, resolve)
  }
}

const numberNames = ['years', 'inARow', 'cycle', 'within', 'count', 'settled', 'months', 'days', 'below', 'percent'] as const

/** Every other word keeps its numbers under one of these names. */
function fillNumbers<C extends Condition>(condition: C, resolve: (quantity: Quantity) => number): C {
  const filled: Record<string, unknown> = { ...condition }
  for (const name of numberNames) {
    const quantity = filled[name] as Quantity | undefined
    if (quantity !== undefined) filled[name] = resolve(quantity)
  }
  return filled as unknown as C
}

/** A number after grounding. */
export function numberOf(quantity: Quantity): number {
  if (typeof quantity === 'number') return quantity
  throw new TypeError(`a number of the law was not filled in: ${quantity.value}`)
}
