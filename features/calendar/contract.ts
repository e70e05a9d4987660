// Seasons and the events of a cycle.
import { z } from 'zod'
import { command, day, query, yearInput, type OutputOf } from '@thidua/kit/contract.ts'
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'

export const season = z.object({
  group: z.string(),
  groupName: z.string(),
  year: z.number().int(),
  /** The day whose knowledge the season is judged by. */
  asOf: day,
  membershipNote: z.string(),
  /** From this day its scores and tallies are open to everybody with an interest; null: only to those whose work they are. */
  published: day.nullable(),
})

export const cycleEvent = z.object({
  from: day,
  to: day.nullable(),
  kind: z.string(),
  title: z.string(),
  appliesTo: z.array(z.string()),
  source: z.string(),
  note: z.string(),
})
export type CycleEvent = z.output<typeof cycleEvent>

export const operations = {
  'list-seasons': query({
    summary: 'Seasons, latest first; the first is the one to open with',
    open: true,
    input: z.object({}),
    output: z.object({ seasons: z.array(season) }),
  }),
  'list-events': query({
    summary: 'Events of the cycle of a season, in order of date: the season year and the three months around it',
    input: z.object({ group: z.string().max(100), year: yearInput }),
    output: z.object({ events: z.array(cycleEvent) }),
  }),
  'publish-season': command({
    summary: 'Open the scores and tallies of a season to its members from today; it is not closed again',
    input: z.object({ group: z.string().max(100), year: yearInput }),
    output: season,
    refusals: ['calendar.not-yours', 'calendar.no-such-season', 'calendar.published-already'],
  }),
} as const

export type Season = OutputOf<(typeof operations)['list-seasons']>['seasons'][number]

/** The cycle of a season begins with the enforcement year (1 October) and ends when the official figures are in. */
export function cycleOf(year: number): { from: PlainDate; to: PlainDate } {
  return { from: plainDate(`${year - 1}-10-01`), to: plainDate(`${year + 1}-03-31`) }
}
