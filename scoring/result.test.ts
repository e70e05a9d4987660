import { describe, expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { leaf, scored, tinyCard, tinyRegion } from '../tests/fixtures/tiny.ts'
import { toResultJson } from './result.ts'
import { scoreCard } from './score.ts'

const manual = { kind: 'manual' }
const region = tinyRegion({ cells: { u: {} }, scores: { u: { L: '7.5' } } })

describe('the result', () => {
  it('is refused before the day a unit could know the card, and given on that day', () => {
    const card = tinyCard([leaf('L', 10, manual)], { issued: '2025-04-25' })
    expect(toResultJson(scoreCard({ card, region, asOf: plainDate('2025-04-24') }))).toEqual({ card: 'tiny', error: 'card-not-issued', issued: '2025-04-25', as_of: '2025-04-24' })
    expect(toResultJson(scoreCard({ card, region, asOf: plainDate('2025-04-25') }))).toMatchObject({ days_before_issue: 114, units: [{ total: 7.5 }] })
  })

  it('counts no days for a card issued ahead of its period', () => {
    expect(scored(tinyCard([leaf('L', 10, manual)], { issued: '2024-12-01' }), region)).toMatchObject({ daysBeforeIssue: 0 })
  })

  it('keeps numbers within 15 digits by dropping decimals first', () => {
    const big = tinyRegion({ cells: { u: { a: '2406000000123', b: '7' } }, indicators: {} })
    const value = (measure: string): unknown => toResultJson(scored(tinyCard([leaf('L', 1, { kind: 'yesno', measure })]), big)).units[0]?.leaves[0]?.value
    expect(value('a / b')).toBe(343714285731.857)
    expect(value('a * a')).toBe('5788836000591876000015129')
  })

  it('takes the year asked for instead of the year of the card', () => {
    const card = tinyCard([leaf('L', 1, { kind: 'yesno', measure: 'a' })])
    const cells = tinyRegion({ cells: { u: { a: '1' } } })
    expect(scoreCard({ card, region: cells, asOf: plainDate('2025-12-31'), year: 2024 })).toMatchObject({ year: 2024, provisional: true })
  })
})
