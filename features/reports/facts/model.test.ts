import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCard } from '@thidua/scoring/check-card.ts'
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import type { CellEntry, IndicatorDefinition, RegionUnit } from '@thidua/scoring/region.ts'
import { fixture, shipped } from '../../../tests/fixtures/read-region.ts'
import { readRegionFolder } from '../../imports/folder/service.ts'
import type { AskedFact, FactInput } from './contract.ts'
import { answerFacts } from './model.ts'
import { factsOf } from './service.ts'

interface Expected extends AskedFact { readonly expected: unknown; readonly tolerance?: number; readonly text: string }

describe.each([
  { folder: 'region-2022', region: shipped('region-2022'), file: 'expected.json', count: 39 },
  { folder: 'region-other', region: fixture('region-other'), file: 'queries.json', count: 12 },
])('$folder', async ({ folder, region, file, count }) => {
  const { facts } = JSON.parse(readFileSync(fixture(folder, file), 'utf8')) as { facts: Expected[] }
  const input = await inputOf(region)
  const answers = factsOf(facts, input)

  it(`has ${count} facts`, () => expect(answers).toHaveLength(count))
  it.each(facts)('$id: $text', ({ id, expected, tolerance = 0 }) => {
    const answer = answers.find((each) => each.id === id)
    if (typeof expected === 'number') expect(Math.abs(Number(answer?.value) - expected)).toBeLessThanOrEqual(tolerance)
    else expect(answer?.value).toEqual(expected)
  })
  it.each(facts)('$id names the cells or the source it rests on', ({ id }) => {
    const answer = answers.find((each) => each.id === id)
    expect((answer?.from.length ?? 0) > 0 || (answer?.source ?? '') !== '').toBe(true)
    expect(answer?.arithmetic).not.toBe('')
  })
})

const count = (code: string, more: Partial<IndicatorDefinition> = {}): IndicatorDefinition => ({
  code, name: code, unitOfMeasure: '', kind: 'count', aggregation: 'sum', numerator: null, denominator: null, area: '', calendar: 'calendar-year', appliesTo: [], direction: 'none', definition: '', ...more,
})
const rate = (code: string, numerator: string, denominator: string): IndicatorDefinition => count(code, { kind: 'rate', aggregation: 'ratio', numerator, denominator })
const unit = (id: string, kind = 'so', span: readonly [string, string | null] = ['2000-01-01', null]): RegionUnit => ({
  id, name: id, kind, province: '', provinceCode: '', validFrom: plainDate(span[0]), validTo: span[1] === null ? null : plainDate(span[1]), successor: null,
})
const cell = (of: string, indicator: string, value: string, more: Partial<CellEntry> = {}): CellEntry => ({
  unit: of, indicator, period: '2022', state: value === '' ? 'blank' : value === 'n/a' ? 'not-applicable' : 'number', value: value === '' || value === 'n/a' ? null : value,
  status: 'official', source: '', note: '', cutOff: null, reported: plainDate('2022-12-01'), ...more,
})

/** Three offices of one kind; c has not reported `done`, the figure of b does not apply. */
const small: FactInput = {
  region: {
    units: [unit('so-a'), unit('so-b'), unit('so-c'), unit('cuc-d', 'cuc'), unit('so-old', 'so', ['2000-01-01', '2019-12-31'])],
    lineage: [],
    indicators: [count('done', { appliesTo: ['so'] }), count('all'), rate('share', 'done', 'all'), count('money', { kind: 'money' }), rate('rate_without_halves', '', '')].map((each) =>
      each.code === 'rate_without_halves' ? { ...each, numerator: null, denominator: null } : each,
    ),
    cells: [
      cell('so-a', 'done', '30'), cell('so-a', 'done', '33', { reported: plainDate('2023-02-01') }), cell('so-a', 'all', '40'),
      cell('so-b', 'done', 'n/a'), cell('so-b', 'all', '10'),
      cell('so-c', 'done', ''), cell('so-c', 'all', '60'),
      cell('cuc-d', 'all', '1'), cell('cuc-d', 'money', '12345678901234567890'), cell('so-a', 'money', '0.1'),
    ],
    targets: [{ unit: 'so-a', indicator: 'share', year: 2022, target: '70', direction: 'at-least', source: '', issued: null }],
    manualScores: [],
  },
  periods: [{ code: '2022', calendar: 'calendar-year', from: plainDate('2022-01-01'), to: plainDate('2022-12-31') }],
  events: [],
  votes: [],
  card: () => undefined,
  asOf: plainDate('2022-12-31'),
}
const ask = (compute: object) => answerFacts([{ id: 'Q', compute }], small)[0] ?? expect.fail('no answer')
const asked = { period: '2022' }

