// The shape of a card (FORMAT.md §1–§4, §7). It is plain JSON: a published version is stored as it is and never edited.
// Numbers are decimal text and measures are text; `compile-card.ts` turns the same shape into fractions and trees.
import type { PlainDate } from '@thidua/kit/plain-date.ts'

export const cardFormat = 'thidua-scorecard/1'

export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>='
export const operators: readonly Operator[] = ['==', '!=', '<', '<=', '>', '>=']

/** What a not-applicable leaf does (§6). */
export type WhenNotApplicable = 'reweight' | 'full' | 'zero'
export const whenNotApplicable: readonly WhenNotApplicable[] = ['reweight', 'full', 'zero']

export interface BandOf<Decimal> {
  /** `null`: open-ended. */
  readonly min: Decimal | null
  readonly minIncluded: boolean
  readonly max: Decimal | null
  readonly maxIncluded: boolean
  readonly points: Decimal
}

export interface DeductionOf<Decimal, Expression> {
  readonly measure: Expression
  readonly each: Decimal
  readonly max: Decimal | null
}

export interface ComparisonOf<Expression> {
  readonly measure: Expression
  readonly op: Operator
  readonly value: Expression
}

/** One shape twice: `Scoring` for storage and exchange, `Rule` for scoring. */
export type ScoringOf<Decimal, Expression> =
  | { readonly kind: 'sum' }
  | {
      readonly kind: 'bands'
      readonly measure: Expression
      readonly range: readonly [Decimal | null, Decimal | null]
      readonly wholeNumbers: boolean
      readonly bands: readonly BandOf<Decimal>[]
    }
  | { readonly kind: 'ratio'; readonly measure: Expression; readonly zeroAt: Expression; readonly fullAt: Expression }
  | { readonly kind: 'deduct'; readonly items: readonly DeductionOf<Decimal, Expression>[]; readonly floor: Decimal }
  | {
      readonly kind: 'bonus'
      readonly measure: Expression
      readonly above: Expression
      readonly each: Decimal
      readonly maxBonus: Decimal
      readonly conditions: readonly ComparisonOf<Expression>[]
    }
  | { readonly kind: 'yesno'; readonly test: ComparisonOf<Expression>; readonly pointsYes: Decimal; readonly pointsNo: Decimal }
  | { readonly kind: 'manual'; readonly step: Decimal | null }
  | { readonly kind: 'gate'; readonly test: ComparisonOf<Expression>; readonly cap: string }

export type Scoring = ScoringOf<string, string>
export type ScoringKind = Scoring['kind']
export const scoringKinds: readonly ScoringKind[] = ['sum', 'bands', 'ratio', 'deduct', 'bonus', 'yesno', 'manual', 'gate']

export interface Criterion {
  readonly code: string
  readonly name: string
  readonly maxPoints: string
  /** `seen`: read on a real card; `illustrative`: written by this project. Shown, never scored. */
  readonly origin: string | null
  readonly scoring: Scoring
  readonly children: readonly Criterion[]
  readonly na: WhenNotApplicable
  readonly note: string | null
}

export interface RankClass {
  readonly class: string
  readonly label: string
  readonly minPoints: string
}

/** At most so many units, or at most so large a share of those scored. */
export type Quota = { readonly class: string; readonly maxUnits: number } | { readonly class: string; readonly maxShare: string }

export type TieKey =
  | { readonly criterion: string; readonly order: 'asc' | 'desc' }
  | { readonly measure: string; readonly order: 'asc' | 'desc' }

export interface Ranking {
  /** Best first. */
  readonly classes: readonly RankClass[]
  readonly quota: readonly Quota[]
  readonly ties: readonly TieKey[]
}

export interface Scorecard {
  readonly id: string
  readonly name: string
  readonly note: string | null
  readonly decision: string | null
  /** Unit kinds. */
  readonly appliesTo: readonly string[]
  readonly year: number
  readonly validFrom: PlainDate
  readonly validTo: PlainDate
  /** First day a unit could know the card. */
  readonly issued: PlainDate
  readonly totalPoints: string
  readonly criteria: readonly Criterion[]
  readonly ranking: Ranking
}

export interface CriterionPlace {
  readonly criterion: Criterion
  /** Criteria above it, outermost first. */
  readonly path: readonly Criterion[]
}

/** Every criterion, parents before children, in card order: `[...criteriaOf(card)].map(({ criterion }) => criterion.code)`. */
export function* criteriaOf(card: Scorecard): Generator<CriterionPlace> {
  yield* within(card.criteria, [])
}

function* within(criteria: readonly Criterion[], path: readonly Criterion[]): Generator<CriterionPlace> {
  for (const criterion of criteria) {
    yield { criterion, path }
    yield* within(criterion.children, [...path, criterion])
  }
}
