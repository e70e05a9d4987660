import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomCard } from '../tests/fixtures/random-card.ts'
import { cardFiles, fixture, shipped } from '../tests/fixtures/read-region.ts'
import { leaf, sum, tinyDocument, tinyRegion, type Json } from '../tests/fixtures/tiny.ts'
import { toCardDocument, printCard } from './card-document.ts'
import { checkCard, parseCard } from './check-card.ts'

const { indicators } = tinyRegion({ cells: { u: { a: '1', b: '1' } } })
const manual: Json = { kind: 'manual' }

function errorsOf(criteria: Parameters<typeof tinyDocument>[0], over: Readonly<Record<string, Json>> = {}): string[] {
  return checkCard({ document: tinyDocument(criteria, over) }, indicators).errors.map((error) => `${error.kind} ${error.code}`)
}

/** Errors of a card with this one rule, beside a leaf that makes it a whole card. */
const ruleErrors = (max: number, scoring: Json, over: Readonly<Record<string, Json>> = {}): string[] => errorsOf([leaf('L', max, scoring, over), leaf('Z', 1, manual)])

const classes = (...thresholds: readonly number[]): Json => thresholds.map((min_points, index) => ({ class: 'ABCD'[index] ?? '', label: '', min_points }))

describe('a card', () => {
  it('without a fault has no errors', () => expect(errorsOf([leaf('L', 10, manual)])).toEqual([]))

  it.each<[string, Json, string[]]>([
    ['a negative maximum', -3, ['negative-max L']],
    ['no maximum', null, ['missing-max L']],
    ['a maximum that is no number', 'mười', ['bad-field L']],
  ])('%s', (_, max_points, wanted) => {
    expect(errorsOf([{ ...leaf('L', 1, manual), max_points }, leaf('Z', 4, manual)], { total_points: 1 })).toEqual(wanted)
  })

  it.each<[string, number, Json, string[]]>([
    ['unknown kind', 1, { kind: 'magic' }, ['unknown-kind L']],
    ['no kind', 1, {}, ['bad-field L']],
    ['bonus with points', 1, { kind: 'bonus', measure: 'a', each: 1, max_bonus: 1 }, ['points-on-bonus-or-gate L']],
    ['gate with points', 1, { kind: 'gate', measure: 'a', op: '==', value: 1, cap: 'B' }, ['points-on-bonus-or-gate L']],
    ['gate capped at a class that is not there', 0, { kind: 'gate', measure: 'a', op: '==', value: 1, cap: 'Z' }, ['unknown-cap-class L']],
    ['gate without op and value', 0, { kind: 'gate', measure: 'a', cap: 'B' }, ['bad-field L', 'bad-field L']],
    ['unknown operator', 1, { kind: 'yesno', measure: 'a', op: '=>' }, ['unknown-op L']],
    ['unknown operator in a condition', 0, { kind: 'bonus', measure: 'a', each: 1, max_bonus: 1, conditions: [{ measure: 'a', op: '=', value: 1 }] }, ['unknown-op L']],
    ['measure that does not parse', 1, { kind: 'yesno', measure: 'a +' }, ['bad-measure L']],
    ['value that does not parse', 1, { kind: 'yesno', measure: 'a', value: '2 *' }, ['bad-measure L']],
    ['no measure', 1, { kind: 'yesno' }, ['bad-field L']],
    ['unknown indicator in a target', 1, { kind: 'yesno', measure: 'a', value: 'target(x)' }, ['unknown-indicator L']],
    ['unknown indicator in a condition', 0, { kind: 'bonus', measure: 'a', each: 1, max_bonus: 1, conditions: [{ measure: 'x', op: '<', value: 'y' }] }, ['unknown-indicator L', 'unknown-indicator L']],
    ['unknown indicator in a bound', 1, { kind: 'ratio', measure: 'a', full_at: 'x + 1' }, ['unknown-indicator L']],
    ['negative rate of deduction', 1, { kind: 'deduct', items: [{ measure: 'a', each: -1 }] }, ['bad-field L']],
    ['no deductions', 1, { kind: 'deduct', items: [] }, ['bad-field L']],
    ['floor above the maximum', 1, { kind: 'deduct', items: [{ measure: 'a', each: 1 }], floor: 2 }, ['bad-field L']],
    ['negative floor', 1, { kind: 'deduct', items: [{ measure: 'a', each: 1 }], floor: -1 }, ['bad-field L']],
    ['points_yes above the maximum', 1, { kind: 'yesno', measure: 'a', points_yes: 1.5 }, ['bad-field L']],
    ['points_no below zero', 1, { kind: 'yesno', measure: 'a', points_no: -0.5 }, ['bad-field L']],
    ['negative bonus', 0, { kind: 'bonus', measure: 'a', each: -1, max_bonus: 1 }, ['bad-field L']],
    ['bonus without a maximum', 0, { kind: 'bonus', measure: 'a', each: 1 }, ['bad-field L']],
    ['step of zero', 1, { kind: 'manual', step: 0 }, ['bad-field L']],
  ])('%s', (_, max, scoring, wanted) => expect(ruleErrors(max, scoring)).toEqual(wanted))

  it('unknown na', () => expect(ruleErrors(1, manual, { na: 'skip' })).toEqual(['bad-field L']))

  it('sums and children belong together', () => {
    expect(errorsOf([{ ...sum('N', 5), children: [] }])).toEqual(['sum-without-children N'])
    expect(errorsOf([leaf('L', 5, manual, { children: [leaf('C', 5, manual)] })])).toEqual(['children-without-sum L'])
    expect(errorsOf([sum('N', 5, leaf('C', 4, manual))])).toEqual(['points-do-not-add-up N'])
  })

  it('points add up exactly: 0.1 + 0.2 is 0.3', () => expect(errorsOf([sum('N', 0.3, leaf('a', 0.1, manual), leaf('b', 0.2, manual))], { total_points: 0.3 })).toEqual([]))

  it('every code is used once, nodes and leaves alike', () => {
    expect(errorsOf([sum('N', 2, leaf('N', 1, manual), leaf('b', 1, manual)), leaf('b', 1, manual)])).toEqual(['duplicate-code N', 'duplicate-code b'])
  })

  it.each<[string, Json]>([
    ['rising thresholds', classes(8, 9, 0)],
    ['equal thresholds', classes(8, 8, 0)],
    ['last threshold above zero', classes(8, 4)],
  ])('%s', (_, list) => expect(errorsOf([leaf('L', 10, manual)], { ranking: { classes: list } })).toEqual(['class-thresholds tiny']))

  it.each<[string, Json, string]>([
    ['class twice', { classes: [{ class: 'A', min_points: 5 }, { class: 'A', min_points: 0 }] }, 'bad-field tiny'],
    ['quota for an unknown class', { classes: classes(5, 0), quota: [{ class: 'Q', max_units: 1 }] }, 'bad-field tiny'],
    ['quota with two limits', { classes: classes(5, 0), quota: [{ class: 'A', max_units: 1, max_share: 0.5 }] }, 'bad-field tiny'],
    ['quota without a limit', { classes: classes(5, 0), quota: [{ class: 'A' }] }, 'bad-field tiny'],
    ['quota of half a unit', { classes: classes(5, 0), quota: [{ class: 'A', max_units: 1.5 }] }, 'bad-field tiny'],
    ['tie by an unknown criterion', { classes: classes(5, 0), ties: [{ criterion: 'X', order: 'desc' }] }, 'bad-field tiny'],
    ['tie without an order', { classes: classes(5, 0), ties: [{ criterion: 'L' }] }, 'bad-field tiny'],
    ['tie by a broken measure', { classes: classes(5, 0), ties: [{ measure: 'a b', order: 'asc' }] }, 'bad-measure tiny'],
    ['tie by an unknown indicator', { classes: classes(5, 0), ties: [{ measure: 'x', order: 'asc' }] }, 'unknown-indicator tiny'],
    ['no classes', { classes: [] }, 'bad-field tiny'],
  ])('%s', (_, ranking, wanted) => expect(errorsOf([leaf('L', 10, manual)], { ranking })).toEqual([wanted]))

  it.each([
    ['format', 'thidua-scorecard/2'],
    ['year', 'năm nay'],
    ['applies_to', []],
    ['issued', '2025-02-30'],
    ['valid_to', '2024-12-31'],
    ['ranking', null],
  ])('head field %s of %j', (field, value) => expect(errorsOf([leaf('L', 10, manual)], { [field]: value })).toEqual(['bad-field tiny']))

  it('every error is a sentence that names the place', () => {
    const { errors } = checkCard({ document: tinyDocument([leaf('L', 10, { kind: 'yesno', measure: '100 * (a / b' })]) }, indicators)
    expect(errors[0]?.text).toBe('L: không đọc được biểu thức "100 * (a / b". Ở vị trí 13: biểu thức đã hết, cần dấu ")" đóng cho dấu "(" ở vị trí 7.')
  })
})

