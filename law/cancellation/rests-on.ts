// Awards that were built on one that is annulled: they need a review. The law does not say what becomes of them; a person decides.
import { awardOf, type AwardId } from '../awards.ts'
import { cite, type Citation } from '../engine/citation.ts'
import type { HeldAward } from '../engine/facts.ts'

export interface AwardToReview {
  readonly award: AwardId
  readonly year: number
  /** `false`: it rests on another award that has to be reviewed. */
  readonly direct: boolean
  readonly text: string
  readonly citation: Citation
}

/** Which awards count as a condition of which, in any text since 2004: from the standards of titles, diplomas and orders. */
const supports: Partial<Readonly<Record<AwardId, readonly AwardId[]>>> = {
  'advanced-worker': ['grassroots-emulation-fighter'],
  'advanced-soldier': ['grassroots-emulation-fighter'],
  'grassroots-emulation-fighter': ['ministry-province-emulation-fighter', 'ministry-province-diploma', 'prime-minister-diploma', 'labour-order-third-class'],
  'ministry-province-emulation-fighter': ['national-emulation-fighter', 'labour-order-second-class', 'labour-order-first-class'],
  'national-emulation-fighter': ['labour-order-first-class'],
  'advanced-labour-collective': ['excellent-labour-collective'],
  'excellent-labour-collective': ['ministry-province-diploma', 'prime-minister-diploma', 'labour-order-third-class', 'labour-order-second-class', 'labour-order-first-class'],
  'determined-to-win-unit': ['prime-minister-diploma', 'fatherland-defence-order-third-class', 'fatherland-defence-order-second-class', 'fatherland-defence-order-first-class'],
  'ministry-province-emulation-flag': ['government-emulation-flag', 'prime-minister-diploma', 'labour-order-third-class', 'labour-order-second-class', 'labour-order-first-class', 'independence-order-third-class', 'independence-order-second-class', 'independence-order-first-class'],
  'government-emulation-flag': ['labour-order-second-class', 'labour-order-first-class', 'independence-order-third-class', 'independence-order-second-class', 'independence-order-first-class'],
  'ministry-province-diploma': ['prime-minister-diploma', 'labour-order-third-class'],
  'prime-minister-diploma': ['labour-order-third-class', 'fatherland-defence-order-third-class', 'independence-order-third-class', 'independence-order-second-class', 'independence-order-first-class'],
  'labour-order-third-class': ['labour-order-second-class'],
  'labour-order-second-class': ['labour-order-first-class'],
  'labour-order-first-class': ['independence-order-third-class'],
  'fatherland-defence-order-third-class': ['fatherland-defence-order-second-class'],
  'fatherland-defence-order-second-class': ['fatherland-defence-order-first-class'],
  'fatherland-defence-order-first-class': ['military-exploit-order-third-class'],
  'independence-order-third-class': ['independence-order-second-class'],
  'independence-order-second-class': ['independence-order-first-class'],
  'independence-order-first-class': ['ho-chi-minh-order'],
  'military-exploit-order-third-class': ['military-exploit-order-second-class'],
  'military-exploit-order-second-class': ['military-exploit-order-first-class'],
  'military-exploit-order-first-class': ['ho-chi-minh-order'],
  'ho-chi-minh-order': ['gold-star-order'],
  'friendship-medal': ['friendship-order'],
}

/** No text: the removal from every count is a reading of ours, to be confirmed. */
const unsettled = cite('06/2022/QH15', 93, { clause: 2, mark: 'unsure' })

/** The awards of the same subject to review, oldest first. Titles for movements or sudden deeds rest on nothing earlier. */
export function restsOn(cancelled: HeldAward, laterAwards: readonly HeldAward[]): AwardToReview[] {
  const shaky: HeldAward[] = [cancelled]
  const found: AwardToReview[] = []
  const later = [...laterAwards].filter((award) => !award.cancelled).sort((one, other) => one.year - other.year || rank(one) - rank(other))
  for (const award of later) {
    const ground = shaky.find((below) => isBuiltOn(award, below))
    if (!ground) continue
    shaky.push(award)
    const direct = isBuiltOn(award, cancelled)
    found.push({
      award: award.award, year: award.year, direct, citation: unsettled,
      text: `${awardOf(award.award).name} năm ${award.year} cần rà soát: dựa trên ${awardOf((direct ? cancelled : ground).award).name} năm ${(direct ? cancelled : ground).year}`,
    })
  }
  return found
}

function isBuiltOn(award: HeldAward, below: HeldAward): boolean {
  if (award === below || award.year < below.year || (award.basis !== undefined && award.basis !== 'merit')) return false
  return supports[below.award]?.includes(award.award) === true
}

/** Within one year the lower award comes first. */
function rank({ award }: HeldAward): number {
  return Object.keys(supports).indexOf(award) === -1 ? Object.keys(supports).length : Object.keys(supports).indexOf(award)
}
