// What everybody answers: two titles of the 2022 law, for the same invented people on the same day.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { compile, type Program } from '@thidua/law/engine/compile.ts'
import { toDayNumber } from '@thidua/law/engine/days.ts'
import type { Facts } from '@thidua/law/engine/facts.ts'
import { groundRule } from '@thidua/law/engine/ground.ts'
import { rules as titles, values } from '@thidua/law/titles/individual-titles.ts'
import { Chance, randomFacts, type PopulationShape } from './population.ts'

/** One dossier day and the year judged. */
export const year = 2024
export const received = plainDate('2025-01-15')
export const clocks = { received, year }
export const moment = { received: toDayNumber(received), year }

export const awards = ['ministry-province-emulation-fighter', 'grassroots-emulation-fighter'] as const
export type ContestAward = (typeof awards)[number]

export const book = { rules: titles, values }
/** Ten years of history; one list in ten is absent or said to be incomplete. */
const shape: PopulationShape = { year, years: 10, unknown: 0.1, kind: 'individual' }

/** The five individual titles, or one of them. */
export function programOf(award?: ContestAward): Program {
  return compile(titles.filter((rule) => award === undefined || rule.award === award).flatMap((rule) => groundRule(book, rule, received) ?? []))
}

/** `people(10_000)`, the same every time. */
export function* people(count: number): Generator<Facts> {
  const chance = new Chance(20_220_615)
  for (let left = count; left > 0; left -= 1) yield randomFacts(chance, shape)
}

export type Answers = readonly number[]

/** Every contestant answers as the law as code does; a difference ends the measurement. */
export function assertSame(who: string, given: Answers, ours: Answers): void {
  const at = ours.findIndex((code, index) => given[index] !== code)
  if (at >= 0) throw new Error(`${who}: person ${at} is ${given[at]}, ours says ${ours[at]}`)
}
