// A collective as the worked cases need one: a complete file that climbed one step of the ladder some years ago.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../awards.ts'
import type { AttestationKey, Basis, Facts, HeldAward, Level } from '../engine/facts.ts'

export interface History {
  /** The year judged. */
  readonly year: number
  /** The step before, and how many years ago. */
  readonly prior?: AwardId
  readonly ago: number
  readonly basis?: Basis
  /** Flags and diplomas, one a year from the first year after the step on. */
  readonly won?: Readonly<Partial<Record<AwardId, number>>>
  /** Titles held in each of the last so many years. */
  readonly titles?: { readonly award: AwardId; readonly years: number }
  readonly level?: Level
  /** Years with another level. */
  readonly except?: Readonly<Record<number, Level>>
  readonly age?: number
  readonly attested?: Readonly<Partial<Record<AttestationKey, boolean>>>
}

/** No movement, deed, contribution or other way to the award than the ladder. */
const ladderOnly: Readonly<Partial<Record<AttestationKey, boolean>>> = {
  solidarity: true, 'law-abiding': true, 'participates-in-emulation': true, 'grassroots-democracy': true, 'party-organisation-clean': true, 'party-organisations-excellent': true,
  'great-merit-nation': true, 'movement-ministry-province': false, 'movement-three-years': false, 'movement-outstanding': false, 'movement-state-leader': false,
  'influence-in-field': false, 'influence-ministry-province': false, 'influence-national': false, 'contribution-socio-economic': false,
}

/** `climbed({ year: 2016, prior: 'labour-order-third-class', ago: 6, won: { 'ministry-province-emulation-flag': 3 } })`. */
export function climbed({ year, prior, ago, basis = 'merit', won = {}, titles, level = 'excellent', except = {}, age = 40, attested = {} }: History): Facts {
  const years = Array.from({ length: ago }, (_, index) => year - ago + 1 + index)
  const awards = [
    ...(prior === undefined ? [] : [heldIn(prior, year - ago, basis)]),
    ...Object.entries(won).flatMap(([award, count]) => years.slice(0, count).map((each) => heldIn(award as AwardId, each, 'merit'))),
    ...years.slice(ago - (titles?.years ?? 0)).flatMap((each) => (titles ? [{ award: titles.award, year: each, basis: 'merit' as const }] : [])),
  ]
  return {
    subject: { kind: 'collective', name: 'Tập thể B', founded: year - age },
    ratings: years.map((each) => ({ year: each, level: except[each] ?? level })),
    awards, initiatives: [], discipline: [], holds: [],
    attested: { ...ladderOnly, ...attested },
  }
}

function heldIn(award: AwardId, year: number, basis: Basis): HeldAward {
  return { award, year, decided: plainDate(`${year + 1}-02-01`), basis }
}

/** Nothing but that it is a collective, or a household. */
export function unknownFile(kind: 'collective' | 'household'): Facts {
  return { subject: { kind } }
}
