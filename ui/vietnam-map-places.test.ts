import { describe, expect, it } from 'vitest'
import { mapIdsOf, mergedMapIdsOf } from './vietnam-map-places.ts'
import { shapes } from './vietnam-shapes.ts'

const drawn = [...shapes.keys()]
const merged = [
  'Hà Nội', 'Huế', 'Lai Châu', 'Điện Biên', 'Sơn La', 'Lạng Sơn', 'Quảng Ninh', 'Thanh Hóa', 'Nghệ An', 'Hà Tĩnh', 'Cao Bằng', 'Tuyên Quang', 'Lào Cai', 'Thái Nguyên', 'Phú Thọ',
  'Bắc Ninh', 'Hưng Yên', 'Hải Phòng', 'Ninh Bình', 'Quảng Trị', 'Đà Nẵng', 'Quảng Ngãi', 'Gia Lai', 'Khánh Hòa', 'Lâm Đồng', 'Đắk Lắk', 'Hồ Chí Minh', 'Đồng Nai', 'Tây Ninh',
  'Cần Thơ', 'Vĩnh Long', 'Đồng Tháp', 'Cà Mau', 'An Giang',
]

describe('places on the map', () => {
  it('knows the eight provinces of the region by their Vietnamese names', () => {
    for (const name of ['Bình Định', 'Phú Yên', 'Khánh Hòa', 'Kon Tum', 'Gia Lai', 'Đắk Lắk', 'Đắk Nông', 'Lâm Đồng']) {
      for (const id of mapIdsOf(name)) expect(drawn).toContain(id)
    }
  })

  it('covers every shape exactly once with the 34 provinces since 1/7/2025', () => {
    expect(merged.flatMap(mergedMapIdsOf).toSorted()).toEqual(drawn.toSorted())
  })

  it('draws both archipelagos, with the province each belongs to', () => {
    expect(mapIdsOf('Khánh Hòa')).toContain('truongsa')
    expect(mapIdsOf('Thành phố Đà Nẵng')).toContain('hoangsa')
    expect(mergedMapIdsOf('tỉnh Khánh Hòa')).toContain('truongsa')
  })
})
