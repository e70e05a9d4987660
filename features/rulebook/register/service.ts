// The people an actor may ask about, with names and units, and the register the engine sweeps.
import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import { awardOf } from '@thidua/law/awards.ts'
import { toDayNumber } from '@thidua/law/engine/days.ts'
import type { Facts } from '@thidua/law/engine/facts.ts'
import { yearJudged } from '@thidua/law/engine/versions.ts'
import { findRegistered, loadRegister, type RegisterEntry } from '../../achievements/service.ts'
import type { Ctx } from '../../context.ts'
import { knownUnits } from '../../organisations/service.ts'
import { countResting } from '../../people/service.ts'
import { withLaw } from '../book/service.ts'
import type { operations } from '../contract.ts'
import { regimeView } from '../model.ts'
import { mayAskAboutUnit, seesPeople } from '../policy.ts'
import { benchFor } from '../prepared/service.ts'
import { rowsOf, sweep, tallyOf, yearOfRegister, type RegisteredPerson } from './model.ts'

export interface Viewing {
  readonly asOf: PlainDate
  readonly year?: number | undefined
}

/** Everybody in post in the scope on the day, by unit and number. */
export async function loadPeople(ctx: Ctx, { asOf, year }: Viewing): Promise<RegisteredPerson[]> {
  if (!seesPeople(ctx.scope)) return []
  const entries = await loadRegister(ctx, ctx.scope, { asOf, ...(year === undefined ? {} : { year }) })
  const names = await unitNames(ctx, asOf)
  return entries.map((entry) => registeredPerson(entry, names))
}

export async function findPerson(ctx: Ctx, person: string, { asOf, year }: Viewing): Promise<RegisteredPerson> {
  const found = await findRegistered(ctx, person, { asOf, ...(year === undefined ? {} : { year }) })
  if (!found) throw new Refusal('rulebook.no-such-person', { person, asOf })
  // lists are complete up to a year: it is the year judged that they have to reach, not the year of the dossier
  const judged = year ?? yearJudged(found.facts as Facts, { received: asOf })
  const reaching = year !== undefined || judged === Number(asOf.slice(0, 4)) ? found : await findRegistered(ctx, person, { asOf, year: judged })
  return registeredPerson(reaching ?? found, await unitNames(ctx, asOf))
}

async function unitNames(ctx: Ctx, asOf: PlainDate): Promise<ReadonlyMap<string, string>> {
  return new Map((await knownUnits(ctx, asOf)).map(({ id, name }) => [id, name]))
}

function registeredPerson({ facts, ...registered }: RegisterEntry, names: ReadonlyMap<string, string>): RegisteredPerson {
  return { line: { ...registered, unitName: names.get(registered.unit) ?? registered.unit }, facts: facts as Facts }
}

type Screened = OutputOf<(typeof operations)['screen-register']>

export async function screenPeople(ctx: Ctx, input: InputOf<(typeof operations)['screen-register']>): Promise<Screened> {
  const bench = withLaw(input.received, () => benchFor({ received: input.received }, 'individual'))
  const everybody = await loadPeople(ctx, { asOf: input.received, year: input.year })
  const people = input.unit === undefined ? everybody : everybody.filter(({ line }) => line.unit === input.unit && mayAskAboutUnit(ctx.scope, line.unit))
  const year = input.year ?? yearOfRegister(people, input.received)
  const started = performance.now()
  const codes = sweep(bench.desk.program, people, { received: toDayNumber(input.received), year })
  const milliseconds = Math.round((performance.now() - started) * 100) / 100
  return {
    regime: regimeView(bench.governing), year, people: people.length, resting: await countResting(ctx, input.received), milliseconds,
    byAward: [...codes].map(([award, own]) => ({ award, name: awardOf(award).name, tally: tallyOf(own) })),
    rows: rowsOf(people, codes),
  }
}
