// Classes, gates, order, ties and quota for a whole table (FORMAT.md §7): sorted as numbers, ties looked at only where they are.
import { failed, open, scored } from './column-kernel.ts'
import type { ColumnTree } from './column-node.ts'
import { measureAt, type ColumnTable } from './columns.ts'
import type { CompiledCard } from './compile-card.ts'
import { compareKeys, quotaLimit } from './rank.ts'
import { Rational } from './rational.ts'

export interface RankColumns {
  /** Places with a rank, best first. */
  readonly order: Int32Array
  /** Index into the card's classes; −1 where there is none. */
  readonly classByPoints: Int8Array
  readonly classAfterGates: Int8Array
  readonly finalClass: Int8Array
  /** 0 where there is none. */
  readonly rank: Int32Array
  readonly shared: Uint8Array
  /** Gates without an answer. */
  readonly gatesOpen: Uint8Array
}

/** `rankColumns(compiled, table, tree)`, the tree already run. */
export function rankColumns(compiled: CompiledCard, table: ColumnTable, tree: ColumnTree): RankColumns {
  const places = table.units.length
  const columns = {
    classByPoints: new Int8Array(places).fill(-1),
    classAfterGates: new Int8Array(places).fill(-1),
    finalClass: new Int8Array(places).fill(-1),
    rank: new Int32Array(places),
    shared: new Uint8Array(places),
    gatesOpen: new Uint8Array(places),
  }
  gradeAll(compiled, tree, columns)
  const { order, groups } = ordered(compiled, table, tree, columns.classAfterGates)
  for (const [group, start] of groups.entries()) {
    const end = groups[group + 1] ?? order.length
    for (let at = start; at < end; at += 1) {
      columns.rank[order[at] as number] = start + 1
      columns.shared[order[at] as number] = Number(end - start > 1)
    }
  }
  applyQuota(compiled, { order, groups, places }, columns)
  return { order, ...columns }
}

type Grades = Omit<RankColumns, 'order'>

function gradeAll(compiled: CompiledCard, tree: ColumnTree, grades: Grades): void {
  const thresholds = compiled.thresholds.map((threshold) => ceiling(threshold.times(Rational.of(BigInt(tree.unit)))))
  const { points, states } = tree.root
  for (let place = 0; place < points.length; place += 1) {
    if (states[place] !== scored) continue
    const total = points[place] as number
    let grade = 0
    while (grade < thresholds.length - 1 && total < (thresholds[grade] as number)) grade += 1
    grades.classByPoints[place] = grade
    grades.classAfterGates[place] = grade
  }
  for (const { leaf, states: answers } of tree.leaves) {
    if (leaf.rule.kind !== 'gate') continue
    const { cap } = leaf.rule
    const capAt = compiled.card.ranking.classes.findIndex((each) => each.class === cap)
    for (let place = 0; place < answers.length; place += 1) {
      const before = grades.classAfterGates[place] as number
      if (answers[place] === failed && before >= 0 && before < capAt) grades.classAfterGates[place] = capAt
      if (answers[place] === open) grades.gatesOpen[place] = 1
    }
  }
  for (let place = 0; place < points.length; place += 1) if (grades.gatesOpen[place] === 1) grades.classAfterGates[place] = -1
}

interface Ordered {
  readonly order: Int32Array
  /** Where each shared rank begins in `order`. */
  readonly groups: readonly number[]
}

