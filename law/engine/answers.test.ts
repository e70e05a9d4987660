import { expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { Chance, randomFacts } from '../../bench/law/population.ts'
import { rulebook } from '../rulebook.ts'
import { attestationKeys } from './attestations.ts'
import { evaluateOn, prepare, rulesFor, type Bench } from './evaluate.ts'
import { subjectKinds, type Facts, type SubjectKind } from './facts.ts'
import { regimes } from './versions.ts'

const benches = new Map<string, Bench>()
function verdictsOf(facts: Facts, day: string) {
  const key = `${day} ${facts.subject.kind}`
  const clocks = { received: plainDate(day), year: Number(day.slice(0, 4)) }
  const bench = benches.get(key) ?? prepare(rulebook, { clocks }, facts.subject.kind)
  benches.set(key, bench)
  return evaluateOn(bench, { facts, clocks })
}

const days = regimes.map(({ from, until }) => until ?? plainDate(`${from.slice(0, 4)}-12-31`))
const sample = (kind: SubjectKind, count: number, unknown: number) => {
  const chance = new Chance(20_231_231)
  return Array.from({ length: count }, () => randomFacts(chance, { year: 2023, years: 10, unknown, kind }))
}

it.each(days)('says nothing is known, and never no, when no fact is given (%s)', (day) => {
  for (const kind of subjectKinds) {
    const verdicts = verdictsOf({ subject: { kind } }, day)
    expect(verdicts.filter(({ answer }) => answer !== 'undetermined').map(({ rule }) => rule)).toEqual([])
    expect(verdicts.every(({ missing }) => missing.length > 0)).toBe(true)
  }
})

it('never turns a yes into a no, or a no into a yes, when a list is forgotten', () => {
  const turned: string[] = []
  for (const kind of subjectKinds) {
    for (const drawn of sample(kind, 300, 0)) {
      // a title resting on an initiative that is listed as unused contradicts itself; such histories are left out
      const full: Facts = { ...drawn, awards: (drawn.awards ?? []).map((award) => ({ ...award, on: 'rating' })) }
      for (const day of ['2022-12-05', '2024-01-15', '2025-12-15']) {
        const known = verdictsOf(full, day).map(({ answer }) => answer)
        for (const forgotten of ['ratings', 'awards', 'initiatives'] as const) {
          const { [forgotten]: _gone, ...rest } = full
          verdictsOf(rest, day).forEach(({ answer, rule }, index) => {
            if (answer !== 'undetermined' && answer !== known[index]) turned.push(`${rule} on ${day} without ${forgotten}: ${known[index]} → ${answer}`)
          })
        }
      }
    }
  }
  expect(turned).toEqual([])
})

it('leaves only questions of law open once every fact is given', () => {
  const open: string[] = []
  const all = Object.fromEntries(attestationKeys.map((key, index) => [key, index % 3 !== 0]))
  for (const kind of subjectKinds) {
    for (const facts of sample(kind, 300, 0)) {
      const settled: Facts = {
        ...facts, attested: all, known: {},
        awards: (facts.awards ?? []).map((award) => ({ ...award, basis: award.basis ?? 'merit' })),
        initiatives: (facts.initiatives ?? []).map((each) => ({ ...each, scope: each.scope ?? 'grassroots', recognised: each.recognised === undefined ? null : each.recognised, usedFor: each.usedFor ?? null })),
      }
      for (const day of days) {
        for (const verdict of verdictsOf(settled, day)) {
          if (verdict.answer !== 'undetermined') continue
          if (!verdict.missing.some((gap) => 'needsLegal' in gap)) open.push(`${verdict.rule} on ${day}: ${JSON.stringify(verdict.missing)}`)
        }
      }
    }
  }
  expect(open).toEqual([])
})

it('gives the award of a year no second time the power of an annulled one', () => {
  const held = (cancelled: string | null): Facts => ({
    subject: { kind: 'individual', sector: 'civil-servant', joined: plainDate('2010-01-01') },
    ratings: [2021, 2022, 2023].map((year) => ({ year, level: 'excellent' })),
    awards: [2021, 2022, 2023].map((year) => ({ award: 'grassroots-emulation-fighter', year, decided: plainDate(`${year}-12-01`), basis: 'merit', cancelled: year === 2022 && cancelled ? plainDate(cancelled) : null })),
    initiatives: [{ id: 'I1', year: 2023, scope: 'ministry-province', recognised: plainDate('2023-10-01'), usedFor: null }],
  })
  const answerFor = (facts: Facts) => verdictsOf(facts, '2024-01-15').find(({ award }) => award === 'ministry-province-emulation-fighter')
  const on2023 = (facts: Facts) => evaluateOn(prepare(rulebook, { clocks: { received: plainDate('2024-01-15') }, award: 'ministry-province-emulation-fighter' }, 'individual'), { facts, clocks: { received: plainDate('2024-01-15'), year: 2023 } })[0]?.answer
  expect(answerFor(held(null))).toBeDefined()
  expect(on2023(held(null))).toBe('met')
  expect(on2023(held('2023-06-15'))).toBe('not-met')
  expect(on2023(held('2024-06-15'))).toBe('met')
})

it('has a wording for every award it knows on every day of the 2022 law', () => {
  for (const day of ['2024-01-01', '2025-06-30', '2025-07-01', '2026-09-30', '2026-10-01', '2027-03-01']) {
    const rules = subjectKinds.flatMap((kind) => rulesFor(rulebook, { clocks: { received: plainDate(day) } }, kind).rules)
    expect(new Set(rules.map(({ award }) => award)).size).toBeGreaterThan(40)
  }
})
