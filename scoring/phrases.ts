// Every Vietnamese sentence of a trace. A reader without the program at hand must be able to follow the figure.
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import type { Reason } from './quantity.ts'
import type { Rational } from './rational.ts'
import { decimalText } from './rounding.ts'
import type { Operator } from './scorecard.ts'

/** A figure as people write it: `figure(Rational.of(2n, 3n), 2)` is `0,67`. */
export function figure(value: Rational, places = 6): string {
  return formatDecimal(decimalText(value, places))
}

export const operatorWords: Readonly<Record<Operator, string>> = {
  '==': 'bằng',
  '!=': 'khác',
  '<': 'nhỏ hơn',
  '<=': 'không quá',
  '>': 'lớn hơn',
  '>=': 'từ',
}

/** `reasonsText([{ kind: 'no-score' }])` is `thiếu điểm thẩm định`; each reason once. */
export function reasonsText(reasons: readonly Reason[]): string {
  return [...new Set(reasons.map(reasonText))].join('; ')
}

export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'no-row':
      return `thiếu ${reason.indicator}: ${reason.unit} chưa báo cáo kỳ ${reason.period}`
    case 'blank':
      return `thiếu ${reason.indicator}: ${reason.unit} để trống ô kỳ ${reason.period}`
    case 'not-applicable-cell':
      return `${reason.indicator} không áp dụng với ${reason.unit} kỳ ${reason.period}`
    case 'no-target':
      return `thiếu chỉ tiêu giao ${reason.indicator} của ${reason.unit} năm ${reason.period}`
    case 'blank-target':
      return `chỉ tiêu giao ${reason.indicator} của ${reason.unit} năm ${reason.period} để trống`
    case 'not-applicable-target':
      return `không giao chỉ tiêu ${reason.indicator} cho ${reason.unit} năm ${reason.period}`
    case 'nothing-arose':
      return 'không phát sinh (0/0)'
    case 'divided-by-zero':
      return 'thiếu: mẫu số bằng 0 mà tử số khác 0, số liệu mâu thuẫn'
    case 'unknown-indicator':
      return `không có chỉ tiêu ${reason.indicator} trong danh mục`
    case 'broken-rate':
      return `công thức của tỷ lệ ${reason.indicator} trong danh mục không tính được`
    case 'no-score':
      return 'thiếu điểm thẩm định'
    case 'not-applicable-score':
      return 'người thẩm định ghi không áp dụng'
    case 'score-out-of-range':
      return `điểm thẩm định "${reason.score}" nằm ngoài khung điểm của tiêu chí`
    case 'no-band':
      return `giá trị ${figure(reason.value)} không thuộc mức điểm nào`
    case 'equal-bounds':
      return `mốc 0 điểm và mốc điểm tối đa bằng nhau (${figure(reason.value)}) nên không tính được tỷ lệ`
  }
}
