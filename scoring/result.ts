// The result as other programs read it (FORMAT.md §9).
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Answer, LeafScore } from './leaf.ts'
import type { NodeScore } from './node.ts'
import { reasonsText } from './phrases.ts'
import type { Rational } from './rational.ts'
import { decimalText } from './rounding.ts'
import type { CardNotIssued, CardResult, ScoredUnit } from './score.ts'
import type { ScoringKind } from './scorecard.ts'

/** A number of at most 15 digits, exact as text; a longer one stays text. */
export type JsonDecimal = number | string

export interface LeafJson {
  readonly code: string
  readonly kind: ScoringKind
  readonly points: JsonDecimal | null
  readonly max: JsonDecimal
  readonly value: JsonDecimal | null
  readonly answer: Answer
  readonly why: string
}

export interface NodeJson {
  readonly code: string
  readonly points: JsonDecimal | null
  readonly max: JsonDecimal
  readonly answer: NodeScore['answer']
}

export interface UnitJson {
  readonly unit: string
  readonly total: JsonDecimal | null
  readonly total_low: JsonDecimal | null
  readonly total_high: JsonDecimal | null
  readonly class_by_points: string | null
  readonly gates_failed: readonly string[]
  readonly class_after_gates: string | null
  readonly class: string | null
  readonly moved_by_quota: boolean
  readonly rank: number | null
  readonly shared: boolean
  readonly undetermined: readonly string[]
  readonly not_applicable: readonly string[]
  readonly nodes: readonly NodeJson[]
  readonly leaves: readonly LeafJson[]
}

export interface ResultJson {
  readonly card: string
  readonly year: number
  readonly as_of: PlainDate
  readonly issued: PlainDate
  readonly days_before_issue: number
  readonly provisional: boolean
  readonly units: readonly UnitJson[]
}

export interface NotIssuedJson {
  readonly card: string
  readonly error: 'card-not-issued'
  readonly issued: PlainDate
  readonly as_of: PlainDate
}

/** `JSON.stringify(toResultJson(scoreCard({ card, region, asOf })))`. */
export function toResultJson(result: CardResult): ResultJson
export function toResultJson(result: CardResult | CardNotIssued): ResultJson | NotIssuedJson
export function toResultJson(result: CardResult | CardNotIssued): ResultJson | NotIssuedJson {
  if ('error' in result) return { card: result.card.id, error: result.error, issued: result.card.issued, as_of: result.asOf }
  const { card, year, asOf, daysBeforeIssue, provisional, units } = result
  return { card: card.id, year, as_of: asOf, issued: card.issued, days_before_issue: daysBeforeIssue, provisional, units: units.map(unitJson) }
}

function unitJson(unit: ScoredUnit): UnitJson {
  return {
    unit: unit.unit,
    total: points(unit.total),
    total_low: points(unit.totalLow),
    total_high: points(unit.totalHigh),
    class_by_points: unit.classByPoints,
    gates_failed: unit.gatesFailed,
    class_after_gates: unit.classAfterGates,
    class: unit.class,
    moved_by_quota: unit.movedByQuota,
    rank: unit.rank,
    shared: unit.shared,
    undetermined: unit.undetermined,
    not_applicable: unit.notApplicable,
    nodes: unit.nodes.map(nodeJson),
    leaves: unit.leaves.map(leafJson),
  }
}

function nodeJson({ criterion, points: scored, answer }: NodeScore): NodeJson {
  return { code: criterion.code, points: points(scored), max: jsonDecimal(criterion.max, 2), answer }
}

function leafJson({ leaf, points: scored, value, answer, reasons }: LeafScore): LeafJson {
  return {
    code: leaf.code,
    kind: leaf.rule.kind,
    points: points(scored),
    max: jsonDecimal(leaf.max, 2),
    value: value && jsonDecimal(value, 6),
    answer,
    why: reasonsText(reasons),
  }
}

function points(value: Rational | null): JsonDecimal | null {
  return value && jsonDecimal(value, 2)
}

/** Fewer decimals before more than 15 digits: `jsonDecimal(Rational.from('97.6666667'), 6)` is 97.666667. */
function jsonDecimal(value: Rational, places: number): JsonDecimal {
  for (let kept = places; kept >= 0; kept -= 1) {
    const text = decimalText(value, kept)
    if (text.replace(/\D/g, '').length <= 15) return Number(text)
  }
  return decimalText(value, 0)
}
