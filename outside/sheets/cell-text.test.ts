import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateKindOf, dayOfSerial, decimalOf, timeOfSerial, unescapeCell } from './cell-text.ts'

describe('a stored number', () => {
  it.each([
    ['12', '12'], ['0.1', '0.1'], ['-0.50', '-0.5'], ['007', '7'], ['-0', '0'], ['.5', '0.5'], ['5.', '5'],
    ['1E3', '1000'], ['1.5e-3', '0.0015'], ['-2.5E+2', '-250'], ['5463081420', '5463081420'],
    ['82.569999999999993', '82.57'], ['0.30000000000000004', '0.30000000000000004'], ['1.0000000000000001E-5', '0.00001'],
    ['12345678901234567890', '12345678901234567890'], ['0E400', '0'],
  ])('%s is written %s', (stored, decimal) => {
    expect(decimalOf(stored)).toBe(decimal)
  })

  it.each(['1E309', '1e61', 'NaN', 'Infinity', '', '.', 'abc', '0x10', '1,5', '--1', '1E99999'])('%j is no number', (stored) => {
    expect(decimalOf(stored)).toBeNull()
  })

  it('is the same double again, whatever Excel wrote', () => {
    fc.assert(fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
      const decimal = decimalOf(value.toPrecision(17))
      if (Math.abs(value) > 1e-40) expect(Number(decimal)).toBe(value)
    }), { numRuns: 2_000 })
  })

  it('keeps the digits a person typed, up to fifteen', () => {
    fc.assert(fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
      const value = digits / 10 ** places
      expect(decimalOf(value.toPrecision(17))).toBe(String(value).includes('e') ? decimalOf(String(value)) : String(Object.is(value, -0) ? 0 : value))
    }))
  })
})

describe('a date cell', () => {
  it.each([[1, '1900-01-01'], [59, '1900-02-28'], [61, '1900-03-01'], [44880, '2022-11-15'], [44880.75, '2022-11-15'], [2958465, '9999-12-31']])('with serial %d is %s', (serial, day) => {
    expect(dayOfSerial(serial, false)).toBe(day)
  })

  it('counts from 1904 in a workbook of the old Mac', () => {
    expect(dayOfSerial(43418, true)).toBe('2022-11-15')
  })

  it.each([0, -1, 60, 60.5, 2958466, Number.NaN])('with serial %d is no day', (serial) => {
    expect(dayOfSerial(serial, false)).toBeNull()
  })

  it('of time only is a time of day', () => {
    expect(timeOfSerial(0.354166666666667)).toBe('08:30:00')
    expect(timeOfSerial(1.5)).toBeNull()
  })
})

describe('a number format', () => {
  it.each(['dd/mm/yyyy', 'yyyy-mm-dd', '[$-42A]d mmmm yyyy', 'mmm', 'm/d/yy h:mm', 'd "tháng" m'])('%j shows a day', (format) => expect(dateKindOf(format)).toBe('day'))
  it.each(['h:mm', '[h]:mm:ss', 'mm:ss', 'h:mm AM/PM'])('%j shows a time', (format) => expect(dateKindOf(format)).toBe('time'))
  it.each(['General', '0.00', '#,##0 "đồng"', '[Red]0;[Blue]-0', '0.00E+00', '#,##0\\d', '@', '_-* #,##0_-', '[>=100]0'])('%j shows a number', (format) => expect(dateKindOf(format)).toBeNull())
})

it('a control character is written as its code in a workbook, and NUL is dropped', () => {
  expect(unescapeCell('a_x000A_b_x005F_x0041__x0000_')).toBe('a\nb_x0041_')
})
