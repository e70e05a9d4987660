// Years that have not been: what a person would have to do in each, and the facts as they would then stand.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../awards.ts'
import type { AttestationKey } from './attestations.ts'
import type { Facts, HeldAward, Initiative, InitiativeScope, Level, Rating } from './facts.ts'

/** One year of a plan. `level` is `null` where the year is rated already, or where nothing is asked of it. */
export interface PlannedYear {
  readonly year: number
  readonly level: Level | null
  readonly initiatives: Readonly<Record<InitiativeScope, number>>
  /** Titles on the way that are taken when they can be had. */
  readonly awards: readonly AwardId[]
}

export interface Plan {
  readonly years: readonly PlannedYear[]
  readonly attested: readonly AttestationKey[]
}

export const plannedId = 'kế hoạch'

/** The facts once the years up to `until` have gone as planned; `won` are the titles of those years. Lists that were incomplete are taken as complete. */
export function applyPlan(facts: Facts, plan: Plan, won: readonly HeldAward[], until: number): Facts {
  const years = plan.years.filter(({ year }) => year <= until)
  const ratings: Rating[] = years.flatMap(({ year, level }) => (level === null ? [] : [{ year, level }]))
  const initiatives = years.flatMap((year) => initiativesOf(year, won))
  return {
    ...facts,
    ratings: [...(facts.ratings ?? []), ...ratings],
    initiatives: [...(facts.initiatives ?? []), ...initiatives],
    awards: [...(facts.awards ?? []), ...won.filter(({ year }) => year <= until)],
    discipline: facts.discipline ?? [], absences: facts.absences ?? [], positions: facts.positions ?? [],
    attested: { ...Object.fromEntries(plan.attested.map((key) => [key, true])), ...facts.attested },
    known: {},
  }
}

/** A year of a plan is written out once, however many plans it stands in. */
const written = new WeakMap<PlannedYear, readonly Initiative[]>()

function initiativesOf(year: PlannedYear, won: readonly HeldAward[]): readonly Initiative[] {
  const made = written.get(year) ?? write(year)
  written.set(year, made)
  const onInitiative = won.filter((award) => award.year === year.year && award.on === 'initiative')
  return onInitiative.reduce<readonly Initiative[]>((rest, award) => spend(rest, award), made)
}

function write({ year, initiatives }: PlannedYear): Initiative[] {
  const recognised = plainDate(`${year}-11-30`)
  return (['grassroots', 'ministry-province', 'national'] as const).flatMap((scope) =>
    Array.from({ length: initiatives[scope] }, (_, index) => ({ id: `${plannedId} ${year}/${scope}/${index + 1}`, year, scope, recognised, usedFor: null })))
}

const scopeOfTitle: Readonly<Partial<Record<AwardId, InitiativeScope>>> = {
  'grassroots-emulation-fighter': 'grassroots', 'ministry-province-emulation-fighter': 'ministry-province', 'national-emulation-fighter': 'national',
}

function spend(initiatives: readonly Initiative[], award: HeldAward): Initiative[] {
  const at = initiatives.findIndex(({ scope, usedFor }) => scope === scopeOfTitle[award.award] && usedFor === null)
  return initiatives.map((each, index) => (index === at ? { ...each, usedFor: `${award.award}:${award.year}` } : each))
}

/** A title of a planned year, decided on its last day. */
export function wonAward(award: AwardId, year: number, on: HeldAward['on']): HeldAward {
  return { award, year, decided: lastDay(year), basis: 'merit', on, cancelled: null, number: plannedId }
}

export function lastDay(year: number): PlainDate {
  return plainDate(`${year}-12-31`)
}
