import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { randomCard, randomRegion } from '../tests/fixtures/random-card.ts'
import { cardFiles, readRegion, shipped } from '../tests/fixtures/read-region.ts'
import { leaf, tinyCard, type Json } from '../tests/fixtures/tiny.ts'
import { CellBook } from './cells.ts'
import { parseCard } from './check-card.ts'
import { failed, scored } from './column-kernel.ts'
import { columnOfNumbers, columnOfQuantities, columnTableOf, quantityAt, type ColumnTable } from './columns.ts'
import { Catalogue } from './evaluate.ts'
import { missing, notApplicable, number } from './quantity.ts'
import { Rational } from './rational.ts'
import type { RegionYear } from './region.ts'
import { decimalText } from './rounding.ts'
import { scoreColumns, type ColumnResult } from './score-columns.ts'
import { scoreCard, type CardResult } from './score.ts'
import type { Scorecard } from './scorecard.ts'

const asOf = plainDate('2025-12-31')

function bothWays(card: Scorecard, region: RegionYear, day = asOf): { exact: CardResult; columns: ColumnResult } {
  const exact = scoreCard({ card, region, asOf: day })
  if ('error' in exact) throw new Error(exact.error)
  const book = new CellBook(region, { asOf: day })
  return { exact, columns: scoreColumns(card, columnTableOf(card, book, { year: card.year })) }
}

/** One line per unit with all that both ways say, in rank order. */
function linesOfExact({ units, card }: CardResult): string[] {
  const gates = (unit: CardResult['units'][number]): string => unit.leaves.filter(({ leaf }) => leaf.rule.kind === 'gate').map(({ answer }) => answer).join()
  return units.map((unit) => {
    const leaves = unit.leaves.map(({ points }) => (points ? decimalText(points, 3) : '-'))
    const nodes = unit.nodes.map(({ points }) => (points ? decimalText(points, 4) : '-'))
    const places = [unit.classByPoints, unit.classAfterGates, unit.class].map((name) => card.ranking.classes.findIndex((each) => each.class === name))
    return [unit.unit, unit.total ? decimalText(unit.total, 4) : '-', ...places, unit.rank ?? 0, unit.shared, gates(unit), ...nodes, ...leaves].join(' ')
  })
}

function linesOfColumns(result: ColumnResult): string[] {
  const rest = result.units.map((_, place) => place).filter((place) => result.rank[place] === 0)
  const parts = (points: number | undefined, unit: number): string => decimalText(Rational.of(BigInt(points ?? 0), BigInt(unit)), 4)
  const answers = ['met', 'not-applicable', 'undetermined', 'not-met']
  return [...result.order, ...rest.sort((a, b) => ((result.units[a] ?? '') < (result.units[b] ?? '') ? -1 : 1))].map((place) => {
    const leaves = result.leaves.map(({ points, states }) => (states[place] === scored || states[place] === failed ? parts(points[place], 100) : '-'))
    const nodes = result.nodes.map(({ points, states }) => (states[place] === scored ? parts(points[place], result.unit) : '-'))
    const gates = result.leaves.filter(({ leaf }) => leaf.rule.kind === 'gate').map(({ states }) => answers[states[place] ?? 0])
    const total = result.totalStates[place] === scored ? parts(result.totals[place], result.unit) : '-'
    const places = [result.classByPoints, result.classAfterGates, result.finalClass].map((column) => column[place])
    return [result.units[place], total, ...places, result.rank[place], result.shared[place] === 1, gates.join(), ...nodes, ...leaves].join(' ')
  })
}

describe('columns give what exact scoring gives', () => {
  it('for every card and every region', () => {
    fc.assert(
      fc.property(randomCard, randomRegion, (card, region) => {
        const { exact, columns } = bothWays(card, region)
        expect(linesOfColumns(columns)).toEqual(linesOfExact(exact))
        expect(columns.provisional).toBe(exact.provisional)
      }),
      { numRuns: 600 },
    )
  })

  it.each(['so-tu-phap-2022-demo', 'thads-2022-demo'])('for %s on the region of 2022', (id) => {
    const { region } = readRegion(shipped('region-2022'))
    const card = parseCard(cardFiles(shipped('scorecards'), `${id}.yaml`)).card ?? expect.fail(id)
    const { exact, columns } = bothWays(card, region, plainDate('2022-11-25'))
    expect(linesOfColumns(columns)).toEqual(linesOfExact(exact))
  })
})

describe('a column', () => {
  it('gives back the decimals it was made of', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.bigInt({ min: -(10n ** 19n), max: 10n ** 19n }), fc.nat(6)), { minLength: 1 }), (decimals) => {
        const quantities = decimals.map(([digits, places]) => number(Rational.of(digits, 10n ** BigInt(places))))
        const column = columnOfQuantities(quantities)
        expect(quantities.map((_, place) => quantityAt(column, place))).toEqual(quantities)
      }),
    )
  })

  it('keeps missing and not applicable apart from zero and from each other', () => {
    const column = columnOfQuantities([number(Rational.zero), missing(), notApplicable()])
    expect([0, 1, 2].map((place) => quantityAt(column, place).state)).toEqual(['number', 'missing', 'not-applicable'])
  })

  it('knows how fine its values are', () => {
    expect(columnOfNumbers(Float64Array.of(1, 2.5, 3.25)).scale).toBe(100)
    expect(columnOfNumbers(Float64Array.of(1, 2, 3)).scale).toBe(1)
  })
})

describe('floats', () => {
  const places = 400
  const column = (value: (place: number) => number): ReturnType<typeof columnOfNumbers> => columnOfNumbers(Float64Array.from({ length: places }, (_, place) => value(place)))
  const tableOf = (a: (place: number) => number, b: (place: number) => number): ColumnTable => ({
    units: Array.from({ length: places }, (_, place) => `u${place}`),
    catalogue: new Catalogue([]),
    indicators: new Map([['a', column(a)], ['b', column(b)]]),
    targets: new Map(),
    scores: new Map(),
  })
  const bands: Json = { kind: 'bands', measure: '100 * a / b', range: [0, null], bands: [{ min: 0, max: 95, points: 1 }, { min: 95, max: null, points: 5 }] }
  const ratio: Json = { kind: 'ratio', measure: '100 * a / b', zero_at: 80, full_at: 100 }
  const askedOf = (scoring: Json, table: ColumnTable): number => scoreColumns(tinyCard([leaf('L', 5, scoring)]), table).leaves[0]?.asked() ?? NaN

  it('decide alone for counts of ordinary size, exactly on limits and ties too', () => {
    const counts = tableOf((place) => (place % 3 === 0 ? 1900 : 1600 + place), () => 2000)
    expect([bands, ratio].map((scoring) => askedOf(scoring, counts))).toEqual([0, 0])
  })

  it('ask for the exact answer near a tie when the figures are too large to tell', () => {
    // 5 × (97,50 − 80) / 20 = 4,375, a tie: 38 of 400 places lie on it.
    const money = tableOf((place) => (place < 38 ? 3_900_000_000_000 : 3_300_000_000_000 + place * 1_000_003), () => 4_000_000_000_000)
    expect(askedOf(ratio, money)).toBe(38)
    expect(askedOf(bands, money)).toBe(0)
  })

  it('never decide what lies too close to a limit to be seen in a double', () => {
    const close = tableOf((place) => 9_499_999_999_999 + (place % 3), () => 10_000_000_000_000)
    const { leaves } = scoreColumns(tinyCard([leaf('L', 5, bands)]), close)
    expect([...(leaves[0]?.points.subarray(0, 3) ?? [])]).toEqual([100, 500, 500])
  })
})
