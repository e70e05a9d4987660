// The small queries of a report: one operation over a region's year, answered with the value and the cells it was computed from.
import { z } from 'zod'
import { day } from '@thidua/kit/contract.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { ParsedCard } from '@thidua/scoring/check-card.ts'
import type { RegionYear, ReportingPeriod } from '@thidua/scoring/region.ts'

const code = z.string().min(1).max(100)
/** A unit kind, several, or `all`. */
const kind = z.union([code, z.array(code).min(1).max(50)])
const period = z.union([code, z.number().int().transform(String)])
const year = z.coerce.number().int().min(1900).max(9999)
const measure = z.string().min(1).max(10_000)
const known = { as_of: day.optional() }

const unitOrKind = z.object({ unit: code.optional(), kind: kind.optional() })
const difference = unitOrKind.extend({ ...known, indicator: code, period, minus: period })

export const factQuery = z.discriminatedUnion('op', [
  z.object({ ...known, op: z.literal('value'), unit: code, indicator: code, period, view: z.enum(['own', 'joined']).default('own') }),
  z.object({ ...known, op: z.literal('sum'), kind, indicator: code, period }),
  z.object({ ...known, op: z.literal('sum-expr'), kind, measure, period }),
  z.object({ ...known, op: z.literal('ratio'), kind, period, indicator: code.optional(), numerator: measure.optional(), denominator: measure.optional() }),
  z.object({ ...known, op: z.literal('share'), unit: code, indicator: code, period }),
  difference.extend({ op: z.literal('diff') }),
  difference.extend({ op: z.literal('diff-sum') }),
  z.object({ ...known, op: z.literal('compare'), left: measure, cmp: z.enum(['==', '!=', '<', '<=', '>', '>=']), right: measure, period }),
  z.object({ ...known, op: z.literal('top'), kind, indicator: code, period, n: z.number().int().positive() }),
  z.object({ ...known, op: z.literal('count-where'), kind, where: measure, period }),
  z.object({ ...known, op: z.literal('count-exceed'), kind, indicators: z.array(code).min(1), year }),
  z.object({ ...known, op: z.literal('list-exceed'), kind, indicators: z.array(code).min(1), year }),
  z.object({ ...known, op: z.literal('count-members'), day }),
  z.object({ ...known, op: z.literal('count-successors') }),
  z.object({ ...known, op: z.literal('rank'), card: code, n: z.number().int().positive() }),
  z.object({ ...known, op: z.literal('acclaimed') }),
  z.object({ ...known, op: z.literal('event'), kind: code }),
])
export type FactQuery = z.output<typeof factQuery>
export type FactQueryOf<Op extends FactQuery['op']> = Extract<FactQuery, { op: Op }>

/** A file of queries, as `expected.json` is shaped; other fields of a fact are left alone. */
export const factFile = z.object({
  as_of: day.optional(),
  facts: z.array(z.looseObject({ id: z.coerce.string().min(1).max(200), compute: z.unknown() })),
})

/** Within 15 digits a JSON number, beyond them text, so that no digit is lost. */
const figure = z.union([z.number(), z.string()])
export const factValue = z.union([figure, z.boolean(), z.array(z.string()), z.null()])
export const factCell = z.object({
  unit: z.string(),
  indicator: z.string(),
  period: z.string(),
  /** `n/a` where it does not apply. */
  value: z.union([figure, z.null()]),
})
export type FactCell = z.output<typeof factCell>

export const factAnswer = z.object({
  id: z.string(),
  value: factValue,
  from: z.array(factCell),
  /** Units that should have reported and have not. */
  missing: z.array(z.string()),
  /** What was looked at where there are no cells: an event, a vote, a list of units. */
  source: z.string().optional(),
  arithmetic: z.string(),
  as_of: day,
  targets: z.array(z.object({ unit: z.string(), indicator: z.string(), year: z.number(), value: figure })).optional(),
  error: z.object({ kind: z.string(), text: z.string() }).optional(),
})
export type FactAnswer = z.output<typeof factAnswer>

/** Why a query has no answer; the sentence is in the catalogue. */
export interface FactFault {
  readonly kind: string
  readonly facts: Readonly<Record<string, string | number>>
}
export type UnwordedAnswer = Omit<FactAnswer, 'error'> & { readonly fault?: FactFault }

export interface FactEvent {
  readonly from: PlainDate
  readonly kind: string
  readonly title: string
  readonly source: string
}

export interface FactVote {
  readonly voteId: string
  readonly candidate: string
  readonly votesFor: number
  readonly electors: number
  readonly present: number
  readonly ballotsIssued: number
  readonly ballotsReturned: number
  readonly ballotsValid: number
  readonly base: 'electors' | 'present' | 'ballots_issued' | 'ballots_returned' | 'ballots_valid'
  readonly threshold: string
}

/** What a query may ask of: a folder and the database give the same. */
export interface FactInput {
  readonly region: RegionYear
  readonly periods: readonly ReportingPeriod[]
  readonly events: readonly FactEvent[]
  readonly votes: readonly FactVote[]
  readonly card: (name: string) => ParsedCard | undefined
  /** What was known, for queries that name no day themselves. */
  readonly asOf: PlainDate
}

export interface AskedFact {
  readonly id: string
  /** A `FactQuery`, not yet looked at. */
  readonly compute: unknown
}
