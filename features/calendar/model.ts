// The cycle of a season: it begins with the enforcement year (1 October) and ends when the official figures are in.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'

export function cycleOf(year: number): { from: PlainDate; to: PlainDate } {
  return { from: plainDate(`${year - 1}-10-01`), to: plainDate(`${year + 1}-03-31`) }
}
