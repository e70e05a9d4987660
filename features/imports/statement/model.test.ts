import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import type { CellEntry } from '@thidua/scoring/region.ts'
import { HeldCells, plainNumber } from './model.ts'

const decimal = fc.tuple(fc.constantFrom('', '-'), fc.stringMatching(/^\d{1,6}$/), fc.stringMatching(/^\d{0,4}$/)).map(([sign, whole, fraction]) => `${sign}${whole}${fraction ? `.${fraction}` : ''}`)

describe('two figures', () => {
  it('are the same text in plain form exactly when they are the same number', () => {
    fc.assert(fc.property(decimal, decimal, (left, right) => {
      expect(plainNumber(left) === plainNumber(right)).toBe(Rational.from(left).equals(Rational.from(right)))
    }))
    expect([plainNumber('012.50'), plainNumber('-0.0'), plainNumber('0'), plainNumber(null)]).toEqual(['12.5', '0', '0', null])
  })
})

describe('what holds on a day', () => {
  const entry = (value: string, reported: string): CellEntry => ({
    unit: 'u', indicator: 'i', period: '2022', state: 'number', value, status: 'actual', source: '', note: '', cutOff: null, reported: plainDate(reported),
  })
  const held = new HeldCells([entry('1', '2022-03-01'), entry('3', '2022-05-01'), entry('2', '2022-04-01'), entry('4', '2022-05-01')])
  const on = (day: string) => held.on({ unit: 'u', indicator: 'i', period: '2022' }, plainDate(day))?.value

  it('is the last that was reported by then; of one day the last that came', () => {
    expect([on('2022-02-28'), on('2022-03-01'), on('2022-04-30'), on('2022-05-01'), on('2023-01-01')]).toEqual([undefined, '1', '2', '4', '4'])
  })
})
