// The arithmetic behind a leaf, line by line, in Vietnamese figures: `1.187 / 3.294 ≈ 36,04 %`.
import { holds } from './check-bands.ts'
import type { Comparison, RuleOf } from './compile-card.ts'
import { evaluateMeasure, rateMeasure, type Catalogue, type Facts } from './evaluate.ts'
import { testComparison, type LeafScore } from './leaf.ts'
import { printWith, type Measure } from './measure.ts'
import { figure } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import { larger, Rational } from './rational.ts'
import { roundHalfUp } from './rounding.ts'
import { bandText, comparisonText } from './rule-text.ts'

export interface Workbench {
  readonly facts: Facts
  readonly catalogue: Catalogue
}

/** One line per step; empty where there is nothing to compute: `arithmeticLines(score, { facts, catalogue })`. */
export function arithmeticLines(score: LeafScore, bench: Workbench): string[] {
  const { rule, max } = score.leaf
  switch (rule.kind) {
    case 'bands':
      return [...measureLines(rule.measure, bench), ...bandLine(rule, bench)]
    case 'ratio':
      return [rule.measure, rule.zeroAt, rule.fullAt].flatMap((measure) => measureLines(measure, bench)).concat(ratioLine(rule, score, bench))
    case 'deduct':
      return deductLines(rule, score, bench)
    case 'bonus':
      return bonusLines(rule, score, bench)
    case 'yesno':
      return [...comparisonLines(rule.test, bench), ...pointsLine(score)]
    case 'manual':
      return score.value ? [`Điểm thẩm định ${figure(score.value)} trên ${figure(max)}${afterRounding(score.value, score)}`] : []
    case 'gate':
      return [...comparisonLines(rule.test, bench), ...gateLine(rule, score)]
    case 'sum':
      return []
  }
}

/** Steps of a measure: rates inside it first, then the measure itself; none for a bare number. */
export function measureLines(measure: Measure, bench: Workbench): string[] {
  const rates = ratesOf(measure, bench.catalogue)
  const own = measure.op === 'number' || (measure.op === 'code' && rates.length > 0) ? [] : [stepText(measure, bench)]
  return [...rates.map((code) => rateLine(code, measure, bench)), ...own]
}

function rateLine(code: string, within: Measure, bench: Workbench): string {
  const rate = bench.catalogue.rate(code)
  if (rate === null || rate === 'broken') return `“${bench.catalogue.nameOf(code)}”: công thức trong danh mục không tính được`
  const name = within.op === 'code' ? '' : `“${bench.catalogue.nameOf(code)}”: `
  return `${name}${stepText(rateMeasure(rate), bench)}`
}

/** `100 × a / b` reads as a share: the hundred becomes the percent sign. */
function stepText(measure: Measure, bench: Workbench): string {
  const share = shareOf(measure)
  const result = evaluateMeasure(measure, bench.facts)
  if (measure.op === 'code' || measure.op === 'target') return `${wordFor(measure, bench)} = ${quantityText(result)}`
  const text = substituted(share ?? measure, bench)
  if (result.state !== 'number') return `${text} = ${quantityText(result)}`
  const shown = readable(result.value)
  return `${text} ${shown.exact ? '=' : '≈'} ${shown.text}${share ? ' %' : ''}`
}

function shareOf(measure: Measure): Measure | null {
  if (measure.op !== '/' || measure.left.op !== '*') return null
  const factor = measure.left.left
  return factor.op === 'number' && factor.value.equals(Rational.hundred) ? { op: '/', left: measure.left.right, right: measure.right } : null
}

function substituted(measure: Measure, bench: Workbench): string {
  return printWith(measure, (leaf) => (leaf.op === 'number' ? figure(leaf.value, 12) : leafFigure(leaf, bench)), { '*': '×', '-': '−' })
}

function leafFigure(leaf: Measure, { facts, catalogue }: Workbench): string {
  const quantity = evaluateMeasure(leaf, facts)
  if (quantity.state !== 'number') return quantityText(quantity)
  const percent = leaf.op === 'code' && catalogue.get(leaf.code)?.kind === 'rate' ? ' %' : ''
  return `${quantity.value.numerator < 0n ? `(${readable(quantity.value).text})` : readable(quantity.value).text}${percent}`
}

function wordFor(leaf: Measure, { catalogue }: Workbench): string {
  if (leaf.op === 'target') return `Chỉ tiêu giao “${catalogue.nameOf(leaf.code)}”`
  return leaf.op === 'code' ? `“${catalogue.nameOf(leaf.code)}”` : ''
}

function ratesOf(measure: Measure, catalogue: Catalogue): string[] {
  if (measure.op === 'code') return catalogue.rate(measure.code) === null ? [] : [measure.code]
  if (measure.op === 'negate') return ratesOf(measure.of, catalogue)
  return 'left' in measure ? [...new Set([...ratesOf(measure.left, catalogue), ...ratesOf(measure.right, catalogue)])] : []
}

function bandLine(rule: RuleOf<'bands'>, { facts }: Workbench): string[] {
  const quantity = evaluateMeasure(rule.measure, facts)
  if (quantity.state !== 'number') return []
  const { value } = quantity
  const band = rule.bands.find((each) => holds(each, value))
  return [band ? `Thuộc mức ${bandText(band)}: ${figure(band.points)} điểm` : `${readable(value).text} không thuộc mức nào`]
}

