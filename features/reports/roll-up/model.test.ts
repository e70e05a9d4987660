import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import type { CellEntry, IndicatorDefinition, LineageLink, RegionUnit, RegionYear } from '@thidua/scoring/region.ts'
import { groupsOf, rollUp } from './model.ts'

const definition = (code: string, more: Partial<IndicatorDefinition> = {}): IndicatorDefinition => ({
  code, name: code, unitOfMeasure: 'việc', kind: 'count', aggregation: 'sum', numerator: null, denominator: null, area: 'a', calendar: 'year', appliesTo: ['k'], direction: 'none', definition: '', ...more,
})
const unit = (id: string, from = '2016-01-01', to: string | null = null): RegionUnit => ({ id, name: id, kind: 'k', province: id, provinceCode: '', validFrom: plainDate(from), validTo: to === null ? null : plainDate(to), successor: null })
const link = (predecessor: string, successor: string, inRegion = true): LineageLink => ({
  predecessor, predecessorName: `Đơn vị ${predecessor}`, predecessorProvinceCode: '', inRegion, successor, successorName: successor, successorKind: 'k', successorProvinceCode: '', effective: plainDate('2025-07-01'), scoreCarry: inRegion, note: '',
})
const cell = (of: string, indicator: string, value: string | null): CellEntry => ({ unit: of, indicator, period: '2022', state: value === null ? 'blank' : 'number', value, status: 'official', source: '', note: '', cutOff: null, reported: plainDate('2022-11-01') })
const indicators = [definition('done'), definition('open'), definition('rate', { kind: 'rate', aggregation: 'ratio', numerator: 'done', denominator: 'open' }), definition('yes', { kind: 'yesno', aggregation: 'none' })]
const periods = [{ code: '2022', calendar: 'year', from: plainDate('2022-01-01'), to: plainDate('2022-12-31') }, { code: '2025', calendar: 'year', from: plainDate('2025-01-01'), to: plainDate('2025-12-31') }]
const region = (parts: Partial<RegionYear>): RegionYear => ({ units: [], lineage: [], indicators, cells: [], targets: [], manualScores: [], ...parts })
const ask = (of: RegionYear, indicator: string, period = '2022') => rollUp({ region: of, periods, indicator, period, asOf: plainDate('2026-01-01') })!

/** Units of several generations with any links between them: merges, chains, forks, circles, outsiders. */
const anyRegion = fc.integer({ min: 1, max: 9 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => `u${index}`)
  const anyone = fc.constantFrom(...ids, 'new-1', 'new-2', 'outside')
  const value = fc.option(fc.integer({ min: 0, max: 10_000 }).map(String), { nil: null, freq: 4 })
  return fc.record({
    lineage: fc.array(fc.tuple(anyone, anyone).map(([from, to]) => link(from, to, from !== 'outside')), { maxLength: 12 }),
    values: fc.array(fc.tuple(value, value), { minLength: count, maxLength: count }),
  }).map(({ lineage, values }) => region({ units: ids.map((id) => unit(id)), lineage, cells: ids.flatMap((id, index) => [cell(id, 'done', values[index]![0]), cell(id, 'open', values[index]![1])]) }))
})

describe('a figure rolled up across mergers', () => {
  it.each(['done', 'rate'])('%s has one total in all three views, whatever the lineage', (indicator) => {
    fc.assert(fc.property(anyRegion, (of) => {
      const { views, agree } = ask(of, indicator)
      expect(agree).toBe(true)
      const [first] = views
      for (const { total } of views) expect(total?.toNumber()).toBe(first?.total?.toNumber())
    }), { numRuns: 300 })
  })

  it('holds every member exactly once in every view', () => {
    fc.assert(fc.property(anyRegion, (of) => {
      for (const { units } of ask(of, 'done').views) expect(units.flatMap(({ members }) => members).toSorted()).toEqual(of.units.map(({ id }) => id).toSorted())
    }))
  })

  it('the values of a sum add up to its total', () => {
    fc.assert(fc.property(anyRegion, (of) => {
      for (const { units, total } of ask(of, 'done').views) {
        const sum = units.reduce((whole, { value }) => (value ? whole.plus(value) : whole), Rational.zero)
        expect(sum.equals(total ?? Rational.zero)).toBe(true)
      }
    }))
  })

  it('names the province that came in from outside where the unit is shown as it is, and only there', () => {
    const of = region({ units: [unit('a')], lineage: [link('a', 'new'), link('stranger', 'new', false)], cells: [cell('a', 'done', '3')] })
    const [was, is, proForma] = ask(of, 'done').views
    expect([was, is, proForma].map((view) => view?.units.map(({ unit: id, outside }) => [id, outside.map(({ predecessorName }) => predecessorName)]))).toEqual([[['a', []]], [['new', ['Đơn vị stranger']]], [['new', []]]])
  })

  it('does not divide a unit that went into two: it stands by itself', () => {
    const of = region({ units: [unit('a'), unit('b')], lineage: [link('a', 'x'), link('a', 'y'), link('b', 'x')], cells: [cell('a', 'done', '5'), cell('b', 'done', '2')] })
    expect(ask(of, 'done').views[1]?.units.map(({ unit: id, undistributed, value }) => [id, undistributed, value?.toNumber()])).toEqual([['x', false, 2], ['a', true, 5]])
  })

  it('follows a chain of mergers to its end, and stops where a lineage leads back', () => {
    expect(groupsOf(['a', 'b'], [link('a', 'm'), link('m', 'z'), link('b', 'z')])).toEqual([{ unit: 'z', members: ['a', 'b'], undistributed: false }])
    expect(groupsOf(['a', 'b'], [link('a', 'b'), link('b', 'a')])).toHaveLength(2)
  })

  it('in the year of the merger takes both sides, each with its own cells', () => {
    const half = (id: string, value: string): CellEntry => ({ ...cell(id, 'done', value), period: '2025' })
    const of = region({ units: [unit('a', '2016-01-01', '2025-06-30'), unit('b', '2016-01-01', '2025-06-30'), unit('ab', '2025-07-01')], lineage: [link('a', 'ab'), link('b', 'ab')], cells: [half('a', '10'), half('b', '20'), half('ab', '40')] })
    const { views } = ask(of, 'done', '2025')
    expect(views.map(({ units, total }) => [units.length, total?.toNumber()])).toEqual([[3, 70], [1, 70], [1, 70]])
  })

  it('names who has not reported, and never counts silence as zero', () => {
    const of = region({ units: [unit('a'), unit('b')], lineage: [link('a', 'x'), link('b', 'x')], cells: [cell('a', 'done', '5')] })
    expect(ask(of, 'done').views[1]?.units[0]).toMatchObject({ missing: ['b'] })
    const silent = region({ units: [unit('a')], cells: [] })
    expect(ask(silent, 'done').views.map(({ total }) => total)).toEqual([null, null, null])
  })

  it('of yes and no there is no sum', () => {
    expect(rollUp({ region: region({ units: [unit('a')] }), periods, indicator: 'yes', period: '2022', asOf: plainDate('2026-01-01') })).toBeNull()
  })
})
