// Both versions of a card on the same cells: what the new one would have done to a year everybody remembers.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { CellBook } from './cells.ts'
import { figure } from './phrases.ts'
import type { Rational } from './rational.ts'
import { decimalText } from './rounding.ts'
import type { RegionYear } from './region.ts'
import { scoreCells, type CardResult, type ScoredUnit } from './score.ts'
import type { Scorecard } from './scorecard.ts'

export interface Standing {
  /** Decimal text; `null` where it cannot be said. */
  readonly total: string | null
  readonly class: string | null
  readonly rank: number | null
}

export interface UnitEffect {
  readonly unit: string
  /** `null`: the card of that side does not score the unit. */
  readonly before: Standing | null
  readonly after: Standing | null
  /** Decimal text with its sign; `null` unless both totals are known. */
  readonly pointsChange: string | null
  /** Places won (positive) or lost. */
  readonly rankChange: number | null
  readonly classChanged: boolean
  readonly text: string
}

export interface BackTest {
  readonly year: number
  readonly before: CardResult
  readonly after: CardResult
  /** In the rank order of the new card. */
  readonly units: readonly UnitEffect[]
}

export interface BackTestInput {
  readonly before: Scorecard
  readonly after: Scorecard
  readonly region: RegionYear
  readonly asOf: PlainDate
  /** The year of the old card unless another is asked for. */
  readonly year?: number
}

/**
 * The day of issue does not matter here. A manual leaf of the new card takes the score given under the old card for the
 * same code when it has none of its own: `backTest({ before, after, region, asOf })`.
 */
export function backTest({ before, after, region, asOf, year = before.year }: BackTestInput): BackTest {
  const book = new CellBook(region, { asOf })
  const old = scoreCells(before, book, { year })
  const fresh = scoreCells(after, book, { year, manualFrom: [after.id, before.id] })
  const gone = old.units.filter((unit) => !find(fresh, unit.unit))
  const ids = [...fresh.units, ...gone].map((unit) => unit.unit)
  return { year, before: old, after: fresh, units: ids.map((id) => effectOn(book.unit(id)?.name ?? id, find(old, id), find(fresh, id))) }
}

function find(result: CardResult, id: string): ScoredUnit | undefined {
  return result.units.find((unit) => unit.unit === id)
}

function effectOn(name: string, before: ScoredUnit | undefined, after: ScoredUnit | undefined): UnitEffect {
  const change = before?.total && after?.total ? after.total.minus(before.total) : null
  const [old, fresh] = [before && standingOf(before), after && standingOf(after)]
  return {
    unit: after?.unit ?? before?.unit ?? name,
    before: old ?? null,
    after: fresh ?? null,
    pointsChange: change && signed(change),
    rankChange: typeof old?.rank === 'number' && typeof fresh?.rank === 'number' ? old.rank - fresh.rank : null,
    classChanged: old?.class !== fresh?.class,
    text: effectText(name, before, after),
  }
}

function standingOf({ total, class: name, rank }: ScoredUnit): Standing {
  return { total: total && decimalText(total, 2), class: name, rank }
}

function signed(change: Rational): string {
  const text = decimalText(change, 2)
  return change.numerator > 0n ? `+${text}` : text
}

function effectText(name: string, before: ScoredUnit | undefined, after: ScoredUnit | undefined): string {
  if (!before || !after) return `${name}: ${before ? 'bảng điểm mới không chấm đơn vị này' : 'bảng điểm cũ không chấm đơn vị này'}.`
  const parts = [
    pair('', before.total && `${figure(before.total)} điểm`, after.total && `${figure(after.total)} điểm`),
    pair('loại ', before.class, after.class),
    pair('hạng ', before.rank?.toString() ?? null, after.rank?.toString() ?? null),
  ]
  return `${name}: ${parts.join(', ')}.`
}

function pair(word: string, before: string | null, after: string | null): string {
  const [old, fresh] = [before ?? 'chưa xác định', after ?? 'chưa xác định']
  return old === fresh ? `${word}${old} (không đổi)` : `${word}${old} → ${fresh}`
}
