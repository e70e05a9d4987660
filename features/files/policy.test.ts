import { describe, expect, it } from 'vitest'
import { maySee, mayUpload, mayWatchOver } from './policy.ts'

const own = ['a']
describe.each([
  ['an officer', { drafts: own, writes: own }, { a: [true, true], b: [false, false], watches: false }],
  ['a scorer of every unit', { drafts: 'every', writes: [] }, { a: [true, false], b: [true, false], watches: false }],
  ['somebody who writes for a unit whose scores are closed to them', { drafts: own, writes: ['a', 'b'] }, { a: [true, true], b: [false, false], watches: false }],
  ['the standing office', { drafts: 'every', writes: 'every' }, { a: [true, true], b: [true, true], watches: true }],
  ['a loader that may write and not look', { drafts: [], writes: 'every' }, { a: [false, false], b: [false, false], watches: false }],
  ['somebody without a scope', { drafts: [], writes: [] }, { a: [false, false], b: [false, false], watches: false }],
] as const)('%s', (_, scope, expected) => {
  it.each(['a', 'b'] as const)('sees and sends files of unit %s as its role has it', (unit) => {
    expect([maySee(scope, unit), mayUpload(scope, unit).allowed]).toEqual(expected[unit])
  })

  it('watches over all files or over none', () => {
    expect(mayWatchOver(scope).allowed).toBe(expected.watches)
  })
})
