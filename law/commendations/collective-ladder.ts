// The merit ladder of collectives, in the shapes it had under NĐ 65/2014, NĐ 91/2017 and NĐ 152/2025.
import type { AwardId } from '../awards.ts'
import type { Citation } from '../engine/citation.ts'
import { all, needsLegal, type Condition, type Limb, type Tally } from '../engine/condition.ts'
import type { AttestationKey, Level } from '../engine/facts.ts'

export interface Step {
  readonly target: AwardId
  readonly after: readonly AwardId[]
  /** Id of the value. */
  readonly years: string
  readonly merit: boolean
  readonly tallies?: readonly Tally[]
  /** `failed`: the text asks for the time only, so any rating will do. */
  readonly rated?: Level
  readonly cite: Citation
}

/** After the earlier award, so many years excellent without a break, with flags and diplomas inside them. */
export function step({ target, after, years, merit, tallies = [], rated = 'excellent', cite }: Step): Condition {
  return { word: 'since', awards: after, merit, target, years: { value: years }, rated, tallies, cite }
}

/** The yearly titles that stand for an excellent year. */
export const excellentTitles: readonly AwardId[] = ['excellent-labour-collective', 'determined-to-win-unit']

/** Since the earlier award a run of years excellent or with one of the titles; `rated` is what the other years need. NĐ 152/2025 Đ33 k7. */
export function run({ target, after, years, merit, tallies = [], rated = 'good', cite }: Step): Condition {
  return { word: 'since-run', awards: after, merit, target, years: { value: years }, orHolding: excellentTitles, otherwise: rated, tallies, cite }
}

/** `times('government-emulation-flag', flags.id)`: so many of an award within the years. */
export function times(award: AwardId, value: string): Tally {
  return { of: 'award', award, count: { value } }
}

/** "Nội bộ đoàn kết, tổ chức đảng trong sạch": of the Independence Orders. */
export function cleanAndUnited(cite: Citation): Condition {
  return {
    word: 'attested', key: 'party-organisation-clean', contradictedBy: ['solidarity'], cite,
    says: 'Nội bộ đoàn kết, tổ chức đảng, đoàn thể trong sạch, vững mạnh (hoặc đã báo cáo là không có tổ chức đảng, đoàn thể)',
  }
}

export interface UnreadRoute {
  readonly limb: Limb
  readonly key: AttestationKey
  /** What a lawyer has to look up. */
  readonly text: string
  readonly cite: Citation
}

/** A way to the award that exists, or may exist, and whose standard is not known: closed to whoever has no such achievement, for a lawyer otherwise. */
export function unreadRoute({ limb, key, text, cite }: UnreadRoute): Condition {
  return all([{ word: 'attested', key, cite: { ...cite, mark: 'memory' } }, needsLegal(text, cite)], { limb, cite })
}
