import { describe, expect, it } from 'vitest'
import { leaf, scored, sum, tinyCard, tinyRegion, unitIn, type Cells, type Json } from '../tests/fixtures/tiny.ts'
import { toResultJson } from './result.ts'
import type { ScoredUnit } from './score.ts'
import { decimalText } from './rounding.ts'

const manual: Json = { kind: 'manual' }
const bonus: Json = { kind: 'bonus', measure: 'extra', each: 1, max_bonus: 3 }
const gate: Json = { kind: 'gate', measure: 'fault', op: '==', value: 0, cap: 'C' }

function unitOf(criteria: Parameters<typeof tinyCard>[0], scores: Cells, cells: Cells = {}): ScoredUnit {
  return unitIn(scored(tinyCard(criteria), tinyRegion({ cells: { u: cells }, scores: { u: scores }, indicators: { extra: {}, fault: {} } })), 'u')
}

function nodes({ nodes: found }: ScoredUnit): string[] {
  return found.map(({ criterion, points, answer }) => `${criterion.code} ${points ? decimalText(points, 4) : 'null'} ${answer}`)
}

const total = ({ total: points, totalLow, totalHigh }: ScoredUnit): string => [points, totalLow, totalHigh].map((each) => (each ? decimalText(each, 4) : 'null')).join(' ')

describe('a node', () => {
  it('lets a bonus make good a loss but never lifts the node above its maximum', () => {
    expect(nodes(unitOf([sum('N', 10, leaf('a', 6, manual), leaf('b', 4, manual), leaf('x', 0, bonus))], { a: '5', b: '4' }, { extra: '0' }))).toEqual(['N 9 scored'])
    expect(nodes(unitOf([sum('N', 10, leaf('a', 6, manual), leaf('b', 4, manual), leaf('x', 0, bonus))], { a: '5', b: '4' }, { extra: '3' }))).toEqual(['N 10 scored'])
  })

  it('shares the points of what does not apply among the rest, rounded before the bonus', () => {
    const criteria = [sum('N', 10, leaf('a', 3, manual), leaf('b', 4, manual), leaf('c', 3, manual), leaf('x', 0, bonus))]
    // 5.5 × 10 / 7 = 7.857… → 7.86, + 1
    expect(nodes(unitOf(criteria, { a: '1.5', b: '4', c: 'n/a' }, { extra: '1' }))).toEqual(['N 8.86 scored'])
  })

  it('counts a leaf with na: full or zero as applying', () => {
    const yesNo: Json = { kind: 'yesno', measure: 'extra' }
    const criteria = [sum('N', 10, leaf('a', 5, manual), leaf('b', 3, yesNo, { na: 'full' }), leaf('c', 2, yesNo, { na: 'zero' }))]
    expect(nodes(unitOf(criteria, { a: '4' }, { extra: 'n/a' }))).toEqual(['N 7 scored'])
  })

  it('does not apply when nothing in it does, drops its bonus even when that is open, and is left out above', () => {
    const criteria = [sum('P', 10, sum('N', 4, leaf('a', 4, manual), leaf('x', 0, bonus)), leaf('b', 6, manual))]
    const unit = unitOf(criteria, { a: 'n/a', b: '3' }, { extra: '' })
    expect(nodes(unit)).toEqual(['N null not-applicable', 'P 5 scored'])
    expect(total(unit)).toBe('5 5 5')
    expect(unit.undetermined).toEqual(['x'])
    expect(unit.notApplicable).toEqual(['a'])
    expect(unit.rank).toBe(1)
  })

  it('that holds only gates or bonuses has 0 points and takes no part in re-weighting', () => {
    const criteria = [sum('N', 10, leaf('a', 4, manual), leaf('b', 6, manual), sum('G', 0, leaf('g', 0, gate), leaf('x', 0, bonus)))]
    expect(nodes(unitOf(criteria, { a: 'n/a', b: '3' }, { fault: '1', extra: '2' }))).toEqual(['G 0 scored', 'N 5 scored'])
    expect(nodes(unitOf(criteria, { a: 'n/a', b: 'n/a' }, { fault: '0', extra: '2' }))).toEqual(['G 0 scored', 'N null not-applicable'])
  })

  it('is undetermined with an undetermined child: low takes 0, high the maximum and the whole bonus', () => {
    const criteria = [sum('N', 10, leaf('a', 6, manual), leaf('b', 4, manual), leaf('x', 0, bonus)), leaf('c', 5, manual)]
    const unit = unitOf(criteria, { a: '2', c: '5' }, { extra: '' })
    expect(nodes(unit)).toEqual(['N null undetermined'])
    expect(total(unit)).toBe('null 7 14')
    expect(unit.undetermined).toEqual(['b', 'x'])
    expect(unit.classByPoints).toBe(null)
    expect(unit.rank).toBe(null)
  })

  it('weighs an undetermined leaf as applying while others are left out', () => {
    const unit = unitOf([sum('N', 10, leaf('a', 2, manual), leaf('b', 4, manual), leaf('c', 4, manual))], { a: 'n/a', b: '3' })
    expect(total(unit)).toBe('null 3.75 8.75')
  })

  it('counts an undetermined deduction as 0 at worst, below its floor', () => {
    const deduct: Json = { kind: 'deduct', items: [{ measure: 'extra', each: 1 }], floor: 2 }
    expect(total(unitOf([leaf('d', 5, deduct)], {}, { extra: '' }))).toBe('null 0 5')
  })
})

describe('a card', () => {
  it('of which nothing applies has no total and no rank, and is not provisional for that', () => {
    const card = tinyCard([leaf('a', 4, manual), leaf('x', 0, bonus), leaf('g', 0, gate)])
    const result = scored(card, tinyRegion({ cells: { u: { extra: '1', fault: '0' } }, scores: { u: { a: 'n/a' } } }))
    const unit = unitIn(result, 'u')
    expect([total(unit), unit.classByPoints, unit.class, unit.rank]).toEqual(['null null null', null, null, null])
    expect(result.provisional).toBe(false)
  })

  it('keeps points and class by points while a gate has no answer, but gives no class and no rank', () => {
    const card = tinyCard([leaf('a', 10, manual), leaf('g', 0, gate)])
    const result = scored(card, tinyRegion({ cells: { u: { fault: '' } }, scores: { u: { a: '9' } } }))
    expect(toResultJson(result)).toMatchObject({
      provisional: true,
      units: [{ total: 9, total_low: 9, total_high: 9, class_by_points: 'A', class_after_gates: null, class: null, rank: null, undetermined: ['g'], gates_failed: [] }],
    })
  })

  it('takes a maximum with more than two decimals as a limit', () => {
    expect(total(unitOf([sum('N', 1.005, leaf('a', 1.005, manual))], { a: '1.005' }))).toBe('1.005 1.005 1.005')
  })
})
