// What a measure gives (FORMAT.md §3): a number, missing, or not applicable. Missing outweighs not applicable,
// and neither is ever zero.
import { type Rational } from './rational.ts'

export type Quantity =
  | { readonly state: 'number'; readonly value: Rational }
  | { readonly state: 'missing'; readonly reasons: readonly Reason[] }
  | { readonly state: 'not-applicable'; readonly reasons: readonly Reason[] }

/** Why there is no number; `phrases.ts` puts it into words. */
export type Reason =
  | { readonly kind: 'no-row' | 'blank' | 'not-applicable-cell'; readonly unit: string; readonly indicator: string; readonly period: string }
  | { readonly kind: 'no-target' | 'blank-target' | 'not-applicable-target'; readonly unit: string; readonly indicator: string; readonly period: string }
  | { readonly kind: 'nothing-arose' | 'divided-by-zero' }
  | { readonly kind: 'unknown-indicator' | 'broken-rate'; readonly indicator: string }
  | { readonly kind: 'no-score' | 'not-applicable-score' }
  | { readonly kind: 'score-out-of-range'; readonly score: string }
  | { readonly kind: 'no-band'; readonly value: Rational }
  | { readonly kind: 'equal-bounds'; readonly value: Rational }

/** `number(Rational.one)`. */
export function number(value: Rational): Quantity {
  return { state: 'number', value }
}

/** `missing({ kind: 'no-score' })`. */
export function missing(...reasons: Reason[]): Nothing {
  return { state: 'missing', reasons }
}

/** `notApplicable({ kind: 'nothing-arose' })`. */
export function notApplicable(...reasons: Reason[]): Nothing {
  return { state: 'not-applicable', reasons }
}

export type Nothing = Exclude<Quantity, { state: 'number' }>

/** All the numbers, or what outweighs them: any missing → missing; else any not applicable → not applicable. */
export function together<const Parts extends readonly Quantity[]>(
  parts: Parts,
): { readonly state: 'number'; readonly values: { readonly [Index in keyof Parts]: Rational } } | Nothing {
  const values = parts.flatMap((part) => (part.state === 'number' ? [part.value] : []))
  if (values.length === parts.length) return { state: 'number', values: values as { [Index in keyof Parts]: Rational } }
  const absent = parts.filter((part) => part.state === 'missing')
  if (absent.length > 0) return { state: 'missing', reasons: absent.flatMap((part) => part.reasons) }
  return { state: 'not-applicable', reasons: parts.flatMap((part) => (part.state === 'not-applicable' ? part.reasons : [])) }
}

/** Two operands and what to do with their numbers: `combine(a, b, (left, right) => number(left.plus(right)))`. */
export function combine(left: Quantity, right: Quantity, compute: (left: Rational, right: Rational) => Quantity): Quantity {
  const both = together([left, right])
  return both.state === 'number' ? compute(...both.values) : both
}

/** 0 / 0: nothing arose, not applicable. x / 0 with x ≠ 0: missing. `divide(Rational.one, Rational.zero)`. */
export function divide(left: Rational, right: Rational): Quantity {
  if (!right.isZero) return number(left.over(right))
  return left.isZero ? notApplicable({ kind: 'nothing-arose' }) : missing({ kind: 'divided-by-zero' })
}
