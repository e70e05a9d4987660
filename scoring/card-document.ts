// A card back in the fields of FORMAT.md: what the designer edits, what is exported, what two programs exchange.
import { stringify } from 'yaml'
import { cardFormat, type BandOf, type ComparisonOf, type Criterion, type Quota, type Scorecard, type Scoring, type TieKey } from './scorecard.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json }
export type CardJson = { readonly [field: string]: Json }

/** `checkCard({ document: toCardDocument(card) }, indicators)` says about it what it says about the file. */
export function toCardDocument(card: Scorecard): CardJson {
  return {
    format: cardFormat,
    id: card.id,
    name: card.name,
    ...given({ note: card.note, decision: card.decision }),
    applies_to: card.appliesTo,
    year: card.year,
    valid_from: card.validFrom,
    valid_to: card.validTo,
    issued: card.issued,
    total_points: decimal(card.totalPoints),
    criteria: card.criteria.map(criterionDocument),
    ranking: {
      classes: card.ranking.classes.map((each) => ({ class: each.class, label: each.label, min_points: decimal(each.minPoints) })),
      quota: card.ranking.quota.map(quotaDocument),
      ties: card.ranking.ties.map(tieDocument),
    },
  }
}

/** YAML text of a card, includes already in place: `printCard(card)`. */
export function printCard(card: Scorecard): string {
  return stringify(toCardDocument(card), { lineWidth: 0 })
}

function criterionDocument(criterion: Criterion): CardJson {
  return {
    code: criterion.code,
    name: criterion.name,
    max_points: decimal(criterion.maxPoints),
    ...given({ origin: criterion.origin }),
    scoring: scoringDocument(criterion.scoring),
    ...(criterion.children.length > 0 && { children: criterion.children.map(criterionDocument) }),
    ...(criterion.na !== 'reweight' && { na: criterion.na }),
    ...given({ note: criterion.note }),
  }
}

function scoringDocument(scoring: Scoring): CardJson {
  switch (scoring.kind) {
    case 'sum':
      return { kind: 'sum' }
    case 'bands':
      return {
        kind: 'bands',
        measure: scoring.measure,
        range: scoring.range.map((end) => (end === null ? null : decimal(end))),
        ...(scoring.wholeNumbers && { domain: 'integer' }),
        bands: scoring.bands.map(bandDocument),
      }
    case 'ratio':
      return { kind: 'ratio', measure: scoring.measure, zero_at: decimal(scoring.zeroAt), full_at: decimal(scoring.fullAt) }
    case 'deduct':
      return {
        kind: 'deduct',
        items: scoring.items.map(({ measure, each, max }) => ({ measure, each: decimal(each), ...(max !== null && { max: decimal(max) }) })),
        floor: decimal(scoring.floor),
      }
    case 'bonus':
      return {
        kind: 'bonus',
        measure: scoring.measure,
        above: decimal(scoring.above),
        each: decimal(scoring.each),
        max_bonus: decimal(scoring.maxBonus),
        ...(scoring.conditions.length > 0 && { conditions: scoring.conditions.map(comparisonDocument) }),
      }
    case 'yesno':
      return { kind: 'yesno', ...comparisonDocument(scoring.test), points_yes: decimal(scoring.pointsYes), points_no: decimal(scoring.pointsNo) }
    case 'manual':
      return { kind: 'manual', ...(scoring.step !== null && { step: decimal(scoring.step) }) }
    case 'gate':
      return { kind: 'gate', ...comparisonDocument(scoring.test), cap: scoring.cap }
  }
}

function bandDocument(band: BandOf<string>): CardJson {
  return {
    min: band.min === null ? null : decimal(band.min),
    min_incl: band.minIncluded,
    max: band.max === null ? null : decimal(band.max),
    max_incl: band.maxIncluded,
    points: decimal(band.points),
  }
}

function comparisonDocument({ measure, op, value }: ComparisonOf<string>): CardJson {
  return { measure, op, value: decimal(value) }
}

function quotaDocument(quota: Quota): CardJson {
  return 'maxUnits' in quota ? { class: quota.class, max_units: quota.maxUnits } : { class: quota.class, max_share: decimal(quota.maxShare) }
}

function tieDocument(tie: TieKey): CardJson {
  return 'measure' in tie ? { measure: tie.measure, order: tie.order } : { criterion: tie.criterion, order: tie.order }
}

/** A JSON number where that keeps every digit, else the text: a measure, or a number too long for a double. */
function decimal(text: string): number | string {
  return String(Number(text)) === text ? Number(text) : text
}

function given(fields: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([field, text]) => (text === null ? [] : [[field, text]])))
}
