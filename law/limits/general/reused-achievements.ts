// One achievement, one award: an initiative that serves twice is found. Luật 06/2022/QH15 Đ5 k2; Công văn 5007/BNV-TĐKT ngày 05/09/2023.
import { awardOf, isAwardId, type AwardId } from '../../awards.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import type { Initiative } from '../../engine/facts.ts'

/** An award, given or asked for, and the initiatives it rests on. */
export interface AchievementUse {
  readonly award: AwardId
  readonly year: number
  readonly initiatives: readonly string[]
}

export interface ReusedAchievement {
  readonly initiative: string
  /** `award:year`, at least two. */
  readonly usedFor: readonly string[]
  readonly text: string
  readonly citation: Citation
}

const onceOnly = cite('5007/BNV-TĐKT', null)

/** Initiatives that serve more than one award, counting what they already served. An initiative whose earlier use is not reported is not accused. */
export function reusedAchievements(awards: readonly AchievementUse[], initiatives: readonly Initiative[]): ReusedAchievement[] {
  const ids = [...new Set(awards.flatMap((use) => use.initiatives))]
  return ids.flatMap((initiative) => {
    const asked = awards.filter((use) => use.initiatives.includes(initiative)).map(({ award, year }) => `${award}:${year}`)
    const served = initiatives.flatMap(({ id, usedFor }) => (id === initiative && usedFor ? [usedFor] : []))
    const usedFor = [...new Set([...served, ...asked])]
    return usedFor.length < 2 ? [] : [{ initiative, usedFor, text: `Sáng kiến ${initiative} được dùng cho nhiều lần khen thưởng: ${usedFor.map(named).join('; ')}`, citation: onceOnly }]
  })
}

function named(use: string): string {
  const [award = '', year] = use.split(':')
  return [isAwardId(award) ? awardOf(award).name : award, ...(year === undefined ? [] : [`năm ${year}`])].join(' ')
}
