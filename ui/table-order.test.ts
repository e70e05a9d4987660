import { compareVietnamese } from '@thidua/kit/vi-text.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortRows } from './table-order.ts'

const itself = <Value>(value: Value): Value => value

describe('sorting a table', () => {
  it('puts names in Vietnamese order, not in the order of code points', () => {
    expect(sortRows(['Đắk Lắk', 'Bình Định', 'Gia Lai', 'Ea Súp'], itself, 'up', compareVietnamese)).toEqual(['Bình Định', 'Đắk Lắk', 'Ea Súp', 'Gia Lai'])
  })

  it('keeps the unknown last in both directions', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.integer())), fc.constantFrom('up' as const, 'down' as const), (rows, direction) => {
      const sorted = sortRows(rows, itself, direction, compareVietnamese)
      const known = rows.filter((row) => row !== null).length
      expect(sorted.slice(known).every((row) => row === null)).toBe(true)
      expect([...sorted].sort()).toEqual([...rows].sort())
    }))
  })

  it('keeps rows of equal value in the order they came', () => {
    const rows = [{ name: 'a', points: 5 }, { name: 'b', points: 5 }, { name: 'c', points: 7 }]
    expect(sortRows(rows, (row) => row.points, 'down', compareVietnamese).map((row) => row.name)).toEqual(['c', 'a', 'b'])
  })
})