describe('bands', () => {
  const band = (min: number | null, max: number | null, over: Readonly<Record<string, Json>> = {}): Json => ({ min, max, points: 1, ...over })
  const bandErrors = (range: Json, bands: Json, over: Readonly<Record<string, Json>> = {}): string[] => ruleErrors(5, { kind: 'bands', measure: 'a', range, bands, ...over })

  it.each<[string, Json, Json, string[]]>([
    ['cover the range, both ends included', [0, 100], [band(0, 50), band(50, 100, { max_incl: true })], []],
    ['the end of the range is left out', [0, 100], [band(0, 50), band(50, 100)], ['band-gap L']],
    ['the start of the range is left out', [0, 100], [band(0, 50, { min_incl: false }), band(50, 100, { max_incl: true })], ['band-gap L']],
    ['one point between two bands is left out', [0, null], [band(0, 50), band(50, null, { min_incl: false })], ['band-gap L']],
    ['one point lies in two bands', [0, null], [band(0, 50, { max_incl: true }), band(50, null)], ['band-overlap L']],
    ['an unbounded range needs unbounded bands', [null, null], [band(0, null)], ['band-gap L']],
    ['one band for everything', [null, null], [band(null, null)], []],
    ['order does not matter', [0, 100], [band(50, 100, { max_incl: true }), band(0, 50)], []],
    ['a gap and an overlap are both told', [0, 10], [band(0, 4), band(3, 8)], ['band-gap L', 'band-overlap L']],
    ['points above the maximum', [0, null], [band(0, null, { points: 5.5 })], ['band-points L']],
    ['negative points', [0, null], [band(0, null, { points: -1 })], ['band-points L']],
    ['no points', [0, null], [band(0, null, { points: null })], ['band-points L']],
    ['upside down', [0, null], [band(5, 3), band(0, null)], ['bad-field L']],
    ['no range', null, [band(0, null)], ['bad-field L']],
    ['no bands', [0, 1], [], ['bad-field L']],
  ])('%s', (_, range, bands, wanted) => expect(bandErrors(range, bands).toSorted()).toEqual(wanted))

  it('of whole numbers may leave gaps and overlap between them', () => {
    expect(bandErrors([0, null], [band(0, 2, { max_incl: true }), band(3, null)], { domain: 'integer' })).toEqual([])
    expect(bandErrors([0, null], [band(0, 2.7, { max_incl: true }), band(2.3, null)], { domain: 'integer' })).toEqual([])
    expect(bandErrors([0, null], [band(0, 2, { max_incl: true }), band(4, null)], { domain: 'integer' })).toEqual(['band-gap L'])
    expect(bandErrors([0, null], [band(0, 3, { max_incl: true }), band(3, null)], { domain: 'integer' })).toEqual(['band-overlap L'])
  })
})