describe('what is not a number', () => {
  it('a unit that has not reported is left out of a sum and named; one it does not apply to is left out; zero is none of these', () => {
    expect(ask({ op: 'sum', kind: 'so', indicator: 'done', ...asked })).toMatchObject({ value: 30, missing: ['so-c'], from: [{ unit: 'so-a', value: 30 }] })
  })

  it('is left out of both sides of a ratio', () => {
    expect(ask({ op: 'ratio', kind: 'so', indicator: 'share', ...asked })).toMatchObject({ value: 75, missing: ['so-c'] })
    expect(ask({ op: 'ratio', kind: 'so', numerator: 'done', denominator: 'all', ...asked })).toMatchObject({ value: 75, missing: ['so-c'] })
  })

  it('is null as a value, with who is silent, or with the cell that says n/a', () => {
    expect(ask({ op: 'value', unit: 'so-c', indicator: 'done', ...asked })).toMatchObject({ value: null, from: [], missing: ['so-c'] })
    expect(ask({ op: 'value', unit: 'so-b', indicator: 'done', ...asked })).toMatchObject({ value: null, from: [{ unit: 'so-b', value: 'n/a' }], missing: [] })
  })

  it('makes a comparison unknown, never false', () => {
    expect(ask({ op: 'compare', left: 'so-c.done', cmp: '<', right: '5', ...asked })).toMatchObject({ value: null, missing: ['so-c'] })
  })

  it('of a unit gone before the period is no silence', () => {
    expect(ask({ op: 'sum', kind: 'so', indicator: 'all', ...asked })).toMatchObject({ value: 110, missing: [] })
  })

  it('of a kind the indicator does not concern is no silence either', () => {
    expect(ask({ op: 'sum', kind: 'all', indicator: 'done', ...asked })).toMatchObject({ value: 30, missing: ['so-c'] })
  })
})

describe('a sum of a rate', () => {
  it.each([
    { op: 'sum', kind: 'so', indicator: 'share', ...asked },
    { op: 'sum-expr', kind: 'so', measure: 'share', ...asked },
    { op: 'compare', left: 'sum(so.share)', cmp: '>', right: '0', ...asked },
    { op: 'share', unit: 'so-a', indicator: 'share', ...asked },
  ])('is refused: $op', (compute) => expect(ask(compute)).toMatchObject({ value: null, fault: { kind: 'sum-of-rate' } }))
})

describe('expressions', () => {
  it('an id is everything up to the dot, so a minus needs blanks', () => {
    expect(ask({ op: 'compare', left: 'so-a.done - so-b.all', cmp: '==', right: '20', ...asked }).value).toBe(true)
    expect(ask({ op: 'compare', left: '2-so-a.done', cmp: '==', right: '20', ...asked })).toMatchObject({ fault: { kind: 'unknown-unit', facts: { found: '2-so-a' } } })
  })

  it('know numbers, brackets, products and sums, exactly', () => {
    expect(ask({ op: 'compare', left: '0.1 * (sum(all.all) - 1)', cmp: '==', right: '11', ...asked }).value).toBe(true)
    expect(ask({ op: 'compare', left: 'so-a.share', cmp: '==', right: '75', ...asked }).value).toBe(true)
  })

  it('without a unit are refused with a sentence', () => {
    const [answer] = factsOf([{ id: 'Q', compute: { op: 'compare', left: 'done', cmp: '>', right: '1', ...asked } }], small)
    expect(answer?.error).toEqual({ kind: 'bad-operand', text: '“done” không cho biết của đơn vị nào. Viết đơn_vị.chỉ_tiêu hoặc sum(loại.chỉ_tiêu).' })
  })
})

