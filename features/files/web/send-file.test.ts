import fc from 'fast-check'
import { expect, it } from 'vitest'
import { headerOf } from './send-file.ts'

it('a declaration in a header is read back as it was written, whatever the name of the file', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
    const header = headerOf({ name })
    expect(header).toMatch(/^[\w-]*$/)
    expect(JSON.parse(Buffer.from(header, 'base64url').toString('utf8'))).toEqual({ name: name.toWellFormed() })
  }))
})
