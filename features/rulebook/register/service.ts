// The people an actor may ask about, with names and units, and the register the engine sweeps.
import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import { awardOf } from '@thidua/law/awards.ts'
import { toDayNumber } from '@thidua/law/engine/days.ts'
import type { Facts } from '@thidua/law/engine/facts.ts'
import type { Registered } from '../../achievements/contract.ts'
import { yearJudged } from '@thidua/law/engine/versions.ts'
import { listRegister, loadRegister, showFacts } from '../../achievements/service.ts'
import type { Ctx } from '../../context.ts'
import { knownUnits } from '../../organisations/service.ts'
import { withLaw } from '../book/service.ts'
import type { operations } from '../contract.ts'
import { regimeView } from '../model.ts'
import { mayAskAboutUnit, seesPeople } from '../policy.ts'
import { benchFor } from '../prepared/service.ts'
import { rowsOf, sweep, tallyOf, yearOfRegister, type PersonLine, type RegisteredPerson } from './model.ts'

export interface Viewing {
  readonly asOf: PlainDate
  readonly year?: number | undefined
}

/** Everybody in post in the scope on the day, by unit and number. */
export async function loadPeople(ctx: Ctx, { asOf, year }: Viewing): Promise<RegisteredPerson[]> {
  if (!seesPeople(ctx.scope)) return []
  const entries = await loadRegister(ctx, ctx.scope, { asOf, ...(year === undefined ? {} : { year }) })
  const lines = await linesOf(ctx, asOf)
  return entries.flatMap(({ person, facts }) => {
    const line = lines.get(person)
    return line ? [{ line, facts: facts as Facts }] : []
  })
}

export async function findPerson(ctx: Ctx, person: string, { asOf, year }: Viewing): Promise<RegisteredPerson> {
  const line = (await linesOf(ctx, asOf)).get(person)
  if (!line) throw new Refusal('rulebook.no-such-person', { person, asOf })
  const facts = (await showFacts(ctx, { person, asOf, year })) as Facts
  // lists are complete up to a year: it is the year judged that they have to reach, not the year of the dossier
  const judged = yearJudged(facts, { received: asOf })
  if (year !== undefined || judged === Number(asOf.slice(0, 4))) return { line, facts }
  return { line, facts: (await showFacts(ctx, { person, asOf, year: judged })) as Facts }
}

const pageSize = 200

async function linesOf(ctx: Ctx, asOf: PlainDate): Promise<ReadonlyMap<string, PersonLine>> {
  const units = new Map((await knownUnits(ctx, asOf)).map(({ id, name }) => [id, name]))
  const lines = new Map<string, PersonLine>()
  for (let after: string | undefined, more = true; more; ) {
    const page = await listRegister(ctx, { asOf, after, limit: pageSize })
    for (const each of page.people) lines.set(each.person, lineOf(each, units))
    after = page.next ?? undefined
    more = page.next !== null
  }
  return lines
}

function lineOf({ person, name, unit, role, sex, ethnicity, synthetic }: Registered, units: ReadonlyMap<string, string>): PersonLine {
  return { person, name, unit, unitName: units.get(unit) ?? unit, role, sex, ethnicity, synthetic }
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
    regime: regimeView(bench.governing), year, people: people.length, milliseconds,
    byAward: [...codes].map(([award, own]) => ({ award, name: awardOf(award).name, tally: tallyOf(own) })),
    rows: rowsOf(people, codes),
  }
}
