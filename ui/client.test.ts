import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch, splitAddress, stringifySearch, travelling } from './address.ts'
import { newKey, searchOf } from './client.ts'
import { citationOf } from './source-model.ts'

describe('a question as an address', () => {
  it('repeats a key for a list and leaves out what is undefined', () => {
    expect(searchOf({ unit: ['a', 'b'], period: '2022', text: undefined })).toBe('?unit=a&unit=b&period=2022')
    expect(searchOf({})).toBe('')
  })

  it('keeps Vietnamese text intact', () => {
    expect(new URLSearchParams(searchOf({ text: 'Đắk Lắk & Gia Lai' })).get('text')).toBe('Đắk Lắk & Gia Lai')
  })

  it('gives every change a key of its own', () => {
    expect(new Set(Array.from({ length: 100 }, newKey)).size).toBe(100)
  })
})

describe('the state of a page in its address', () => {
  it('keeps every choice as the text it was, numbers too', () => {
    const choices = fc.dictionary(fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'), fc.string({ minLength: 1 }))
    fc.assert(fc.property(choices, (search) => {
      expect({ ...parseSearch(stringifySearch(search)) }).toEqual({ ...search })
    }))
    expect(stringifySearch({ period: '2022', empty: '', gone: undefined })).toBe('?period=2022')
  })

  it('takes only the day and the season along to another page', () => {
    expect(travelling({ asOf: '2022-11-25', season: '2022', unit: 'x' })).toEqual({ asOf: '2022-11-25', season: '2022' })
  })

  it('splits a link into path, choices and place', () => {
    expect(splitAddress('/so-lieu?unit=a&period=2022#o-3')).toEqual({ path: '/so-lieu', search: { unit: 'a', period: '2022' }, hash: 'o-3' })
  })
})

describe('a citation', () => {
  it('says the figure, the day, the arithmetic, the rule and the cells', () => {
    const text = citationOf({
      title: 'Tỷ lệ của Bình Định', value: '36,04 %', asOf: '2022-11-25', arithmetic: '1.187 / 3.294 = 36,04 %', rule: { text: 'Tổng chia tổng', citation: 'Bảng chỉ tiêu, dòng 14' },
      cells: [{ label: 'Bình Định', unit: 'Sở Tư pháp', period: '2022', valueText: '1.187' }],
    }, (day) => `đến ${day}`)
    expect(text).toBe('Tỷ lệ của Bình Định: 36,04 % (đến 2022-11-25). 1.187 / 3.294 = 36,04 %. Bảng chỉ tiêu, dòng 14. Bình Định, Sở Tư pháp, 2022: 1.187.')
  })
})
