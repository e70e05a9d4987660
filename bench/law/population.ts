// A made-up population, the same for the same seed: every list may be absent, incomplete or complete, awards may be annulled, initiatives spent. Synthetic throughout.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { awardIds, awardOf, type AwardId } from '@thidua/law/awards.ts'
import { attestationKeys } from '@thidua/law/engine/attestations.ts'
import {
  absenceKinds, bases, disciplineForms, holdKinds, levels, limbsOfAward, ranks, roles, scopes, sectors, sexes, type Facts, type HeldAward, type SubjectKind,
} from '@thidua/law/engine/facts.ts'

/** A small repeatable source of chance (mulberry32). */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  is(share: number): boolean {
    return this.next() < share
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }
}

export interface PopulationShape {
  /** Last year of every history. */
  readonly year: number
  readonly years: number
  /** Share of lists that are absent or said to be incomplete. */
  readonly unknown: number
  readonly kind: SubjectKind
}

const ladder: readonly AwardId[] = ['advanced-worker', 'grassroots-emulation-fighter', 'ministry-province-emulation-fighter', 'ministry-province-diploma', 'prime-minister-diploma', 'labour-order-third-class', 'labour-order-second-class']
const groupLadder: readonly AwardId[] = ['advanced-labour-collective', 'excellent-labour-collective', 'ministry-province-emulation-flag', 'government-emulation-flag', 'ministry-province-diploma', 'prime-minister-diploma', 'labour-order-third-class', 'labour-order-second-class']

/** One subject with a history that looks like a working life, and now and then like anything at all. */
export function randomFacts(chance: Chance, { year, years, unknown, kind }: PopulationShape): Facts {
  const span = Array.from({ length: years }, (_, back) => year - years + 1 + back)
  const joined = plainDate(`${year - chance.below(years + 10)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`)
  const quality = chance.next()
  const list = <T>(make: () => T): T | undefined => (chance.is(unknown) ? undefined : make())
  const facts: Facts = {
    subject: {
      kind, sex: chance.of(sexes), role: chance.of(roles),
      ...(chance.is(unknown) ? {} : { sector: chance.is(0.7) ? 'civil-servant' : chance.of(sectors) }), ...(chance.is(unknown) ? {} : { joined }),
      ...(kind === 'collective' && !chance.is(unknown) ? { founded: year - chance.below(50) } : {}),
    },
    ratings: list(() => span.filter(() => !chance.is(0.05)).map((each) => ({ year: each, level: chance.is(quality) ? chance.of(['good', 'excellent'] as const) : chance.of(levels) }))),
    awards: list(() => awardsOver(chance, span, quality, kind)),
    initiatives: list(() => span.flatMap((each) => initiativesIn(chance, each, quality))),
    discipline: list(() => (chance.is(0.1) ? [{ form: chance.of(disciplineForms), ...spanFrom(chance, chance.of(span)) }] : [])),
    holds: list(() => (chance.is(0.05) ? [{ kind: chance.of(holdKinds), ...spanFrom(chance, chance.of(span)) }] : [])),
    absences: list(() => (chance.is(0.1) ? [{ kind: chance.of(absenceKinds), ...spanFrom(chance, chance.of(span)) }] : [])),
    positions: list(() => (chance.is(0.2) ? [{ rank: chance.of(ranks), ...spanFrom(chance, year - chance.below(25)) }] : [])),
    attested: Object.fromEntries(attestationKeys.filter((_, index) => chance.is(index < 5 ? 0.9 : 0.05)).map((key) => [key, chance.is(0.85)])),
    known: chance.is(unknown) ? { ratings: chance.is(0.5), awards: chance.is(0.5), initiatives: chance.is(0.5), discipline: chance.is(0.5) } : {},
    ...(kind === 'collective' ? group(chance, unknown) : {}),
  }
  return facts
}

function awardsOver(chance: Chance, span: readonly number[], quality: number, kind: SubjectKind): HeldAward[] {
  const likely = kind === 'collective' ? groupLadder : ladder
  return span.flatMap((year) =>
    likely.flatMap((award, rung) => {
      const wanted = chance.is(0.01) ? chance.of(awardIds.filter((id) => awardOf(id).subjects.includes(kind))) : award
      return chance.is(quality / (1 + rung * 1.6)) ? [heldAward(chance, wanted, year)] : []
    }),
  )
}

function heldAward(chance: Chance, award: AwardId, year: number): HeldAward {
  return {
    award, year,
    ...(chance.is(0.05) ? {} : { decided: plainDate(`${year + (chance.is(0.1) ? 1 : 0)}-${two(1 + chance.below(12))}-15`) }),
    ...(chance.is(0.05) ? {} : { basis: chance.is(0.85) ? 'merit' : chance.of(bases) }),
    ...(chance.is(0.3) ? {} : { on: chance.of(limbsOfAward.slice(0, 2)) }),
    cancelled: chance.is(0.02) ? plainDate(`${year + 1 + chance.below(2)}-06-15`) : null,
  }
}

function initiativesIn(chance: Chance, year: number, quality: number): NonNullable<Facts['initiatives']>[number][] {
  return Array.from({ length: chance.is(quality * 0.6) ? 1 + chance.below(3) : 0 }, (_, index) => ({
    id: `SK${year}-${index}`, year,
    ...(chance.is(0.05) ? {} : { scope: chance.is(0.6) ? 'grassroots' : chance.of(scopes) }),
    ...(chance.is(0.05) ? {} : { recognised: chance.is(0.05) ? null : plainDate(`${year}-${two(1 + chance.below(12))}-20`) }),
    ...(chance.is(0.1) ? {} : { usedFor: chance.is(0.3) ? `${chance.of(ladder)}:${year}` : null }),
  }))
}

function spanFrom(chance: Chance, year: number): { readonly from: PlainDate; readonly to: PlainDate | null } {
  const from = plainDate(`${year}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`)
  return { from, to: chance.is(0.2) ? null : plainDate(`${year + 1 + chance.below(3)}-01-31`) }
}

function group(chance: Chance, unknown: number): Pick<Facts, 'members' | 'cluster' | 'targets'> {
  const count = 1 + chance.below(60)
  return {
    members: {
      ...(chance.is(unknown) ? {} : { count }), ...(chance.is(unknown) ? {} : { completed: chance.is(0.8) ? count : chance.below(count + 1) }),
      ...(chance.is(unknown) ? {} : { disciplined: chance.is(0.8) ? 0 : 1 }),
      holding: { 'advanced-worker': chance.below(count + 1), 'grassroots-emulation-fighter': chance.below(4) },
    },
    cluster: { rank: 1 + chance.below(3), ...(chance.is(unknown) ? {} : { acclaimed: chance.is(0.7) }) },
    targets: chance.is(unknown) ? {} : { exceeded: chance.is(0.7) },
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
