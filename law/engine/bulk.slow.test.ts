// Bulk equals single: the sweep of generated code over columns, the closures over the same columns, and one case at a time give the same answers.
import { expect, it } from 'vitest'
import { Chance, randomFacts } from '../../bench/law/population.ts'
import { rulebook } from '../rulebook.ts'
import { compile, Desk } from './compile.ts'
import { toDayNumber } from './days.ts'
import { rulesFor } from './evaluate.ts'
import { subjectKinds, type Facts, type SubjectKind } from './facts.ts'
import { Register } from './register.ts'
import { screen } from './screen.ts'
import { regimes } from './versions.ts'

const people: Readonly<Record<SubjectKind, number>> = { individual: 100_000, collective: 100_000, household: 20_000 }

it.each(subjectKinds)('answers a register as it answers one case, for every rule of every regime (%s)', (kind) => {
  const chance = new Chance(1_948_0611)
  const population = Array.from({ length: people[kind] }, (): Facts => randomFacts(chance, { year: 2023, years: 10, unknown: 0.15, kind }))
  const register = new Register()
  for (const facts of population) register.add(facts)
  for (const { from, until } of regimes) {
    const day = until ?? from
    const program = compile(rulesFor(rulebook, { clocks: { received: day } }, kind).rules)
    const moment = { received: toDayNumber(day), year: Math.min(2023, Number(day.slice(0, 4))) }
    const [generated, closures] = [true, false].map((how) => answersOf({ program, register, moment, generated: how }))
    expect(generated).toEqual(closures)
    const desk = new Desk(program)
    let different = 0
    // where every rule only sends to a lawyer, a sample is enough: there is one answer
    const asked = program.rules.every(({ rule }) => rule.when.word === 'needs-legal') ? population.slice(0, 1000) : population
    asked.forEach((facts, at) => {
      desk.lay(facts, moment)
      program.rules.forEach((rule, index) => {
        if (desk.answer(rule) !== generated?.[index]?.[at]) different += 1
      })
    })
    expect(different, `${day}`).toBe(0)
  }
})

function answersOf(options: Parameters<typeof screen>[0]): Uint8Array[] {
  const answers = options.program.rules.map(() => new Uint8Array(options.register.count))
  screen({ ...options, take: (rule, from, codes) => answers[rule]?.set(codes, from) })
  return answers
}
