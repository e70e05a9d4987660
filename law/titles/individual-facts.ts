// A civil servant as the worked cases need one: a complete file, in which each case changes what it is about.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../awards.ts'
import type { Basis, Discipline, Facts, HeldAward, Initiative, InitiativeScope, Level, Rating, Sector } from '../engine/facts.ts'

export const good = {
  'participates-in-emulation': true, 'law-abiding': true, solidarity: true, studies: true, 'healthy-conduct': true,
} as const

/** `officer({ ratings: rated('good', 2022) })`: in service since 2000, never disciplined, everything else known to be none. */
export function officer(over: Partial<Facts> = {}): Facts {
  return {
    subject: { kind: 'individual', id: 'A', sex: 'male', role: 'officer', sector: 'civil-servant', joined: plainDate('2000-01-01') },
    ratings: [], awards: [], initiatives: [], discipline: [], holds: [], absences: [], positions: [], attested: good, ...over,
  }
}

/** `without(officer(), 'discipline')`: the list is not reported. */
export function without(facts: Facts, ...names: readonly (keyof Facts)[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name as keyof Facts))) as unknown as Facts
}

/** `as('farmer', officer())`. */
export function as(sector: Sector, facts: Facts): Facts {
  return { ...facts, subject: { ...facts.subject, sector } }
}

export function joinedOn(day: string, facts: Facts): Facts {
  return { ...facts, subject: { ...facts.subject, joined: plainDate(day) } }
}

/** Also attested, or attested not to be so: `attesting({ solidarity: false }, facts)`. */
export function attesting(more: NonNullable<Facts['attested']>, facts: Facts): Facts {
  return { ...facts, attested: { ...facts.attested, ...more } }
}

/** `rated('good', 2020, 2024)`: each of the years. */
export function rated(level: Level, from: number, to: number = from): readonly Rating[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({ year: from + index, level }))
}

/** `held('grassroots-emulation-fighter', 2021, 2022)`: for merit, decided in November of its year. */
export function held(award: AwardId, ...years: readonly number[]): readonly HeldAward[] {
  return years.map((year) => ({ award, year, decided: plainDate(`${year}-11-20`), basis: 'merit', cancelled: null }))
}

export function heldOn(basis: Basis, award: AwardId, year: number): HeldAward {
  return { award, year, decided: plainDate(`${year}-11-20`), basis, cancelled: null }
}

/** `initiatives('grassroots', 2021, 2022)`: recognised in October of its year and used for nothing. */
export function initiatives(scope: InitiativeScope, ...years: readonly number[]): readonly Initiative[] {
  return years.map((year) => ({ year, scope, recognised: plainDate(`${year}-10-30`), usedFor: null }))
}

/** The same, each spent on the award of its year: `spent('grassroots', 'grassroots-emulation-fighter', 2021)`. */
export function spent(scope: InitiativeScope, award: AwardId, ...years: readonly number[]): readonly Initiative[] {
  return initiatives(scope, ...years).map((each) => ({ ...each, usedFor: `${award}:${each.year}` }))
}

/** A reprimand of twelve months from May of the year. */
export function reprimanded(year: number): readonly Discipline[] {
  return [{ form: 'reprimand', from: plainDate(`${year}-05-12`), to: plainDate(`${year + 1}-05-11`) }]
}

export const unknownPerson: Facts = { subject: { kind: 'individual' } }
