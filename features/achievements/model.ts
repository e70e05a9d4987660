// The history of a person, and what of it was known on a day; pure.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Sector } from '@thidua/law/engine/facts.ts'
import { knownLists, type AwardRow, type History, type InitiativeRow, type KnownList, type PersonFacts, type Registered } from './contract.ts'

export interface PersonInPost extends Registered {
  readonly joined: PlainDate | null
  readonly sector: Sector | ''
}

export interface View {
  readonly asOf: PlainDate
  /** The year judged; absent: the year of `asOf`. */
  readonly year?: number
}

/** What the law may be asked about a person. Without `sensitive`, discipline and absences look like lists nobody has written. */
export function factsOn(person: PersonInPost, history: History, { view, sensitive }: { view: View; sensitive: boolean }): PersonFacts {
  const { asOf } = view
  const byThen = ({ from }: { from: PlainDate }): boolean => from <= asOf
  return {
    subject: subjectOf(person),
    ratings: history.ratings.filter(({ year }) => hasBegun(year, asOf)),
    awards: history.awards.filter((award) => isDecided(award, asOf)).map((award) => awardOn(award, asOf)),
    initiatives: history.initiatives.filter(({ year }) => hasBegun(year, asOf)).map((initiative) => initiativeOn(initiative, history, asOf)),
    ...(sensitive ? { discipline: history.discipline.filter(byThen), absences: history.absences.filter(byThen) } : {}),
    attested: Object.fromEntries(history.attested.map(({ key, attested }) => [key, attested])),
    known: knownOf(history, view, sensitive),
  }
}

function subjectOf({ person, sex, role, sector, joined }: PersonInPost): PersonFacts['subject'] {
  return {
    kind: 'individual',
    id: person,
    ...(sex === null ? {} : { sex }),
    role,
    ...(sector === '' ? {} : { sector }),
    ...(joined === null ? {} : { joined }),
  }
}

/** A rating carries no day: it counts as known from the first day of its year. */
function hasBegun(year: number, asOf: PlainDate): boolean {
  return year <= Number(asOf.slice(0, 4))
}

function isDecided({ decided, year }: AwardRow, asOf: PlainDate): boolean {
  return decided === null ? hasBegun(year, asOf) : decided <= asOf
}

function awardOn({ award, year, decided, basis, number, on, annulled }: AwardRow, asOf: PlainDate): PersonFacts['awards'][number] {
  return {
    award,
    year,
    ...(decided === null ? {} : { decided }),
    ...(basis === null ? {} : { basis }),
    ...(number === '' ? {} : { number }),
    ...(on === null ? {} : { on }),
    cancelled: annulled !== null && annulled <= asOf ? annulled : null,
  }
}

/** A day of recognition nobody gave stays unknown; one that lies ahead says that it is not recognised yet. */
function initiativeOn({ id, year, scope, recognised, usedFor }: InitiativeRow, history: History, asOf: PlainDate): PersonFacts['initiatives'][number] {
  return {
    id,
    year,
    scope,
    ...(recognised === null ? {} : { recognised: recognised <= asOf ? recognised : null }),
    usedFor: usedFor !== null && isUsed(usedFor, year, { history, asOf }) ? usedFor : null,
  }
}

/** An initiative is used up by the decision of the award it carried, not before. */
function isUsed(usedFor: string, initiativeYear: number, { history, asOf }: { history: History; asOf: PlainDate }): boolean {
  const [award, year = String(initiativeYear)] = usedFor.split(':')
  const carried = history.awards.filter((held) => held.award === award && held.year === Number(year))
  return carried.length === 0 ? hasBegun(Number(year), asOf) : carried.some((held) => isDecided(held, asOf))
}

function knownOf({ lists }: History, { asOf, year = Number(asOf.slice(0, 4)) }: View, sensitive: boolean): PersonFacts['known'] {
  const complete = (name: KnownList): boolean => lists.some(({ list, complete, through }) => list === name && complete && through >= year)
  const isHidden = (name: KnownList): boolean => !sensitive && (name === 'discipline' || name === 'absences')
  return Object.fromEntries(knownLists.map((name) => [name, !isHidden(name) && complete(name)])) as PersonFacts['known']
}

/** Where a page ends: ids hold no `/`. */
export function cursorOf({ unit, person }: Registered): string {
  return `${unit}/${person}`
}

export function placeOf(cursor: string | undefined): { unit: string; person: string } {
  const [unit = '', person = ''] = (cursor ?? '').split('/')
  return { unit, person }
}
