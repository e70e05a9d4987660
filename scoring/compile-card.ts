// A valid card with its numbers as fractions and its measures as trees: what scoring walks over.
import { measureOf, type Measure } from './measure.ts'
import { Rational } from './rational.ts'
import type { ComparisonOf, Criterion, Scorecard, Scoring, ScoringOf, WhenNotApplicable } from './scorecard.ts'

export type Rule = ScoringOf<Rational, Measure>
export type RuleOf<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>
export type Comparison = ComparisonOf<Measure>

export interface CompiledCriterion {
  readonly code: string
  readonly name: string
  readonly max: Rational
  readonly na: WhenNotApplicable
  readonly rule: Rule
  readonly children: readonly CompiledCriterion[]
  /**
   * `counted` takes part in re-weighting; `bonus` is added after it; `aside` (gates, and nodes that hold only gates or
   * bonuses) does neither (FORMAT.md §6 and §11).
   */
  readonly role: 'counted' | 'bonus' | 'aside'
}

export type CompiledTie =
  | { readonly criterion: string; readonly order: 'asc' | 'desc' }
  | { readonly measure: Measure; readonly order: 'asc' | 'desc' }

export interface CompiledCard {
  readonly card: Scorecard
  /** The card itself, a sum over the top criteria. */
  readonly root: CompiledCriterion
  /** In card order. */
  readonly leaves: readonly CompiledCriterion[]
  readonly thresholds: readonly Rational[]
  readonly ties: readonly CompiledTie[]
}

const compiled = new WeakMap<Scorecard, CompiledCard>()

/** Compiles once per card object; throws `RangeError` for a card that `checkCard` would refuse: `compileCard(card).leaves`. */
export function compileCard(card: Scorecard): CompiledCard {
  const known = compiled.get(card)
  if (known) return known
  const children = card.criteria.map(compileCriterion)
  const root: CompiledCriterion = {
    code: card.id,
    name: card.name,
    max: Rational.from(card.totalPoints),
    na: 'reweight',
    rule: { kind: 'sum' },
    children,
    role: 'counted',
  }
  const fresh = {
    card,
    root,
    leaves: leavesOf(root),
    thresholds: card.ranking.classes.map((each) => Rational.from(each.minPoints)),
    ties: card.ranking.ties.map((tie) => ('measure' in tie ? { measure: measureOf(tie.measure), order: tie.order } : tie)),
  }
  compiled.set(card, fresh)
  return fresh
}

function compileCriterion(criterion: Criterion): CompiledCriterion {
  const children = criterion.children.map(compileCriterion)
  const { code, name, na } = criterion
  return { code, name, na, max: Rational.from(criterion.maxPoints), rule: compileRule(criterion.scoring), children, role: roleOf(criterion, children) }
}

function roleOf({ scoring }: Criterion, children: readonly CompiledCriterion[]): CompiledCriterion['role'] {
  if (scoring.kind === 'bonus') return 'bonus'
  if (scoring.kind === 'gate') return 'aside'
  return scoring.kind === 'sum' && children.every((child) => child.role !== 'counted') ? 'aside' : 'counted'
}

function leavesOf(node: CompiledCriterion): CompiledCriterion[] {
  return node.rule.kind === 'sum' ? node.children.flatMap(leavesOf) : [node]
}

function compileRule(scoring: Scoring): Rule {
  switch (scoring.kind) {
    case 'sum':
      return scoring
    case 'bands':
      return {
        ...scoring,
        measure: measureOf(scoring.measure),
        range: [fraction(scoring.range[0]), fraction(scoring.range[1])],
        bands: scoring.bands.map((band) => ({ ...band, min: fraction(band.min), max: fraction(band.max), points: Rational.from(band.points) })),
      }
    case 'ratio':
      return { ...scoring, measure: measureOf(scoring.measure), zeroAt: measureOf(scoring.zeroAt), fullAt: measureOf(scoring.fullAt) }
    case 'deduct':
      return {
        ...scoring,
        items: scoring.items.map(({ measure, each, max }) => ({ measure: measureOf(measure), each: Rational.from(each), max: fraction(max) })),
        floor: Rational.from(scoring.floor),
      }
    case 'bonus':
      return {
        ...scoring,
        measure: measureOf(scoring.measure),
        above: measureOf(scoring.above),
        each: Rational.from(scoring.each),
        maxBonus: Rational.from(scoring.maxBonus),
        conditions: scoring.conditions.map(comparisonOf),
      }
    case 'yesno':
      return { ...scoring, test: comparisonOf(scoring.test), pointsYes: Rational.from(scoring.pointsYes), pointsNo: Rational.from(scoring.pointsNo) }
    case 'manual':
      return { ...scoring, step: fraction(scoring.step) }
    case 'gate':
      return { ...scoring, test: comparisonOf(scoring.test) }
  }
}

function comparisonOf({ measure, op, value }: ComparisonOf<string>): Comparison {
  return { measure: measureOf(measure), op, value: measureOf(value) }
}

function fraction(text: string | null): Rational | null {
  return text === null ? null : Rational.from(text)
}
