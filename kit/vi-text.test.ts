import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVietnamese, foldVietnamese, formatDay, formatDecimal } from './vi-text.ts'

describe('Vietnamese text', () => {
  it('folds tone marks and đ, composed or not', () => {
    expect(foldVietnamese('Đắk Nông')).toBe('dak nong')
    expect(foldVietnamese('Thừa Thiên Huế'.normalize('NFD'))).toBe('thua thien hue')
  })

  it('sorts the Vietnamese way: Đ after D, tone marks after letters', () => {
    expect(['Đắk Lắk', 'Duy Xuyên', 'Bình Định', 'Ân Thi', 'An Giang'].sort(compareVietnamese)).toEqual(['An Giang', 'Ân Thi', 'Bình Định', 'Duy Xuyên', 'Đắk Lắk'])
  })
})

describe('numbers as they are printed', () => {
  it.each([
    ['1692', undefined, '1.692'], ['5463081420', undefined, '5.463.081.420'], ['82.57', undefined, '82,57'], ['36.0352', 2, '36,04'], ['2.345', 2, '2,35'],
    ['0.005', 2, '0,01'], ['999.995', 2, '1.000,00'], ['0', 2, '0,00'], ['-0.001', 2, '0,00'], ['-1234.5', undefined, '−1.234,5'], ['12', 0, '12'], ['0.5', 0, '1'],
  ])('%s at %s places is %s', (decimal, places, printed) => {
    expect(formatDecimal(decimal, places)).toBe(printed)
  })

  it('keeps every digit of a long number', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 28n }), (value) => formatDecimal(String(value)).replace(/\./g, '') === String(value)))
  })

  it('writes days as people do and leaves other text alone', () => {
    expect([formatDay('2022-11-25'), formatDay('2022-11-25T03:00:00Z'), formatDay('chưa rõ')]).toEqual(['25/11/2022', '25/11/2022', 'chưa rõ'])
  })
})
