// Points of one leaf (FORMAT.md §4). Rounded once, at the end, after the rule and its limits.
import { holds } from './check-bands.ts'
import type { Comparison, CompiledCriterion, RuleOf } from './compile-card.ts'
import { evaluateMeasure, type Facts } from './evaluate.ts'
import type { Measure } from './measure.ts'
import { combine, missing, notApplicable, number, together, type Nothing, type Quantity, type Reason } from './quantity.ts'
import { larger, Rational, smaller } from './rational.ts'
import { decimalText, roundPoints } from './rounding.ts'
import type { DeductionOf, Operator } from './scorecard.ts'

export type Answer = 'met' | 'not-met' | 'undetermined' | 'not-applicable'

/** What a card asks about one unit: its figures, and the verified score of a manual leaf. */
export interface LeafFacts extends Facts {
  verifiedScore(code: string): Quantity
}

/** A verified score as it is written: decimal text, `n/a` or nothing. `scoreQuantity('4.25')`. */
export function scoreQuantity(score: string | null | undefined): Quantity {
  if (!score) return missing({ kind: 'no-score' })
  if (score === 'n/a') return notApplicable({ kind: 'not-applicable-score' })
  return Rational.isDecimal(score) ? number(Rational.from(score)) : missing({ kind: 'score-out-of-range', score })
}

export interface LeafScore {
  readonly leaf: CompiledCriterion
  readonly answer: Answer
  /** `null` when undetermined, left out by re-weighting, or a gate without an answer. */
  readonly points: Rational | null
  /** What the leaf may still get: equal to `points` unless undetermined. */
  readonly low: Rational
  readonly high: Rational
  /** The measure, the points lost (deduct) or the score given (manual). */
  readonly value: Rational | null
  /** Why there is no number, for undetermined and not applicable. */
  readonly reasons: readonly Reason[]
}

/** `scoreLeaf(leaf, facts)`. */
export function scoreLeaf(leaf: CompiledCriterion, facts: LeafFacts): LeafScore {
  const { rule } = leaf
  switch (rule.kind) {
    case 'bands':
      return graded(leaf, bandOutcome(rule, facts))
    case 'ratio':
      return graded(leaf, ratioOutcome(rule, leaf.max, facts))
    case 'deduct':
      return graded(leaf, deductOutcome(rule, leaf.max, facts))
    case 'yesno':
      return graded(leaf, yesNoOutcome(rule, facts))
    case 'manual':
      return graded(leaf, manualOutcome(leaf, facts))
    case 'bonus':
      return scoreBonus(leaf, rule, facts)
    case 'gate':
      return scoreGate(leaf, rule, facts)
    case 'sum':
      throw new RangeError(`a sum is not a leaf: ${leaf.code}`)
  }
}

/** Three-valued: true, false, missing or not applicable, as 1, 0 or the reason there is neither. */
export function testComparison({ measure, op, value }: Comparison, facts: Facts): Quantity {
  return combine(evaluateMeasure(measure, facts), evaluateMeasure(value, facts), (left, right) =>
    number(comparisonHolds(op, left.compare(right)) ? Rational.one : Rational.zero),
  )
}