describe('the day of knowledge', () => {
  it('of the query outweighs the day of the file', () => {
    expect(ask({ op: 'sum', kind: 'so', indicator: 'done', ...asked, as_of: '2023-03-31' })).toMatchObject({ value: 33, as_of: '2023-03-31' })
    expect(ask({ op: 'sum', kind: 'so', indicator: 'done', ...asked, as_of: '2022-06-30' })).toMatchObject({ value: null, missing: ['so-a', 'so-b', 'so-c'] })
  })
})

describe('figures', () => {
  it('beyond fifteen digits are text, within them numbers', () => {
    expect(ask({ op: 'value', unit: 'cuc-d', indicator: 'money', ...asked })).toMatchObject({ value: '12345678901234567890', from: [{ value: '12345678901234567890' }] })
    expect(ask({ op: 'value', unit: 'so-a', indicator: 'money', ...asked }).value).toBe(0.1)
    expect(ask({ op: 'sum', kind: 'all', indicator: 'money', ...asked }).value).toBe('12345678901234567890.1')
  })

  it('are rounded once, to four decimals', () => {
    expect(ask({ op: 'share', unit: 'so-b', indicator: 'all', ...asked })).toMatchObject({ value: 9.0909, arithmetic: '10 / 110 = 9,09 %' })
  })

  it('of a measure are summed unit by unit', () => {
    expect(ask({ op: 'sum-expr', kind: 'so', measure: 'all - done', ...asked })).toMatchObject({ value: 10, missing: ['so-c'] })
  })

  it('of a unit or a kind are compared between two periods', () => {
    expect(ask({ op: 'diff', unit: 'so-a', indicator: 'all', period: '2022', minus: '2021' })).toMatchObject({ value: null, missing: ['so-a'] })
    expect(ask({ op: 'diff', indicator: 'all', period: '2022', minus: '2021' })).toMatchObject({ fault: { kind: 'unit-or-kind' } })
  })
})

describe('lists', () => {
  it('ties stand by id', () => {
    const tied = answerFacts([{ id: 'Q', compute: { op: 'top', kind: 'so', indicator: 'all', ...asked, n: 2 } }], withCells([cell('so-c', 'all', '40')]))[0]
    expect(tied?.value).toEqual(['so-a', 'so-c'])
  })

  it('count the units for which a condition holds, and name the silent', () => {
    expect(ask({ op: 'count-where', kind: ['so'], where: 'done >= 30', ...asked })).toMatchObject({ value: 1, missing: ['so-c'] })
    expect(ask({ op: 'count-where', kind: 'so', where: 'done gấp đôi', ...asked })).toMatchObject({ fault: { kind: 'bad-condition' } })
  })

  it('beat a target only strictly, and not without one', () => {
    expect(ask({ op: 'list-exceed', kind: 'so', indicators: ['share'], year: 2022 })).toMatchObject({ value: ['so-a'], targets: [{ unit: 'so-a', value: 70 }] })
    const equal = answerFacts([{ id: 'Q', compute: { op: 'count-exceed', kind: 'so', indicators: ['share'], year: 2022 } }], withCells([cell('so-a', 'done', '28')]))[0]
    expect(equal?.value).toBe(0)
    expect(ask({ op: 'count-exceed', kind: 'so', indicators: ['all'], year: 2022 }).value).toBe(0)
  })

  it('rank shared places by id', async () => {
    const conformance = await inputOf(fixture('scorecards', 'conformance'))
    const [answer] = answerFacts([{ id: 'Q', compute: { op: 'rank', card: 'mini-2025', n: 8 } }], conformance)
    expect(answer?.value).toEqual(await rankedByHand())
  })

  it('of a card not yet issued, unknown or absent events are refused', async () => {
    const year = await inputOf(shipped('region-2022'))
    const faultOf = (compute: object, asOf: PlainDate = year.asOf) => answerFacts([{ id: 'Q', compute }], { ...year, asOf })[0]?.fault?.kind
    expect(faultOf({ op: 'rank', card: 'thads-2022-demo', n: 1 }, plainDate('2022-01-01'))).toBe('card-not-issued')
    expect(faultOf({ op: 'rank', card: 'no-such-card', n: 1 })).toBe('no-such-card')
    expect(faultOf({ op: 'event', kind: 'eclipse' })).toBe('no-such-event')
  })
})

