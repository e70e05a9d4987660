import { hash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChainedEntry, EntryBody } from './contract.ts'
import { anchorFault, canonicalJson, hashOfEntry, headFault, linkFault, nothingBefore } from './model.ts'

const sha256 = (text: string) => hash('sha256', text)

describe('canonical JSON', () => {
  it('is the same text for equal values, whatever the order of their fields', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(Object.entries(value).reverse().map(([key, field]) => [key, shuffled(field)]))
    }
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }))
  })

  it('leaves out what JSON leaves out, and says a moment as text', () => {
    expect(canonicalJson({ b: undefined, a: [undefined, 1.5], at: new Date(0) })).toBe('{"a":[null,1.5],"at":"1970-01-01T00:00:00.000Z"}')
  })
})

const body: fc.Arbitrary<EntryBody> = fc.record({
  kind: fc.constantFrom('change' as const, 'read' as const),
  at: fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
  actor: fc.string(),
  onBehalfOf: fc.option(fc.string()),
  channel: fc.constantFrom('web' as const, 'cli' as const, 'import' as const, 'system' as const),
  operation: fc.string(),
  subjectKind: fc.string(),
  subjectId: fc.string(),
  sensitive: fc.boolean(),
  commitments: fc.constant({ after: 'c'.repeat(64) }),
  amends: fc.constant(null),
})

const chain = (bodies: readonly EntryBody[]): ChainedEntry[] =>
  bodies.reduce<ChainedEntry[]>((entries, each, index) => {
    const place = { seq: index + 1, prev: entries.at(-1)?.hash ?? nothingBefore.hash }
    return [...entries, { ...each, ...place, hash: hashOfEntry(each, place, sha256) }]
  }, [])

describe('a chain', () => {
  it('holds as it was written, and names the entry whose any field was changed', () => {
    fc.assert(fc.property(fc.array(body, { minLength: 1, maxLength: 8 }), fc.nat(), (bodies, chosen) => {
      const entries = chain(bodies)
      const faults = (list: typeof entries) => list.map((entry, index) => linkFault(list[index - 1] ?? nothingBefore, entry, sha256))
      expect(faults(entries).filter((fault) => fault !== null)).toEqual([])
      const place = chosen % entries.length
      const changed = entries.map((entry, index) => (index === place ? { ...entry, subjectId: `${entry.subjectId}x` } : entry))
      expect(faults(changed).find((fault) => fault !== null)).toEqual({ kind: 'altered', from: place + 1, to: place + 1 })
    }))
  })

  it('that was shortened at its end is found by the end the database knows, and by a checkpoint where that was set back too', () => {
    const h = (letter: string) => letter.repeat(64)
    const last = { seq: 3, hash: h('c') }
    expect(headFault(last, { seq: 5, hash: h('e') })).toEqual({ kind: 'truncated', from: 4, to: 4 })
    expect(headFault(last, last)).toBeNull()
    expect(anchorFault([{ log: h('a'), seq: 5, hash: h('e'), keyId: 'k' }], last, { first: h('a'), hashes: new Map() })).toEqual({ kind: 'truncated', from: 4, to: 4 })
  })

  it('that was written anew from some place on is found between two checkpoints', () => {
    const h = (letter: string) => letter.repeat(64)
    const anchors = [2, 6, 9].map((seq) => ({ log: h('a'), seq, hash: h('b'), keyId: 'k' }))
    const hashes = new Map([[2, h('b')], [6, h('f')], [9, h('f')]])
    expect(anchorFault(anchors, { seq: 9, hash: h('f') }, { first: h('a'), hashes })).toEqual({ kind: 'rewritten', from: 3, to: 6 })
    expect(anchorFault(anchors, { seq: 9, hash: h('f') }, { first: h('0'), hashes })).toEqual({ kind: 'rewritten', from: 1, to: 1 })
  })
})
