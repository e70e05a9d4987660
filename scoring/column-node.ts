// Adding up a node for all units of a table (FORMAT.md §5 and §6), in whole parts of a point: no rounding error at all.
import { leafColumn, type LeafColumn } from './column-leaf.ts'
import { leftOut, open, scored } from './column-kernel.ts'
import { VectorMaker } from './column-measure.ts'
import type { ColumnTable } from './columns.ts'
import type { CompiledCard, CompiledCriterion } from './compile-card.ts'
import { Rational } from './rational.ts'

export interface NodeColumn {
  readonly criterion: CompiledCriterion
  /** In parts of a point, see `ColumnTree.unit`. */
  readonly points: Int32Array
  readonly states: Uint8Array
  /** Adds up the stretch; `true` when every place of it is plainly scored. */
  run(from: number, count: number): boolean
}

export interface ColumnTree {
  /** Parts in a point: 100, or more where a maximum has more than two decimals. */
  readonly unit: number
  readonly root: NodeColumn
  /** Children before parents, the root not listed. */
  readonly nodes: readonly NodeColumn[]
  readonly leaves: readonly LeafColumn[]
}

/** Σ, weights and limits stay whole numbers that a double holds exactly. */
const mostParts = 4e7

/** Parts in a point for a card; `null` where its maxima are too fine or too many: `partsOf(compileCard(card))`. */
export function partsOf({ root }: CompiledCard): number | null {
  let parts = 100
  const visit = ({ max, children }: CompiledCriterion): void => {
    while (parts < mostParts && !max.times(Rational.of(BigInt(parts))).isWhole) parts *= 10
    children.forEach(visit)
  }
  visit(root)
  return parts * Math.max(1, root.max.toNumber()) <= mostParts ? parts : null
}

/** Columns for a card, not yet run: `columnTree(compiled, table, 100)`. */
export function columnTree(compiled: CompiledCard, table: ColumnTable, unit: number): ColumnTree {
  const maker = new VectorMaker(table)
  const nodes: NodeColumn[] = []
  const leaves: LeafColumn[] = []
  const build = (criterion: CompiledCriterion): Child => {
    if (criterion.rule.kind !== 'sum') {
      const leaf = leafColumn(criterion, table, maker)
      leaves.push(leaf)
      return { criterion, column: leaf, factor: unit / 100, max: partsIn(criterion, unit) }
    }
    const node = nodeColumn(criterion, criterion.children.map(build), { unit, places: table.units.length })
    nodes.push(node)
    return { criterion, column: node, factor: 1, max: partsIn(criterion, unit) }
  }
  build(compiled.root)
  const root = nodes.pop()
  if (!root) throw new RangeError('a card has a root')
  return { unit, root, nodes, leaves }
}

interface Child {
  readonly criterion: CompiledCriterion
  readonly column: LeafColumn | NodeColumn
  /** From the child's points to parts. */
  readonly factor: number
  readonly max: number
}

function partsIn({ max }: CompiledCriterion, unit: number): number {
  return Number(max.times(Rational.of(BigInt(unit))).numerator)
}

function nodeColumn(criterion: CompiledCriterion, children: readonly Child[], size: { readonly unit: number; readonly places: number }): NodeColumn {
  const points = new Int32Array(size.places)
  const states = new Uint8Array(size.places)
  const gates = children.filter((child) => child.criterion.rule.kind === 'gate')
  const adding = children.filter((child) => child.criterion.rule.kind !== 'gate')
  const max = partsIn(criterion, size.unit)
  return {
    criterion,
    points,
    states,
    run(from, count) {
      for (const gate of gates) gate.column.run(from, count)
      let plain = true
      for (const child of adding) plain = child.column.run(from, count) && plain
      if (!plain) return addWithGaps({ points, states, adding, max, hundredth: size.unit / 100 }, from, count)
      addPlainly(points, adding, { max, from, count })
      states.fill(scored, from, from + count)
      return true
    },
  }
}

interface PlainSum {
  readonly max: number
  readonly from: number
  readonly count: number
}

/** Two children at a time: half the traffic between processor and memory. */
function addPlainly(into: Int32Array, children: readonly Child[], { max, from, count }: PlainSum): void {
  const added = children.filter(({ criterion }) => criterion.role !== 'aside')
  for (let at = 0; at < added.length; at += 2) {
    const [left, right] = [added[at] as Child, added[at + 1]]
    const [a, byA, b, byB] = [left.column.points, left.factor, right?.column.points ?? left.column.points, right?.factor ?? 0]
    for (let place = from; place < from + count; place += 1) {
      into[place] = (into[place] as number) + Math.imul(a[place] as number, byA) + Math.imul(b[place] as number, byB)
    }
  }
  for (let place = from; place < from + count; place += 1) if ((into[place] as number) > max) into[place] = max
}

interface Gappy {
  readonly points: Int32Array
  readonly states: Uint8Array
  readonly adding: readonly Child[]
  readonly max: number
  /** Parts in a hundredth: re-weighted sums are rounded to hundredths. */
  readonly hundredth: number
}

function addWithGaps(node: Gappy, from: number, count: number): boolean {
  let plain = true
  for (let place = from; place < from + count; place += 1) {
    const state = addOne(node, place)
    node.states[place] = state
    if (state !== scored) {
      node.points[place] = 0
      plain = false
    }
  }
  return plain
}

function addOne({ points, adding, max, hundredth }: Gappy, place: number): number {
  let [sum, bonus, applying, counted, undetermined] = [0, 0, 0, 0, false]
  let applies = false
  for (const { criterion, column, factor, max: childMax } of adding) {
    const state = column.states[place]
    undetermined ||= state === open
    const gained = factor * (column.points[place] as number)
    if (criterion.role === 'bonus') bonus += gained
    if (criterion.role !== 'counted') continue
    counted += 1
    if (state === leftOut) continue
    applies = true
    applying += childMax
    sum += gained
  }
  if (counted > 0 && !applies) return leftOut
  if (undetermined) return open
  const weighted = applying === 0 || applying === max ? sum : hundredth * Math.floor((2 * sum * max + applying * hundredth) / (2 * applying * hundredth))
  points[place] = Math.min(max, weighted + bonus)
  return scored
}