describe('a query that cannot be read', () => {
  it.each([
    [{ op: 'median' }, 'unknown-op'],
    [{ op: 'sum', kind: 'so' }, 'query-wrong'],
    [null, 'query-wrong'],
    [{ op: 'sum', kind: 'bo', indicator: 'done', ...asked }, 'unknown-kind'],
    [{ op: 'sum', kind: 'so', indicator: 'nothing', ...asked }, 'unknown-indicator'],
    [{ op: 'value', unit: 'nobody', indicator: 'done', ...asked }, 'unknown-unit'],
    [{ op: 'ratio', kind: 'so', indicator: 'rate_without_halves', ...asked }, 'not-a-rate'],
    [{ op: 'ratio', kind: 'so', ...asked }, 'ratio-of-what'],
    [{ op: 'sum-expr', kind: 'so', measure: 'done +', ...asked }, 'bad-measure'],
    [{ op: 'compare', left: 'so-a.done >', cmp: '>', right: '1', ...asked }, 'bad-expression'],
  ])('%j is refused with %s and leaves the others alone', (compute, kind) => {
    const answers = answerFacts([{ id: 'bad', compute }, { id: 'good', compute: { op: 'count-members', day: '2022-12-31' } }], small)
    expect(answers[0]).toMatchObject({ value: null, fault: { kind } })
    expect(answers[1]).toMatchObject({ value: 4, source: expect.stringContaining('so-a') as string })
  })
})

function withCells(cells: readonly CellEntry[]): FactInput {
  const replaced = (each: CellEntry): boolean => cells.some(({ unit: of, indicator }) => of === each.unit && indicator === each.indicator)
  return { ...small, region: { ...small.region, cells: [...small.region.cells.filter((each) => !replaced(each)), ...cells] } }
}

async function inputOf(path: string): Promise<FactInput> {
  const { folder } = (await readRegionFolder(path)) ?? expect.fail(path)
  if (!folder) return expect.fail(path)
  const card = (name: string) => {
    const found = folder.cards.find((each) => each.name === name)
    return found && parseCard({ path: found.path, read: (file) => found.files[file] })
  }
  return { region: folder, periods: folder.periods, events: folder.events, votes: folder.votes, card, asOf: Object.values(folder.region.asOf).toSorted().at(-1) ?? plainDate('2100-01-01') }
}

/** From the expected result of the conformance set. */
async function rankedByHand(): Promise<string[]> {
  const { units } = JSON.parse(readFileSync(fixture('scorecards', 'conformance', 'expected.json'), 'utf8')) as { units: { unit: string; rank: number | null }[] }
  return units.filter(({ rank }) => rank !== null).toSorted((left, right) => (left.rank ?? 0) - (right.rank ?? 0) || left.unit.localeCompare(right.unit)).map((each) => each.unit)
}
