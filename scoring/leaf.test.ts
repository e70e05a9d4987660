import { describe, expect, it } from 'vitest'
import { leaf, scored, tinyCard, tinyRegion, unitIn, type Cells, type Json, type TinyRegion } from '../tests/fixtures/tiny.ts'
import { decimalText } from './rounding.ts'

/** Points, answer and value of one leaf for one unit with these cells. */
function outcome(criterion: ReturnType<typeof leaf>, cells: Cells, more: Omit<TinyRegion, 'cells'> = {}): string {
  const result = scored(tinyCard([criterion, leaf('Z', 10, { kind: 'manual' })]), tinyRegion({ cells: { u: cells }, ...more }))
  const { points, answer, value } = unitIn(result, 'u').leaves[0] ?? expect.fail('no leaf')
  return [points ? decimalText(points, 4) : 'null', answer, value ? decimalText(value, 6) : 'null'].join(' ')
}

const bands: Json = {
  kind: 'bands',
  measure: 'a',
  range: [0, 100],
  bands: [{ min: 95, max: 100, max_incl: true, points: 10 }, { min: 80, max: 95, points: 7.555 }, { min: 0, max: 80, points: 0 }],
}

describe('bands', () => {
  it.each([
    ['100', '10 met 100'],
    ['95', '10 met 95'],
    ['94.999999999', '7.56 not-met 95'],
    ['80', '7.56 not-met 80'],
    ['79.99', '0 not-met 79.99'],
    ['0', '0 not-met 0'],
  ])('%s falls into its band: bounds are compared exactly, points rounded once', (a, wanted) => expect(outcome(leaf('L', 10, bands), { a })).toBe(wanted))

  it('leaves a value in no band undetermined', () => expect(outcome(leaf('L', 10, bands), { a: '100.01' })).toBe('null undetermined null'))
})

describe('ratio', () => {
  const ratio = (over: Readonly<Record<string, Json>>): Json => ({ kind: 'ratio', measure: 'a', ...over })

  it.each([
    [{}, '45', '4.5 not-met 45'],
    [{ zero_at: 50 }, '40', '0 not-met 40'],
    [{ zero_at: 50 }, '120', '10 met 120'],
    [{ zero_at: 3, full_at: 0 }, '1', '6.67 not-met 1'],
    [{ zero_at: 3, full_at: 0 }, '4', '0 not-met 4'],
    [{ zero_at: 'target(a) - 20', full_at: 'target(a)' }, '85', '7.5 not-met 85'],
    [{ zero_at: 7, full_at: 7 }, '7', 'null undetermined null'],
  ])('%j of %s', (over, a, wanted) => expect(outcome(leaf('L', 10, ratio(over)), { a }, { targets: { u: { a: '90' } } })).toBe(wanted))

  it('reaches the full maximum by rounding: 9.995 of 10 is met', () => expect(outcome(leaf('L', 10, ratio({})), { a: '99.95' })).toBe('10 met 99.95'))

  it('is missing before it is not applicable', () => {
    expect(outcome(leaf('L', 10, ratio({ full_at: 'target(a)' })), { a: 'n/a' })).toBe('null undetermined null')
    expect(outcome(leaf('L', 10, ratio({})), { a: 'n/a' })).toBe('null not-applicable null')
  })
})

describe('deduction', () => {
  const deduct = (over: Readonly<Record<string, Json>> = {}): Json => ({ kind: 'deduct', items: [{ measure: 'a', each: 0.75, max: 1.5 }, { measure: 'b', each: 0.3 }], ...over })

  it.each([
    [{ a: '1', b: '2' }, '2.65 not-met 1.35'],
    [{ a: '9', b: '0' }, '2.5 not-met 1.5'],
    [{ a: '0', b: '100' }, '0 not-met 30'],
    [{ a: '-5', b: '0' }, '4 met 0'],
    [{ a: '0.5', b: '0' }, '3.63 not-met 0.375'],
    [{ a: 'n/a', b: '1' }, '3.7 not-met 0.3'],
    [{ a: 'n/a', b: 'n/a' }, 'null not-applicable null'],
    [{ a: 'n/a', b: '' }, 'null undetermined null'],
  ])('%j', (cells, wanted) => expect(outcome(leaf('L', 4, deduct()), cells)).toBe(wanted))

  it('does not fall below its floor, and still says what was lost', () => expect(outcome(leaf('L', 4, deduct({ floor: 0.5 })), { a: '0', b: '100' })).toBe('0.5 not-met 30'))
})

