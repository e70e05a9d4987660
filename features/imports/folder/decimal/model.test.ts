import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { readDecimal, runsAsFormula } from './model.ts'

const codeOf = (cell: string): string => {
  const reading = readDecimal(cell)
  return reading.ok ? 'ok' : reading.code
}
const meantBy = (cell: string): unknown => {
  const reading = readDecimal(cell)
  return reading.ok ? reading.value : reading.facts['meant']
}

describe('a number of a file', () => {
  it.each(['0', '-12.50', '1250000', '82.57', '000.1'])('%s is taken as it stands', (cell) => {
    expect(readDecimal(cell)).toEqual({ ok: true, value: cell })
  })

  it.each([
    ['1.234,5', 'folder.number-vietnamese', '1234.5'],
    ['82,57', 'folder.number-vietnamese', '82.57'],
    ['5.463.081.420', 'folder.number-vietnamese', '5463081420'],
    ['1,234.5', 'folder.number-english', '1234.5'],
    ['1,234,567', 'folder.number-english', '1234567'],
    ['1 234 567', 'folder.number-blanks', '1234567'],
    ['1\u00a0234,5', 'folder.number-blanks', '1234.5'],
    ['+5', 'folder.number-sign', '5'],
    ['−5', 'folder.number-sign', '-5'],
  ])('%s is refused with what it seems to mean', (cell, code, meant) => {
    expect(codeOf(cell)).toBe(code)
    expect(meantBy(cell)).toBe(meant)
  })

  it.each([
    ['1e309', 'folder.number-exponent'],
    ['1.5E+6', 'folder.number-exponent'],
    ['82.57%', 'folder.number-percent'],
    ['.5', 'folder.number-shape'],
    ['5.', 'folder.number-shape'],
    ['NaN', 'folder.number-shape'],
    ['Infinity', 'folder.number-shape'],
    ['0x1f', 'folder.number-shape'],
    ['khoảng 20', 'folder.number-shape'],
    ['9'.repeat(40), 'folder.number-too-long'],
  ])('%s is refused with %s', (cell, code) => expect(codeOf(cell)).toBe(code))

  it('as people write it in Vietnamese is never taken for another number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 2 ** 40 }), (value) => {
        const written = formatDecimal(String(value))
        expect(meantBy(written)).toBe(String(value))
        expect(readDecimal(written).ok).toBe(false)
      }),
    )
  })
})

describe('text that a spreadsheet would run', () => {
  it.each(['=SUM(A1:A9)', '@x', "+cmd|' /C calc'!A0", '-2+3*(A1)'])('%s is seen', (cell) => expect(runsAsFormula(cell)).toBe(true))
  it.each(['-5', '- ghi chú', '+84 260', 'a=b', ''])('%s is not', (cell) => expect(runsAsFormula(cell)).toBe(false))
})
