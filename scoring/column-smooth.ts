// Rules whose points change without jumps: ratio, deduction, bonus, manual scores. Each is computed in hundredths with
// a bound on its error, and says how finely its exact values can differ, so that one rounding can be trusted.
import { errorNear, roundoff, sumBounds } from './column-bounds.ts'
import type { Smooth } from './column-kernel.ts'
import { cutAt, stateAt, tieOf, type Tie } from './column-limits.ts'
import { joinStates, stretch, type Vector, type VectorMaker } from './column-measure.ts'
import { missingState, numberState } from './columns.ts'
import type { RuleOf } from './compile-card.ts'
import { Rational } from './rational.ts'

export function ratioOf(rule: RuleOf<'ratio'>, max: Rational, maker: VectorMaker): Smooth | null {
  const [vector, zeroAt, fullAt] = [maker.vector(rule.measure), maker.vector(rule.zeroAt), maker.vector(rule.fullAt)]
  if (!vector || !zeroAt || !fullAt) return null
  if (!zeroAt.constant || !fullAt.constant) return movingRatio({ vector, zeroAt, fullAt, max })
  const [zero, full] = [zeroAt.constant, fullAt.constant]
  if (zero.equals(full)) return null
  const slope = max.times(Rational.hundred).over(full.minus(zero))
  const size = Math.max(zeroAt.bounds.largest, fullAt.bounds.largest)
  const top = max.toNumber() * 100
  const error = Math.abs(slope.toNumber()) * (errorNear(vector.bounds, size) + 4 * roundoff * size) + 8 * roundoff * (top + 1)
  const tie = tieOf(error, vector.bounds.denominator * Number(zero.denominator) * Number(slope.denominator))
  if (!tie) return null
  const values = new Float64Array(stretch)
  const [factor, base] = [slope.toNumber(), zero.toNumber()]
  return {
    values,
    bottom: 0,
    top,
    states: vector.states && new Uint8Array(stretch),
    tie,
    load(from, count) {
      vector.load(from, count)
      if (this.states) joinStates(this.states, vector, vector, count)
      const { values: input, offset } = vector
      for (let index = 0; index < count; index += 1) {
        values[index] = factor * ((input[offset + index] as number) - base)
      }
    },
  }
}

interface MovingRatio {
  readonly vector: Vector
  readonly zeroAt: Vector
  readonly fullAt: Vector
  readonly max: Rational
}

/** Both ends differ from unit to unit. Equal ends are missing; they must be told from different ones without doubt. */
function movingRatio({ vector, zeroAt, fullAt, max }: MovingRatio): Smooth | null {
  const span = sumBounds(fullAt.bounds, zeroAt.bounds, '-')
  const equalEnds = cutAt(span, Rational.zero)
  if (!equalEnds?.sure || !(span.relative < 1e-3)) return null
  const top = max.toNumber() * 100
  const size = Math.max(zeroAt.bounds.largest, fullAt.bounds.largest)
  const above = errorNear(vector.bounds, size) + zeroAt.bounds.absolute + 4 * roundoff * size
  const error = top * (above * span.denominator + span.relative + 4 * roundoff) * 1.01 + 8 * roundoff * (top + 1)
  const denominators = vector.bounds.denominator * zeroAt.bounds.denominator * span.largest * span.denominator
  const tie = tieOf(error, denominators * Number(max.times(Rational.hundred).denominator))
  if (!tie) return null
  const values = new Float64Array(stretch)
  const states = new Uint8Array(stretch)
  return {
    values,
    bottom: 0,
    top,
    states,
    tie,
    load(from, count) {
      for (const part of [vector, zeroAt, fullAt]) part.load(from, count)
      joinStates(states, vector, zeroAt, count)
      for (let index = 0; index < count; index += 1) {
        states[index] = Math.max(states[index] as number, stateAt(fullAt.states, fullAt.offset + index))
        const zero = zeroAt.values[zeroAt.offset + index] as number
        const length = (fullAt.values[fullAt.offset + index] as number) - zero
        if (states[index] === numberState && Math.abs(length) < equalEnds.high) states[index] = missingState
        values[index] = (top * ((vector.values[vector.offset + index] as number) - zero)) / length
      }
    },
  }
}

