// The shapes of the answers other programs read; printed to docs/schemas and tested against what the commands say.
import { z } from 'zod'
import { day } from '@thidua/kit/contract.ts'
import { checkpoint } from '../features/audit/checkpoints/contract.ts'
import { logReport } from '../features/audit/proof/contract.ts'
import { factAnswer, factQuery } from '../features/reports/facts/contract.ts'
import { findingKinds } from '../features/indicators/validation/contract.ts'
import { lawAnswers } from '../features/rulebook/answers/contract.ts'

/** At most 15 digits a number, beyond them text. */
const decimal = z.union([z.number(), z.string()])
const code = z.string()

const refusal = z.object({ ok: z.literal(false), error: z.object({ kind: z.string(), text: z.string() }) }).loose()

const place = { unit: code.nullable(), indicator: code.nullable(), period: code.nullable(), kind: z.string(), text: z.string() }
const fileProblem = z.object({ ...place, file: z.string(), line: z.number().int().nullable(), column: z.string().nullable() })
const finding = z.object({
  unit: code,
  indicator: code,
  period: code,
  kind: z.enum(findingKinds),
  severity: z.enum(['error', 'warning']),
  text: z.string(),
  rule: z.string().optional(),
  cells: z.array(z.object({ unit: code, indicator: code, period: code, value: z.string().nullable() })),
})

const regionCheck = z.object({
  ok: z.boolean(),
  as_of: day.nullable(),
  errors: z.array(z.union([finding, fileProblem])),
  warnings: z.array(z.union([finding, fileProblem])),
})

const howMany = z.number().int()
const regionLoad = z.object({
  ok: z.literal(true),
  dry_run: z.boolean(),
  group: code,
  units: howMany,
  indicators: howMany,
  cells: howMany,
  targets: howMany,
  scores: howMany,
  votes: howMany,
  people: howMany,
  achievements: howMany,
  cards: howMany,
  errors: z.array(fileProblem),
})

const regionFacts = z.object({ region: code, as_of: day, facts: z.array(factAnswer) })

const reportCell = z.object({ unit: code, indicator: code, period: code, value: z.union([decimal, z.null()]) })
const regionReport = z.object({
  region: code,
  year: z.number().int(),
  as_of: day,
  out: z.string().optional(),
  facts: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      value: z.union([decimal, z.boolean(), z.array(z.string()), z.null()]),
      from: z.array(reportCell),
      missing: z.array(code),
      arithmetic: z.string(),
      targets: z.array(z.object({ unit: code, indicator: code, year: z.number().int(), value: decimal })).optional(),
      source: z.string().optional(),
    }),
  ),
})
const regionVerify = z.object({ ok: z.boolean(), changed: z.array(z.object({ fact: z.string(), expected: z.string(), found: z.string().nullable() })), digest: z.string() })

const scorecardCheck = z.object({ ok: z.boolean(), card: code, errors: z.array(z.object({ kind: z.string(), code, text: z.string() })) })

const answer = z.enum(['met', 'not-met', 'undetermined', 'not-applicable'])
const scorecardScore = z.object({
  card: code,
  year: z.number().int(),
  as_of: day,
  issued: day,
  days_before_issue: z.number().int().min(0),
  provisional: z.boolean(),
  units: z.array(
    z.object({
      unit: code,
      total: decimal.nullable(),
      total_low: decimal.nullable(),
      total_high: decimal.nullable(),
      class_by_points: code.nullable(),
      gates_failed: z.array(code),
      class_after_gates: code.nullable(),
      class: code.nullable(),
      moved_by_quota: z.boolean(),
      rank: z.number().int().nullable(),
      shared: z.boolean(),
      undetermined: z.array(code),
      not_applicable: z.array(code),
      nodes: z.array(z.object({ code, points: decimal.nullable(), max: decimal, answer: z.enum(['scored', 'undetermined', 'not-applicable']) })),
      leaves: z.array(
        z.object({
          code,
          kind: z.enum(['bands', 'ratio', 'deduct', 'bonus', 'yesno', 'manual', 'gate']),
          points: decimal.nullable(),
          max: decimal,
          value: decimal.nullable(),
          answer,
          why: z.string(),
        }),
      ),
    }),
  ),
})

const database = z.union([
  z.object({ applied: z.array(z.string()), alreadyApplied: z.number().int() }),
  z.object({ file: z.string(), tables: howMany, rows: howMany, contents: howMany, bytes: howMany, lost: z.array(z.string()) }),
])

const signedLog = z.union([
  z.object({ signed: checkpoint.nullable() }),
  z.object({ file: z.string(), log: z.string(), checkpoints: howMany }),
  z.object({ file: z.string(), entries: howMany }),
])

/** By the name of the file in docs/schemas. */
export const answerShapes = {
  'region-check': z.union([regionCheck, refusal]),
  'region-load': z.union([regionLoad, refusal]),
  'region-facts': z.union([regionFacts, refusal]),
  'region-report': z.union([regionReport, refusal]),
  'region-verify': z.union([regionVerify, refusal]),
  'fact-query': factQuery,
  'scorecard-check': z.union([scorecardCheck, refusal]),
  'scorecard-score': z.union([scorecardScore, refusal]),
  db: z.union([database, refusal]),
  'audit-verify': z.union([logReport, refusal]),
  'audit-checkpoint': z.union([signedLog, refusal]),
  ...lawAnswers,
} as const
