// What is odd about a figure, said to the person who can put it right: what stands there, what it was compared with, what to look at.
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { periodName } from './period-name.ts'

type Facts = Readonly<Record<string, string | number>>
interface Found {
  readonly kind: string
  readonly period: string
  readonly facts: Facts
}

const say = (facts: Facts, key: string): string => String(facts[key] ?? '')
const figure = (facts: Facts, key: string): string => formatDecimal(say(facts, key))
const size = (facts: Facts, key: string): string => figure(facts, key).replace('−', '')
const named = (facts: Facts): string => `“${say(facts, 'indicatorName')}”`

/** What is the case where the relation should hold. */
const insteadOf: Readonly<Record<string, string>> = { '==': 'khác', '!=': 'trùng với', '<=': 'lớn hơn', '<': 'không nhỏ hơn', '>=': 'nhỏ hơn', '>': 'không lớn hơn' }

function relation(facts: Facts): string {
  const left = facts.leftIsOne === 1 ? say(facts, 'leftWords') : `${say(facts, 'leftWords')} = ${figure(facts, 'left')}`
  const right = facts.rightIsOne === 1 ? say(facts, 'rightWords') : `${say(facts, 'rightWords')} = ${figure(facts, 'right')}`
  return `${left} ${insteadOf[say(facts, 'op')] ?? 'không khớp với'} ${right}; chênh ${size(facts, 'difference')}`
}

function exchange(facts: Facts): string {
  const [first, second] = say(facts, 'exchange').split('\n')
  return first && second ? ` Đổi chỗ hai ô “${first}” và “${second}” thì mọi quy tắc đều khớp: có thể hai ô bị ghi nhầm chỗ.` : ''
}

const sentences: Readonly<Record<string, (facts: Facts, period: string) => string>> = {
  identity: (f) => `${relation(f)}. Xem lại các ô này.${exchange(f)}`,
  'part-over-whole': (f) => `${relation(f)}. Phần không thể lớn hơn tổng.${exchange(f)}`,
  'carried-over': (f) => `Số chuyển từ năm trước sang không khớp: ${relation(f)}. Xem lại số cuối năm trước và số đầu năm nay.`,
  rule: (f) => `${relation(f)}${say(f, 'source') ? ` (quy tắc: ${say(f, 'source')})` : ''}. Xem lại các ô này.${exchange(f)}`,
  'printed-share': (f) =>
    `${named(f)} in ${figure(f, 'printed')} %, tính lại ${figure(f, 'top')} / ${figure(f, 'bottom')} = ${formatDecimal(say(f, 'recomputed'), 2)} %, chênh ${formatDecimal(say(f, 'difference'), 2).replace('−', '')} điểm phần trăm. Xem lại tỷ lệ in và các số đếm.`,
  'swapped-lines': (f) =>
    `${named(f)} in ${figure(f, 'printed')} % nhưng tính lại được ${formatDecimal(say(f, 'recomputed'), 2)} %; “${say(f, 'otherName')}” in ${figure(f, 'otherPrinted')} % nhưng tính lại được ${formatDecimal(say(f, 'otherRecomputed'), 2)} %. Hai tỷ lệ in khớp chéo nhau: có thể hai dòng bị đổi chỗ.`,
  'swapped-cells': (f) =>
    `${named(f)} là ${figure(f, 'value')} (${periodName(say(f, 'otherPeriod'))}: ${figure(f, 'reference')}), còn “${say(f, 'otherName')}” là ${figure(f, 'otherValue')} (${periodName(say(f, 'otherPeriod'))}: ${figure(f, 'otherReference')}). Đổi chỗ hai ô thì cả hai gần với kỳ kia: có thể bị ghi nhầm chỗ.`,
  'factor-1000': (f) => {
    const company = Number(f.together) > 1 ? `${say(f, 'together')} ô của kỳ này cùng lệch như vậy, có thể cả biểu ghi nhầm đơn vị tính` : 'Có thể ghi nhầm đơn vị tính hoặc dấu phân cách hàng nghìn'
    return `${named(f)} là ${figure(f, 'value')} ${say(f, 'unitOfMeasure')}, ${f.tooSmall === 1 ? 'nhỏ' : 'lớn'} hơn ${periodName(say(f, 'otherPeriod'))} (${figure(f, 'reference')}) khoảng ${figure(f, 'times')} lần. ${company}: thử ${f.tooSmall === 1 ? 'nhân' : 'chia'} ${formatDecimal(say(f, 'factor'))} rồi so lại.`
  },
  jump: (f) =>
    `${named(f)} là ${figure(f, 'value')}, chênh ${figure(f, 'times')} lần so với ${periodName(say(f, 'otherPeriod'))} (${figure(f, 'reference')})${typical(f)}. Xem lại ô này, hoặc ghi chú lý do.`,
  'rate-out-of-range': (f) => `${named(f)} ghi ${figure(f, 'value')} %, ngoài khoảng 0–100 %. Xem lại tỷ lệ, hoặc ghi tử số và mẫu số để hệ thống tự tính.`,
  'not-yes-no': (f) => `${named(f)} ghi ${figure(f, 'value')}; chỉ nhận 1 (có) hoặc 0 (không).`,
  negative: (f) => `${named(f)} ghi ${figure(f, 'value')}; số này không thể âm. Gõ lại số từ 0 trở lên.`,
  'not-whole': (f) =>
    say(f, 'meant')
      ? `${named(f)} ghi ${say(f, 'value')}, đọc là số có phần lẻ, trong khi chỉ tiêu này đếm trọn. Nếu dấu chấm là dấu phân cách hàng nghìn, viết ${say(f, 'meant')}.`
      : `${named(f)} ghi ${figure(f, 'value')}, có phần lẻ, trong khi chỉ tiêu này đếm trọn. Gõ lại số nguyên.`,
}

function typical(facts: Facts): string {
  const times = Number(say(facts, 'typical'))
  if (!times) return ''
  return `, trong khi các đơn vị khác thường ${times >= 1 ? 'tăng' : 'còn'} ${formatDecimal(times.toFixed(2))} lần giữa hai kỳ đó`
}

export const validationVi = {
  /** The finding in one sentence, with the unit and the period in front. */
  sentence: ({ kind, period, facts }: Found): string => `${say(facts, 'unitName')}, ${periodName(period)}: ${(sentences[kind] ?? relation)(facts, period)}`,
  kinds: {
    identity: 'Đẳng thức không khớp',
    'part-over-whole': 'Phần lớn hơn tổng',
    'carried-over': 'Số chuyển kỳ không khớp',
    rule: 'Sai quy tắc của khu vực',
    'printed-share': 'Tỷ lệ in không khớp',
    'swapped-lines': 'Hai dòng bị đổi chỗ',
    'swapped-cells': 'Hai ô bị đổi chỗ',
    'factor-1000': 'Lệch hàng nghìn lần',
    jump: 'Thay đổi bất thường',
    'rate-out-of-range': 'Tỷ lệ ngoài khoảng',
    'not-yes-no': 'Không phải có hoặc không',
    negative: 'Số âm',
    'not-whole': 'Không phải số nguyên',
  },
} as const
