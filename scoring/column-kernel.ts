// What a leaf's column is filled by: a kernel writes points and states for one stretch of units.
import type { Tie } from './column-limits.ts'
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

/** A stretch in float space before rounding: hundredths in `values`, states beside them. */
export interface Smooth {
  readonly values: Float64Array
  readonly states: Uint8Array | null
  readonly tie: Tie
  load(from: number, count: number): void
}

/** Writes points and states for one place after another; what floats cannot decide it asks for. */
export type Kernel = (from: number, count: number, ask: (place: number) => void) => void

/** What a leaf gets where its measure gives no number. */
export interface Silence {
  readonly points: number
  readonly state: number
}

export function silenceOf(leaf: CompiledCriterion, state: number): Silence {
  if (state === missingState) return { points: 0, state: open }
  if (leaf.na === 'reweight') return { points: 0, state: leftOut }
  return { points: leaf.na === 'full' ? hundredths(roundPoints(leaf.max)) : 0, state: scored }
}

/** `hundredths(Rational.from('2.35'))` is 235. */
export function hundredths(points: Rational): number {
  return Number(points.times(Rational.hundred).numerator)
}

/** Floats, then one rounding: the kernel of every rule whose points change without jumps. */
export function smoothKernel({ leaf, points, states }: Target, smooth: Smooth | null): Kernel | null {
  if (!smooth) return null
  const { nudge, sure } = smooth.tie
  return (from, count, ask) => {
    smooth.load(from, count)
    const { values, states: inputs } = smooth
    for (let index = 0; index < count; index += 1) {
      const place = from + index
      const state = inputs === null ? numberState : (inputs[index] as number)
      if (state !== numberState) {
        const silence = silenceOf(leaf, state)
        points[place] = silence.points
        states[place] = silence.state
        continue
      }
      const value = values[index] as number
      const rounded = roundColumnUnits(value, nudge)
      points[place] = rounded
      states[place] = scored
      if (!sure && roundColumnUnits(value, -nudge) !== rounded) ask(place)
    }
  }
}
