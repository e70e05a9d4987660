// The alternatives that diplomas and Labour Orders of individuals are made of.
import { cite, type Citation } from '../engine/citation.ts'
import { all, any, needsLegal, type Condition, type Limb, type Since } from '../engine/condition.ts'
import type { AttestationKey, InitiativeScope, Sector } from '../engine/facts.ts'
import type { LawValue } from '../engine/dated.ts'

/** Every form opens with it. A breach is what people report; nobody attests it anew for each award. */
export function lawAbiding(source: Citation): Condition {
  return { word: 'not-excluded', key: 'law-abiding', when: false, says: 'Gương mẫu chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước', cite: source }
}

/** `attestedLimb('movement', 'movement-outstanding', cite(…))`: an alternative that a competent body attests. */
export function attestedLimb(limb: Limb, key: AttestationKey, source: Citation): Condition {
  return { word: 'attested', key, limb, cite: source }
}

/** An alternative that exists and was not read. */
export function unreadLimb(limb: Limb, text: string, source: Citation): Condition {
  return needsLegal(text, { ...source, mark: 'unsure' }, { limb })
}

export const workersAndFarmers: readonly Sector[] = ['worker', 'farmer', 'enterprise', 'other']

/** `forSectors(['farmer'], cite(…), […])`: only those of the sector can take this way. */
export function forSectors(sectors: readonly Sector[], source: Citation, of: readonly Condition[]): Condition {
  return all([{ word: 'subject', sectors, cite: source }, ...of], { says: 'Theo đối tượng', cite: source })
}

/** Where the text counts initiatives without naming a period, a whole working life counts. */
const workingLife = 50

export function initiativesInLife(scope: InitiativeScope, count: LawValue, source: Citation): Condition {
  return { word: 'initiatives', scope, count: { value: count.id }, years: workingLife, unused: false, cite: source }
}

/** A farmer needs one initiative, recognised by the level the article names. */
export function oneInitiative(scope: InitiativeScope, source: Citation): Condition {
  return { word: 'initiatives', scope, count: 1, years: workingLife, unused: false, cite: source }
}

interface InitiativeLadder {
  readonly ladder: Omit<Since, 'word' | 'tallies'>
  readonly scope: InitiativeScope
  readonly count: LawValue
}

/**
 * The ladder of the old decrees: since the earlier award, years rated excellent with so many initiatives. Those that had served a title of
 * a year counted all the same, as the Ministry answered in 2022.
 */
export function initiativeLadder({ ladder, scope, count }: InitiativeLadder): Condition {
  return { ...ladder, word: 'since', tallies: [{ of: 'initiative', scope, count: { value: count.id }, unused: false }] }
}

/** From 05/09/2023 the Ministry let one initiative serve once. Whether that undoes its earlier answer for dossiers under the old decree is for a lawyer. */
export function initiativeLadderSinceDispatch({ ladder, scope, count }: InitiativeLadder): Condition {
  const unused: Condition = { ...ladder, word: 'since', tallies: [{ of: 'initiative', scope, count: { value: count.id }, unused: true }] }
  return any([
    unused,
    all([
      initiativeLadder({ ladder, scope, count }),
      needsLegal('Sáng kiến đã dùng cho danh hiệu thi đua hằng năm có được tính lại hay không sau Công văn 5007/BNV-TĐKT ngày 05/09/2023', cite('5007/BNV-TĐKT', null, { mark: 'unsure' })),
    ]),
  ], ladder.cite === undefined ? {} : { cite: ladder.cite })
}
