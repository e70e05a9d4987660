// Reports from cells: facts with their sources, the conference report, roll-ups across mergers, the region board.
import { z } from 'zod'
import { day, query, yearInput } from '@thidua/kit/contract.ts'
import type { Paper } from '@thidua/kit/paper.ts'
import { closedResults } from '../assessment/contract.ts'

const factValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])
export const usedCell = z.object({ unit: z.string(), indicator: z.string(), period: z.string(), value: z.string().nullable() })

/** A figure as it was, or is, known on another day. */
const otherDay = z.object({ day, valueText: z.string() })

export const reportFact = z.object({
  id: z.string(),
  /** Name of the indicator or thing; empty where the statement is all there is. */
  about: z.string(),
  text: z.string(),
  value: factValue,
  valueText: z.string(),
  arithmetic: z.string(),
  from: z.array(usedCell.extend({ unitName: z.string(), indicatorName: z.string(), status: z.string().nullable(), reported: day.nullable(), source: z.string() })),
  missing: z.array(z.string()),
  targets: z.array(z.object({ unit: z.string(), unitName: z.string(), indicator: z.string(), indicatorName: z.string(), year: z.number().int(), value: z.string() })),
  source: z.string().nullable(),
  estimate: z.boolean(),
  synthetic: z.boolean(),
  /** The score sheet behind a rank. */
  sheet: z.object({ card: z.string(), unit: z.string() }).nullable(),
  /** On the day of the conference, where the report is read later and it said something else then. */
  then: otherDay.nullable(),
  /** Since the day of the report, where something else is known today. */
  later: otherDay.nullable(),
})
export type ReportFact = z.output<typeof reportFact>

/** How a change of units is looked at: as the units were, as they are after the mergers, or old years regrouped into the new units. */
export const rollUpView = z.enum(['as-was', 'as-is', 'pro-forma'])
export type RollUpView = z.output<typeof rollUpView>

const standing = z.object({
  unit: z.string(),
  unitName: z.string(),
  rank: z.number().int().nullable(),
  total: z.number().nullable(),
  totalLow: z.number().nullable(),
  totalHigh: z.number().nullable(),
  class: z.string().nullable(),
})

export const operations = {
  'show-report': query({
    summary: 'The conference report of a season as of a day: blocks, figures, and the facts behind them',
    input: z.object({ group: z.string().max(100), year: yearInput, asOf: day }),
    output: z.object({
      paper: z.custom<Paper>(),
      facts: z.array(reportFact),
      /** Where the parts of the paper begin, for a table of contents. */
      sections: z.array(z.object({ id: z.string(), level: z.union([z.literal(1), z.literal(2)]), title: z.string(), block: z.number().int() })),
      seasonDay: day,
    }),
    refusals: ['reports.no-such-season', ...closedResults],
  }),
  'download-report': query({
    summary: 'The same report as a file',
    input: z.object({ group: z.string().max(100), year: yearInput, asOf: day, format: z.enum(['docx', 'pdf', 'html', 'json']) }),
    output: z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() }),
    refusals: ['reports.no-such-season', ...closedResults],
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
              province: z.string(),
              /** Decimal text; for a unit with `outside` the part of the members only. */
              value: z.string().nullable(),
              valueText: z.string(),
              members: z.array(z.object({ unit: z.string(), unitName: z.string() })),
              from: z.array(usedCell),
              missing: z.array(z.string()),
              /** Names of provinces that come in from outside and whose figures the region does not hold. */
              outside: z.array(z.string()),
              /** It went into several units, and its figure cannot be divided among them. */
              undistributed: z.boolean(),
            }),
          ),
          total: z.string().nullable(),
          totalText: z.string(),
        }),
      ),
      agree: z.boolean(),
    }),
    refusals: ['indicators.no-such-indicator', 'reports.not-summable', 'access.not-yours'],
  }),
  'show-merged-ranking': query({
    summary: 'The ranking of a card as it was, beside the ranking of the units the members later became, from the members’ own cells',
    input: z.object({ group: z.string().max(100), card: z.string().max(100), asOf: day }),
    output: z.object({
      card: z.string(),
      cardName: z.string(),
      year: z.number().int(),
      before: z.array(standing),
      /** Nobody has scored the merged units: lines that people judge stay open, so there is no rank and no class yet. */
      provisional: z.boolean(),
      /** In the order of the points that are certain while provisional, else by rank. */
      after: z.array(standing.extend({ openLines: z.number().int(), members: z.array(z.string()), outside: z.array(z.string()), undistributed: z.boolean() })),
    }),
    refusals: ['scorecards.no-such-card', 'assessment.card-not-issued', ...closedResults],
  }),
} as const