describe('files', () => {
  const main = (part: string): string => JSON.stringify(tinyDocument([{ include: part } as never], { total_points: 5 }))
  const parsed = (files: Readonly<Record<string, string>>): ReturnType<typeof parseCard> => parseCard({ path: 'cards/main.yaml', read: (path) => files[path] })
  const kinds = (files: Readonly<Record<string, string>>): string[] => parsed(files).errors.map(({ kind, code }) => `${kind} ${code}`)
  const part = JSON.stringify({ criteria: [leaf('L', 5, manual)] })

  it('includes are found from the file that names them, at any depth', () => {
    const nested = JSON.stringify({ criteria: [{ include: './deep/leaf.yaml' }] })
    expect(kinds({ 'cards/main.yaml': main('../parts/a.yaml'), 'parts/a.yaml': nested, 'parts/deep/leaf.yaml': part })).toEqual([])
  })

  it('one part may be included twice, then its codes are used twice', () => {
    const twice = JSON.stringify({ criteria: [{ include: 'p.yaml' }, { include: 'p.yaml' }] })
    expect(kinds({ 'cards/main.yaml': main('a.yaml'), 'cards/a.yaml': twice, 'cards/p.yaml': part })).toContain('duplicate-code L')
  })

  it('a missing part, a part that is not YAML and a card that is not there are unreadable', () => {
    expect(kinds({ 'cards/main.yaml': main('a.yaml') })).toEqual(['unreadable a.yaml'])
    expect(kinds({ 'cards/main.yaml': main('a.yaml'), 'cards/a.yaml': 'criteria: [1' })).toEqual(['unreadable a.yaml'])
    expect(kinds({})).toEqual(['unreadable main.yaml'])
    expect(kinds({ 'cards/main.yaml': 'a: 1\na: 2' })).toEqual(['unreadable main.yaml'])
    expect(kinds({ 'cards/main.yaml': '- just\n- a list' })).toEqual(['unreadable main.yaml'])
    for (const empty of ['', '\ufeff', '# only a remark', '---']) expect(kinds({ 'cards/main.yaml': empty }), JSON.stringify(empty)).toEqual(['unreadable main.yaml'])
    expect(kinds({ 'cards/main.yaml': '? criteria' })).not.toEqual([])
  })

  it('a part that includes itself is a cycle at its own name', () => {
    expect(kinds({ 'cards/main.yaml': main('a.yaml'), 'cards/a.yaml': JSON.stringify({ criteria: [{ include: 'a.yaml' }] }) })).toEqual(['cyclic-include a.yaml'])
  })

  it('anchors that unfold without end are refused, not followed', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`)].join('\n')
    expect(kinds({ 'cards/main.yaml': bomb })).toEqual(['unreadable main.yaml'])
    expect(kinds({ 'cards/main.yaml': 'criteria: &c\n- code: A\n  children: *c' })).toEqual(['unreadable main.yaml'])
    expect(kinds({ 'cards/main.yaml': `criteria: ${'['.repeat(20_000)}${']'.repeat(20_000)}` })).toEqual(['unreadable main.yaml'])
  })

  it('an unreadable place is named by line and column', () => {
    expect(parsed({ 'cards/main.yaml': 'id: x\nname: "abc' }).errors[0]?.text).toMatch(/dòng 2, cột/)
  })
})

describe('numbers of a file', () => {
  it.each([['.5', '0.5'], ['5.', '5'], ['1e1', '10'], ['1.5E-2', '0.015'], ['+3', '3'], ['0.10', '0.10'], ['12345678901234567890.123', '12345678901234567890.123']])('%s is read exactly as %s', (text, wanted) => {
    const { card } = parseCard({ document: { ...tinyDocument([{ ...leaf('L', 1, manual), max_points: text }]), total_points: text } })
    expect(card?.criteria[0]?.maxPoints).toBe(wanted)
  })

  it('a code is text: 1.10 keeps its zero', () => {
    const text = JSON.stringify(tinyDocument([leaf('L', 5, manual)])).replace('"L"', '1.10')
    expect(parseCard({ path: 'c.yaml', read: () => text }).card?.criteria[0]?.code).toBe('1.10')
  })
})

describe('a card back in the fields of the format', () => {
  it.each([
    [shipped('scorecards'), 'so-tu-phap-2022-demo.yaml'],
    [shipped('scorecards'), 'thads-2022-demo.yaml'],
    [fixture('scorecards', 'conformance'), 'mini-2025.yaml'],
  ])('%s/%s is the same card as JSON and as YAML, includes in place', (folder, file) => {
    const card = parseCard(cardFiles(folder, file)).card ?? expect.fail(file)
    expect(parseCard({ document: toCardDocument(card) }).card).toEqual(card)
    expect(parseCard({ path: 'printed.yaml', read: () => printCard(card) }).card).toEqual(card)
  })

  it('holds for every card', () => {
    fc.assert(
      fc.property(randomCard, (card) => {
        // Thresholds of a card of nearly no points fall together; nothing else may be wrong with a random card.
        const { card: back, errors } = parseCard({ document: toCardDocument(card) })
        expect(errors.filter(({ kind }) => kind !== 'class-thresholds')).toEqual([])
        if (back) expect(back).toEqual(card)
      }),
    )
  })
})
