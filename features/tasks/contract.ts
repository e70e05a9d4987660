// What waits for whom, by when, and why it matters.
import { z } from 'zod'
import { day, query, yearInput } from '@thidua/kit/contract.ts'

export const task = z.object({
  id: z.string(),
  title: z.string(),
  why: z.string(),
  due: day.nullable(),
  /** `overdue`, `soon` (within seven days), `later`, `no-date` */
  urgency: z.enum(['overdue', 'soon', 'later', 'no-date']),
  timeLeft: z.string(),
  minutes: z.number().int(),
  link: z.string(),
  unit: z.string().nullable(),
  unitName: z.string().nullable(),
})
export type Task = z.output<typeof task>

export const yearBand = z.object({
  id: z.string(),
  name: z.string(),
  /** Address of the screen where the stage is worked on; null while it has none. */
  door: z.string().nullable(),
  spans: z.array(
    z.object({ from: day, to: day, title: z.string(), kind: z.string(), source: z.string(), note: z.string(), state: z.enum(['past', 'now', 'ahead']) }),
  ),
})
export type YearBand = z.output<typeof yearBand>

export const operations = {
  'list-my-tasks': query({
    summary: 'What waits for the signed-in actor as of a day',
    input: z.object({ group: z.string().max(100), year: yearInput, asOf: day }),
    output: z.object({ tasks: z.array(task) }),
  }),
  'show-year': query({
    summary: 'The year as bands: what each stage is, when, where we are as of the day, and what is late',
    input: z.object({ group: z.string().max(100), year: yearInput, asOf: day }),
    output: z.object({
      from: day,
      to: day,
      bands: z.array(yearBand),
      now: z.array(z.string()),
      late: z.array(z.string()),
      next: z.string(),
    }),
  }),
} as const
