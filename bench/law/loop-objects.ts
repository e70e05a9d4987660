// What a programmer writes by hand for these two titles: one function each over the facts of a person, with early exits and three answers.
// It knows no other rule, no other day and gives no reasons.
import type { AwardId } from '@thidua/law/awards.ts'
import type { AttestationKey } from '@thidua/law/engine/attestations.ts'
import type { Facts, Initiative } from '@thidua/law/engine/facts.ts'
import { received, year, type ContestAward } from './contest.ts'

type Code = 0 | 1 | 2

export const byHand: Readonly<Record<ContestAward, (facts: Facts) => Code>> = {
  'ministry-province-emulation-fighter': ministryTitle, 'grassroots-emulation-fighter': grassrootsTitle,
}

function ministryTitle(facts: Facts): Code {
  const titles = heldInARow(facts, 'grassroots-emulation-fighter', { from: year, years: 3 })
  if (titles === 0) return 0
  const creative = ministryMerit(facts)
  return titles < creative ? titles : creative
}

function ministryMerit(facts: Facts): Code {
  if (initiativeIn(facts, 'ministry-province-emulation-fighter', year) === 2) return 2
  const combat = combatIngenuity(facts, 'combat-ingenuity-force')
  if (combat !== 0) return combat
  for (let back = 0; back < 3; back += 1) if (initiativeIn(facts, 'ministry-province-emulation-fighter', year - back) > 0) return 1
  return 0
}

function grassrootsTitle(facts: Facts): Code {
  const lower = advancedWorker(facts)
  if (lower === 0) return 0
  const merit = grassrootsMerit(facts)
  return lower < merit ? lower : merit
}

function grassrootsMerit(facts: Facts): Code {
  const excellent = ratedIn(facts, 'excellent')
  if (excellent === 2) return 2
  const initiative = initiativeIn(facts, 'grassroots-emulation-fighter', year)
  if (initiative === 2) return 2
  const combat = combatIngenuity(facts, 'combat-ingenuity-unit')
  return excellent > initiative ? (excellent > combat ? excellent : combat) : initiative > combat ? initiative : combat
}

/** Held already, or the standard met. */
function advancedWorker(facts: Facts): Code {
  const worker = heldIn(facts, 'advanced-worker', year)
  if (worker === 2) return 2
  const soldier = heldIn(facts, 'advanced-soldier', year)
  if (soldier === 2) return 2
  const held = worker > soldier ? worker : soldier
  const standard = advancedStandard(facts)
  return held > standard ? held : standard
}

function advancedStandard(facts: Facts): Code {
  const agency = inAgency(facts)
  if (agency === 2) return 2
  const outside = outsideAgencies(facts)
  return agency > outside ? agency : outside
}

function inAgency(facts: Facts): Code {
  const { attested } = facts
  const good = ratedIn(facts, 'good')
  if (good === 0 || attested?.solidarity === false || attested?.['participates-in-emulation'] === false) return 0
  const served = monthsServed(facts)
  if (served < 6) return 0
  if (served < 9 && facts.subject.sector === 'army') return 0
  return good === 1 || attested?.['participates-in-emulation'] === undefined || wasDisciplined(facts) || (served < 9 && facts.subject.sector === undefined) ? 1 : 2
}

export function wasDisciplined({ discipline }: Facts): boolean {
  return discipline?.some(({ from }) => Number(from.slice(0, 4)) === year) === true
}

/** Claimed by naming the sector. */
function outsideAgencies(facts: Facts): Code {
  const { sector } = facts.subject
  const meets = attestedCode(facts, 'meets-local-standard')
  return sector === 'worker' || sector === 'farmer' || sector === 'enterprise' || sector === 'other' ? meets : 0
}

function combatIngenuity(facts: Facts, key: AttestationKey): Code {
  const { sector } = facts.subject
  const said = attestedCode(facts, key)
  return sector === 'army' || sector === 'police' || sector === 'militia' ? said : 0
}

export function attestedCode({ attested }: Facts, key: AttestationKey): Code {
  const said = attested?.[key]
  return said === undefined ? 1 : said ? 2 : 0
}

