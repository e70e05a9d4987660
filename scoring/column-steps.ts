// Rules whose points jump: bands, yes or no, gates. Between two limits nothing changes, so a table answers.
import { holds } from './check-bands.ts'
import { failed, hundredths, leftOut, open, scored, silenceOf, type Kernel, type Silence, type Target } from './column-kernel.ts'
import { cutAt, doubtful, stateAt, type Comparer } from './column-limits.ts'
import type { Vector } from './column-measure.ts'
import { missingState, notApplicableState, numberState } from './columns.ts'
import type { RuleOf } from './compile-card.ts'
import { comparisonHolds } from './leaf.ts'
import { Rational } from './rational.ts'
import { roundPoints } from './rounding.ts'
import type { Operator } from './scorecard.ts'

const noBand = -1
/** In a table of answers: floats cannot tell. */
export const askExactly = -2

export function bandsKernel({ leaf, points, states }: Target, rule: RuleOf<'bands'>, vector: Vector | null): Kernel | null {
  const steps = vector && bandSteps(rule, vector)
  if (!vector || !steps) return null
  const { limits, table } = steps
  const silences = [numberState, notApplicableState, missingState].map((state) => silenceOf(leaf, state))
  return (from, count, ask) => {
    vector.load(from, count)
    const { values, states: inputs, offset } = vector
    for (let index = 0; index < count; index += 1) {
      const place = from + index
      if (inputs !== null && inputs[offset + index] !== numberState) {
        const silence = silences[inputs[offset + index] ?? missingState] as Silence
        points[place] = silence.points
        states[place] = silence.state
        continue
      }
      const value = values[offset + index] as number
      let step = limits.length
      while (step > 0 && value < (limits[step - 1] as number)) step -= 1
      const found = table[step] as number
      points[place] = found < 0 ? 0 : found
      states[place] = found === noBand ? open : scored
      if (found === askExactly) ask(place)
    }
  }
}

interface Steps {
  readonly limits: Float64Array
  /** One more than limits: what holds below the first, between two, and from the last on. */
  readonly table: Int32Array
}

/** Around every bound: what holds below it, at it, above it. Limits that change nothing are dropped. */
function bandSteps(rule: RuleOf<'bands'>, { bounds }: Vector): Steps | null {
  const pointsAt = (value: Rational): number => {
    const band = rule.bands.find((each) => holds(each, value))
    return band ? hundredths(roundPoints(band.points)) : noBand
  }
  const ends = rule.bands.flatMap(({ min, max }) => [min, max]).filter((end) => end !== null)
  const sorted = ends.sort((left, right) => left.compare(right)).filter((end, index) => index === 0 || !end.equals(ends[index - 1] ?? end.plus(Rational.one)))
  const first = sorted[0]
  const limits: number[] = []
  const table: number[] = [pointsAt(first ? first.minus(Rational.one) : Rational.zero)]
  for (const [index, end] of sorted.entries()) {
    const cut = cutAt(bounds, end)
    if (!cut) return null
    const next = sorted[index + 1]
    const middle = next ? end.plus(next).over(Rational.of(2n)) : end.plus(Rational.one)
    for (const [limit, found] of [[cut.low, cut.sure ? pointsAt(end) : askExactly], [cut.high, pointsAt(middle)]] as const) {
      if (limit < (limits.at(-1) ?? -Infinity)) return null
      if (found === table.at(-1)) continue
      limits.push(limit)
      table.push(found)
    }
  }
  return { limits: Float64Array.from(limits), table: Int32Array.from(table) }
}

/** Answers for `below`, `equal`, `above` and `doubtful`. */
export function truthTable(op: Operator, ifTrue: number, ifFalse: number): Int32Array {
  return Int32Array.of(...[-1, 0, 1].map((order) => (comparisonHolds(op, order) ? ifTrue : ifFalse)), askExactly)
}

export function yesNoKernel({ leaf, points, states }: Target, rule: RuleOf<'yesno'>, comparer: Comparer | null): Kernel | null {
  if (!comparer) return null
  const table = truthTable(rule.test.op, hundredths(roundPoints(rule.pointsYes)), hundredths(roundPoints(rule.pointsNo)))
  return (from, count, ask) => {
    comparer.load(from, count)
    const { slots, states: inputs } = comparer
    for (let index = 0; index < count; index += 1) {
      const place = from + index
      const state = inputs === null ? numberState : (inputs[index] as number)
      if (state !== numberState) {
        const silence = silenceOf(leaf, state)
        points[place] = silence.points
        states[place] = silence.state
      } else if (slots[index] === doubtful) ask(place)
      else {
        points[place] = table[slots[index] as number] as number
        states[place] = scored
      }
    }
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
  }
}
