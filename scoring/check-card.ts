// The door of a card: files or a document in, a card or its errors out (FORMAT.md §10 and §11).
import { cardErrors, type CardError } from './card-errors.ts'
import { cardNodeOf, fileName, isMap, loadCardDocument, type CardFiles, type CardMap } from './card-file.ts'
import { toCardDocument } from './card-document.ts'
import { codesOf, measureOf } from './measure.ts'
import { readCard, type CardReading } from './read-card.ts'
import type { IndicatorDefinition } from './region.ts'
import { criteriaOf, type Scorecard, type Scoring } from './scorecard.ts'

/** Files with YAML, or a document of the same fields as the designer and the database hold it. */
export type CardSource = CardFiles | { readonly document: unknown }

export interface ParsedCard {
  readonly id: string
  /** `null` when there is any error. */
  readonly card: Scorecard | null
  readonly errors: readonly CardError[]
}

export interface CardCheck {
  readonly ok: boolean
  readonly card: string
  readonly errors: readonly CardError[]
}

/** Reads and checks everything that needs no catalogue: `parseCard({ path: 'card.yaml', read })`. */
export function parseCard(source: CardSource): ParsedCard {
  const { card, errors } = readSource(source)
  return { id: card.id, card: errors.length === 0 ? card : null, errors }
}

/** Everything that is wrong with a card, indicators included: `checkCard({ path, read }, region.indicators)`. */
export function checkCard(source: CardSource | Scorecard, indicators: readonly IndicatorDefinition[]): CardCheck {
  const { card, errors } = readSource('criteria' in source ? { document: toCardDocument(source) } : source)
  const all = [...errors, ...unknownIndicators(card, new Set(indicators.map((indicator) => indicator.code)))]
  return { ok: all.length === 0, card: card.id, errors: all }
}

function readSource(source: CardSource): CardReading {
  if ('document' in source) {
    const document = cardNodeOf(source.document)
    return readCard(isMap(document) ? document : {}, { fallbackId: '', complete: true })
  }
  const { document, errors } = loadCardDocument(source)
  const fallbackId = fileName(source.path)
  if (!document) return { card: readCard(emptyDocument, { fallbackId, complete: false }).card, errors }
  const reading = readCard(document, { fallbackId, complete: errors.length === 0 })
  return { card: reading.card, errors: [...errors, ...reading.errors] }
}

const emptyDocument: CardMap = {}

function unknownIndicators(card: Scorecard, known: ReadonlySet<string>): CardError[] {
  const found = (code: string, measures: readonly string[]): CardError[] =>
    [...new Set(measures.flatMap((measure) => codesOf(measureOf(measure))))]
      .filter((indicator) => !known.has(indicator))
      .map((indicator) => cardErrors.unknownIndicator(code, indicator))
  const ofCriteria = [...criteriaOf(card)].flatMap(({ criterion }) => found(criterion.code, measuresOf(criterion.scoring)))
  const ties = card.ranking.ties.flatMap((tie) => ('measure' in tie ? [tie.measure] : []))
  return [...ofCriteria, ...found(card.id, ties)]
}

/** Every measure of a rule, numbers given as measures too: `measuresOf(criterion.scoring)`. */
export function measuresOf(scoring: Scoring): readonly string[] {
  switch (scoring.kind) {
    case 'bands':
      return [scoring.measure]
    case 'ratio':
      return [scoring.measure, scoring.zeroAt, scoring.fullAt]
    case 'deduct':
      return scoring.items.map((item) => item.measure)
    case 'bonus':
      return [scoring.measure, scoring.above, ...scoring.conditions.flatMap(({ measure, value }) => [measure, value])]
    case 'yesno':
    case 'gate':
      return [scoring.test.measure, scoring.test.value]
    case 'sum':
    case 'manual':
      return []
  }
}
