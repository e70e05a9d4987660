// Exact fractions. Points decide classes, so no float may stand between a cell and a point.

const decimal = /^([+-]?)(\d+)(?:\.(\d+))?$/

/** A fraction in lowest terms with a positive denominator; never changes. */
export class Rational {
  static readonly zero = new Rational(0n, 1n)
  static readonly one = new Rational(1n, 1n)
  static readonly hundred = new Rational(100n, 1n)

  readonly numerator: bigint
  readonly denominator: bigint

  private constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator
    this.denominator = denominator
  }

  /** `Rational.of(6n, -4n)` is −3/2; throws `RangeError` when the denominator is zero. */
  static of(numerator: bigint, denominator = 1n): Rational {
    if (denominator === 0n) throw new RangeError('a fraction cannot have the denominator 0')
    if (denominator === 1n) return new Rational(numerator, 1n)
    const shared = greatestCommonDivisor(numerator, denominator)
    const sign = denominator < 0n ? -1n : 1n
    return new Rational((sign * numerator) / shared, (sign * denominator) / shared)
  }

  /** Whether `from` takes it: `Rational.isDecimal('-12.50')`, not `'.5'`, `'5.'` or `'1e3'`. */
  static isDecimal(text: string): boolean {
    return decimal.test(text)
  }

  /** Decimal text, exactly: `Rational.from('2.345')` is 469/200; throws `RangeError` on anything else. */
  static from(text: string): Rational {
    const match = decimal.exec(text)
    if (!match) throw new RangeError(`not a decimal number: ${JSON.stringify(text)}`)
    const [, sign, whole = '', fraction = ''] = match
    const digits = BigInt(whole + fraction)
    return Rational.of(sign === '-' ? -digits : digits, 10n ** BigInt(fraction.length))
  }

  get isZero(): boolean {
    return this.numerator === 0n
  }

  get isWhole(): boolean {
    return this.denominator === 1n
  }

  /** `Rational.from('0.1').plus(Rational.from('0.2'))` is exactly 3/10. */
  plus(other: Rational): Rational {
    if (this.denominator === other.denominator) return Rational.of(this.numerator + other.numerator, this.denominator)
    return Rational.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    )
  }

  minus(other: Rational): Rational {
    return this.plus(other.negated())
  }

  times(other: Rational): Rational {
    return Rational.of(this.numerator * other.numerator, this.denominator * other.denominator)
  }

  /** Throws `RangeError` when `other` is zero: what x / 0 means is for the caller to say. */
  over(other: Rational): Rational {
    return Rational.of(this.numerator * other.denominator, this.denominator * other.numerator)
  }

  negated(): Rational {
    return new Rational(-this.numerator, this.denominator)
  }

  /** Below, at or above zero when `this` is less than, equal to or greater than `other`. */
  compare(other: Rational): number {
    const left = this.numerator * other.denominator
    const right = other.numerator * this.denominator
    return left < right ? -1 : left > right ? 1 : 0
  }

  equals(other: Rational): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator
  }

  /** The nearest double, for drawing and for the fast path; never for deciding: `Rational.of(1n, 3n).toNumber()`. */
  toNumber(): number {
    const [top, bottom] = [Number(this.numerator), Number(this.denominator)]
    return Number.isSafeInteger(top) && Number.isSafeInteger(bottom) ? top / bottom : nearestDouble(this.numerator, this.denominator)
  }
}

/** `smaller(a, b)`: of two fractions the one that is not greater. */
export function smaller(left: Rational, right: Rational): Rational {
  return left.compare(right) <= 0 ? left : right
}

/** `larger(Rational.zero, value)`: cuts off what is below zero. */
export function larger(left: Rational, right: Rational): Rational {
  return left.compare(right) >= 0 ? left : right
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left
  let b = right < 0n ? -right : right
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

/** Through decimal text with 25 significant digits, which is closer than a double can tell. */
function nearestDouble(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator
  const shift = 25 - (String(size).length - String(denominator).length)
  const scaled = shift >= 0 ? (size * 10n ** BigInt(shift)) / denominator : size / (denominator * 10n ** BigInt(-shift))
  return (numerator < 0n ? -1 : 1) * Number(`${scaled}e${-shift}`)
}
