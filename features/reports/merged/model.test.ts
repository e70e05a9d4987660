import { describe, expect, it } from 'vitest'
import { parseCard } from '@thidua/scoring/check-card.ts'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { scoreCard, type CardResult } from '@thidua/scoring/score.ts'
import type { RegionYear } from '@thidua/scoring/region.ts'
import { cardFiles, readRegion, shipped } from '../../../tests/fixtures/read-region.ts'
import { mergedYear } from './model.ts'

const { region } = readRegion(shipped('region-2022'))
const day = plainDate('2022-11-25')
const cardNamed = (file: string) => parseCard(cardFiles(shipped('scorecards'), file)).card!
const thads = cardNamed('thads-2022-demo.yaml')
const offices = cardNamed('so-tu-phap-2022-demo.yaml')
const scored = (of: RegionYear, card = thads) => scoreCard({ card, region: of, asOf: day }) as CardResult
const merged = mergedYear(region, thads, 2022)
const target = (unit: string, indicator: string) => Number(merged.region.targets.find((each) => each.unit === unit && each.indicator === indicator)?.target)
const value = (unit: string, indicator: string) => Number(region.cells.findLast((cell) => cell.unit === unit && cell.indicator === indicator && cell.period === '2022')?.value)

describe('the year before the mergers in the units after them', () => {
  it.each([[thads], [offices]])('eight become five: every member goes into exactly one', (card) => {
    const { groups } = mergedYear(region, card, 2022)
    expect([groups.length, new Set(groups.flatMap(({ members }) => members)).size, groups.flatMap(({ members }) => members).length]).toEqual([5, 8, 8])
  })

  it('a member that joined nobody keeps its points', () => {
    const before = scored(region).units.find(({ unit }) => unit === 'thads-kon-tum')
    const after = scored(merged.region).units.find(({ unit }) => unit === 'thads-quang-ngai-2025')
    expect(after?.total?.toNumber()).toBe(before?.total?.toNumber())
  })

  it('counts add up and rates are recomputed, never averaged', () => {
    const { book } = scored(merged.region)
    const rate = (unit: string) => { const { result } = book.evaluate('thads_case_rate', { unit, period: '2022', view: 'joined' }); return result.state === 'number' ? result.value.toNumber() : NaN }
    const sum = (indicator: string) => value('thads-dak-nong', indicator) + value('thads-lam-dong', indicator)
    expect(rate('thads-lam-dong-2025')).toBeCloseTo((100 * sum('thads_cases_finished')) / sum('thads_cases_with_conditions'), 9)
  })

  it('a target of a rate is what the unit would show if each member just met its own', () => {
    const [one, other] = ['thads-dak-nong', 'thads-lam-dong'].map((unit) => ({ weight: value(unit, 'thads_cases_with_conditions'), target: Number(region.targets.find((each) => each.unit === unit && each.indicator === 'thads_case_rate' && each.year === 2022)?.target) }))
    expect(target('thads-lam-dong-2025', 'thads_case_rate')).toBeCloseTo((one!.weight * one!.target + other!.weight * other!.target) / (one!.weight + other!.weight), 6)
    expect(target('thads-lam-dong-2025', 'thads_complex_new')).toBe(0)
  })

  it('a member that has not reported leaves the merged unit open, not worse', () => {
    const silent = { ...region, cells: region.cells.filter(({ unit, indicator }) => !(unit === 'thads-dak-nong' && indicator === 'thads_cases_finished')) }
    const after = scored(mergedYear(silent, thads, 2022).region).units.find(({ unit }) => unit === 'thads-lam-dong-2025')
    expect([after?.total, after?.rank]).toEqual([null, null])
  })

  it('invents no score: what people judged of the members apart stays open in the unit they became', () => {
    const after = scored(merged.region)
    const joined = after.units.find(({ unit }) => unit === 'thads-gia-lai-2025')
    const manual = joined?.leaves.filter(({ leaf }) => leaf.rule.kind === 'manual').map(({ leaf }) => leaf.code)
    expect(joined?.undetermined).toEqual(manual)
    expect([after.provisional, joined?.total, joined?.rank]).toEqual([true, null, null])
  })

  it('changes nothing in the year it is made from', () => {
    const before = JSON.stringify(region)
    mergedYear(region, thads, 2022)
    expect(JSON.stringify(region)).toBe(before)
  })
})
