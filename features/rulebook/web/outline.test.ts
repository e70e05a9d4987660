import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, outlineOf } from './outline.ts'

describe('an outline', () => {
  it('puts a line under the nearest line above it that stands less deep', () => {
    const lines = [{ depth: 0, text: 'all' }, { depth: 1, text: 'any' }, { depth: 2, text: 'one' }, { depth: 1, text: 'two' }]
    const [root] = outlineOf(lines)
    expect(root?.children.map(({ line }) => line.text)).toEqual(['any', 'two'])
    expect(root?.children[0]?.children.map(({ line }) => line.text)).toEqual(['one'])
  })

  it('loses no line and keeps their order, whatever the depths', () => {
    fc.assert(fc.property(fc.array(fc.record({ depth: fc.nat({ max: 5 }), place: fc.string() })), (lines) => {
      expect(linesOf(outlineOf(lines))).toEqual(lines)
    }))
  })
})
