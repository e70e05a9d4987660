// Rules whose points jump: bands, yes or no, gates. Between two limits nothing changes, so a table answers.
import { holds } from './check-bands.ts'
import { failed, hundredths, leftOut, open, scored, writeSilence, type Kernel, type Target } from './column-kernel.ts'
import { cutAt, doubtful, stateAt, type Comparer } from './column-limits.ts'
import type { Vector } from './column-measure.ts'
import { missingState, numberState } from './columns.ts'
import type { RuleOf } from './compile-card.ts'
import { comparisonHolds } from './leaf.ts'
import { Rational } from './rational.ts'
import { roundPoints } from './rounding.ts'
import type { Operator } from './scorecard.ts'

const noBand = -1
/** In a table of answers: floats cannot tell. */
export const askExactly = -2

export function bandsKernel(target: Target, rule: RuleOf<'bands'>, vector: Vector | null): Kernel | null {
  const steps = vector && bandSteps(rule, vector)
  if (!vector || !steps) return null
  const { points, states } = target
  const find = steps.limits.length > 8 ? lookUpMany : lookUp
  const answersAll = vector.states === null && steps.table.every((found) => found >= 0)
  return (from, count, ask) => {
    vector.load(from, count)
    find({ points, vector, steps, from, count })
    let plain = true
    for (let index = 0; !answersAll && index < count; index += 1) {
      const place = from + index
      const state = stateAt(vector.states, vector.offset + index)
      const found = points[place] as number
      if (state !== numberState) plain = writeSilence(target, place, state) && plain
      else if (found < 0) {
        points[place] = 0
        states[place] = open
        plain = false
        if (found === askExactly) ask(place)
      }
    }
    return plain
  }
}

interface LookUp {
  readonly points: Int32Array
  readonly vector: Vector
  readonly steps: Steps
  readonly from: number
  readonly count: number
}

/** Counts the limits a value has reached instead of searching: without branches the processor has nothing to guess wrong. */
function lookUp({ points, vector: { values, offset }, steps: { limits, table }, from, count }: LookUp): void {
  const [a, b, c, d, e, f, g, h] = [...limits, ...Array<number>(8).fill(Infinity)] as [number, number, number, number, number, number, number, number]
  for (let index = 0; index < count; index += 1) {
    const x = values[offset + index] as number
    points[from + index] = table[+(x >= a) + +(x >= b) + +(x >= c) + +(x >= d) + +(x >= e) + +(x >= f) + +(x >= g) + +(x >= h)] as number
  }
}

/** The same for more than eight limits. */
function lookUpMany({ points, vector: { values, offset }, steps: { limits, table }, from, count }: LookUp): void {
  for (let index = 0; index < count; index += 1) {
    const x = values[offset + index] as number
    let step = 0
    for (let limit = 0; limit < limits.length; limit += 1) step += +(x >= (limits[limit] as number))
    points[from + index] = table[step] as number
  }
}

interface Steps {
  readonly limits: Float64Array
  /** One more than limits: what holds below the first, between two, and from the last on. */
  readonly table: Int32Array
}

/** Around every bound: what holds below it, at it, above it. Limits that change nothing are dropped. */
function bandSteps(rule: RuleOf<'bands'>, { bounds }: Vector): Steps | null {
  const { lowest, ends } = outlineOf(rule)
  const limits: number[] = []
  const table: number[] = [lowest]
  for (const { end, at, beyond } of ends) {
    const cut = cutAt(bounds, end)
    if (!cut || cut.low < (limits.at(-1) ?? -Infinity)) return null
    for (const [limit, found] of [[cut.low, cut.sure ? at : askExactly], [cut.high, beyond]] as const) {
      if (found === table.at(-1)) continue
      limits.push(limit)
      table.push(found)
    }
  }
  return { limits: Float64Array.from(limits), table: Int32Array.from(table) }
}

interface BandOutline {
  readonly lowest: number
  /** Bounds ascending, with the points at each and from it to the next. */
  readonly ends: readonly { readonly end: Rational; readonly at: number; readonly beyond: number }[]
}

const outlines = new WeakMap<RuleOf<'bands'>, BandOutline>()

/** Depends on the card alone, so it is worked out once. */
function outlineOf(rule: RuleOf<'bands'>): BandOutline {
  const known = outlines.get(rule)
  if (known) return known
  const pointsAt = (value: Rational): number => {
    const band = rule.bands.find((each) => holds(each, value))
    return band ? hundredths(roundPoints(band.points)) : noBand
  }
  const bounds = rule.bands.flatMap(({ min, max }) => [min, max]).filter((end) => end !== null)
  const ends = bounds.sort((left, right) => left.compare(right)).filter((end, index) => index === 0 || !end.equals(bounds[index - 1] ?? end.plus(Rational.one)))
  const first = ends[0]
  const outline = {
    lowest: pointsAt(first ? first.minus(Rational.one) : Rational.zero),
    ends: ends.map((end, index) => {
      const next = ends[index + 1]
      return { end, at: pointsAt(end), beyond: pointsAt(next ? end.plus(next).over(Rational.of(2n)) : end.plus(Rational.one)) }
    }),
  }
  outlines.set(rule, outline)
  return outline
}

/** Answers for `below`, `equal`, `above` and `doubtful`. */
export function truthTable(op: Operator, ifTrue: number, ifFalse: number): Int32Array {
  return Int32Array.of(...[-1, 0, 1].map((order) => (comparisonHolds(op, order) ? ifTrue : ifFalse)), askExactly)
}

export function yesNoKernel(target: Target, rule: RuleOf<'yesno'>, comparer: Comparer | null): Kernel | null {
  if (!comparer) return null
  const table = truthTable(rule.test.op, hundredths(roundPoints(rule.pointsYes)), hundredths(roundPoints(rule.pointsNo)))
  const { points } = target
  return (from, count, ask) => {
    comparer.load(from, count)
    const { slots, states } = comparer
    let plain = true
    for (let index = 0; index < count; index += 1) {
      const slot = slots[index] as number
      points[from + index] = table[slot] as number
      if (states !== null && states[index] !== numberState) plain = writeSilence(target, from + index, states[index] as number) && plain
      else if (slot === doubtful) {
        ask(from + index)
        plain = false
      }
    }
    return plain
  }
}

export function gateKernel({ states }: Target, op: Operator, comparer: Comparer | null): Kernel | null {
  if (!comparer) return null
  const table = truthTable(op, scored, failed)
  return (from, count, ask) => {
    comparer.load(from, count)
    for (let index = 0; index < count; index += 1) {
      const state = stateAt(comparer.states, index)
      const slot = comparer.slots[index] as number
      if (state !== numberState) states[from + index] = state === missingState ? open : leftOut
      else if (slot === doubtful) ask(from + index)
      else states[from + index] = table[slot] as number
    }
    return false
  }
}
