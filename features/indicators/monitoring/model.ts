// Reports owed and reports made; pure.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { CellEntry } from '@thidua/scoring/region.ts'
import type { DataSet } from '../model.ts'

/** First day on which each cell of a unit's data set and period became known; blank rows say nothing yet. */
export function firstReported(cells: readonly CellEntry[], of: { unit: string; set: DataSet; period: string }): PlainDate[] {
  const first = new Map<string, PlainDate>()
  for (const cell of cells) {
    if (cell.unit !== of.unit || cell.period !== of.period || cell.state === 'blank' || !of.set.indicators.includes(cell.indicator)) continue
    const earlier = first.get(cell.indicator)
    if (earlier === undefined || cell.reported < earlier) first.set(cell.indicator, cell.reported)
  }
  return [...first.values()]
}

/** Rounds that belong to a season: its year and the stretches within it, in order of the day they are due. */
export function roundsOfYear(set: DataSet, year: number): DataSet['rounds'][number][] {
  return set.rounds.filter((round) => round.period === String(year) || round.period.startsWith(`${year}-`))
}
