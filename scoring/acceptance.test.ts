import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cardFiles, fixture, readRegion, shipped } from '../tests/fixtures/read-region.ts'
import { checkCard, parseCard } from './check-card.ts'
import { toResultJson, type LeafJson, type ResultJson, type UnitJson } from './result.ts'
import { scoreCard } from './score.ts'

const scorecards = shipped('scorecards')
const region2022 = readRegion(shipped('region-2022'))
const expected2022 = readJson<Record<string, ResultJson>>(fixture('region-2022', 'expected-scores.json'))
const conformance = fixture('scorecards', 'conformance')

describe('the two demonstration cards on the region of 2022', () => {
  for (const id of ['so-tu-phap-2022-demo', 'thads-2022-demo']) {
    const files = cardFiles(scorecards, `${id}.yaml`)
    const card = parseCard(files).card ?? expect.fail(`${id} does not parse`)
    const result = toResultJson(scoreCard({ card, region: region2022.region, asOf: plainDate('2022-11-25') })) as ResultJson

    it(`${id} has no errors`, () => {
      expect(checkCard(files, region2022.region.indicators)).toEqual({ ok: true, card: id, errors: [] })
    })
    expectSameResult(id, result, expected2022[id] ?? expect.fail(`${id} is not expected`))
  }
})

describe('the conformance set', () => {
  const { region, asOf } = readRegion(conformance)
  const files = cardFiles(conformance, 'mini-2025.yaml')
  const card = parseCard(files).card ?? expect.fail('mini-2025 does not parse')
  const expected = readJson<ResultJson>(fixture('scorecards', 'conformance', 'expected.json'))

  it('has no errors', () => expect(checkCard(files, region.indicators).errors).toEqual([]))
  expectSameResult('mini-2025', toResultJson(scoreCard({ card, region, asOf: asOf['2025'] ?? plainDate('2025-12-31') })) as ResultJson, expected)
})

describe('broken cards', () => {
  const bad = fixture('scorecards', 'bad')
  const cases = readJson<{ file: string; kind: string; code: string }[]>(fixture('scorecards', 'bad', 'expected.json'))

  it.each(cases)('$file is refused with $kind at $code', ({ file, kind, code }) => {
    const { ok, errors } = checkCard(cardFiles(bad, file), region2022.region.indicators)
    expect(ok).toBe(false)
    expect(errors.map((error) => ({ kind: error.kind, code: error.code }))).toContainEqual({ kind, code })
  })

  it.each(cases)('$file is refused for that alone', ({ file }) => {
    expect(new Set(checkCard(cardFiles(bad, file), region2022.region.indicators).errors.map((error) => error.kind)).size).toBe(1)
  })
})

/** Every field but `why` is compared; `value` within one millionth; order is free inside a shared rank. */
function expectSameResult(name: string, result: ResultJson, expected: ResultJson): void {
  it(`${name}: header and order are as expected`, () => {
    expect({ ...result, units: ranksOf(result) }).toEqual({ ...expected, units: ranksOf(expected) })
  })
  it.each(expected.units.map((unit) => unit.unit))(`${name}: %s is scored leaf by leaf as expected`, (id) => {
    const [unit, wanted] = [unitOf(result, id), unitOf(expected, id)]
    expect(comparable(unit)).toEqual(comparable(wanted))
    for (const [index, leaf] of unit.leaves.entries()) expectSameValue(leaf, wanted.leaves[index])
  })
}

function ranksOf(result: ResultJson): string[] {
  return result.units.map(({ rank, unit }, index) => `${rank ?? `last ${index}`} ${unit}`).sort()
}

function unitOf(result: ResultJson, id: string): UnitJson {
  return result.units.find((unit) => unit.unit === id) ?? expect.fail(`${id} is not scored`)
}

function comparable(unit: UnitJson): unknown {
  return { ...unit, leaves: unit.leaves.map(({ value, why, ...leaf }) => ({ ...leaf, hasValue: value !== null, hasReason: why !== '' })) }
}

function expectSameValue(leaf: LeafJson, wanted: LeafJson | undefined): void {
  if (typeof wanted?.value === 'number') expect(Math.abs(Number(leaf.value) - wanted.value), leaf.code).toBeLessThanOrEqual(1e-6)
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8')) as Content
}
