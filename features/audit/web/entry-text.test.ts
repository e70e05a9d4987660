import { describe, expect, it } from 'vitest'
import { changesOf, momentText } from './entry-text.ts'

const say = (code: string) => (code === 'about' ? 'về' : code)

describe('an entry reads', () => {
  it('at the hour of Việt Nam, whatever the clock of the reader', () => {
    expect(momentText('2022-11-25T05:00:05.123Z')).toBe('25/11/2022 12:00:05')
    expect(momentText('2022-12-31T17:30:00.000Z')).toBe('01/01/2023 00:30:00')
  })

  it('field by field, without what stayed the same', () => {
    expect(changesOf({ value: '90', state: 'number' }, { value: '91', state: 'number' }, say)).toEqual([{ field: 'value', before: '90', after: '91' }])
    expect(changesOf(null, { cells: 12000, about: ['gia-lai', 'kon-tum'] }, say)).toEqual([{ field: 'cells', before: null, after: '12.000' }, { field: 'về', before: null, after: 'gia-lai, kon-tum' }])
  })

  it('whole where the value has no fields, and also when nothing changed', () => {
    expect(changesOf('A', 'B', say)).toEqual([{ field: '', before: 'A', after: 'B' }])
    expect(changesOf({ value: '1' }, { value: '1' }, say)).toEqual([{ field: 'value', before: '1', after: '1' }])
    expect(changesOf(null, null, say)).toEqual([])
  })

  it('in words where a code has some, with days as people write them and hashes cut', () => {
    expect(changesOf(null, { about: { day: '2022-11-25', hash: 'a'.repeat(64) } }, say)).toEqual([{ field: 'về', before: null, after: 'day: 25/11/2022; hash: aaaaaaaaaaaa…' }])
  })

  it('shortened where it would fill the screen', () => {
    expect(changesOf(null, 'x'.repeat(300), say)[0]?.after).toHaveLength(201)
  })
})
