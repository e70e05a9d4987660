// What a leaf's column is filled by: a kernel writes points and states for one stretch of units.
import { stateAt, type Tie } from './column-limits.ts'
import { missingState, numberState } from './columns.ts'
import type { CompiledCriterion } from './compile-card.ts'
import { Rational } from './rational.ts'
import { roundColumnUnits, roundPoints } from './rounding.ts'

/** `leftOut`: not applicable and without points. `open`: undetermined. `failed` is for gates alone, which keep 0 points. */
export const [scored, leftOut, open, failed] = [0, 1, 2, 3]

export interface Target {
  readonly leaf: CompiledCriterion
  /** Hundredths of a point, 0 unless scored. */
  readonly points: Int32Array
  readonly states: Uint8Array
}

/** A stretch in float space before limits and rounding: hundredths in `values`, states beside them. */
export interface Smooth {
  readonly values: Float64Array
  /** Points lie between these, in hundredths. */
  readonly bottom: number
  readonly top: number
  readonly states: Uint8Array | null
  readonly tie: Tie
  load(from: number, count: number): void
}

/** Writes points and states of a stretch; what floats cannot decide it asks for. `true`: every place is plainly scored. */
export type Kernel = (from: number, count: number, ask: (place: number) => void) => boolean

/** What a leaf gets where its measure gives no number. */
interface Silence {
  readonly points: number
  readonly state: number
}

function silenceOf(leaf: CompiledCriterion, state: number): Silence {
  if (state === missingState) return { points: 0, state: open }
  if (leaf.na === 'reweight') return { points: 0, state: leftOut }
  return { points: leaf.na === 'full' ? hundredths(roundPoints(leaf.max)) : 0, state: scored }
}

/** `hundredths(Rational.from('2.35'))` is 235. */
export function hundredths(points: Rational): number {
  return Number(points.times(Rational.hundred).numerator)
}

/** Writes what a leaf without a number gets; `true` when that is points. */
export function writeSilence({ leaf, points, states }: Target, place: number, state: number): boolean {
  const silence = silenceOf(leaf, state)
  points[place] = silence.points
  states[place] = silence.state
  return silence.state === scored
}

/** Floats, limits, one rounding: the kernel of every rule whose points change without jumps. */
export function smoothKernel(target: Target, smooth: Smooth | null): Kernel | null {
  if (!smooth) return null
  const { points } = target
  const { bottom, top } = smooth
  const { nudge, sure } = smooth.tie
  return (from, count, ask) => {
    smooth.load(from, count)
    const { values, states } = smooth
    limitAndRound(points, smooth, from, count)
    let plain = true
    for (let index = 0; states !== null && index < count; index += 1) {
      if (states[index] !== numberState) plain = writeSilence(target, from + index, states[index] as number) && plain
    }
    for (let index = 0; !sure && index < count; index += 1) {
      const limited = Math.min(top, Math.max(bottom, values[index] as number))
      if (stateAt(states, index) !== numberState || roundColumnUnits(limited, -nudge) === roundColumnUnits(limited, nudge)) continue
      ask(from + index)
      plain = false
    }
    return plain
  }
}

/** Whole sums of chosen parts instead of branches, which the processor would guess wrong half of the time. */
function limitAndRound(points: Int32Array, { values, bottom, top, tie: { nudge } }: Smooth, from: number, count: number): void {
  const [least, most] = [roundColumnUnits(bottom, nudge), roundColumnUnits(top, nudge)]
  for (let index = 0; index < count; index += 1) {
    const value = values[index] as number
    const under = +(value < bottom)
    const over = +(value > top)
    const rounded = roundColumnUnits(value, nudge) | 0
    points[from + index] = Math.imul(rounded, 1 - under - over) + Math.imul(least, under) + Math.imul(most, over)
  }
}
