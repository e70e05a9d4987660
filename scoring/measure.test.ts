import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateMeasure, type Facts } from './evaluate.ts'
import { codesOf, measureOf, parseMeasure, printMeasure } from './measure.ts'
import { missing, notApplicable, number, type Quantity } from './quantity.ts'
import { Rational } from './rational.ts'
import { decimalText } from './rounding.ts'

const cells: Readonly<Record<string, Quantity>> = {
  two: number(Rational.of(2n)),
  seven: number(Rational.of(7n)),
  zero: number(Rational.zero),
  gone: missing({ kind: 'no-score' }),
  none: notApplicable({ kind: 'nothing-arose' }),
}

const facts: Facts = {
  indicator: (code) => cells[code] ?? missing({ kind: 'unknown-indicator', indicator: code }),
  target: (code) => (code === 'two' ? number(Rational.of(20n)) : missing()),
}

function valueOf(text: string): string {
  const result = evaluateMeasure(measureOf(text), facts)
  return result.state === 'number' ? decimalText(result.value, 6) : result.state
}

describe('a measure', () => {
  it.each([
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 - 4 - 3', '3'],
    ['16 / 4 / 2', '2'],
    ['-2 * -3', '6'],
    ['2 - -3', '5'],
    ['- - two', '2'],
    ['-(two + 1) * 2', '-6'],
    ['0.1 + 0.2', '0.3'],
    ['100 * two / seven', '28.571429'],
    ['target(two) - two', '18'],
    ['target ( two )/two', '10'],
    ['  two  ', '2'],
  ])('%s is %s', (text, value) => expect(valueOf(text)).toBe(value))

  it.each([
    ['zero / zero', 'not-applicable'],
    ['two / zero', 'missing'],
    ['gone + none', 'missing'],
    ['none * gone', 'missing'],
    ['none + two', 'not-applicable'],
    ['0 * gone', 'missing'],
    ['none / zero', 'not-applicable'],
    ['gone / zero', 'missing'],
    ['(zero / zero) + (two / zero)', 'missing'],
    ['-none', 'not-applicable'],
    ['target(seven)', 'missing'],
  ])('%s is %s', (text, state) => expect(valueOf(text)).toBe(state))

  it.each([
    ['', 1, 'biểu thức đã hết'],
    ['a +', 4, 'biểu thức đã hết'],
    ['100 * (a / b', 13, 'cần dấu ")"'],
    ['a b', 3, 'gặp "b"'],
    ['.5', 1, 'không hiểu ".5"'],
    ['5.', 1, 'không hiểu "5."'],
    ['1.5.2', 1, 'không hiểu "1.5.2"'],
    ['2a', 1, 'không hiểu "2a"'],
    ['Tổng + 1', 1, 'không hiểu "Tổng"'],
    ['a % b', 3, 'không hiểu "%"'],
    ['target', 7, 'từ dành riêng'],
    ['target(1)', 8, 'cần đúng một mã chỉ tiêu'],
    ['target(a + b)', 10, 'chỉ nhận một mã'],
    ['target(target(a))', 8, 'cần đúng một mã chỉ tiêu'],
    ['+a', 1, 'gặp "+"'],
    ['a)', 2, 'gặp ")"'],
  ])('%j is refused at place %i: %s', (text, place, sentence) => {
    const reading = parseMeasure(text)
    if (reading.ok) return expect.fail('was read')
    expect(reading.text).toContain(sentence)
    expect(reading.at + 1).toBe(place)
    expect(() => measureOf(text)).toThrow(RangeError)
  })

  it('is refused, not overflowing, when nested too deeply or far too long', () => {
    expect(parseMeasure(`${'('.repeat(5000)}a${')'.repeat(5000)}`)).toMatchObject({ ok: false })
    expect(parseMeasure('-'.repeat(9000) + 'a')).toMatchObject({ ok: false })
    expect(parseMeasure(`a${' + a'.repeat(4000)}`)).toMatchObject({ ok: false })
  })

  it('may be long: two thousand terms are summed', () => {
    expect(valueOf(`two${'+two'.repeat(2000)}`)).toBe('4002')
  })

  it('names its codes once each, those of targets too', () => {
    expect(codesOf(measureOf('100 * a / (a + target(b)) - c'))).toEqual(['a', 'b', 'c'])
  })

  it('reads back what it prints', () => {
    const text = fc.letrec<{ sum: string }>((tie) => ({
      sum: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('a', 'b_2', 'target(c)', '3', '0.25'),
        fc.tuple(tie('sum'), fc.constantFrom('+', '-', '*', '/'), tie('sum')).map(([left, op, right]) => `(${left})${op}(${right})`),
        tie('sum').map((inside) => `-(${inside})`),
      ),
    })).sum
    fc.assert(
      fc.property(text, (source) => {
        const measure = measureOf(source)
        expect(measureOf(printMeasure(measure))).toEqual(measure)
      }),
    )
  })
})
