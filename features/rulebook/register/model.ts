// A register of people swept by the rules of a day. Pure.
import type { z } from 'zod'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { answerOf, type Code } from '@thidua/law/engine/answer.ts'
import type { Program } from '@thidua/law/engine/compile.ts'
import type { Moment } from '@thidua/law/engine/derive.ts'
import type { Facts } from '@thidua/law/engine/facts.ts'
import { Register } from '@thidua/law/engine/register.ts'
import type { operations, personLine } from '../contract.ts'
import { codesOf, type Codes } from './batches/model.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'

export type PersonLine = z.output<typeof personLine>

export interface RegisteredPerson {
  readonly line: PersonLine
  readonly facts: Facts
}


/** The answers of a program for people held in memory. */
export function sweep(program: Program, people: readonly { readonly facts: Facts }[], moment: Moment): Codes {
  const register = new Register()
  for (const { facts } of people) register.add(facts)
  return codesOf(program, register, moment)
}

/** The year that closes with the day, or the last one before it for which at least half of the people are rated. */
export function yearOfRegister(people: readonly { readonly facts: Facts }[], day: PlainDate): number {
  const closing = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) >= 11 ? 0 : 1)
  const counts = new Map<number, number>()
  for (const { facts } of people) for (const { year } of facts.ratings ?? []) if (year <= closing) counts.set(year, (counts.get(year) ?? 0) + 1)
  const rated = [...counts].filter(([, count]) => count * 2 >= people.length).map(([year]) => year)
  return rated.length > 0 ? Math.max(...rated) : closing
}

export interface Tally {
  readonly met: number
  readonly notMet: number
  readonly undetermined: number
}

export function tallyOf(codes: Uint8Array): Tally {
  const counts = [0, 0, 0]
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  const [notMet = 0, undetermined = 0, met = 0] = counts
  return { met, notMet, undetermined }
}

export function rowsOf(people: readonly RegisteredPerson[], codes: Codes): OutputOf<(typeof operations)['screen-register']>['rows'] {
  return people.map(({ line }, at) => ({ ...line, answers: [...codes].map(([award, own]) => ({ award, answer: answerOf(own[at] as Code) })) }))
}