/** Not reported counts as long enough. */
export function monthsServed({ subject: { joined } }: Facts): number {
  if (joined === undefined) return Infinity
  const end = received < `${year + 1}-01-01` ? received : `${year + 1}-01-01`
  if (joined > end) return 0
  const months = (Number(end.slice(0, 4)) - Number(joined.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(joined.slice(5, 7))
  return end.slice(8) < joined.slice(8) ? months - 1 : months
}

export function ratedIn({ ratings, known }: Facts, least: 'good' | 'excellent'): Code {
  if (ratings !== undefined) {
    let rated: Code = known?.ratings === false ? 1 : 0
    for (const { year: of, level } of ratings) {
      if (of !== year) continue
      if (level === 'excellent' || level === least) return 2
      rated = 0
    }
    return rated
  }
  return 1
}

export function heldIn(facts: Facts, award: AwardId, of: number): Code {
  return heldInARow(facts, award, { from: of, years: 1 })
}

function heldInARow({ awards, known }: Facts, award: AwardId, { from, years }: { readonly from: number; readonly years: number }): Code {
  const all = (1 << years) - 1
  let [held, gone] = [0, 0]
  if (awards !== undefined) {
    for (const each of awards) {
      const back = from - each.year
      if (each.award !== award || back < 0 || back >= years) continue
      const counts = !(typeof each.cancelled === 'string' && each.cancelled <= received) && (each.decided === undefined || each.decided <= received)
      if (counts) held |= 1 << back
      else gone |= 1 << back
    }
  }
  if (held === all) return 2
  return (awards === undefined || known?.awards === false) && (held | (all & ~gone)) === all ? 1 : 0
}

/** An initiative of the year that serves this title: recognised, wide enough and not used up. */
export function initiativeIn(facts: Facts, award: ContestAward, of: number): Code {
  const { initiatives, known } = facts
  let found: Code = initiatives === undefined || known?.initiatives === false ? 1 : 0
  if (initiatives === undefined) return found
  for (const initiative of initiatives) {
    if (initiative.year !== of) continue
    const code = serves(facts, initiative, award)
    if (code === 2) return 2
    if (code > found) found = code
  }
  return found
}

function serves(facts: Facts, initiative: Initiative, award: ContestAward): Code {
  const { recognised, scope, usedFor } = initiative
  if (recognised === null || (recognised !== undefined && recognised > received)) return 0
  const isWide = award === 'grassroots-emulation-fighter' || scope === 'ministry-province' || scope === 'national'
  if (scope !== undefined && !isWide) return 0
  const sure = scope === undefined ? isWide && recognised !== undefined : true
  if (typeof usedFor === 'string' && usedFor !== '') return servedFor(initiative, award, year) ? (sure ? 2 : 1) : 0
  if (usedFor === undefined) return sure && isFree(facts, initiative) ? 2 : 1
  return isSpent(facts, initiative) ? 0 : sure ? 2 : 1
}

function servedFor({ usedFor, year: own }: Initiative, award: AwardId, of: number): boolean {
  if (typeof usedFor !== 'string' || !usedFor.startsWith(award)) return false
  return usedFor.length === award.length ? own === of : Number(usedFor.slice(award.length + 1)) === of
}

/** Of unknown use in a year without any award that could have used it. */
function isFree({ awards, known }: Facts, initiative: Initiative): boolean {
  if (awards === undefined || known?.awards === false) return false
  for (const award of awards) if (award.year === initiative.year) return false
  return true
}

/** A title that rests on an initiative without naming it has used up one of its year, the first that names no other use. */
function isSpent({ awards, initiatives }: Facts, wanted: Initiative): boolean {
  let open = 0
  for (const award of awards ?? []) {
    if (award.on === 'initiative' && award.year === wanted.year && !initiatives?.some((each) => servedFor(each, award.award, award.year))) open += 1
  }
  for (const each of initiatives ?? []) {
    if (open === 0) return false
    if (each === wanted) return true
    if (each.year === wanted.year && (typeof each.usedFor !== 'string' || each.usedFor === '')) open -= 1
  }
  return false
}
