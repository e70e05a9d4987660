// Watching the figures: what the rules find, who has reported, how a figure moves over the years.
import { z } from 'zod'
import { day, query, yearInput } from '@thidua/kit/contract.ts'
import { indicatorSummary } from '../contract.ts'

export const finding = z.object({
  unit: z.string(),
  unitName: z.string(),
  indicator: z.string(),
  indicatorName: z.string(),
  period: z.string(),
  /** identity, part-over-whole, printed-share, swapped-lines, factor-1000, jump, carried-over, rule */
  kind: z.string(),
  severity: z.enum(['error', 'warning']),
  text: z.string(),
  cells: z.array(z.object({ indicator: z.string(), period: z.string(), value: z.string().nullable() })),
})
export type FindingView = z.output<typeof finding>

export const operations = {
  'list-targeted-indicators': query({
    summary: 'Indicators for which units of a group were given targets in a year: those that matter most',
    input: z.object({ group: z.string().max(100), year: yearInput, asOf: day }),
    output: z.object({ indicators: z.array(indicatorSummary.extend({ unitsWithTarget: z.number().int() })) }),
  }),
  'list-findings': query({
    summary: 'What the validation rules find in the cells known on a day',
    input: z.object({ group: z.string().max(100), year: yearInput, asOf: day, unit: z.string().max(100).optional() }),
    output: z.object({ findings: z.array(finding) }),
  }),
  'show-completeness': query({
    summary: 'Who reported what and when: units by rounds, complete and on time told apart',
    input: z.object({ group: z.string().max(100), year: yearInput, asOf: day }),
    output: z.object({
      rounds: z.array(z.object({ dataSet: z.string(), name: z.string(), period: z.string(), due: day.nullable(), unitKind: z.string() })),
      units: z.array(
        z.object({
          unit: z.string(),
          unitName: z.string(),
          unitKind: z.string(),
          reports: z.array(
            z.object({
              dataSet: z.string(),
              period: z.string(),
              state: z.enum(['on-time', 'late', 'partial', 'missing', 'not-due']),
              filled: z.number().int(),
              expected: z.number().int(),
              last: day.nullable(),
              daysLate: z.number().int(),
            }),
          ),
        }),
      ),
    }),
  }),
  'list-series': query({
    summary: 'One indicator for the units of a group over the years known, with targets: for small multiples and trends',
    input: z.object({ group: z.string().max(100), indicator: z.string().max(100), asOf: day, year: yearInput }),
    output: z.object({
      indicator: indicatorSummary,
      periods: z.array(z.string()),
      units: z.array(
        z.object({
          unit: z.string(),
          unitName: z.string(),
          target: z.string().nullable(),
          points: z.array(z.object({ period: z.string(), value: z.string().nullable(), state: z.enum(['number', 'missing', 'not-applicable']) })),
        }),
      ),
    }),
    refusals: ['indicators.no-such-indicator'],
  }),
} as const
