import { describe, expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cellOf, endOf2025, linkOf, tinyRegion, type TinyRegion } from '../tests/fixtures/tiny.ts'
import { CellBook } from './cells.ts'
import type { Quantity } from './quantity.ts'
import { rateOver, ratioOver, sumOver } from './regional.ts'
import { decimalText } from './rounding.ts'

const shown = (quantity: Quantity): string => (quantity.state === 'number' ? decimalText(quantity.value, 4) : quantity.state)
const own = { period: '2025', view: 'own' } as const
const joined = { period: '2025', view: 'joined' } as const
const bookOf = (region: TinyRegion, asOf = endOf2025): CellBook => new CellBook(tinyRegion(region), { asOf })

describe('of several entries for one cell', () => {
  const entries = [
    cellOf('u', 'a', '270', { reported: plainDate('2025-12-01'), status: 'estimate' }),
    cellOf('u', 'a', '293', { reported: plainDate('2025-12-20') }),
    cellOf('u', 'a', '299', { reported: plainDate('2026-03-14'), status: 'official' }),
    cellOf('u', 'a', '294', { reported: plainDate('2025-12-20') }),
  ]
  const book = (day: string): CellBook => bookOf({ cells: { u: {} }, indicators: { a: {} }, more: { cells: entries } }, plainDate(day))

  it.each([
    ['2025-11-30', 'missing'],
    ['2025-12-01', '270'],
    ['2025-12-20', '294'],
    ['2026-12-31', '299'],
  ])('as of %s the last one reported by then holds, of equals the later line: %s', (day, value) => {
    expect(shown(book(day).evaluate('a', { unit: 'u', ...own }).result)).toBe(value)
  })

  it('the history lists them in the order they became known', () => {
    expect(book('2026-12-31').history('u', 'a', '2025').map((entry) => entry.value)).toEqual(['270', '293', '294', '299'])
    expect(book('2025-12-31').history('u', 'a', '2025').map((entry) => entry.value)).toEqual(['270', '293', '294'])
    expect([...book('2026-12-31').ofUnit('u')].map((entry) => entry.value)).toEqual(['299'])
  })

  it('a later blank takes a number back', () => {
    const cells = [cellOf('u', 'a', '5', { reported: plainDate('2025-01-01') }), cellOf('u', 'a', '', { reported: plainDate('2025-02-01') })]
    expect(shown(bookOf({ cells: { u: {} }, indicators: { a: {} }, more: { cells } }).evaluate('a', { unit: 'u', ...own }).result)).toBe('missing')
  })
})

describe('a rate', () => {
  const rate = { kind: 'rate', aggregation: 'ratio', numerator: 'a', denominator: 'b' } as const

  it('is recomputed and never read as printed', () => {
    expect(shown(bookOf({ cells: { u: { a: '1', b: '3', r: '99' } }, indicators: { r: rate } }).evaluate('r', { unit: 'u', ...own }).result)).toBe('33.3333')
  })

  it('may be built on another rate', () => {
    const book = bookOf({ cells: { u: { a: '1', b: '4' } }, indicators: { r: rate, s: { ...rate, numerator: '50', denominator: 'r' } } })
    expect(shown(book.evaluate('s', { unit: 'u', ...own }).result)).toBe('200')
  })

  it('that leads back to itself or cannot be parsed is missing, not an endless loop', () => {
    const loop = bookOf({ cells: { u: { b: '4' } }, indicators: { r: { ...rate, numerator: 's' }, s: { ...rate, numerator: 'r' }, t: { ...rate, numerator: 'b +' } } })
    expect(['r', 's', 't'].map((code) => shown(loop.evaluate(code, { unit: 'u', ...own }).result))).toEqual(['missing', 'missing', 'missing'])
  })

  it('names the cells behind it once each, those without a figure too', () => {
    const { cells } = bookOf({ cells: { u: { a: '1' } }, indicators: { r: rate, b: {} } }).evaluate('r + a', { unit: 'u', ...own })
    expect(cells.map(({ unit, indicator, entry }) => [unit, indicator, entry && 'value' in entry ? entry.value : null])).toEqual([['u', 'a', '1'], ['u', 'b', null]])
  })
})

