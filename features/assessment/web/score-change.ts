// How the score of a unit moved between two looks at its sheet; pure.
import type { OutputOf } from '@thidua/kit/contract.ts'
import type { operations } from '../contract.ts'

export type Sheet = OutputOf<(typeof operations)['show-sheet']>

export interface LineChange {
  readonly code: string
  readonly name: string
  /** Null: one of the two looks could not tell. */
  readonly change: number | null
  readonly points: number | null
}

export interface ScoreChange {
  /** Null while one of the two totals is open. */
  readonly total: number | null
  readonly lines: readonly LineChange[]
}

/** Leaves only: a branch moves because its lines did. The largest move first. */
export function scoreChange(before: Sheet, after: Sheet): ScoreChange {
  const earlier = new Map(before.lines.map((line) => [line.code, line.points]))
  const lines = after.lines
    .filter((line) => line.kind !== 'sum' && line.points !== (earlier.get(line.code) ?? null))
    .map(({ code, name, points }) => ({ code, name, points, change: difference(earlier.get(code) ?? null, points) }))
    .toSorted((left, right) => Math.abs(right.change ?? 0) - Math.abs(left.change ?? 0))
  return { total: difference(before.unit.total, after.unit.total), lines }
}

/** Points have at most two decimals; binary fractions must not show. */
function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : Math.round((after - before) * 100) / 100
}
