import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ensureStorable } from './storable-text.ts'

describe('text a database can keep', () => {
  it('passes, whatever it is and however deep it lies', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value)
      fc.pre(!text.includes('\\u0000') && !/\\ud[89a-f]/i.test(text))
      expect(() => ensureStorable(value)).not.toThrow()
    }))
  })

  it('is not text with a zero or half a letter, at any place', () => {
    for (const foul of ['\0', 'a\0b', '\ud800', 'đ\udfff']) {
      for (const input of [foul, [foul], { name: foul }, { [foul]: 1 }, { a: [{ b: [[foul]] }] }, Object.assign(Object.create(null) as object, { q: foul }), Object.assign(Object.create(Object.create(null) as object) as object, { q: foul })]) {
        expect(() => ensureStorable(input)).toThrow('request.malformed')
      }
    }
  })

  it('is looked for in an input as deep as its sender likes', () => {
    let deep: unknown = 'sound'
    for (let level = 0; level < 200_000; level += 1) deep = [deep]
    expect(() => ensureStorable(deep)).not.toThrow()
  })

  it('is not looked for in the bytes of a file', () => {
    for (const content of [Buffer.from('\0'), Readable.from(['\0'])]) expect(() => ensureStorable(content)).not.toThrow()
  })
})