describe('bonus', () => {
  const bonus = (over: Readonly<Record<string, Json>> = {}): Json => ({ kind: 'bonus', measure: 'a', above: 'target(a)', each: 0.125, max_bonus: 2, ...over })
  const targets = { u: { a: '10' } }
  const conditions: Json = [{ measure: 'b', op: '>=', value: 90 }, { measure: 'c', op: '==', value: 1 }]

  it.each([
    [{ a: '11' }, '0.13 met 11'],
    [{ a: '30' }, '2 met 30'],
    [{ a: '9' }, '0 not-met 9'],
    [{ a: 'n/a' }, '0 not-met null'],
    [{ a: '' }, 'null undetermined null'],
  ])('%j above a target of 10', (cells, wanted) => expect(outcome(leaf('L', 0, bonus()), cells, { targets })).toBe(wanted))

  it.each([
    ['the first false condition stops it, whatever is missing behind', { a: '', b: '80', c: '' }, '0 not-met 0'],
    ['a condition that is not applicable stops it', { a: '30', b: 'n/a', c: '' }, '0 not-met 0'],
    ['a missing condition met first leaves it open', { a: '30', b: '', c: '0' }, 'null undetermined null'],
    ['a missing condition behind a true one leaves it open', { a: '30', b: '95', c: '' }, 'null undetermined null'],
    ['all true: it counts', { a: '14', b: '95', c: '1' }, '0.5 met 14'],
  ])('%s', (_, cells, wanted) => expect(outcome(leaf('L', 0, bonus({ conditions })), cells, { targets })).toBe(wanted))

  it('without a target it is missing, with a target that does not apply it is 0', () => {
    expect(outcome(leaf('L', 0, bonus()), { a: '30' })).toBe('null undetermined null')
    expect(outcome(leaf('L', 0, bonus()), { a: '30' }, { targets: { u: { a: 'n/a' } } })).toBe('0 not-met null')
  })

  it('is met only by points: a thousandth rounds to nothing', () => expect(outcome(leaf('L', 0, bonus({ above: 0, each: 0.001 })), { a: '1' })).toBe('0 not-met 1'))

  it('is not listed as not applicable', () => {
    const result = scored(tinyCard([leaf('L', 0, bonus()), leaf('Z', 1, { kind: 'manual' })]), tinyRegion({ cells: { u: { a: 'n/a' } }, targets }))
    expect(unitIn(result, 'u').notApplicable).toEqual([])
  })
})

describe('yes or no', () => {
  it.each([
    [{}, '1', '10 met 1'],
    [{}, '0', '0 not-met 0'],
    [{ points_yes: 6, points_no: 2.5 }, '1', '6 not-met 1'],
    [{ points_yes: 6, points_no: 2.5 }, '0', '2.5 not-met 0'],
    [{ op: '<=', value: 5 }, '5', '10 met 5'],
    [{ op: '!=', value: 'target(a)' }, '5', 'null undetermined null'],
  ])('%j for %s', (over, a, wanted) => expect(outcome(leaf('L', 10, { kind: 'yesno', measure: 'a', ...over }), { a })).toBe(wanted))
})

describe('manual', () => {
  it.each([
    ['4.25', '4.25 not-met 4.25'],
    ['5', '5 met 5'],
    ['0', '0 not-met 0'],
    ['2.345', '2.35 not-met 2.345'],
    ['5.01', 'null undetermined null'],
    ['-1', 'null undetermined null'],
    ['năm', 'null undetermined null'],
    ['', 'null undetermined null'],
    ['n/a', 'null not-applicable null'],
  ])('a verified score of %j', (score, wanted) => expect(outcome(leaf('L', 5, { kind: 'manual' }), {}, { scores: { u: { L: score } } })).toBe(wanted))

  it('nobody has scored yet: undetermined', () => expect(outcome(leaf('L', 5, { kind: 'manual' }), {})).toBe('null undetermined null'))
})

describe('a leaf that does not apply', () => {
  const yesNo: Json = { kind: 'yesno', measure: 'a' }
  it.each([
    ['full', '3 not-applicable null'],
    ['zero', '0 not-applicable null'],
    ['reweight', 'null not-applicable null'],
  ])('na: %s', (na, wanted) => expect(outcome(leaf('L', 3, yesNo, { na }), { a: 'n/a' })).toBe(wanted))

  it('missing is missing, whatever na says', () => expect(outcome(leaf('L', 3, yesNo, { na: 'full' }), { a: '' })).toBe('null undetermined null'))
})

describe('gate', () => {
  const gate: Json = { kind: 'gate', measure: 'a', op: '<', value: 3, cap: 'B' }
  it.each([
    ['2', '0 met 2'],
    ['3', '0 not-met 3'],
    ['n/a', 'null not-applicable null'],
    ['', 'null undetermined null'],
  ])('a value of %j', (a, wanted) => expect(outcome(leaf('L', 0, gate), { a })).toBe(wanted))
})