describe('a successor as a card sees it', () => {
  const kinds: TinyRegion['indicators'] = {
    done: { kind: 'yesno', aggregation: 'none' },
    fault: { kind: 'yesno', aggregation: 'none', direction: 'lower' },
    late: { kind: 'days', aggregation: 'none', direction: 'lower' },
    level: { aggregation: 'none' },
    rate: { kind: 'rate', aggregation: 'ratio', numerator: 'a', denominator: 'b' },
  }
  const value = (mine: string, theirs: string, code: string): string => {
    const book = bookOf({ cells: { old: { [code]: theirs }, now: { [code]: mine } }, indicators: kinds, merged: { old: 'now' } })
    return shown(book.evaluate(code, { unit: 'now', ...joined }).result)
  }

  it.each([
    ['counts are added', 'a', '2', '3', '5'],
    ['yes needs both', 'done', '1', '0', '0'],
    ['a fault needs one', 'fault', '0', '1', '1'],
    ['the longer delay counts', 'late', '1', '4', '4'],
    ['everything else is its own', 'level', '2', '3', '2'],
    ['either side missing: missing', 'a', '2', '', 'missing'],
    ['either side missing: missing, also beside n/a', 'a', '', 'n/a', 'missing'],
    ['one side n/a: the other', 'a', 'n/a', '3', '3'],
    ['one side n/a: the other', 'done', '0', 'n/a', '0'],
    ['both n/a: n/a', 'a', 'n/a', 'n/a', 'not-applicable'],
    ['of its own alone the other side does not matter', 'level', '2', '', '2'],
  ])('%s (%s: %s and %s → %s)', (...row) => {
    const [, code, mine, theirs, wanted] = row
    expect(value(mine, theirs, code)).toBe(wanted)
  })

  it('has rates of the joined counts, and names the cells of both', () => {
    const book = bookOf({ cells: { old: { a: '50', b: '60' }, now: { a: '38', b: '40' } }, indicators: kinds, merged: { old: 'now' } })
    const { result, cells } = book.evaluate('rate', { unit: 'now', ...joined })
    expect(shown(result)).toBe('88')
    expect(cells.map((cell) => `${cell.unit}.${cell.indicator}`)).toEqual(['now.a', 'old.a', 'now.b', 'old.b'])
    expect(shown(book.evaluate('rate', { unit: 'now', ...own }).result)).toBe('95')
  })

  it('joins direct predecessors of the year alone, each once, that carry and are members', () => {
    const cells = { first: { a: '1' }, old: { a: '10' }, silent: { a: '100' }, early: { a: '1000' }, now: { a: '10000' } }
    const lineage = [
      linkOf('old', 'now'),
      linkOf('old', 'now'),
      linkOf('first', 'old'),
      linkOf('silent', 'now', { scoreCarry: false }),
      linkOf('early', 'now', { effective: plainDate('2024-12-31') }),
      linkOf('stranger', 'now', { inRegion: false }),
    ]
    const book = bookOf({ cells, more: { lineage } })
    expect(book.predecessors('now', 2025)).toEqual(['old'])
    expect(shown(book.evaluate('a', { unit: 'now', ...joined }).result)).toBe('10010')
  })

  it('keeps its own targets, and is scored while its predecessors are not', () => {
    const book = bookOf({ cells: { old: {}, now: {} }, targets: { old: { a: '5' }, now: { a: '7' } }, merged: { old: 'now' } })
    expect(shown(book.evaluate('target(a)', { unit: 'now', ...joined }).result)).toBe('7')
    expect(book.scoredUnits(['k'], 2025).map((unit) => unit.id)).toEqual(['now'])
    expect(book.scoredUnits(['k'], 2024).map((unit) => unit.id)).toEqual(['old', 'now'])
    expect(book.scoredUnits(['other'], 2025)).toEqual([])
  })
})

describe('a figure of the region', () => {
  const book = bookOf({
    cells: { u1: { a: '1', b: '2' }, u2: { a: '30', b: '40' }, u3: { a: '', b: '9' }, u4: { a: 'n/a', b: '9' }, u5: { a: '7' } },
    indicators: { r: { kind: 'rate', aggregation: 'ratio', numerator: 'a', denominator: 'b' } },
  })
  const over = { units: ['u1', 'u2', 'u3', 'u4', 'u5'], period: '2025' }

  it('sums those who reported and names those who did not', () => {
    const { result, counted, missing, notApplicable } = sumOver(book, 'a', over)
    expect([shown(result), counted, missing, notApplicable]).toEqual(['38', ['u1', 'u2', 'u5'], ['u3'], ['u4']])
  })

  it('of a rate is a ratio of sums over units that have both, not a mean of rates', () => {
    const { result, counted, missing, cells } = rateOver(book, 'r', over)
    expect([shown(result), counted, missing]).toEqual([decimalText(ratioOfSums(), 4), ['u1', 'u2'], ['u3', 'u5']])
    expect(cells.map((cell) => `${cell.unit}.${cell.indicator}`)).toEqual(['u1.a', 'u1.b', 'u2.a', 'u2.b'])
    expect(shown(ratioOver(book, { numerator: 'a', denominator: 'b' }, over).result)).toBe(shown(result))
  })

  it('is missing when nobody has it', () => expect(shown(sumOver(book, 'a', { units: ['u3'], period: '2025' }).result)).toBe('missing'))

  it('is no rate of something that is not one', () => expect(() => rateOver(book, 'a', over)).toThrow(RangeError))

  function ratioOfSums(): Parameters<typeof decimalText>[0] {
    const result = book.evaluate('100 * (1 + 30) / (2 + 40)', { unit: 'u1', ...own }).result
    return result.state === 'number' ? result.value : expect.fail('no number')
  }
})
