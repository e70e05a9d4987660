import { foldVietnamese } from '@thidua/kit/vi-text.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankByText } from './search-ranking.ts'

const places = [
  { title: 'Sở Tư pháp tỉnh Đắk Nông' }, { title: 'Sở Tư pháp tỉnh Đắk Lắk' }, { title: 'Cục Thi hành án dân sự tỉnh Gia Lai', keywords: ['THADS'] },
  { title: 'Số vụ trợ giúp pháp lý hoàn thành', detail: 'Chỉ tiêu' }, { title: 'Bảng khu vực', detail: 'Trang' },
]
const found = (typed: string) => rankByText(places, typed).map((place) => place.title)

describe('search', () => {
  it('forgives missing tone marks, case and đ', () => {
    expect(found('dak nong')).toEqual(['Sở Tư pháp tỉnh Đắk Nông'])
    expect(found('TRO GIUP PHAP LY')).toEqual(['Số vụ trợ giúp pháp lý hoàn thành'])
  })

  it('finds the same thing with and without marks', () => {
    fc.assert(fc.property(fc.constantFrom(...places), (place) => {
      expect(found(foldVietnamese(place.title))[0]).toBe(place.title)
      expect(found(place.title)[0]).toBe(place.title)
    }))
  })

  it('wants every typed word, in any order', () => {
    expect(found('lai gia')).toEqual(['Cục Thi hành án dân sự tỉnh Gia Lai'])
    expect(found('gia nong')).toEqual([])
  })

  it('understands initials and keywords', () => {
    expect(found('tgpl')).toEqual(['Số vụ trợ giúp pháp lý hoàn thành'])
    expect(found('thads')).toEqual(['Cục Thi hành án dân sự tỉnh Gia Lai'])
  })

  it('finds nothing for nothing', () => {
    expect(found('   ')).toEqual([])
  })
})
