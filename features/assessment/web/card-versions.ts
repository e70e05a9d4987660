import type { CardSummary } from '../../scorecards/contract.ts'

export interface CardVersion { readonly reference: string; readonly card: CardSummary; readonly version: number }

/** The list holds the latest version of each card; the earlier ones can be named all the same. */
export function cardVersions(cards: readonly CardSummary[]): CardVersion[] {
  return cards.flatMap((card) => Array.from({ length: card.version }, (_, index) => ({ reference: `${card.id}@${index + 1}`, card, version: index + 1 })))
}
