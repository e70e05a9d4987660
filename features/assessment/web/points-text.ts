import { formatDecimal } from '@thidua/kit/vi-text.ts'
import type { scoringVi } from '../../../messages/scoring.ts'
import type { RankedUnit } from '../contract.ts'

/** `2,25`; points come as numbers with at most two decimals. */
export function pointsText(points: number): string {
  return formatDecimal(String(Math.round(points * 100) / 100))
}

/** One number, or how low and how high it can still be. */
export function totalText(unit: Pick<RankedUnit, 'total' | 'totalLow' | 'totalHigh'>, words: typeof scoringVi): string {
  if (unit.total !== null) return formatDecimal(String(unit.total), 2)
  if (unit.totalLow === null || unit.totalHigh === null) return words.unknown
  return words.between({ low: formatDecimal(String(unit.totalLow), 2), high: formatDecimal(String(unit.totalHigh), 2) })
}
