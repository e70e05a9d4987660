// The only rounding of the engine: half-up, away from zero (2.345 → 2.35, −2.345 → −2.35).
// Leaves are rounded once, after the rule and its limits; nothing before that is.
import { Rational } from './rational.ts'

/** `roundHalfUp(Rational.from('2.345'), 2)` is 2.35. */
export function roundHalfUp(value: Rational, places: number): Rational {
  const scale = 10n ** BigInt(places)
  return Rational.of(roundedUnits(value, scale), scale)
}

/** Points have two decimals: `roundPoints(Rational.from('0.125'))` is 0.13. */
export function roundPoints(value: Rational): Rational {
  return roundHalfUp(value, 2)
}

/** The whole part, cut towards zero: a quota of 0.3 × 7 units is 2: `wholePart(Rational.from('2.1'))`. */
export function wholePart(value: Rational): number {
  return Number(value.numerator / value.denominator)
}

/** Decimal text with at most `places` decimals and no trailing zeros: `decimalText(Rational.of(2n, 3n), 4)` is `0.6667`. */
export function decimalText(value: Rational, places: number): string {
  const units = roundedUnits(value, 10n ** BigInt(places))
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '')
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

/**
 * The float twin for whole columns: hundredths in, whole hundredths out. `nudge` is above the float error and below the
 * distance of any other possible value from a tie, so ties go up and nothing else moves: `roundColumnUnits(234.5, 1e-9)` is 235.
 */
export function roundColumnUnits(hundredths: number, nudge: number): number {
  return Math.floor(hundredths + 0.5 + nudge)
}

function roundedUnits(value: Rational, scale: bigint): bigint {
  const size = value.numerator < 0n ? -value.numerator : value.numerator
  const units = (2n * size * scale + value.denominator) / (2n * value.denominator)
  return value.numerator < 0n ? -units : units
}
