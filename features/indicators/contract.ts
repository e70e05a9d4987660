// Indicators, data sets and cells. `asOf` is the knowledge day: what had been reported by then.
import { z } from 'zod'
import { command, day, decimalText, query } from '@thidua/kit/contract.ts'

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

const lock = z.object({ since: day, reason: z.string(), unlocks: z.string() })

export const gridRow = z.object({
  indicator: indicatorSummary,
  /** The entry that holds as of the day; null: nothing reported. A rate is computed and has no entry to type. */
  cell: cellEntry.nullable(),
  computed: z.string().nullable(),
  computedText: z.string().nullable(),
  lastYear: z.object({ state: cellState, value: z.string().nullable() }).nullable(),
  target: z.object({ value: z.string().nullable(), direction: z.enum(['exceed', 'at-least', 'at-most']) }).nullable(),
  corrected: z.boolean(),
  findings: z.array(finding),
  can: z.object({ save: z.boolean() }),
})

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
  'show-grid': query({
    summary: 'The figure grid of one unit, data set and period: cells, last year, target, findings, locks',
    input: z.object({ unit: z.string().max(100), dataSet: z.string().max(100), period: z.string().max(20), asOf: day }),
    output: z.object({
      unit: z.string(),
      unitName: z.string(),
      dataSet: z.string(),
      dataSetName: z.string(),
      period: z.string(),
      periodFrom: day.nullable(),
      periodTo: day.nullable(),
      due: day.nullable(),
      lock: lock.nullable(),
      rows: z.array(gridRow),
      can: z.object({ save: z.boolean(), reason: z.string() }),
    }),
    refusals: ['indicators.no-such-unit', 'indicators.no-such-data-set'],
  }),
  'show-cell': query({
    summary: 'A cell walked back: what it says, how a rate is computed, every entry with who, when and why',
    input: z.object({ unit: z.string().max(100), indicator: z.string().max(100), period: z.string().max(20), asOf: day }),
    output: z.object({
      unit: z.string(),
      unitName: z.string(),
      indicator: indicatorSummary,
      period: z.string(),
      periodFrom: day.nullable(),
      periodTo: day.nullable(),
      cell: cellEntry.nullable(),
      /** For a rate: the value recomputed, and the arithmetic in words. */
      computed: z.string().nullable(),
      arithmetic: z.string().nullable(),
      operands: z.array(z.object({ indicator: z.string(), name: z.string(), state: cellState, value: z.string().nullable() })),
      entries: z.array(cellEntry.extend({ known: z.boolean() })),
      findings: z.array(finding),
    }),
    refusals: ['indicators.no-such-unit', 'indicators.no-such-indicator'],
  }),
  'save-cell': command({
    summary: 'Say something about a cell: a new entry, never an overwrite; after the lock only a correction with a reason',
    input: z.object({
      unit: z.string().max(100),
      indicator: z.string().max(100),
      period: z.string().max(20),
      state: cellState,
      value: decimalText.nullable().default(null),
      status: cellStatus.default('actual'),
      note: z.string().max(2000).default(''),
      reason: z.string().max(2000).default(''),
      /** The entry the user saw; null when the cell was empty. A newer one refuses the save. */
      seen: z.number().nullable(),
    }),
    output: z.object({ cell: cellEntry, findings: z.array(finding) }),
    refusals: [
      'indicators.no-such-unit',
      'indicators.no-such-indicator',
      'indicators.not-your-unit',
      'indicators.unit-not-valid',
      'indicators.not-for-this-unit',
      'indicators.computed-rate',
      'indicators.value-wrong',
      'indicators.cell-locked',
      'indicators.stale-cell',
      'indicators.no-such-period',
    ],
  }),
  'list-findings': query({
    summary: 'What the validation rules find in the cells known on a day',
    input: z.object({ group: z.string().max(100), year: z.coerce.number().int(), asOf: day, unit: z.string().max(100).optional() }),
    output: z.object({ findings: z.array(finding) }),
  }),
  'show-completeness': query({
    summary: 'Who reported what and when: units by rounds, complete and on time told apart',
    input: z.object({ group: z.string().max(100), year: z.coerce.number().int(), asOf: day }),
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
    input: z.object({ group: z.string().max(100), indicator: z.string().max(100), asOf: day, year: z.coerce.number().int() }),
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

export type IndicatorSummary = z.output<typeof indicatorSummary>
export type GridRow = z.output<typeof gridRow>