function ratioLine(rule: RuleOf<'ratio'>, score: LeafScore, { facts }: Workbench): string[] {
  const [zeroAt, fullAt] = [evaluateMeasure(rule.zeroAt, facts), evaluateMeasure(rule.fullAt, facts)]
  if (!score.value || !score.points || zeroAt.state !== 'number' || fullAt.state !== 'number') return []
  const { max } = score.leaf
  const span = fullAt.value.minus(zeroAt.value)
  const done = score.value.minus(zeroAt.value).over(span)
  if (done.compare(Rational.one) >= 0) return [`Đạt mốc điểm tối đa ${readable(fullAt.value).text}: ${figure(max)} điểm`]
  if (done.compare(Rational.zero) <= 0) return [`Không vượt mốc 0 điểm ${readable(zeroAt.value).text}: 0 điểm`]
  const text = (value: Rational): string => readable(value).text
  const exact = max.times(done).equals(score.points)
  const formula = `${figure(max)} × (${text(score.value)} − ${text(zeroAt.value)}) / (${text(fullAt.value)} − ${text(zeroAt.value)})`
  return [`${formula} ${exact ? '=' : '≈'} ${figure(score.points)} điểm`]
}

function deductLines(rule: RuleOf<'deduct'>, score: LeafScore, bench: Workbench): string[] {
  const items = rule.items.flatMap(({ measure, each, max }) => {
    const quantity = evaluateMeasure(measure, bench.facts)
    if (quantity.state !== 'number') return [...measureLines(measure, bench), ...(quantity.state === 'missing' ? [] : ['Không áp dụng nên không trừ'])]
    const loss = each.times(larger(Rational.zero, quantity.value))
    const limited = max && loss.compare(max) > 0 ? `, chỉ trừ đến mức ${figure(max)}` : ''
    return [...measureLines(measure, bench), `Trừ ${figure(each)} × ${readable(quantity.value).text} = ${readable(loss).text} điểm${limited}`]
  })
  if (!score.value || !score.points) return items
  const left = score.leaf.max.minus(score.value)
  const floored = left.compare(rule.floor) < 0 ? `, không xuống dưới ${figure(rule.floor)}` : ''
  return [...items, `${figure(score.leaf.max)} − ${readable(score.value).text}${floored}: còn ${figure(score.points)} điểm`]
}

function bonusLines(rule: RuleOf<'bonus'>, score: LeafScore, bench: Workbench): string[] {
  const lines: string[] = []
  for (const condition of rule.conditions) {
    const verdict = testComparison(condition, bench.facts)
    const holdsNow = verdict.state === 'number' && !verdict.value.isZero
    const word = holdsNow ? 'đạt' : verdict.state === 'missing' ? 'chưa xác định' : 'không đạt, nên không thưởng'
    lines.push(...measureLines(condition.measure, bench), `Điều kiện ${comparisonText(condition, bench.catalogue)}: ${word}`)
    if (!holdsNow) return lines
  }
  lines.push(...measureLines(rule.measure, bench), ...measureLines(rule.above, bench))
  const above = evaluateMeasure(rule.above, bench.facts)
  if (!score.value || !score.points || above.state !== 'number') return lines
  const excess = larger(Rational.zero, score.value.minus(above.value))
  if (excess.isZero) return [...lines, `${readable(score.value).text} không vượt ${readable(above.value).text}: 0 điểm thưởng`]
  const bonus = rule.each.times(excess)
  const limited = bonus.compare(rule.maxBonus) > 0 ? `, tối đa ${figure(rule.maxBonus)}` : ''
  const formula = `${figure(rule.each)} × (${readable(score.value).text} − ${readable(above.value).text})`
  return [...lines, `${formula} = ${readable(bonus).text}${limited}: thưởng ${figure(score.points)} điểm`]
}

function comparisonLines(test: Comparison, bench: Workbench): string[] {
  const verdict = testComparison(test, bench.facts)
  const lines = [test.measure, test.value].flatMap((measure) => measureLines(measure, bench))
  if (verdict.state !== 'number') return lines
  return [...lines, `${comparisonText(test, bench.catalogue)}: ${verdict.value.isZero ? 'không' : 'có'}`]
}

function pointsLine({ points }: LeafScore): string[] {
  return points ? [`${figure(points)} điểm`] : []
}

function gateLine(rule: RuleOf<'gate'>, { answer }: LeafScore): string[] {
  if (answer === 'met') return ['Đạt điều kiện, không khống chế xếp loại']
  return answer === 'not-met' ? [`Không đạt điều kiện: không xếp quá loại ${rule.cap}`] : []
}

function afterRounding(exact: Rational, { points }: LeafScore): string {
  return points && !points.equals(exact) ? `, làm tròn ${figure(points)}` : ''
}

function quantityText(quantity: Quantity): string {
  if (quantity.state === 'number') return readable(quantity.value).text
  return quantity.state === 'missing' ? 'chưa có số' : 'không áp dụng'
}

/** All of up to four decimals, else two; but six where two would round 94,999 up to a 95 it has not reached. */
function readable(value: Rational): { readonly text: string; readonly exact: boolean } {
  if (roundHalfUp(value, 4).equals(value)) return { text: figure(value, 4), exact: true }
  return { text: figure(value, roundHalfUp(value, 2).isWhole ? 6 : 2), exact: false }
}
