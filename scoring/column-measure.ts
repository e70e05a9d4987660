// A measure over a stretch of a table: one loop per operation, with the error bounds of the whole column beside it.
import { constantBounds, productBounds, quotientBounds, roundoff, sumBounds, type Bounds } from './column-bounds.ts'
import { missingState, notApplicableState, numberState, type Column, type ColumnTable } from './columns.ts'
import { rateMeasure } from './evaluate.ts'
import { printMeasure, type BinaryOperator, type Measure } from './measure.ts'
import { Rational } from './rational.ts'

/** Places handled at a time: small enough for the processor's nearest memory. */
export const stretch = 2048

/** Numbers of one stretch, in `values` from `offset` on, and their states alike; `null` states: all are numbers. */
export interface Vector {
  readonly bounds: Bounds
  /** A vector without places: the same everywhere. */
  readonly constant: Rational | null
  /** Every place holds a number, and none of them is zero. */
  readonly neverZero: boolean
  readonly values: Float64Array
  readonly states: Uint8Array | null
  offset: number
  /** Computes the stretch that starts at `from`, once. */
  load(from: number, count: number): void
}

/** `null` where floats cannot say enough; then the leaf is scored exactly everywhere. */
export type VectorOrNot = Vector | null

export class VectorMaker {
  readonly #table: ColumnTable
  readonly #made = new Map<string, VectorOrNot>()

  constructor(table: ColumnTable) {
    this.#table = table
  }

  /** One vector per different measure, shared by all leaves that use it: `maker.vector(measure)`. */
  vector(measure: Measure): VectorOrNot {
    const text = printMeasure(measure)
    const known = this.#made.get(text)
    if (known !== undefined) return known
    const made = this.#make(measure)
    this.#made.set(text, made)
    return made
  }

  #make(measure: Measure): VectorOrNot {
    switch (measure.op) {
      case 'number':
        return constantVector(measure.value)
      case 'target':
        return columnVector(this.#table.targets.get(measure.code))
      case 'code': {
        const rate = this.#table.catalogue.rate(measure.code)
        if (rate === 'broken') return null
        return rate ? this.vector(rateMeasure(rate)) : columnVector(this.#table.indicators.get(measure.code))
      }
      case 'negate':
        return this.#binary('-', constantVector(Rational.zero), this.vector(measure.of))
      case '/':
        if (measure.left.op === '*' && measure.left.left.op === 'number') return this.#scaledQuotient(measure.left.left.value, measure.left.right, measure.right)
        return this.#binary('/', this.vector(measure.left), this.vector(measure.right))
      default:
        return this.#binary(measure.op, this.vector(measure.left), this.vector(measure.right))
    }
  }

  #binary(op: BinaryOperator, left: VectorOrNot, right: VectorOrNot): VectorOrNot {
    if (!left || !right) return null
    if (left.constant && right.constant) return foldConstants(op, left.constant, right.constant)
    return op === '/' ? quotientVector({ left, right, factor: Rational.one }) : arithmeticVector(op, left, right)
  }

  /** `100 * a / b`, the form of every rate, in one loop. */
  #scaledQuotient(factor: Rational, a: Measure, b: Measure): VectorOrNot {
    const [left, right] = [this.vector(a), this.vector(b)]
    return left && right && quotientVector({ left, right, factor })
  }
}

/** A column as a vector: nothing to compute, only where to look. */
export function columnVector(column: Column | undefined): Vector {
  if (!column) return allMissing()
  const absolute = column.scale === 1 ? 0 : roundoff * column.largest
  const bounds = {
    denominator: column.scale,
    fixed: Number.isFinite(column.scale),
    largest: column.largest,
    negative: column.negative,
    relative: column.scale === 1 ? 0 : roundoff,
    absolute,
    snap: 0,
  }
  return {
    bounds,
    constant: null,
    neverZero: column.states === null && !column.hasZero,
    values: column.values,
    states: column.states,
    offset: 0,
    load(from) {
      this.offset = from
    },
  }
}

/** The states two vectors have together, in `into`; `null` when both hold numbers everywhere. */
export function joinStates(into: Uint8Array, left: Vector, right: Vector, count: number): void {
  for (let index = 0; index < count; index += 1) into[index] = stateOf(left, index)
  if (right.states === null) return
  for (let index = 0; index < count; index += 1) {
    const state = right.states[right.offset + index] ?? missingState
    if (state > (into[index] ?? numberState)) into[index] = state
  }
}

function stateOf({ states, offset }: Vector, index: number): number {
  return states === null ? numberState : (states[offset + index] ?? missingState)
}

function allMissing(): Vector {
  const states = new Uint8Array(stretch).fill(missingState)
  return { ...constantVector(Rational.zero), constant: null, neverZero: false, states }
}