/** `comparisonHolds('>=', 0)` is `true`: `order` is below, at or above zero, as from `compare`. */
export function comparisonHolds(op: Operator, order: number): boolean {
  switch (op) {
    case '==':
      return order === 0
    case '!=':
      return order !== 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}

/** Exact points and the value shown beside them, or why there are none. */
type Outcome = { readonly state: 'number'; readonly points: Rational; readonly value: Rational } | Nothing

function graded(leaf: CompiledCriterion, outcome: Outcome): LeafScore {
  if (outcome.state === 'missing') {
    return { leaf, answer: 'undetermined', points: null, low: Rational.zero, high: roundPoints(leaf.max), value: null, reasons: outcome.reasons }
  }
  if (outcome.state === 'not-applicable') {
    const points = leaf.na === 'reweight' ? null : leaf.na === 'full' ? roundPoints(leaf.max) : Rational.zero
    const known = points ?? Rational.zero
    return { leaf, answer: 'not-applicable', points, low: known, high: known, value: null, reasons: outcome.reasons }
  }
  const points = roundPoints(outcome.points)
  const answer = points.equals(roundPoints(leaf.max)) ? 'met' : 'not-met'
  return { leaf, answer, points, low: points, high: points, value: outcome.value, reasons: [] }
}

function bandOutcome(rule: RuleOf<'bands'>, facts: Facts): Outcome {
  const quantity = evaluateMeasure(rule.measure, facts)
  if (quantity.state !== 'number') return quantity
  const { value } = quantity
  const band = rule.bands.find((each) => holds(each, value))
  return band ? { state: 'number', points: band.points, value } : missing({ kind: 'no-band', value })
}

function ratioOutcome(rule: RuleOf<'ratio'>, max: Rational, facts: Facts): Outcome {
  const parts = together([evaluateMeasure(rule.measure, facts), evaluateMeasure(rule.zeroAt, facts), evaluateMeasure(rule.fullAt, facts)])
  if (parts.state !== 'number') return parts
  const [value, zeroAt, fullAt] = parts.values
  if (fullAt.equals(zeroAt)) return missing({ kind: 'equal-bounds', value: zeroAt })
  const done = value.minus(zeroAt).over(fullAt.minus(zeroAt))
  return { state: 'number', points: max.times(smaller(Rational.one, larger(Rational.zero, done))), value }
}

/** An item that is not applicable is skipped; a missing one leaves the whole leaf open. */
function deductOutcome(rule: RuleOf<'deduct'>, max: Rational, facts: Facts): Outcome {
  const losses = rule.items.map((item) => lossOf(item, facts))
  const asked = losses.filter((loss) => loss.state !== 'not-applicable')
  const parts = together(asked.length > 0 ? asked : losses)
  if (parts.state !== 'number') return parts
  const lost = parts.values.reduce((sum, loss) => sum.plus(loss), Rational.zero)
  return { state: 'number', points: larger(rule.floor, max.minus(lost)), value: lost }
}

function lossOf({ measure, each, max }: DeductionOf<Rational, Measure>, facts: Facts): Quantity {
  const quantity = evaluateMeasure(measure, facts)
  if (quantity.state !== 'number') return quantity
  const loss = each.times(larger(Rational.zero, quantity.value))
  return number(max ? smaller(max, loss) : loss)
}

function yesNoOutcome(rule: RuleOf<'yesno'>, facts: Facts): Outcome {
  const verdict = testComparison(rule.test, facts)
  if (verdict.state !== 'number') return verdict
  return { state: 'number', points: verdict.value.isZero ? rule.pointsNo : rule.pointsYes, value: shownValue(rule.test, facts) }
}

function manualOutcome(leaf: CompiledCriterion, facts: LeafFacts): Outcome {
  const score = facts.verifiedScore(leaf.code)
  if (score.state !== 'number') return score
  const { value } = score
  const within = value.compare(Rational.zero) >= 0 && value.compare(leaf.max) <= 0
  return within ? { state: 'number', points: value, value } : missing({ kind: 'score-out-of-range', score: decimalText(value, 6) })
}

/** Conditions in order: the first that is false or not applicable stops with 0, whatever is missing after it (§11). */
function scoreBonus(leaf: CompiledCriterion, rule: RuleOf<'bonus'>, facts: Facts): LeafScore {
  for (const condition of rule.conditions) {
    const verdict = testComparison(condition, facts)
    if (verdict.state === 'missing') return openBonus(leaf, rule, verdict.reasons)
    if (verdict.state === 'not-applicable' || verdict.value.isZero) return bonusOf(leaf, Rational.zero, Rational.zero)
  }
  const measured = evaluateMeasure(rule.measure, facts)
  const excess = combine(measured, evaluateMeasure(rule.above, facts), (value, above) => number(larger(Rational.zero, value.minus(above))))
  if (excess.state === 'missing') return openBonus(leaf, rule, excess.reasons)
  if (excess.state === 'not-applicable' || measured.state !== 'number') return bonusOf(leaf, Rational.zero, null)
  return bonusOf(leaf, roundPoints(smaller(rule.maxBonus, rule.each.times(excess.value))), measured.value)
}

function openBonus(leaf: CompiledCriterion, rule: RuleOf<'bonus'>, reasons: readonly Reason[]): LeafScore {
  return { leaf, answer: 'undetermined', points: null, low: Rational.zero, high: roundPoints(rule.maxBonus), value: null, reasons }
}

function bonusOf(leaf: CompiledCriterion, points: Rational, value: Rational | null): LeafScore {
  return { leaf, answer: points.isZero ? 'not-met' : 'met', points, low: points, high: points, value, reasons: [] }
}

function scoreGate(leaf: CompiledCriterion, rule: RuleOf<'gate'>, facts: Facts): LeafScore {
  const verdict = testComparison(rule.test, facts)
  const none = { leaf, points: null, low: Rational.zero, high: Rational.zero, value: null }
  if (verdict.state === 'missing') return { ...none, answer: 'undetermined', reasons: verdict.reasons }
  if (verdict.state === 'not-applicable') return { ...none, answer: 'not-applicable', reasons: verdict.reasons }
  return { ...none, answer: verdict.value.isZero ? 'not-met' : 'met', points: Rational.zero, value: shownValue(rule.test, facts), reasons: [] }
}

function shownValue({ measure }: Comparison, facts: Facts): Rational {
  const quantity = evaluateMeasure(measure, facts)
  if (quantity.state !== 'number') throw new RangeError('a comparison with an answer has a number on both sides')
  return quantity.value
}
