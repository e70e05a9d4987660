// How far a column computed in floats can be from the exact values, found once per column instead of once per row.
//
// Two fractions with denominators p and q are equal or at least 1/(p·q) apart. Where the float error is far below that
// distance, "nearly equal" means "equal", and floats decide exactly. Where it is not, rows that come near a limit are
// scored exactly. `docs/decisions/0002-exact-arithmetic.md` tells why.
import type { Rational } from './rational.ts'

/** Relative error of one float operation, with some room for the rounding of the bounds themselves. */
export const roundoff = 2 ** -53 * 1.001
const largestWhole = 2 ** 53

export interface Bounds {
  /** Every value is a fraction whose denominator is at most this; with `fixed`, one that divides it. */
  readonly denominator: number
  readonly fixed: boolean
  /** No value is larger in size. */
  readonly largest: number
  readonly negative: boolean
  /** |computed − exact| ≤ relative × |exact| and ≤ absolute: so with a finite `relative` a zero is exactly zero. */
  readonly relative: number
  readonly absolute: number
  /** Computed values no larger than this are zero and must be made so. */
  readonly snap: number
}

export function constantBounds(value: Rational): Bounds {
  const size = Math.abs(value.toNumber())
  const relative = value.isWhole && size <= largestWhole ? 0 : roundoff
  const denominator = Number(value.denominator)
  return { denominator, fixed: true, largest: size, negative: value.numerator < 0n, relative, absolute: relative * size, snap: 0 }
}

/** Sum or difference. A difference may lose its leading digits: then only the absolute error is small. */
export function sumBounds(left: Bounds, right: Bounds, op: '+' | '-'): Bounds {
  const shape = { ...joinedDenominator(left, right), largest: left.largest + right.largest, negative: op === '-' || left.negative || right.negative }
  if (isExact(left) && isExact(right) && shape.largest <= largestWhole) return { ...shape, relative: 0, absolute: 0, snap: 0 }
  const absolute = left.absolute + right.absolute + roundoff * shape.largest
  if (op === '+' && !left.negative && !right.negative) {
    const relative = Math.max(left.relative, right.relative) * (1 + roundoff) + roundoff
    return { ...shape, relative, absolute: Math.min(absolute, relative * shape.largest), snap: 0 }
  }
  const tellsZero = 4 * absolute * shape.denominator < 1
  return { ...shape, relative: tellsZero ? absolute * shape.denominator : Infinity, absolute, snap: tellsZero ? 2 * absolute : 0 }
}

export function productBounds(left: Bounds, right: Bounds): Bounds {
  const shape = {
    denominator: left.denominator * right.denominator,
    fixed: left.fixed && right.fixed,
    largest: left.largest * right.largest,
    negative: left.negative || right.negative,
    snap: 0,
  }
  if (isExact(left) && isExact(right) && shape.largest <= largestWhole) return { ...shape, relative: 0, absolute: 0 }
  const relative = (left.relative + right.relative + left.relative * right.relative) * (1 + roundoff) + roundoff
  const absolute = (left.absolute * right.largest + right.absolute * left.largest + left.absolute * right.absolute) * 1.001 + roundoff * shape.largest
  return { ...shape, relative, absolute: Number.isFinite(relative) ? Math.min(absolute, relative * shape.largest) : absolute }
}

/** The divisor is not zero: places where it is have no quotient. */
export function quotientBounds(left: Bounds, right: Bounds): Bounds {
  const largest = left.largest * right.denominator
  const relative = right.relative < 1e-3 ? (left.relative + right.relative) * 1.002 + roundoff : Infinity
  return {
    denominator: left.denominator * Math.max(1, right.largest * right.denominator),
    fixed: false,
    largest,
    negative: left.negative || right.negative,
    relative,
    absolute: relative * largest,
    snap: 0,
  }
}

export function isExact(bounds: Bounds): boolean {
  return bounds.absolute === 0 && bounds.fixed && bounds.denominator === 1
}

/** How far the value may be off where it is not larger than `size`. */
export function errorNear(bounds: Bounds, size: number): number {
  return Math.min(bounds.absolute, bounds.relative * size * 1.01)
}

function joinedDenominator(left: Bounds, right: Bounds): { denominator: number; fixed: boolean } {
  if (!left.fixed || !right.fixed) return { denominator: left.denominator * right.denominator, fixed: false }
  const [small, large] = [Math.min(left.denominator, right.denominator), Math.max(left.denominator, right.denominator)]
  return { denominator: large % small === 0 ? large : large * small, fixed: true }
}
