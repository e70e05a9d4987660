import { formatDecimal } from '@thidua/kit/vi-text.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { habitOf, parseNumber } from './parse-number.ts'

describe('reading a number', () => {
  it('tells 1.234,5 and 1,234.5 apart by their shape', () => {
    expect(parseNumber('1.234,5')).toEqual({ value: '1234.5' })
    expect(parseNumber('1,234.5')).toEqual({ value: '1234.5' })
    expect(parseNumber('5.463.081.420')).toEqual({ value: '5463081420' })
    expect(parseNumber('5,463,081,420')).toEqual({ value: '5463081420' })
    expect(parseNumber('1.234.567,89')).toEqual({ value: '1234567.89' })
  })

  it('answers with both readings when the shape cannot tell', () => {
    expect(parseNumber('1.234')).toEqual({ ambiguous: [{ habit: 'comma', value: '1234' }, { habit: 'point', value: '1.234' }] })
    expect(parseNumber('-1,500')).toEqual({ ambiguous: [{ habit: 'comma', value: '-1.5' }, { habit: 'point', value: '-1500' }] })
  })

  it('does not ask when the writer’s habit is known', () => {
    expect(parseNumber('1.234', { habit: 'comma' })).toEqual({ value: '1234' })
    expect(parseNumber('1.234', { habit: 'point' })).toEqual({ value: '1.234' })
  })

  it('does not ask for a count, where a lone sign before three digits can only group', () => {
    expect(parseNumber('1.234', { whole: true })).toEqual({ value: '1234' })
    expect(parseNumber('1,234', { whole: true })).toEqual({ value: '1234' })
  })

  it('takes one sign with other than three digits behind it as decimals', () => {
    expect(parseNumber('82,57')).toEqual({ value: '82.57' })
    expect(parseNumber('82.5')).toEqual({ value: '82.5' })
    expect(parseNumber('0,125')).toEqual({ value: '0.125' })
    expect(parseNumber('1234,567')).toEqual({ value: '1234.567' })
    expect(parseNumber(',5')).toEqual({ value: '0.5' })
  })

  it('takes spaces between groups, a percent sign, and every way to write minus', () => {
    expect(parseNumber('1 234 567,5')).toEqual({ value: '1234567.5' })
    expect(parseNumber('1\u00a0234')).toEqual({ value: '1234' })
    expect(parseNumber(' 36,04 % ')).toEqual({ value: '36.04' })
    for (const text of ['-12', '−12', '(12)']) expect(parseNumber(text)).toEqual({ value: '-12' })
  })

  it('keeps zero a number and never makes minus zero of it', () => {
    for (const text of ['0', '000', '0,00', '-0', '0.0']) expect(parseNumber(text)).toEqual({ value: '0' })
  })

  it('refuses signs in the wrong places instead of dropping them', () => {
    for (const text of ['1.23.456', '12,34,5', '1,234.567,8', '1.', '1..2', '1234.567.890']) expect(parseNumber(text)).toEqual({ error: 'grouping' })
  })

  it('refuses what is not a number', () => {
    for (const text of ['', 'abc', '12a', '1e5', '--5', '5-', '12 34', '.', ',']) expect(parseNumber(text), text).toEqual({ error: 'not-a-number' })
  })

  it('refuses more digits than a cell keeps', () => {
    expect(parseNumber('9'.repeat(31))).toEqual({ error: 'too-long' })
    expect(parseNumber(`0,${'1'.repeat(21)}`)).toEqual({ error: 'too-long' })
  })
})

const decimalText = fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.bigInt({ min: 0n, max: 10n ** 9n })).map(([negative, whole, fraction]) => {
  const decimals = String(fraction).replace(/0+$/, '')
  const value = decimals ? `${whole}.${decimals}` : String(whole)
  return negative && value !== '0' ? `-${value}` : value
})

const toEnglish = (vietnamese: string) => vietnamese.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))

describe('reading back', () => {
  it('reads every number the product prints, in either habit', () => {
    fc.assert(fc.property(decimalText, (value) => {
      expect(parseNumber(formatDecimal(value), { habit: 'comma' })).toEqual({ value })
      expect(parseNumber(toEnglish(formatDecimal(value)), { habit: 'point' })).toEqual({ value })
    }))
  })

  it('never guesses wrong without the habit: it is right, or it asks with the right one among the answers', () => {
    fc.assert(fc.property(decimalText, fc.boolean(), (value, english) => {
      const text = english ? toEnglish(formatDecimal(value)) : formatDecimal(value)
      const parsed = parseNumber(text)
      if ('value' in parsed) expect(parsed.value).toBe(value)
      else expect('ambiguous' in parsed && parsed.ambiguous.map((reading) => reading.value)).toContain(value)
    }))
  })
})

describe('the habit of a block', () => {
  it('is told by one clear number for all the unclear ones', () => {
    expect(habitOf(['1.234', '82,57', '15'])).toBe('comma')
    expect(habitOf(['1,234', '82.57'])).toBe('point')
    expect(habitOf(['1.234.567'])).toBe('comma')
  })

  it('stays unknown when nothing tells or the block disagrees with itself', () => {
    expect(habitOf(['1.234', '5', 'kps'])).toBeUndefined()
    expect(habitOf(['82,57', '82.57'])).toBeUndefined()
  })
})
