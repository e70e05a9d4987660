// Indicators, data sets and cells. `asOf` is the knowledge day: what had been reported by then.
import { z } from 'zod'
import { day, query } from '@thidua/kit/contract.ts'

export const cellState = z.enum(['number', 'blank', 'not-applicable'])
export const cellStatus = z.enum(['estimate', 'actual', 'official'])

export const indicatorSummary = z.object({
  code: z.string(),
  name: z.string(),
  unitOfMeasure: z.string(),
  kind: z.enum(['count', 'money', 'rate', 'yesno', 'days']),
  aggregation: z.enum(['sum', 'ratio', 'none']),
  numerator: z.string().nullable(),
  denominator: z.string().nullable(),
  area: z.string(),
  areaName: z.string(),
  calendar: z.string(),
  appliesTo: z.array(z.string()),
  direction: z.enum(['higher', 'lower', 'none']),
  definition: z.string(),
  version: z.number().int(),
})

/** One statement about a cell. `value` is decimal text when `state` is `number`. */
export const cellEntry = z.object({
  entry: z.number(),
  state: cellState,
  value: z.string().nullable(),
  status: cellStatus,
  source: z.string(),
  note: z.string(),
  cutOff: day.nullable(),
  reported: day,
  enteredAt: z.string(),
  enteredBy: z.string(),
  channel: z.enum(['web', 'cli', 'import', 'system']),
  reason: z.string(),
})
export type CellEntryView = z.output<typeof cellEntry>

export const operations = {
  'list-indicators': query({
    summary: 'The dictionary on a day, by unit kind; search ignores tone marks',
    input: z.object({ day, kind: z.string().max(50).optional(), text: z.string().max(100).optional() }),
    output: z.object({ indicators: z.array(indicatorSummary) }),
  }),
  'list-data-sets': query({
    summary: 'Data sets with their rounds',
    input: z.object({ kind: z.string().max(50).optional() }),
    output: z.object({
      dataSets: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          unitKind: z.string(),
          calendar: z.string(),
          indicators: z.number().int(),
          rounds: z.array(
            z.object({ period: z.string(), from: day.nullable(), to: day.nullable(), due: day.nullable(), locks: day.nullable(), lockReason: z.string() }),
          ),
        }),
      ),
    }),
  }),
} as const

export type IndicatorSummary = z.output<typeof indicatorSummary>
