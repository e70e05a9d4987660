import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Rational } from './rational.ts'
import { decimalText, roundColumnUnits, roundHalfUp, wholePart } from './rounding.ts'

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => Rational.of(numerator, denominator))

describe('a fraction', () => {
  it('is kept in lowest terms with a positive denominator', () => {
    expect(Rational.of(6n, -4n)).toEqual(Rational.of(-3n, 2n))
    expect(Rational.of(0n, 7n)).toEqual(Rational.zero)
  })

  it('reads decimal text exactly', () => {
    expect(Rational.from('2.345')).toEqual(Rational.of(469n, 200n))
    expect(Rational.from('-0.10')).toEqual(Rational.of(-1n, 10n))
    expect(Rational.from('12345678901234567890.5').numerator).toBe(24691357802469135781n)
  })

  it.each(['', '.5', '5.', '1e3', '1,5', '1 000', 'n/a', '0x10', '--1'])('refuses %j', (text) => {
    expect(Rational.isDecimal(text)).toBe(false)
    expect(() => Rational.from(text)).toThrow(RangeError)
  })

  it('cannot be divided by zero', () => expect(() => Rational.one.over(Rational.zero)).toThrow(RangeError))

  it('obeys the laws of arithmetic', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(a.plus(b).minus(b)).toEqual(a)
        expect(a.times(b.plus(c))).toEqual(a.times(b).plus(a.times(c)))
        if (!b.isZero) expect(a.over(b).times(b)).toEqual(a)
        expect(Math.sign(a.compare(b))).toBe(Math.sign(-b.compare(a)))
        expect(a.compare(b) === 0).toBe(a.equals(b))
      }),
    )
  })

  it('gives the nearest double', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
      const text = value.toFixed(10)
      expect(Rational.from(text).toNumber()).toBe(Number(text) + 0)
    }))
  })
})

describe('rounding', () => {
  it.each([
    ['2.345', '2.35'],
    ['2.3449999', '2.34'],
    ['0.125', '0.13'],
    ['0.005', '0.01'],
    ['-2.345', '-2.35'],
    ['-0.004', '0'],
    ['10', '10'],
    ['99.995', '100'],
  ])('takes %s half-up to %s', (text, rounded) => {
    expect(decimalText(Rational.from(text), 2)).toBe(rounded)
    expect(roundHalfUp(Rational.from(text), 2)).toEqual(Rational.from(rounded))
  })

  it('never moves a value by more than half a unit and never twice', () => {
    fc.assert(
      fc.property(fraction, fc.nat(6), (value, places) => {
        const rounded = roundHalfUp(value, places)
        const error = rounded.minus(value)
        const size = error.numerator < 0n ? error.negated() : error
        expect(size.compare(Rational.of(1n, 2n * 10n ** BigInt(places)))).toBeLessThanOrEqual(0)
        expect(roundHalfUp(rounded, places)).toEqual(rounded)
        expect(Rational.from(decimalText(value, places))).toEqual(rounded)
      }),
    )
  })

  it('cuts a quota to a whole number', () => expect(wholePart(Rational.from('0.3').times(Rational.of(7n)))).toBe(2))

  it('lifts float ties that fell just short', () => {
    expect(Math.floor(1.005 * 100 + 0.5)).toBe(100)
    expect(roundColumnUnits(1.005 * 100, 1e-9)).toBe(101)
  })
})
