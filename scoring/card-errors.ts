// What can be wrong with a card (FORMAT.md §10 and §11), each with a sentence: what happened, why, what to do.
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { decimalText } from './rounding.ts'
import type { Rational } from './rational.ts'
import { operators, scoringKinds } from './scorecard.ts'

export type CardErrorKind =
  | 'points-do-not-add-up' | 'total-mismatch' | 'band-overlap' | 'band-gap' | 'band-points' | 'unknown-indicator' | 'duplicate-code'
  | 'cyclic-include' | 'negative-max' | 'missing-max' | 'unknown-kind' | 'unknown-op' | 'bad-measure' | 'points-on-bonus-or-gate'
  | 'sum-without-children' | 'children-without-sum' | 'unknown-cap-class' | 'class-thresholds' | 'bad-field' | 'unreadable'

export interface CardError {
  readonly kind: CardErrorKind
  /** The criterion, the card or the file, as FORMAT.md says for the kind. */
  readonly code: string
  /** Vietnamese, for the person who writes the card. */
  readonly text: string
}

const shown = (value: Rational): string => formatDecimal(decimalText(value, 6))
const error = (kind: CardErrorKind, code: string, text: string): CardError => ({ kind, code, text })

export const cardErrors = {
  pointsDoNotAddUp: (code: string, sum: Rational, max: Rational) =>
    error('points-do-not-add-up', code, `Mục ${code}: các mục con cộng lại được ${shown(sum)} điểm nhưng mục này ghi ${shown(max)} điểm. Sửa điểm của mục con hoặc của mục ${code} cho khớp.`),
  totalMismatch: (card: string, sum: Rational, total: Rational) =>
    error('total-mismatch', card, `Bảng điểm ghi tổng ${shown(total)} điểm nhưng các mục lớn cộng lại được ${shown(sum)}. Sửa total_points hoặc điểm các mục lớn.`),
  bandOverlap: (code: string, where: string) =>
    error('band-overlap', code, `Tiêu chí ${code}: hai mức điểm cùng nhận ${where}, nên một kết quả có hai mức điểm. Bỏ dấu "bằng" ở một trong hai mức (min_incl hoặc max_incl) hoặc sửa mốc.`),
  bandGap: (code: string, where: string) =>
    error('band-gap', code, `Tiêu chí ${code}: không mức điểm nào nhận ${where}, nên kết quả rơi vào đó không chấm được. Sửa mốc cho các mức nối liền nhau và phủ hết khoảng range.`),
  bandPoints: (code: string, points: string, max: string) =>
    error('band-points', code, `Tiêu chí ${code}: điểm của một mức là ${points === '' ? 'trống' : `"${points}"`}; phải là số từ 0 đến điểm tối đa (${max}).`),
  unknownIndicator: (code: string, indicator: string) =>
    error('unknown-indicator', code, `${code}: mã chỉ tiêu "${indicator}" không có trong danh mục chỉ tiêu. Kiểm tra chính tả hoặc thêm chỉ tiêu vào danh mục trước.`),
  duplicateCode: (code: string) =>
    error('duplicate-code', code, `Mã ${code} được dùng hơn một lần trong bảng điểm (kể cả các phần kèm). Mỗi tiêu chí cần một mã riêng.`),
  cyclicInclude: (file: string, chain: readonly string[]) =>
    error('cyclic-include', file, `Tệp ${file} tự kèm lại chính nó (${[...chain, file].join(' → ')}). Bỏ một dòng include trong chuỗi này.`),
  negativeMax: (code: string, max: string) =>
    error('negative-max', code, `Tiêu chí ${code}: điểm tối đa là ${max}, nhỏ hơn 0. Điểm tối đa phải từ 0 trở lên; muốn trừ điểm thì dùng kind: deduct.`),
  missingMax: (code: string) => error('missing-max', code, `Tiêu chí ${code}: thiếu max_points. Ghi điểm tối đa; với bonus và gate ghi 0.`),
  unknownKind: (code: string, kind: string) =>
    error('unknown-kind', code, `Tiêu chí ${code}: không có cách chấm "${kind}". Dùng một trong: ${scoringKinds.join(', ')}.`),
  unknownOp: (code: string, op: string) =>
    error('unknown-op', code, `Tiêu chí ${code}: không có phép so sánh "${op}". Dùng một trong: ${operators.join(' ')}.`),
  badMeasure: (code: string, measure: string, why: string) =>
    error('bad-measure', code, `${code}: không đọc được biểu thức "${measure}". ${why}`),
  pointsOnBonusOrGate: (code: string, kind: string, max: string) =>
    error('points-on-bonus-or-gate', code, `Tiêu chí ${code} là ${kind} nên max_points phải là 0, đang ghi ${max}. Mức thưởng tối đa ghi ở max_bonus; gate không có điểm.`),
  sumWithoutChildren: (code: string) =>
    error('sum-without-children', code, `Mục ${code} chấm bằng cách cộng (kind: sum) nhưng không có mục con. Thêm children hoặc chọn cách chấm khác.`),
  childrenWithoutSum: (code: string, kind: string) =>
    error('children-without-sum', code, `Mục ${code} có mục con nhưng kind là "${kind}". Mục có children phải để kind: sum.`),
  unknownCapClass: (code: string, cap: string) =>
    error('unknown-cap-class', code, `Điều kiện ${code}: loại khống chế "${cap}" không có trong ranking.classes.`),
  classThresholds: (card: string, why: string) =>
    error('class-thresholds', card, `Ngưỡng xếp loại của bảng điểm chưa đúng: ${why}. Các ngưỡng min_points phải giảm dần, loại cuối cùng là 0.`),
  badField: (code: string, field: string, why: string) => error('bad-field', code, `${code}: trường ${field} ${why}.`),
  unreadable: (file: string, why: string) => error('unreadable', file, `Không đọc được tệp ${file}: ${why}`),
} as const
