import { plainDate } from '@thidua/kit/plain-date.ts'
import { describe, expect, it } from 'vitest'
import { kindNameOf, nearestValidDay, provinceInName, provinceUnitId, rangeText } from './model.ts'

describe('names of units', () => {
  it('reads the province from an official name, old or new', () => {
    expect(['Sở Tư pháp tỉnh Gia Lai', 'Thi hành án dân sự tỉnh Đắk Lắk', 'Sở Tư pháp thành phố Đà Nẵng', 'Đơn vị u7'].map(provinceInName)).toEqual(['Gia Lai', 'Đắk Lắk', 'Đà Nẵng', 'Đơn vị u7'])
  })

  it('calls a kind nobody has named by what its units have in common', () => {
    expect(kindNameOf('toa-an', ['Tòa án nhân dân tỉnh A', 'Tòa án nhân dân tỉnh B'])).toBe('Tòa án nhân dân tỉnh')
    expect(kindNameOf('khac', ['Alpha', 'Beta'])).toBe('Đơn vị')
    expect(kindNameOf('khac', [])).toBe('Đơn vị')
    expect(kindNameOf('cuc-thads', [])).toBe('Cục THADS')
  })

  it('gives a province founded by the mergers an id of its own, because names were kept', () => {
    expect(provinceUnitId('Gia Lai', plainDate('2016-01-01'))).toBe('tinh-gia-lai')
    expect(provinceUnitId('Gia Lai', plainDate('2025-07-01'))).toBe('tinh-gia-lai-2025')
  })
})

describe('days of a unit', () => {
  const span = { from: plainDate('2016-01-01'), to: plainDate('2025-06-30') }

  it('looks at a unit on the nearest day on which it existed', () => {
    expect(['2010-01-01', '2022-12-31', '2026-01-01'].map((day) => nearestValidDay(plainDate(day), span))).toEqual(['2016-01-01', '2022-12-31', '2025-06-30'])
  })

  it('includes both ends and stays open where nothing is known', () => {
    expect(rangeText(span)).toBe('[2016-01-01,2025-06-30]')
    expect(rangeText({ from: null, to: null })).toBe('[,]')
  })
})
