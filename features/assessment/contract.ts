// Scores: computed from cells where a rule can decide, given by people where it cannot; ranked with the published rules.
import { z } from 'zod'
import { command, day, decimalText, query } from '@thidua/kit/contract.ts'

const answer = z.enum(['met', 'not-met', 'undetermined', 'not-applicable', 'scored'])

export const rankedUnit = z.object({
  unit: z.string(),
  unitName: z.string(),
  rank: z.number().int().nullable(),
  shared: z.boolean(),
  total: z.number().nullable(),
  /** Null where nothing in the card applies. */
  totalLow: z.number().nullable(),
  totalHigh: z.number().nullable(),
  classByPoints: z.string().nullable(),
  classAfterGates: z.string().nullable(),
  class: z.string().nullable(),
  classLabel: z.string().nullable(),
  gatesFailed: z.array(z.object({ code: z.string(), name: z.string(), cap: z.string() })),
  movedByQuota: z.boolean(),
  undetermined: z.array(z.string()),
  notApplicable: z.array(z.string()),
  /** Points per top criterion, for the small bars. */
  branches: z.array(z.object({ code: z.string(), points: z.number().nullable(), max: z.number() })),
})
export type RankedUnit = z.output<typeof rankedUnit>

export const sheetLine = z.object({
  code: z.string(),
  parent: z.string().nullable(),
  depth: z.number().int(),
  name: z.string(),
  kind: z.string(),
  max: z.number(),
  points: z.number().nullable(),
  value: z.number().nullable(),
  valueText: z.string(),
  answer,
  why: z.string(),
  /** Scores given by people, only on manual lines. */
  self: z.string().nullable(),
  /** The explanation given with the self-score. */
  selfReason: z.string(),
  cross: z.string().nullable(),
  crossBy: z.string().nullable(),
  verified: z.string().nullable(),
  reason: z.string(),
  evidence: z.object({ id: z.string(), title: z.string(), number: z.string(), date: day.nullable(), usedOn: z.number().int() }).nullable(),
  step: z.number().nullable(),
  /** Version of the self-score for the next save. */
  seen: z.number().nullable(),
  can: z.object({ selfScore: z.boolean() }),
})
export type SheetLine = z.output<typeof sheetLine>

export const cellUsed = z.object({
  unit: z.string(),
  unitName: z.string(),
  indicator: z.string(),
  indicatorName: z.string(),
  unitOfMeasure: z.string(),
  period: z.string(),
  isTarget: z.boolean(),
  state: z.enum(['number', 'blank', 'not-applicable', 'absent']),
  value: z.string().nullable(),
  status: z.string().nullable(),
  source: z.string().nullable(),
  reported: day.nullable(),
})

const standing = z.object({ total: z.number().nullable(), class: z.string().nullable(), rank: z.number().nullable() })

export type CellUsed = z.output<typeof cellUsed>

/** Before a season is published its scores are open only to those whose work they are. */
export const closedResults = ['assessment.not-published', 'assessment.only-published', 'access.not-yours'] as const

export const operations = {
  'show-ranking': query({
    summary: 'A card scored for its units as of a day: totals, classes, gates, quota and rank',
    input: z.object({ group: z.string().max(100), card: z.string().max(100), asOf: day }),
    output: z.object({
      card: z.string(),
      cardName: z.string(),
      year: z.number().int(),
      asOf: day,
      issued: day,
      daysBeforeIssue: z.number().int(),
      provisional: z.boolean(),
      totalPoints: z.number(),
      classes: z.array(z.object({ class: z.string(), label: z.string(), minPoints: z.number() })),
      quota: z.array(z.object({ class: z.string(), text: z.string() })),
      ties: z.array(z.string()),
      units: z.array(rankedUnit),
    }),
    refusals: ['scorecards.no-such-card', 'assessment.card-not-issued', ...closedResults],
  }),
  'show-sheet': query({
    summary: 'The scorecard of one unit: every line with points, the scores given, and what is still missing',
    input: z.object({ group: z.string().max(100), card: z.string().max(100), unit: z.string().max(100), asOf: day }),
    output: z.object({
      unit: rankedUnit,
      card: z.string(),
      cardName: z.string(),
      year: z.number().int(),
      totalPoints: z.number(),
      synthetic: z.boolean(),
      lines: z.array(sheetLine),
      missing: z.array(z.object({ code: z.string(), name: z.string(), max: z.number(), why: z.string() })),
      self: z.object({ filled: z.number().int(), expected: z.number().int() }),
    }),
    refusals: ['scorecards.no-such-card', 'assessment.card-not-issued', 'assessment.unit-not-scored', ...closedResults],
  }),
  'explain-line': query({
    summary: 'The trace of one line: the rule, the arithmetic in words, and the cells it used',
    input: z.object({ group: z.string().max(100), card: z.string().max(100), unit: z.string().max(100), code: z.string().max(100), asOf: day }),
    output: z.object({
      code: z.string(),
      name: z.string(),
      points: z.number().nullable(),
      max: z.number(),
      answer,
      rule: z.string(),
      arithmetic: z.array(z.string()),
      cells: z.array(cellUsed),
      missing: z.array(z.string()),
      scores: z.array(z.object({ side: z.enum(['self', 'cross', 'verified']), score: z.string().nullable(), by: z.string(), when: z.string(), reason: z.string() })),
      evidence: z
        .object({ id: z.string(), title: z.string(), number: z.string(), date: day.nullable(), from: day.nullable(), to: day.nullable(), usedOn: z.number().int() })
        .nullable(),
    }),
    refusals: ['scorecards.no-such-card', 'assessment.card-not-issued', 'assessment.unit-not-scored', 'assessment.no-such-line', ...closedResults],
  }),
  'save-self-score': command({
    summary: 'Score a line that only people can judge; below the maximum it needs an explanation',
    input: z.object({
      card: z.string().max(100),
      unit: z.string().max(100),
      code: z.string().max(100),
      state: z.enum(['number', 'blank', 'not-applicable']),
      score: decimalText.nullable().default(null),
      reason: z.string().max(4000).default(''),
      evidenceId: z.string().max(200).nullable().default(null),
      seen: z.number().nullable(),
    }),
    output: z.object({ entry: z.number(), self: z.string().nullable() }),
    refusals: [
      'scorecards.no-such-card',
      'assessment.no-such-line',
      'assessment.not-your-unit',
      'assessment.not-a-manual-line',
      'assessment.score-out-of-range',
      'assessment.score-off-step',
      'assessment.explanation-needed',
      'assessment.stale-score',
    ],
  }),
  'back-test': query({
    summary: 'Two cards on the same cells: who gains, who loses, line by line',
    input: z.object({ group: z.string().max(100), before: z.string().max(120), after: z.string().max(120), asOf: day }),
    output: z.object({
      units: z.array(
        z.object({
          unit: z.string(),
          unitName: z.string(),
          /** Null: the card of that side does not score the unit. */
          before: standing.nullable(),
          after: standing.nullable(),
          text: z.string(),
          changedLines: z.array(z.object({ code: z.string(), before: z.number().nullable(), after: z.number().nullable() })),
        }),
      ),
    }),
    refusals: ['scorecards.no-such-card', 'assessment.card-not-issued', ...closedResults],
  }),
} as const
