// The fast path: one card over thousands of units. It gives what `scoreCard` gives, place for place; a property test holds
// the two against each other. Low and high totals and traces are for single units: ask `scoreUnit(…, factsAt(table, place))`.
import { columnTree, partsOf, type ColumnTree } from './column-node.ts'
import { open, scored } from './column-kernel.ts'
import { stretch } from './column-measure.ts'
import type { ColumnTable } from './columns.ts'
import { compileCard } from './compile-card.ts'
import { rankColumns, type RankColumns } from './rank-columns.ts'
import type { Scorecard } from './scorecard.ts'

export interface ColumnResult extends RankColumns, ColumnTree {
  readonly units: readonly string[]
  /** Whole parts of a point (`unit` to a point); meaningful where `totalStates` is `scored`. */
  readonly totals: Int32Array
  readonly totalStates: Uint8Array
  readonly provisional: boolean
}

/** `scoreColumns(card, table)`; throws `RangeError` for a card whose points are too fine, see `fitsColumns`. */
export function scoreColumns(card: Scorecard, table: ColumnTable): ColumnResult {
  const compiled = compileCard(card)
  const unit = partsOf(compiled)
  if (unit === null) throw new RangeError(`points of ${card.id} are too fine for columns; use scoreCard`)
  const tree = columnTree(compiled, table, unit)
  for (let from = 0; from < table.units.length; from += stretch) {
    tree.root.run(from, Math.min(stretch, table.units.length - from))
  }
  const ranks = rankColumns(compiled, table, tree)
  const { points, states } = tree.root
  const provisional = states.some((state) => state === open) || ranks.gatesOpen.some((gate) => gate === 1)
  return { units: table.units, totals: points, totalStates: states, provisional, ...tree, ...ranks }
}

/** Whether the points of a card are whole parts that a double holds: almost every card, see `partsOf`. */
export function fitsColumns(card: Scorecard): boolean {
  return partsOf(compileCard(card)) !== null
}

/** Points of a place as a number for display, `null` where there are none: `totalAt(result, 0)`. */
export function totalAt({ totals, totalStates, unit }: ColumnResult, place: number): number | null {
  return totalStates[place] === scored ? (totals[place] as number) / unit : null
}
