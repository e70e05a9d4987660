// What the readings of all words are made of: columns, two tests, unions of years, counts, and how parts are joined.
import type { AwardId } from '../awards.ts'
import type { Code } from './answer.ts'
import type { All, Any, Initiatives } from './condition.ts'
import type { Field, FieldList, Side } from './fields.ts'
import * as kernel from './kernel.ts'

export type Columns = readonly Int32Array[]
export type Read = (columns: Columns, at: number) => Code

/**
 * Two tests over `c0[i]`, `c1[i]`, … with the functions of `kernel.ts` in scope: whether the word is met for certain, and whether it may be.
 * Tests of parts are joined by && and ||, so that generated code stops at the first part that decides.
 */
export interface Test {
  readonly certain: string
  readonly possible: string
}

export interface Reading {
  readonly read: Read
  readonly test: Test
}

/** What a word needs beside itself: the columns of the program, the award the rule is about, and whether it stands in one of several alternatives. */
export interface Setting {
  readonly fields: FieldList
  readonly award: AwardId
  readonly alternative: boolean
}

/** The reading of a node whose parts are read already: the least of all, the best of any. */
export function joined(node: All | Any, parts: readonly Reading[]): Reading {
  const isAll = node.word === 'all'
  if (parts.length === 1) return { read: (parts[0] as Reading).read, test: (parts[0] as Reading).test }
  const reads = parts.map(({ read }) => read)
  const join = (tests: readonly string[]) => (tests.length === 0 ? String(isAll) : `(${tests.join(isAll ? ' && ' : ' || ')})`)
  const test: Test = { certain: join(parts.map((part) => part.test.certain)), possible: join(parts.map((part) => part.test.possible)) }
  const [first, second] = reads
  if (reads.length === 2 && first && second) return { read: isAll ? allOfTwo(first, second) : anyOfTwo(first, second), test }
  return { read: isAll ? allOf(reads) : anyOf(reads), test }
}

function allOfTwo(first: Read, second: Read): Read {
  return (columns, at) => {
    const one = first(columns, at)
    return one === 0 ? 0 : kernel.least(one, second(columns, at))
  }
}

function anyOfTwo(first: Read, second: Read): Read {
  return (columns, at) => {
    const one = first(columns, at)
    return one === 2 ? 2 : kernel.best(one, second(columns, at))
  }
}

function allOf(reads: readonly Read[]): Read {
  return (columns, at) => {
    let worst: Code = 2
    for (const read of reads) {
      const code = read(columns, at)
      if (code === 0) return 0
      if (code < worst) worst = code
    }
    return worst
  }
}

function anyOf(reads: readonly Read[]): Read {
  return (columns, at) => {
    let best: Code = 0
    for (const read of reads) {
      const code = read(columns, at)
      if (code === 2) return 2
      if (code > best) best = code
    }
    return best
  }
}

export interface Sides {
  readonly certain: readonly number[]
  readonly possible: readonly number[]
}

export function bothSides({ fields }: Setting, make: (side: Side) => readonly Field[]): Sides {
  return { certain: make('certain').map((field) => fields.place(field)), possible: make('possible').map((field) => fields.place(field)) }
}

export function pair({ fields }: Setting, make: (side: Side) => Field): readonly [number, number] {
  return [fields.place(make('certain')), fields.place(make('possible'))]
}

export function union(places: readonly number[]): { readonly of: (columns: Columns, at: number) => number; readonly code: string } {
  const code = places.length === 1 ? `c${places[0]}[i]` : `(${places.map((place) => `c${place}[i]`).join(' | ')})`
  const [only, second, third] = places as readonly [number, number?, number?]
  if (second === undefined) return { of: (columns, at) => (columns[only] as Int32Array)[at] as number, code }
  if (third === undefined) return { of: (columns, at) => ((columns[only] as Int32Array)[at] as number) | ((columns[second] as Int32Array)[at] as number), code }
  return {
    of: (columns, at) => {
      let mask = 0
      for (const place of places) mask |= (columns[place] as Int32Array)[at] as number
      return mask
    },
    code,
  }
}

/** Places of "at least 1, 2, … `count` initiatives in the year". */
export function initiativePlaces({ fields, award }: Setting, of: Pick<Initiatives, 'scope' | 'unused'>, count: number): Sides {
  const make = (side: Side) => Array.from({ length: count }, (_, index) => fields.place({ of: 'initiatives', scope: of.scope, unused: of.unused, except: of.unused ? award : null, times: index + 1, side }))
  return { certain: make('certain'), possible: make('possible') }
}

/** At least `count` of them: for one, any bit will do. */
export function enough(places: readonly number[], within: string, count: number): string {
  if (count === 1 && places.length === 1) return `(c${places[0]}[i] & ${within}) !== 0`
  return `(${places.map((place) => `countYears(c${place}[i] & ${within})`).join(' + ') || '0'}) >= ${count}`
}

export function countIn(columns: Columns, at: number, places: readonly number[], within: number): number {
  let count = 0
  for (const place of places) count += kernel.countYears(((columns[place] as Int32Array)[at] as number) & within)
  return count
}
