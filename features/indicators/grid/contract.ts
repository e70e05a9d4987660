// The figure grid and the cell: typed, corrected, walked back. `asOf` is the knowledge day.
import { z } from 'zod'
import { command, day, decimalText, query } from '@thidua/kit/contract.ts'
import { cellEntry, cellState, cellStatus, indicatorSummary } from '../contract.ts'
import { finding } from '../monitoring/contract.ts'

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
  /** What was said before the entry that holds; null when nothing was. */
  before: z.object({ state: cellState, value: z.string().nullable() }).nullable(),
  findings: z.array(finding),
  can: z.object({ save: z.boolean() }),
})

export const operations = {
  'show-grid': query({
    summary: 'The figure grid of one unit, data set and period: cells, last year, target, findings, locks',
    input: z.object({ unit: z.string().max(100), dataSet: z.string().max(100), period: z.string().max(20), asOf: day }),
    output: z.object({
      unit: z.string(),
      unitName: z.string(),
      unitKind: z.string(),
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
  'find-grid': query({
    summary: 'Which grid of a unit holds an indicator in a period; null where none does',
    input: z.object({ unit: z.string().max(100), indicator: z.string().max(100), period: z.string().max(20), asOf: day }),
    output: z.object({ dataSet: z.string().nullable() }),
    refusals: ['indicators.no-such-unit'],
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
      'indicators.rule-broken',
      'indicators.cell-locked',
      'indicators.stale-cell',
      'indicators.no-such-period',
    ],
  }),
} as const

export type GridRow = z.output<typeof gridRow>
