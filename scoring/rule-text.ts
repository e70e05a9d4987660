// A rule in Vietnamese: what the card promises before any figure is known.
import type { CompiledCriterion, Comparison, Rule, RuleOf } from './compile-card.ts'
import { printWith, type Measure } from './measure.ts'
import { figure, operatorWords } from './phrases.ts'
import type { Rational } from './rational.ts'
import type { BandOf } from './scorecard.ts'

/** Names for codes; a catalogue is one. */
export interface Names {
  nameOf(code: string): string
}

/** Where there is no catalogue the code is shown as it is. */
export const codesAsNames: Names = { nameOf: (code) => code }

/** `ruleText(leaf, catalogue)` is `Theo “Tỷ lệ đúng hạn”: từ 98 đến 100: 10 điểm; …`. */
export function ruleText({ rule, max }: CompiledCriterion, names: Names): string {
  switch (rule.kind) {
    case 'sum':
      return `Cộng điểm các mục con, tối đa ${figure(max)} điểm.`
    case 'bands':
      return `Theo ${measureText(rule.measure, names)}: ${rule.bands.map((band) => `${bandText(band)}: ${figure(band.points)} điểm`).join('; ')}.`
    case 'ratio':
      return `Theo ${measureText(rule.measure, names)}: 0 điểm ở mốc ${measureText(rule.zeroAt, names)}, đủ ${figure(max)} điểm ở mốc ${measureText(rule.fullAt, names)}, ở giữa tính theo tỷ lệ.`
    case 'deduct':
      return deductText(rule, max, names)
    case 'bonus':
      return bonusText(rule, names)
    case 'yesno':
      return `${comparisonText(rule.test, names)}: ${figure(rule.pointsYes)} điểm; nếu không: ${figure(rule.pointsNo)} điểm.`
    case 'manual':
      return `Người thẩm định cho điểm từ 0 đến ${figure(max)}${rule.step ? `, bước ${figure(rule.step)}` : ''}.`
    case 'gate':
      return `${comparisonText(rule.test, names)}; không đạt thì không xếp quá loại ${rule.cap}.`
  }
}

/** What not-applicable means for a criterion: `naText('full')`. */
export function naText(na: CompiledCriterion['na']): string {
  const words = {
    reweight: 'không áp dụng thì bỏ ra, điểm chia lại cho các tiêu chí còn lại của mục',
    full: 'không áp dụng thì được điểm tối đa',
    zero: 'không áp dụng thì 0 điểm',
  }
  return words[na]
}

/** `bandText(band)` is `từ 95 đến dưới 98`. */
export function bandText({ min, minIncluded, max, maxIncluded }: BandOf<Rational>): string {
  if (min !== null && max !== null && min.equals(max)) return `bằng ${figure(min)}`
  const from = min === null ? null : `${minIncluded ? 'từ' : 'trên'} ${figure(min)}`
  const to = max === null ? null : `${maxIncluded ? 'đến' : 'đến dưới'} ${figure(max)}`
  if (from && to) return `${from} ${to}`
  if (max !== null) return `${maxIncluded ? 'không quá' : 'dưới'} ${figure(max)}`
  return min === null ? 'mọi giá trị' : minIncluded ? `từ ${figure(min)} trở lên` : `trên ${figure(min)}`
}

/** `measureText(measureOf('100 * fixed / found'), catalogue)` is `100 × “Sai đã sửa” / “Sai phát hiện”`. */
export function measureText(measure: Measure, names: Names): string {
  return printWith(
    measure,
    (leaf) => {
      if (leaf.op === 'number') return figure(leaf.value, 12)
      return leaf.op === 'target' ? `chỉ tiêu giao “${names.nameOf(leaf.code)}”` : `“${names.nameOf(leaf.code)}”`
    },
    { '*': '×', '-': '−' },
  )
}

/** `comparisonText(test, catalogue)` is `“Ngày chậm” không quá 5`. */
export function comparisonText({ measure, op, value }: Comparison, names: Names): string {
  const end = op === '>=' ? ' trở lên' : ''
  return `${measureText(measure, names)} ${operatorWords[op]} ${measureText(value, names)}${end}`
}

function deductText(rule: RuleOf<'deduct'>, max: Rational, names: Names): string {
  const items = rule.items.map(({ measure, each, max: limit }) => {
    const limited = limit ? `, trừ nhiều nhất ${figure(limit)}` : ''
    return `trừ ${figure(each)} điểm cho mỗi đơn vị của ${measureText(measure, names)}${limited}`
  })
  return `Có ${figure(max)} điểm; ${items.join('; ')}; không xuống dưới ${figure(rule.floor)} điểm.`
}

function bonusText(rule: RuleOf<'bonus'>, names: Names): string {
  const conditions = rule.conditions.map((condition) => comparisonText(condition, names))
  const needs = conditions.length > 0 ? ` Chỉ thưởng khi ${conditions.join(' và ')}.` : ''
  return `Thưởng ${figure(rule.each)} điểm cho mỗi đơn vị của ${measureText(rule.measure, names)} vượt ${measureText(rule.above, names)}, nhiều nhất ${figure(rule.maxBonus)} điểm.${needs}`
}

/** The way of scoring in one word, for tables and comparisons: `kindWords.bands`. */
export const kindWords: Readonly<Record<Rule['kind'], string>> = {
  sum: 'cộng mục con',
  bands: 'theo mức',
  ratio: 'theo tỷ lệ',
  deduct: 'trừ dần',
  bonus: 'thưởng',
  yesno: 'có/không',
  manual: 'người thẩm định chấm',
  gate: 'điều kiện khống chế',
}
