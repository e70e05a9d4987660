import { expect, it } from 'vitest'
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../awards.ts'
import { Chance, randomFacts } from '../../bench/law/population.ts'
import { rulebook } from '../rulebook.ts'
import { compile, Desk } from './compile.ts'
import { toDayNumber } from './days.ts'
import { rulesFor } from './evaluate.ts'
import type { Facts } from './facts.ts'
import { roadmap } from './roadmap.ts'

/** The answer in a later year under the law of a day, as a roadmap takes it. */
function answerIn(facts: Facts, award: AwardId, { lawOf, year }: { lawOf: PlainDate; year: number }): number {
  const program = compile(rulesFor(rulebook, { clocks: { received: lawOf }, award }, facts.subject.kind).rules)
  const desk = new Desk(program)
  desk.lay(facts, { received: toDayNumber(plainDate(`${year}-12-31`)), year })
  return Math.max(...program.rules.map((rule) => desk.answer(rule)))
}

const officer: Facts = {
  subject: { kind: 'individual', sector: 'civil-servant', joined: plainDate('2012-03-01') },
  ratings: [2021, 2022, 2023].map((year) => ({ year, level: 'good' })), awards: [], initiatives: [], discipline: [], absences: [],
  attested: { 'participates-in-emulation': true, 'law-abiding': true, solidarity: true, studies: true, 'healthy-conduct': true },
}

it('flips the answer when its advice is followed, for whomever and whatever', () => {
  const chance = new Chance(77)
  const wanted: AwardId[] = ['grassroots-emulation-fighter', 'ministry-province-emulation-fighter', 'ministry-province-diploma', 'prime-minister-diploma', 'labour-order-third-class']
  let reached = 0
  for (let index = 0; index < 120; index += 1) {
    const facts = randomFacts(chance, { year: 2023, years: 10, unknown: 0.1, kind: 'individual' })
    const [award, from] = [chance.of(wanted), chance.of([plainDate('2022-12-05'), plainDate('2024-01-15'), plainDate('2025-12-15')])]
    const { way, earliestYear, alternatives } = roadmap(rulebook, { facts, award, from, horizon: 16 })
    for (const each of [...(way ? [way] : []), ...alternatives]) {
      expect(answerIn(each.facts, award, { lawOf: from, year: each.earliestYear }), `${award} ${from} ${each.name}`).toBe(2)
      expect(each.steps.at(-1)?.year).toBe(each.earliestYear)
      reached += 1
    }
    if (way) expect(earliestYear).toBe(way.earliestYear)
  }
  expect(reached).toBeGreaterThan(60)
})

it('does not arrive when one thing it asks for is left out', () => {
  const { way } = roadmap(rulebook, { facts: officer, award: 'ministry-province-emulation-fighter', from: plainDate('2024-01-15') })
  expect(way).not.toBeNull()
  if (!way) return
  const without = { ...way.facts, initiatives: way.facts.initiatives?.filter(({ scope }) => scope !== 'ministry-province') }
  expect(answerIn(without, 'ministry-province-emulation-fighter', { lawOf: plainDate('2024-01-15'), year: way.earliestYear })).toBeLessThan(2)
})

it('needs three titles in a row before the title of the ministry or province, so two years more for a newcomer to the row', () => {
  const { earliestYear, steps } = roadmap(rulebook, { facts: officer, award: 'ministry-province-emulation-fighter', from: plainDate('2024-01-15') })
  expect(earliestYear).toBe(2025)
  expect(steps.map(({ year }) => year)).toEqual([2023, 2024, 2025])
})

it('shows a way by rating and a way by initiative under the 2022 law, and none by rating alone under the old one', () => {
  const now = roadmap(rulebook, { facts: officer, award: 'ministry-province-emulation-fighter', from: plainDate('2024-01-15') })
  expect(now.alternatives.length).toBeGreaterThan(0)
  const old = roadmap(rulebook, { facts: officer, award: 'ministry-province-emulation-fighter', from: plainDate('2022-12-05') })
  expect(old.steps.every(({ needs }) => needs.some((need) => need.kind === 'initiative'))).toBe(true)
})

it('gives orientation by the last known text, and no year, where the law of today asks a lawyer', () => {
  const map = roadmap(rulebook, { facts: officer, award: 'grassroots-emulation-fighter', from: plainDate('2026-11-24') })
  expect(map.earliestYear).toBeNull()
  expect(map.reason).toContain('pháp chế')
  expect(map.tentative?.earliestYear).not.toBeNull()
})
