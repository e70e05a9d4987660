// Limits in float space: where a column of approximate values may be cut, and when nearness means equality.
import { errorNear, roundoff, type Bounds } from './column-bounds.ts'
import { missingState, numberState } from './columns.ts'
import { joinStates, stretch, type Vector, type VectorMaker } from './column-measure.ts'
import type { Comparison } from './compile-card.ts'
import type { Rational } from './rational.ts'

/** Below `low`: less. From `high` on: more. Between: equal when `sure`, else only exact arithmetic can tell. */
export interface Cut {
  readonly low: number
  readonly high: number
  readonly sure: boolean
}

/** The cut of a column at a limit; `null` when the error has no bound: `cutAt(vector.bounds, Rational.from('95'))`. */
export function cutAt(bounds: Bounds, limit: Rational): Cut | null {
  const centre = limit.toNumber()
  const error = errorNear(bounds, Math.abs(centre)) + 4 * roundoff * Math.abs(centre)
  return cutAround(centre, error, bounds.denominator * Number(limit.denominator))
}

/** How a smooth result is rounded: `nudge` lifts ties over the edge; unless `sure`, rows near a tie are asked again. */
export interface Tie {
  readonly nudge: number
  readonly sure: boolean
}

/** For results in hundredths with this error and denominator; ties lie at halves. */
export function tieOf(error: number, denominator: number): Tie | null {
  const cut = cutAround(0, error, 2 * denominator)
  return cut && { nudge: cut.high, sure: cut.sure }
}

/** `distance`: other values are at least 1/denominator away. */
function cutAround(centre: number, error: number, denominator: number): Cut | null {
  // Only at the limit 0, where a zero is exactly zero however fine the values are.
  if (error === 0) return { low: centre, high: Number.MIN_VALUE, sure: true }
  if (8 * error * denominator < 1) return { low: centre - 0.5 / denominator, high: centre + 0.5 / denominator, sure: true }
  return Number.isFinite(error) ? { low: centre - 4 * error, high: centre + 4 * error, sure: false } : null
}

/** Slots of a comparison. */
export const [below, equal, above, doubtful] = [0, 1, 2, 3]

/** A comparison over a stretch: `slots` and, where there is no number, `states`. */
export interface Comparer {
  readonly slots: Uint8Array
  readonly states: Uint8Array | null
  load(from: number, count: number): void
}

/** `null` where floats cannot say enough: `comparerOf(test, maker)`. */
export function comparerOf({ measure, value }: Comparison, maker: VectorMaker): Comparer | null {
  const [left, right] = [maker.vector(measure), maker.vector(value)]
  if (!left || !right) return null
  const cut = right.constant ? cutAt(left.bounds, right.constant) : differenceCut(left.bounds, right.bounds)
  if (!cut) return null
  const slots = new Uint8Array(stretch)
  const states = left.states || right.states ? new Uint8Array(stretch) : null
  return {
    slots,
    states,
    load(from, count) {
      left.load(from, count)
      right.load(from, count)
      if (states) joinStates(states, left, right, count)
      if (right.constant) slotsOf(slots, left, cut, count)
      else differenceSlots(slots, { left, right, cut, count })
    },
  }
}

/** Two values are near each other only where both are no larger than the smaller of the two columns gets. */
function differenceCut(left: Bounds, right: Bounds): Cut | null {
  const near = Math.min(left.largest, right.largest)
  const relative = (left.relative + right.relative + 4 * roundoff) * near * 1.05
  const absolute = left.absolute + right.absolute + roundoff * (left.largest + right.largest)
  const steady = left.relative + right.relative < 1e-3
  return cutAround(0, steady ? Math.min(relative, absolute) : absolute, left.denominator * right.denominator)
}

/** By counting instead of branching, like the bands. */
function slotsOf(slots: Uint8Array, { values, offset }: Vector, { low, high, sure }: Cut, count: number): void {
  const table = Uint8Array.of(below, sure ? equal : doubtful, above)
  for (let index = 0; index < count; index += 1) {
    const value = values[offset + index] as number
    slots[index] = table[+(value >= low) + +(value >= high)] as number
  }
}

interface Difference {
  readonly left: Vector
  readonly right: Vector
  readonly cut: Cut
  readonly count: number
}

function differenceSlots(slots: Uint8Array, { left, right, cut: { low, high, sure }, count }: Difference): void {
  const table = Uint8Array.of(below, sure ? equal : doubtful, above)
  const [a, atA, b, atB] = [left.values, left.offset, right.values, right.offset]
  for (let index = 0; index < count; index += 1) {
    const value = (a[atA + index] as number) - (b[atB + index] as number)
    slots[index] = table[+(value >= low) + +(value >= high)] as number
  }
}

/** State at a place of a stretch; no states means numbers everywhere. */
export function stateAt(states: Uint8Array | null, index: number): number {
  return states === null ? numberState : (states[index] ?? missingState)
}
