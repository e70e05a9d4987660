import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitals, dayInWords, keepWhole, paperNumber, placeAndDay, plainText, recipientLines } from './typography.ts'
import { widthOf, wrap } from './text-width.ts'

describe('typography', () => {
  it('writes place and day as the decree asks, with a zero before days below 10 and the months 1 and 2', () => {
    expect(placeAndDay('Kon Tum', '2022-11-25')).toBe('Kon Tum, ngày 25 tháng 11 năm 2022')
    expect(dayInWords('2023-02-05')).toBe('ngày 05 tháng 02 năm 2023')
    expect(dayInWords('2023-03-09')).toBe('ngày 09 tháng 3 năm 2023')
  })

  it('keeps the number of a paper, a span of years and a percentage on one line', () => {
    expect(paperNumber('45/BC-STP')).toBe('45/BC\u2011STP')
    expect(keepWhole('Kế hoạch số 12/KH-KVTĐ giai đoạn 2021-2022 đạt 36,04 %')).toBe('Kế hoạch số 12/KH\u2011KVTĐ giai đoạn 2021\u20112022 đạt 36,04\u00A0%')
    expect(keepWhole('Thi đua - Khen thưởng')).toBe('Thi đua - Khen thưởng')
  })

  it('ends each recipient with a semicolon and the last with a full stop, whatever was typed', () => {
    expect(recipientLines(['Bộ Tư pháp;', '- Các đơn vị thành viên', 'Lưu: VT.'])).toEqual(['- Bộ Tư pháp;', '- Các đơn vị thành viên;', '- Lưu: VT.'])
  })

  it('makes Vietnamese capitals with their tone marks', () => {
    expect(capitals('Khu vực thi đua Đắk Lắk')).toBe('KHU VỰC THI ĐUA ĐẮK LẮK')
  })

  it('never changes what a text says', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plainText(keepWhole(text)) === plainText(text)))
  })

  it('wraps without losing a word and without a line too wide, unless a single word is', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-zA-Z0-9À-ỹ]{1,12}$/), { minLength: 1 }), fc.integer({ min: 20, max: 200 }), (words, width) => {
      const lines = wrap(words.join(' '), 11, width)
      expect(lines.join(' ')).toBe(words.join(' '))
      for (const line of lines) expect(widthOf(line, 11) <= width || !line.includes(' ')).toBe(true)
    }))
  })
})