/** Class, total and place packed into one number sort natively; only equal totals are compared further. */
function ordered(compiled: CompiledCard, table: ColumnTable, tree: ColumnTree, grades: Int8Array): Ordered {
  const places = grades.length
  const totals = tree.root.points
  const most = totals.reduce((top, total) => Math.max(top, total), 0)
  const keys = new Float64Array(places)
  let ranked = 0
  for (let place = 0; place < places; place += 1) {
    if ((grades[place] as number) < 0) continue
    keys[ranked] = ((grades[place] as number) * (most + 1) + most - (totals[place] as number)) * places + place
    ranked += 1
  }
  const sorted = keys.subarray(0, ranked).sort()
  const order = new Int32Array(ranked)
  for (let at = 0; at < ranked; at += 1) {
    const gradeAndTotal = Math.floor((sorted[at] as number) / places)
    order[at] = (sorted[at] as number) - gradeAndTotal * places
    sorted[at] = gradeAndTotal
  }
  const compare = tieComparer(compiled, table, tree)
  const groups: number[] = []
  for (let start = 0, end = 1; start < ranked; start = end, end += 1) {
    while (end < ranked && sorted[end] === sorted[start]) end += 1
    const group = order.subarray(start, end)
    groups.push(start)
    if (end - start === 1) continue
    group.sort((left, right) => compare(left, right) || byId(table.units, left, right))
    for (let at = 1; at < group.length; at += 1) if (compare(group[at - 1] as number, group[at] as number) !== 0) groups.push(start + at)
  }
  return { order, groups }
}

type PlaceComparer = (left: number, right: number) => number

function tieComparer(compiled: CompiledCard, table: ColumnTable, tree: ColumnTree): PlaceComparer {
  const comparers = compiled.ties.map((tie): PlaceComparer => {
    if ('criterion' in tie) return pointsComparer(tree, tie.criterion, tie.order)
    const key = remembered((place) => measureAt(table, tie.measure, place))
    return (left, right) => compareKeys(key(left), key(right), tie.order)
  })
  return (left, right) => {
    for (const compare of comparers) {
      const order = compare(left, right)
      if (order !== 0) return order
    }
    return 0
  }
}

/** Whole numbers, so floats compare them exactly; without points last, as in `compareKeys`. */
function pointsComparer(tree: ColumnTree, code: string, order: 'asc' | 'desc'): PlaceComparer {
  const leaf = tree.leaves.find((each) => each.leaf.code === code)
  const column = leaf ?? tree.nodes.find((each) => each.criterion.code === code)
  if (!column) throw new RangeError(`not in the card: ${code}`)
  const { points, states } = column
  const last = (place: number): number => Number(states[place] !== scored && states[place] !== failed)
  const sign = order === 'asc' ? 1 : -1
  return (left, right) => last(left) - last(right) || sign * ((points[left] as number) - (points[right] as number))
}

function remembered<Value>(compute: (place: number) => Value): (place: number) => Value {
  const known = new Map<number, Value>()
  return (place) => {
    const found = known.get(place)
    if (found !== undefined) return found
    const fresh = compute(place)
    known.set(place, fresh)
    return fresh
  }
}

/** In rank order every class is one run, those moved down come first in the next: so one pass with a moving edge. */
function applyQuota(compiled: CompiledCard, { order, groups, places }: Ordered & { readonly places: number }, grades: Grades): void {
  const { classes, quota } = compiled.card.ranking
  let from = 0
  for (const [index, { class: name }] of classes.entries()) {
    const isLast = index === classes.length - 1
    let end = from
    while (end < order.length && (grades.classAfterGates[order[end] as number] as number) <= index) end += 1
    const rule = quota.find((each) => each.class === name)
    const limit = rule && !isLast ? quotaLimit(rule, places) : Infinity
    const kept = end - from <= limit ? end : groupStart(groups, from + limit)
    for (let at = from; at < kept; at += 1) grades.finalClass[order[at] as number] = index
    from = kept
  }
}

/** The start of the shared rank that the cut falls into. */
function groupStart(groups: readonly number[], cut: number): number {
  return groups.findLast((start) => start <= cut) ?? cut
}

function ceiling(value: Rational): number {
  const whole = value.numerator / value.denominator
  return Number(whole * value.denominator < value.numerator ? whole + 1n : whole)
}

function byId(units: readonly string[], left: number, right: number): number {
  return (units[left] as string) < (units[right] as string) ? -1 : 1
}
