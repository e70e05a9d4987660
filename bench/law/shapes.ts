// The two rules in a neutral form, and every person as a flat object of small numbers: what the rule engines and the loop over shaped people are given.
// Shaping goes through the lists, the days and the uses of initiatives; none of it is timed.
import type { Facts } from '@thidua/law/engine/facts.ts'
import { year, type ContestAward } from './contest.ts'
import { attestedCode, heldIn, initiativeIn, monthsServed, ratedIn, wasDisciplined } from './loop-objects.ts'

/** 0 no, 1 not known, 2 yes, unless the name says months. */
export type Shape = Readonly<Record<string, number>>

export interface Leaf {
  readonly field: string
  /** From here on it may be met; 0: always. */
  readonly possible: number
  /** From here on it is met; `never`: a lawyer has to say. */
  readonly certain: number
}

export type Tree = { readonly all: readonly Tree[] } | { readonly any: readonly Tree[] } | Leaf

export const never = 1_000_000

function leaf(field: string, possible = 1, certain = 2): Leaf {
  return { field, possible, certain }
}

const combat: Tree = { all: [leaf('armed'), leaf('combat')] }

export const trees: Readonly<Record<ContestAward, Tree>> = {
  'ministry-province-emulation-fighter': {
    all: [leaf('title0'), leaf('title1'), leaf('title2'), { any: [leaf('wide0'), leaf('wide1', 1, never), leaf('wide2', 1, never), combat] }],
  },
  'grassroots-emulation-fighter': {
    all: [
      { any: [
        leaf('worker'), leaf('soldier'),
        { all: [leaf('good'), leaf('participates'), leaf('solidarity', 1, 1), leaf('months', 6, 6), { any: [leaf('outsideArmy'), leaf('months', 9, 9)] }, leaf('clean', 0, 2)] },
        { all: [leaf('outsideAgencies'), leaf('local')] },
      ] },
      { any: [leaf('excellent'), leaf('made'), combat] },
    ],
  },
}

export const shapeOf: Readonly<Record<ContestAward, (facts: Facts) => Shape>> = { 'ministry-province-emulation-fighter': ministryShape, 'grassroots-emulation-fighter': grassrootsShape }

function ministryShape(facts: Facts): Shape {
  const [title, wide] = [(back: number) => heldIn(facts, 'grassroots-emulation-fighter', year - back), (back: number) => initiativeIn(facts, 'ministry-province-emulation-fighter', year - back)]
  return { title0: title(0), title1: title(1), title2: title(2), wide0: wide(0), wide1: wide(1), wide2: wide(2), armed: isAmong(facts, armed), combat: attestedCode(facts, 'combat-ingenuity-force') }
}

function grassrootsShape(facts: Facts): Shape {
  return {
    worker: heldIn(facts, 'advanced-worker', year), soldier: heldIn(facts, 'advanced-soldier', year),
    good: ratedIn(facts, 'good'), excellent: ratedIn(facts, 'excellent'),
    participates: attestedCode(facts, 'participates-in-emulation'), solidarity: attestedCode(facts, 'solidarity'),
    months: Math.min(999, monthsServed(facts)), outsideArmy: facts.subject.sector === undefined ? 1 : 2 - isAmong(facts, ['army']), clean: wasDisciplined(facts) ? 0 : 2,
    outsideAgencies: isAmong(facts, ['worker', 'farmer', 'enterprise', 'other']), local: attestedCode(facts, 'meets-local-standard'),
    made: initiativeIn(facts, 'grassroots-emulation-fighter', year), armed: isAmong(facts, armed), combat: attestedCode(facts, 'combat-ingenuity-unit'),
  }
}

const armed = ['army', 'police', 'militia']

function isAmong({ subject: { sector } }: Facts, sectors: readonly string[]): number {
  return sector !== undefined && sectors.includes(sector) ? 2 : 0
}

/** The tree as a test of one side: `all`, `any` and `field at least number`; what is always or never so is left out. */
export type Side = { readonly all: readonly Side[] } | { readonly any: readonly Side[] } | { readonly field: string; readonly least: number }

export function sideOf(tree: Tree, side: 'certain' | 'possible'): Side {
  if ('all' in tree) return { all: tree.all.filter((part) => !('field' in part && part[side] === 0)).map((part) => sideOf(part, side)) }
  if ('any' in tree) return { any: tree.any.filter((part) => !('field' in part && part[side] === never)).map((part) => sideOf(part, side)) }
  return { field: tree.field, least: tree[side] }
}
