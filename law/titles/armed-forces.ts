// What the law asks of soldiers, police and militia beside or instead of what it asks of everybody.
import { all, type Condition } from '../engine/condition.ts'
import type { Citation } from '../engine/citation.ts'
import { sectors, type AttestationKey, type Sector } from '../engine/facts.ts'

export const armedSectors: readonly Sector[] = ['army', 'police', 'militia']
export const outsideArmy: readonly Sector[] = sectors.filter((sector) => sector !== 'army')

/** `inArmedForces(cite(…))`: army, public security, militia and self-defence. */
export function inArmedForces(source: Citation): Condition {
  return { word: 'subject', sectors: armedSectors, says: 'Thuộc Quân đội nhân dân, Công an nhân dân hoặc dân quân tự vệ', cite: source }
}

/** Ingenuity in combat stands in for an initiative; only those who fight or serve combat can show it, so for others its silence is a "no". */
export function combatIngenuity(key: AttestationKey, source: Citation): Condition {
  return all([inArmedForces(source), { word: 'attested', key, cite: source }], { says: 'Mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu được công nhận', cite: source })
}
