import { describe, expect, it } from 'vitest'
import { leaf, scored, sum, tinyCard, tinyRegion, type Cells, type Json } from '../tests/fixtures/tiny.ts'

const manual: Json = { kind: 'manual' }
const classes: Json = [{ class: 'A', label: 'A', min_points: 8 }, { class: 'B', label: 'B', min_points: 4 }, { class: 'C', label: 'C', min_points: 0 }]

interface Race {
  /** Verified scores of leaves P (6 points) and Q (4 points), and cells, by unit. */
  readonly scores: Readonly<Record<string, readonly [string, string]>>
  readonly cells?: Readonly<Record<string, Cells>>
  readonly ties?: Json
  readonly quota?: Json
}

/** `rank unit class-after-gates>class`, `=` for a shared rank, `↓` for moved by quota. */
function race({ scores, cells = {}, ties = [], quota = [] }: Race): string[] {
  const gate: Json = { kind: 'gate', measure: 'fault', op: '==', value: 0, cap: 'B' }
  const card = tinyCard([sum('N', 10, leaf('P', 6, manual), leaf('Q', 4, manual)), leaf('G', 0, gate)], { ranking: { classes, ties, quota } })
  const units = Object.keys(scores)
  const region = tinyRegion({
    cells: Object.fromEntries(units.map((unit) => [unit, { fault: '0', key: '0', other: '1', ...cells[unit] }])),
    scores: Object.fromEntries(units.map((unit) => [unit, { P: scores[unit]?.[0] ?? '', Q: scores[unit]?.[1] ?? '' }])),
  })
  return scored(card, region).units.map(
    (unit) => `${unit.rank ?? '-'}${unit.shared ? '=' : ''} ${unit.unit} ${unit.classAfterGates ?? '-'}>${unit.class ?? '-'}${unit.movedByQuota ? '↓' : ''}`,
  )
}

describe('order', () => {
  it('puts the class after gates before points: a failed gate ranks below a lower total', () => {
    expect(race({ scores: { u1: ['6', '4'], u2: ['5', '3'] }, cells: { u1: { fault: '1' } } })).toEqual(['1 u2 A>A', '2 u1 B>B'])
  })

  it('a cap better than the class by points changes nothing', () => {
    expect(race({ scores: { u1: ['1', '1'] }, cells: { u1: { fault: '1' } } })).toEqual(['1 u1 C>C'])
  })

  it('a gate that does not apply caps nothing', () => {
    expect(race({ scores: { u1: ['6', '4'] }, cells: { u1: { fault: 'n/a' } } })).toEqual(['1 u1 A>A'])
  })

  it('units equal in everything share a rank and the next rank is skipped', () => {
    expect(race({ scores: { u3: ['5', '1'], u1: ['6', '3'], u2: ['6', '3'] } })).toEqual(['1= u1 A>A', '1= u2 A>A', '3 u3 B>B'])
  })

  it('equal totals are parted by the points of a criterion, then by a measure', () => {
    const scores = { u1: ['5', '4'], u2: ['6', '3'], u3: ['6', '3'] } as const
    const ties: Json = [{ criterion: 'P', order: 'desc' }, { measure: '100 * key / other', order: 'asc' }]
    expect(race({ scores, ties, cells: { u2: { key: '2', other: '3' }, u3: { key: '1', other: '3' } } })).toEqual(['1 u3 A>A', '2 u2 A>A', '3 u1 A>A'])
  })

  it('keys are compared exactly: 1/3 and 2/6 are one rank', () => {
    const cells = { u1: { key: '1', other: '3' }, u2: { key: '2', other: '6' } }
    expect(race({ scores: { u1: ['6', '3'], u2: ['6', '3'] }, cells, ties: [{ measure: 'key / other', order: 'desc' }] })).toEqual(['1= u1 A>A', '1= u2 A>A'])
  })

  it.each(['asc', 'desc'])('a missing or not applicable key sorts last (%s)', (order) => {
    const cells = { u1: { key: '' }, u2: { key: '5' }, u3: { key: 'n/a' } }
    const lines = race({ scores: { u1: ['6', '3'], u2: ['6', '3'], u3: ['6', '3'] }, cells, ties: [{ measure: 'key', order }] })
    expect(lines).toEqual(['1 u2 A>A', '2= u1 A>A', '2= u3 A>A'])
  })

  it('a node may be a key', () => {
    expect(race({ scores: { u1: ['6', '3'], u2: ['6', '2'] }, ties: [{ criterion: 'N', order: 'asc' }] })[0]).toBe('1 u1 A>A')
  })

  it('units without a total come last, by id, and take no rank from others', () => {
    expect(race({ scores: { u9: ['', '4'], u3: ['', ''], u5: ['6', '4'] } })).toEqual(['1 u5 A>A', '- u3 ->-', '- u9 ->-'])
  })
})

describe('quota', () => {
  const five = { u1: ['6', '4'], u2: ['6', '3.5'], u3: ['6', '3'], u4: ['6', '2.5'], u5: ['3', '2'] } as const

  it('keeps the first so many, moves the rest down one class; ranks stay', () => {
    expect(race({ scores: five, quota: [{ class: 'A', max_units: 2 }] })).toEqual(['1 u1 A>A', '2 u2 A>A', '3 u3 A>B↓', '4 u4 A>B↓', '5 u5 B>B'])
  })

  it('those moved down count in the next class, whose own quota may move them and others on', () => {
    expect(race({ scores: five, quota: [{ class: 'A', max_units: 2 }, { class: 'B', max_units: 1 }] })).toEqual([
      '1 u1 A>A', '2 u2 A>A', '3 u3 A>B↓', '4 u4 A>C↓', '5 u5 B>C↓',
    ])
  })

  it('a share is of all scored units, with or without a rank, cut to a whole number', () => {
    const scores = { ...five, u6: ['', ''], u7: ['', ''] } as const
    // 0.3 × 7 = 2.1 → 2
    expect(race({ scores, quota: [{ class: 'A', max_share: 0.3 }] }).slice(0, 3)).toEqual(['1 u1 A>A', '2 u2 A>A', '3 u3 A>B↓'])
  })

  it('a cut inside a shared rank moves the whole group, and nobody behind may overtake it', () => {
    const scores = { u1: ['6', '4'], u2: ['6', '3'], u3: ['6', '3'], u4: ['6', '2.5'] } as const
    expect(race({ scores, quota: [{ class: 'A', max_units: 2 }] })).toEqual(['1 u1 A>A', '2= u2 A>B↓', '2= u3 A>B↓', '4 u4 A>B↓'])
  })

  it('may leave a class empty', () => expect(race({ scores: { u1: ['6', '4'] }, quota: [{ class: 'A', max_units: 0 }] })).toEqual(['1 u1 A>B↓']))

  it('of the last class moves nobody: there is no class below', () => {
    expect(race({ scores: { u1: ['0', '0'], u2: ['1', '0'] }, quota: [{ class: 'C', max_units: 1 }] })).toEqual(['1 u2 C>C', '2 u1 C>C'])
  })

  it('that is not reached moves nobody', () => expect(race({ scores: five, quota: [{ class: 'A', max_units: 4 }] }).every((line) => !line.includes('↓'))).toBe(true))
})
