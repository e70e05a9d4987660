// A plan as sentences: what each year needs, and the article that asks for it.
import { awardOf, type AwardId } from '../awards.ts'
import { attestations } from './attestations.ts'
import type { Citation } from './citation.ts'
import type { Facts, HeldAward } from './facts.ts'
import type { GroundRule } from './ground.ts'
import type { Plan, PlannedYear } from './plan.ts'
import { levelNames, scopeNames } from './print.ts'

export interface Need {
  readonly kind: 'rating' | 'initiative' | 'award' | 'attested' | 'time' | 'request'
  readonly text: string
  readonly award?: AwardId
}

export interface Step {
  readonly year: number
  readonly needs: readonly Need[]
  readonly citation: Citation
}

interface Planned {
  readonly plan: Plan
  readonly won: readonly HeldAward[]
  readonly earliest: number
  readonly first: number
  readonly target: GroundRule
  readonly now: Facts
}

/** Years without a need are left out; the last step asks for the award itself. */
export function stepsOf({ plan, won, earliest, first, target, now }: Planned): Step[] {
  const citation = target.wording.cite
  const steps = plan.years.map((year) => ({ year: year.year, needs: needsOf(year, won, year.year < first), citation }))
  const last: Need[] = [
    ...plan.attested.map((key): Need => ({ kind: 'attested', text: `được xác nhận: ${attestations[key]}` })),
    ...gapsToFill(now),
    { kind: 'request', text: `đề nghị xét ${awardOf(target.award).name}`, award: target.award },
  ]
  const closing = steps.find((step) => step.year === earliest)
  const before = steps.filter((step) => step.year !== earliest && step.needs.length > 0)
  return [...before, { year: earliest, needs: [...(closing?.needs ?? []), ...last], citation }]
}

function needsOf({ year, level, initiatives }: PlannedYear, won: readonly HeldAward[], isPast: boolean): Need[] {
  const needs: Need[] = []
  if (level !== null) needs.push({ kind: 'rating', text: isPast ? `xác minh xếp loại năm ${year}: ${levelNames[level]}${level === 'excellent' ? '' : ' trở lên'}` : `được xếp loại ${levelNames[level]}${level === 'excellent' ? '' : ' trở lên'}` })
  for (const scope of ['grassroots', 'ministry-province', 'national'] as const) {
    if (initiatives[scope] > 0) needs.push({ kind: 'initiative', text: `có ${initiatives[scope]} sáng kiến ${scopeNames[scope]} được công nhận` })
  }
  for (const { award } of won.filter((each) => each.year === year)) needs.push({ kind: 'award', text: `được tặng ${awardOf(award).name}`, award })
  return needs
}

/** Lists said to be incomplete were taken as they stand; somebody has to complete them. */
function gapsToFill({ known, awards, initiatives }: Facts): Need[] {
  const needs: Need[] = []
  if (awards === undefined || known?.awards === false) needs.push({ kind: 'time', text: 'bổ sung hồ sơ khen thưởng đã có (lộ trình tính theo phần đã biết)' })
  if (initiatives === undefined || known?.initiatives === false) needs.push({ kind: 'time', text: 'bổ sung danh sách sáng kiến đã được công nhận (lộ trình tính theo phần đã biết)' })
  return needs
}
