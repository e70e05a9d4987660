// Classes, gates, order, ties and quota (FORMAT.md §7).
import { Rational } from './rational.ts'
import { wholePart } from './rounding.ts'
import type { Quota, Ranking } from './scorecard.ts'

/** What ranking needs to know of a unit. */
export interface Contender {
  readonly unit: string
  readonly total: Rational | null
  /** Caps of the gates it failed. */
  readonly failedCaps: readonly string[]
  /** A gate without an answer: then there is no class. */
  readonly gatesOpen: boolean
  /** One per entry of `ties`; `null` sorts last. */
  readonly keys: readonly (Rational | null)[]
}

export interface Placing {
  readonly classByPoints: string | null
  readonly classAfterGates: string | null
  readonly class: string | null
  readonly movedByQuota: boolean
  readonly rank: number | null
  readonly shared: boolean
}

export type Placed<Each extends Contender> = Placing & { readonly contender: Each }

/** In rank order; those without a rank last, by id: `rankUnits(card.ranking, thresholds, contenders)`. */
export function rankUnits<Each extends Contender>(ranking: Ranking, thresholds: readonly Rational[], contenders: readonly Each[]): Placed<Each>[] {
  const classes = ranking.classes.map((each) => each.class)
  const graded = contenders.map((contender) => gradeOf(contender, classes, thresholds))
  const ordered = graded.filter(isGraded).sort((left, right) => compareGraded(left, right, ranking) || byId(left.contender, right.contender))
  const groups = sharedGroups(ordered, ranking)
  const classOf = applyQuota(groups, ranking, contenders.length)
  let rank = 1
  const placed = groups.flatMap((group) => {
    const place = { rank, shared: group.length > 1 }
    rank += group.length
    return group.map((each) => placing(each, { ...place, finalClass: classOf.get(each) ?? each.after }, classes))
  })
  const unranked = graded.filter((each) => !isGraded(each)).sort((left, right) => byId(left.contender, right.contender))
  return [...placed, ...unranked.map((each) => placing(each, { rank: null, shared: false, finalClass: null }, classes))]
}

/** Index of the class by points: the first whose threshold is reached. `classByPoints(Rational.from('182'), thresholds)`. */
export function classByPoints(total: Rational, thresholds: readonly Rational[]): number {
  const index = thresholds.findIndex((threshold) => total.compare(threshold) >= 0)
  return index === -1 ? thresholds.length - 1 : index
}

/** Most units a class may keep; a share counts all scored units, with or without a rank: `quotaLimit(quota, 8)`. */
export function quotaLimit(quota: Quota, scored: number): number {
  if ('maxUnits' in quota) return quota.maxUnits
  return wholePart(Rational.from(quota.maxShare).times(Rational.of(BigInt(scored))))
}

/** Indices into `classes`, best is 0. */
interface Graded<Each> {
  readonly contender: Each
  readonly byPoints: number | null
  readonly after: number | null
}

type Ranked<Each> = Graded<Each> & { readonly after: number }

function gradeOf<Each extends Contender>(contender: Each, classes: readonly string[], thresholds: readonly Rational[]): Graded<Each> {
  if (contender.total === null) return { contender, byPoints: null, after: null }
  const byPoints = classByPoints(contender.total, thresholds)
  if (contender.gatesOpen) return { contender, byPoints, after: null }
  return { contender, byPoints, after: Math.max(byPoints, ...contender.failedCaps.map((cap) => classes.indexOf(cap))) }
}

function isGraded<Each>(graded: Graded<Each>): graded is Ranked<Each> {
  return graded.after !== null
}

/** Class after gates, then total, then the ties in turn; 0 means a shared rank. */
function compareGraded<Each extends Contender>(left: Ranked<Each>, right: Ranked<Each>, ranking: Ranking): number {
  if (left.after !== right.after) return left.after - right.after
  const byTotal = compareKeys(left.contender.total, right.contender.total, 'desc')
  if (byTotal !== 0) return byTotal
  for (const [index, { order }] of ranking.ties.entries()) {
    const byTie = compareKeys(left.contender.keys[index] ?? null, right.contender.keys[index] ?? null, order)
    if (byTie !== 0) return byTie
  }
  return 0
}

/** Without a value last, whichever the order: `compareKeys(null, Rational.one, 'asc')` is 1. */
export function compareKeys(left: Rational | null, right: Rational | null, order: 'asc' | 'desc'): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null)
  return order === 'asc' ? left.compare(right) : right.compare(left)
}

function sharedGroups<Each extends Contender>(ordered: readonly Ranked<Each>[], ranking: Ranking): Ranked<Each>[][] {
  const groups: Ranked<Each>[][] = []
  for (const each of ordered) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group && first && compareGraded(first, each, ranking) === 0) group.push(each)
    else groups.push([each])
  }
  return groups
}

/** From the best class down; a shared rank stays whole, so a group that does not fit moves, and all behind it too. */
function applyQuota<Each extends Contender>(groups: readonly Ranked<Each>[][], ranking: Ranking, scored: number): ReadonlyMap<Ranked<Each>, number> {
  const result = new Map<Ranked<Each>, number>()
  let moving: Ranked<Each>[][] = []
  for (const [index, { class: name }] of ranking.classes.entries()) {
    const members = [...moving, ...groups.filter((group) => group[0]?.after === index)]
    const quota = ranking.quota.find((each) => each.class === name)
    const isLast = index === ranking.classes.length - 1
    const limit = quota && !isLast ? quotaLimit(quota, scored) : Infinity
    const kept = countKept(members, limit)
    for (const each of members.slice(0, kept).flat()) result.set(each, index)
    moving = members.slice(kept)
  }
  return result
}

function countKept(groups: readonly (readonly unknown[])[], limit: number): number {
  let taken = 0
  const cut = groups.findIndex((group) => (taken += group.length) > limit)
  return cut === -1 ? groups.length : cut
}

interface Place {
  readonly rank: number | null
  readonly shared: boolean
  readonly finalClass: number | null
}

function placing<Each extends Contender>({ contender, byPoints, after }: Graded<Each>, place: Place, classes: readonly string[]): Placed<Each> {
  const nameOf = (index: number | null): string | null => (index === null ? null : (classes[index] ?? null))
  return {
    contender,
    classByPoints: nameOf(byPoints),
    classAfterGates: nameOf(after),
    class: nameOf(place.finalClass),
    movedByQuota: place.finalClass !== after,
    rank: place.rank,
    shared: place.shared,
  }
}

function byId(left: Contender, right: Contender): number {
  return left.unit < right.unit ? -1 : left.unit > right.unit ? 1 : 0
}