export function manualOf(vector: Vector, max: Rational): Smooth | null {
  const [low, high] = [cutAt(vector.bounds, Rational.zero), cutAt(vector.bounds, max)]
  if (!low?.sure || !high?.sure) return null
  const size = max.toNumber()
  const tie = tieOf(100 * errorNear(vector.bounds, size) + 8 * roundoff * (100 * size + 1), vector.bounds.denominator)
  if (!tie) return null
  const values = new Float64Array(stretch)
  const states = new Uint8Array(stretch)
  return {
    values,
    bottom: 0,
    top: 100 * size,
    states,
    tie,
    load(from, count) {
      vector.load(from, count)
      joinStates(states, vector, vector, count)
      for (let index = 0; index < count; index += 1) {
        const score = vector.values[vector.offset + index] as number
        values[index] = 100 * score
        if (states[index] === numberState && (score < low.low || score >= high.high)) states[index] = missingState
      }
    },
  }
}

interface Item {
  readonly vector: Vector
  readonly each: number
  readonly limit: number
}

export function deductOf(rule: RuleOf<'deduct'>, max: Rational, maker: VectorMaker): Smooth | null {
  const top = max.toNumber() * 100
  const floor = rule.floor.toNumber() * 100
  let error = 8 * roundoff * (top + 1) * (rule.items.length + 1)
  let denominator = Number(max.times(Rational.hundred).denominator) * Number(rule.floor.times(Rational.hundred).denominator)
  const items: Item[] = []
  for (const { measure, each, max: limit } of rule.items) {
    const vector = maker.vector(measure)
    if (!vector) return null
    const slope = each.times(Rational.hundred)
    const most = Math.min(limit ? limit.toNumber() * 100 : Infinity, top - floor)
    if (!each.isZero) error += slope.toNumber() * errorNear(vector.bounds, most / slope.toNumber()) + 8 * roundoff * most
    denominator *= vector.bounds.denominator * Number(slope.denominator) * (limit ? Number(limit.times(Rational.hundred).denominator) : 1)
    items.push({ vector, each: slope.toNumber(), limit: limit ? limit.toNumber() * 100 : Infinity })
  }
  const tie = tieOf(error, denominator)
  return tie && deduction(items, { top, floor, tie })
}

function deduction(items: readonly Item[], { top, floor, tie }: { readonly top: number; readonly floor: number; readonly tie: Tie }): Smooth {
  const values = new Float64Array(stretch)
  const states = items.some(({ vector }) => vector.states) ? new Uint8Array(stretch) : null
  return {
    values,
    bottom: floor,
    top,
    states,
    tie,
    load(from, count) {
      values.fill(top)
      for (const { vector, each, limit } of items) {
        const most = Number.isFinite(limit) ? limit : 0
        vector.load(from, count)
        const { values: input, offset, states: inputs } = vector
        for (let index = 0; index < count; index += 1) {
          if (inputs !== null && inputs[offset + index] !== numberState) continue
          const loss = each * (input[offset + index] as number)
          const limited = loss * +(loss <= limit) + most * +(loss > limit)
          values[index] = (values[index] as number) - limited * +(loss > 0)
        }
      }
      if (states) for (let index = 0; index < count; index += 1) states[index] = itemsState(items, index)
    },
  }
}

/** Any item missing: missing. All not applicable: not applicable. */
function itemsState(items: readonly Item[], index: number): number {
  let [worst, best] = [numberState, missingState]
  for (const { vector } of items) {
    const state = stateAt(vector.states, vector.offset + index)
    worst = Math.max(worst, state)
    best = Math.min(best, state)
  }
  return worst === missingState ? missingState : best
}

export function bonusOf(rule: RuleOf<'bonus'>, maker: VectorMaker): Smooth | null {
  const [vector, above] = [maker.vector(rule.measure), maker.vector(rule.above)] as readonly [Vector | null, Vector | null]
  if (!vector || !above) return null
  const [slope, most] = [rule.each.times(Rational.hundred), rule.maxBonus.times(Rational.hundred)]
  const [factor, top] = [slope.toNumber(), most.toNumber()]
  const size = above.bounds.largest + (factor === 0 ? 0 : top / factor)
  const error = factor * (errorNear(vector.bounds, size) + above.bounds.absolute + 4 * roundoff * size) + 8 * roundoff * (top + 1)
  const tie = tieOf(error, vector.bounds.denominator * above.bounds.denominator * Number(slope.denominator) * Number(most.denominator))
  if (!tie) return null
  const values = new Float64Array(stretch)
  const states = vector.states || above.states ? new Uint8Array(stretch) : null
  return {
    values,
    bottom: 0,
    top,
    states,
    tie,
    load(from, count) {
      vector.load(from, count)
      above.load(from, count)
      if (states) joinStates(states, vector, above, count)
      for (let index = 0; index < count; index += 1) {
        values[index] = factor * ((vector.values[vector.offset + index] as number) - (above.values[above.offset + index] as number))
      }
    },
  }
}
