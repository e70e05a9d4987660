// Reports from cells: facts with their sources, the conference report, roll-ups across mergers, the region board.
import { z } from 'zod'
import { day, query } from '@thidua/kit/contract.ts'
import type { Paper } from '@thidua/kit/paper.ts'

const factValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])
export const usedCell = z.object({ unit: z.string(), indicator: z.string(), period: z.string(), value: z.string().nullable() })

export const reportFact = z.object({
  id: z.string(),
  text: z.string(),
  value: factValue,
  valueText: z.string(),
  arithmetic: z.string(),
  from: z.array(usedCell.extend({ unitName: z.string(), indicatorName: z.string(), status: z.string(), reported: day, source: z.string() })),
  missing: z.array(z.string()),
  source: z.string().nullable(),
})
export type ReportFact = z.output<typeof reportFact>

/** How a change of units is looked at: as the units were, as they are after the mergers, or old years regrouped into the new units. */
export const rollUpView = z.enum(['as-was', 'as-is', 'pro-forma'])
export type RollUpView = z.output<typeof rollUpView>

export const operations = {
  'show-report': query({
    summary: 'The conference report of a season as of a day: blocks, figures, and the facts behind them',
    input: z.object({ group: z.string().max(100), year: z.coerce.number().int(), asOf: day }),
    output: z.object({ paper: z.custom<Paper>(), facts: z.array(reportFact) }),
    refusals: ['reports.no-such-season'],
  }),
  'download-report': query({
    summary: 'The same report as a file',
    input: z.object({ group: z.string().max(100), year: z.coerce.number().int(), asOf: day, format: z.enum(['docx', 'pdf', 'html', 'json']) }),
    output: z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() }),
    refusals: ['reports.no-such-season'],
  }),
  'show-roll-up': query({
    summary: 'One indicator across the mergers in the three views, which agree in total on the members’ own cells',
    input: z.object({ group: z.string().max(100), indicator: z.string().max(100), period: z.string().max(20), asOf: day }),
    output: z.object({
      indicator: z.string(),
      indicatorName: z.string(),
      unitOfMeasure: z.string(),
      views: z.array(
        z.object({
          view: rollUpView,
          units: z.array(
            z.object({
              unit: z.string(),
              unitName: z.string(),
              value: z.string().nullable(),
              from: z.array(usedCell),
              missing: z.array(z.string()),
              /** Names of provinces that come in from outside and whose figures the region does not hold. */
              outside: z.array(z.string()),
            }),
          ),
          total: z.string().nullable(),
        }),
      ),
      agree: z.boolean(),
    }),
    refusals: ['indicators.no-such-indicator'],
  }),
} as const