function constantVector(value: Rational): Vector {
  const values = new Float64Array(stretch).fill(value.toNumber())
  return { bounds: constantBounds(value), constant: value, neverZero: !value.isZero, values, states: null, offset: 0, load() {} }
}

function foldConstants(op: BinaryOperator, left: Rational, right: Rational): VectorOrNot {
  if (op === '+') return constantVector(left.plus(right))
  if (op === '-') return constantVector(left.minus(right))
  if (op === '*') return constantVector(left.times(right))
  return right.isZero ? null : constantVector(left.over(right))
}

type Compute = (from: number, count: number) => void

function computed(bounds: Bounds, parts: { readonly values: Float64Array; readonly states: Uint8Array | null }, compute: Compute): Vector {
  let loaded = -1
  return {
    bounds,
    constant: null,
    neverZero: false,
    ...parts,
    offset: 0,
    load(from, count) {
      if (loaded === from) return
      loaded = from
      compute(from, count)
    },
  }
}

function arithmeticVector(op: '+' | '-' | '*', left: Vector, right: Vector): Vector {
  const bounds = op === '*' ? productBounds(left.bounds, right.bounds) : sumBounds(left.bounds, right.bounds, op)
  const values = new Float64Array(stretch)
  const states = left.states || right.states ? new Uint8Array(stretch) : null
  const loop = op === '+' ? addInto : op === '-' ? subtractInto : multiplyInto
  return computed(bounds, { values, states }, (from, count) => {
    left.load(from, count)
    right.load(from, count)
    if (states) joinStates(states, left, right, count)
    if (op === '*' && left.constant) scaleInto(values, right, { factor: left.constant.toNumber(), count })
    else loop(values, left, right, count)
    if (bounds.snap > 0) snapToZero(values, bounds.snap, count)
  })
}

interface Quotient {
  readonly left: Vector
  readonly right: Vector
  readonly factor: Rational
}

/** factor × left / right. Zero divided by zero: not applicable. Anything else divided by zero: missing. */
function quotientVector({ left, right, factor }: Quotient): VectorOrNot {
  const above = factor.equals(Rational.one) ? left.bounds : productBounds(constantBounds(factor), left.bounds)
  if (!Number.isFinite(above.relative) || !Number.isFinite(right.bounds.relative)) return null
  const values = new Float64Array(stretch)
  const states = left.states || right.states || !right.neverZero ? new Uint8Array(stretch) : null
  const scale = factor.toNumber()
  return computed(quotientBounds(above, right.bounds), { values, states }, (from, count) => {
    left.load(from, count)
    right.load(from, count)
    if (states) joinStates(states, left, right, count)
    divideInto(values, { left, right, scale, count })
    if (states && !right.neverZero) markZeroDivisors(states, { left, right, scale, count })
  })
}

interface Division {
  readonly left: Vector
  readonly right: Vector
  readonly scale: number
  readonly count: number
}

function divideInto(into: Float64Array, { left, right, scale, count }: Division): void {
  const [a, atA, b, atB] = [left.values, left.offset, right.values, right.offset]
  for (let index = 0; index < count; index += 1) into[index] = (scale * (a[atA + index] as number)) / (b[atB + index] as number)
}

function markZeroDivisors(states: Uint8Array, { left, right, scale, count }: Division): void {
  const [a, atA, b, atB] = [left.values, left.offset, right.values, right.offset]
  for (let index = 0; index < count; index += 1) {
    if (b[atB + index] !== 0 || states[index] !== numberState) continue
    states[index] = scale * (a[atA + index] as number) === 0 ? notApplicableState : missingState
  }
}

function snapToZero(values: Float64Array, snap: number, count: number): void {
  for (let index = 0; index < count; index += 1) if (Math.abs(values[index] as number) <= snap) values[index] = 0
}

function addInto(into: Float64Array, left: Vector, right: Vector, count: number): void {
  const [a, atA, b, atB] = [left.values, left.offset, right.values, right.offset]
  for (let index = 0; index < count; index += 1) into[index] = (a[atA + index] as number) + (b[atB + index] as number)
}

function subtractInto(into: Float64Array, left: Vector, right: Vector, count: number): void {
  const [a, atA, b, atB] = [left.values, left.offset, right.values, right.offset]
  for (let index = 0; index < count; index += 1) into[index] = (a[atA + index] as number) - (b[atB + index] as number)
}

function multiplyInto(into: Float64Array, left: Vector, right: Vector, count: number): void {
  const [a, atA, b, atB] = [left.values, left.offset, right.values, right.offset]
  for (let index = 0; index < count; index += 1) into[index] = (a[atA + index] as number) * (b[atB + index] as number)
}

function scaleInto(into: Float64Array, { values, offset }: Vector, { factor, count }: { readonly factor: number; readonly count: number }): void {
  for (let index = 0; index < count; index += 1) into[index] = factor * (values[offset + index] as number)
}
