// A way as a strip: every year from the first step to the last has its place, years without a need included, long waits folded into one.
import type { RoadmapWay } from './rulebook.ts'

type Needs = RoadmapWay['steps'][number]['needs']

export interface StripYear {
  readonly from: number
  /** Later than `from` where years without a need are folded. */
  readonly to: number
  readonly needs: Needs
  readonly arrives: boolean
}

/** Two years of waiting are shown one by one; from three on they are one box. */
const folded = 3

export function stripOf({ steps, earliestYear }: Pick<RoadmapWay, 'steps' | 'earliestYear'>): StripYear[] {
  const sorted = [...steps].sort((one, other) => one.year - other.year)
  const strip: StripYear[] = []
  for (const step of sorted) {
    const before = strip.at(-1)
    if (before) strip.push(...waiting(before.to + 1, step.year - 1))
    strip.push({ from: step.year, to: step.year, needs: step.needs, arrives: step.year === earliestYear })
  }
  return strip
}

function waiting(from: number, to: number): StripYear[] {
  if (to < from) return []
  if (to - from + 1 >= folded) return [{ from, to, needs: [], arrives: false }]
  return Array.from({ length: to - from + 1 }, (_, index) => ({ from: from + index, to: from + index, needs: [], arrives: false }))
}
