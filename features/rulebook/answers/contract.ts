// The shapes of what the law commands read and print, for other programs.
import { z } from 'zod'
import { day } from '@thidua/kit/contract.ts'
import { awardIds } from '@thidua/law/awards.ts'
import { decidingLevels } from '@thidua/law/authority/levels.ts'
import { answers } from '@thidua/law/engine/answer.ts'
import { marks } from '@thidua/law/engine/citation.ts'
import { limbs } from '@thidua/law/engine/condition.ts'
import { factsSchema } from '@thidua/law/engine/facts-schema.ts'
import { holdKinds, subjectKinds } from '@thidua/law/engine/facts.ts'
import { moneyFlags } from '@thidua/law/money/amount.ts'
import { awardKind } from '../contract.ts'
import { overlayFile } from '../overlays/contract.ts'

const howMany = z.number().int()
const award = z.enum(awardIds as readonly [string, ...string[]])
const answer = z.enum(answers)
const subject = z.enum(subjectKinds)
const caseName = z.union([z.string(), z.number()]).nullable()
const citation = z.object({ document: z.string(), article: howMany.optional(), clause: howMany.optional(), point: z.string().optional(), mark: z.enum(marks) })
const flag = z.object({ code: z.string(), text: z.string(), mark: z.enum(marks) })

/** `line` is left out where an option is to blame. */
const fault = z.object({ line: howMany.optional(), field: z.string().optional(), text: z.string() })
const lineFault = z.object({ line: howMany, field: z.string(), text: z.string() })

/** What is read and refused; `errors` holds every fault found, `error` the first. */
const refusal = z.object({ ok: z.literal(false), error: fault.extend({ kind: z.string() }), errors: z.array(fault).optional() }).loose()

const missing = z.union([z.object({ fact: z.string(), text: z.string(), who: z.string() }), z.object({ needsLegal: z.literal(true), text: z.string(), citation })])

const finding = z.object({
  condition: z.string(), answer, text: z.string(), found: z.string(), citation, depth: howMany, joins: z.enum(['all', 'any']).optional(), limb: z.enum(limbs).optional(),
})

const result = z.object({
  award, name: z.string(), rule: z.string(), subject, answer, missing: z.array(missing), findings: z.array(finding),
  holds: z.array(z.object({ kind: z.enum(holdKinds), from: day, to: day.nullable(), text: z.string(), citation })),
  citation, lawyerCheckOpen: z.boolean(), flags: z.array(flag), selective: z.boolean(), note: z.string().optional(), year: howMany,
})
const evaluated = { lawVersion: z.string(), results: z.array(result) }

/** Without `--facts` lines: one document. With them: one of the last two shapes a line. */
const evaluate = z.union([
  z.object(evaluated).strict(), refusal, z.object({ case: caseName, ...evaluated }), z.object({ case: caseName, error: lineFault, errors: z.array(lineFault).optional() }),
])

const awards = z.union([z.array(z.object({ award, name: z.string(), subject, kind: awardKind, decidedBy: z.array(z.enum(decidingLevels as readonly [string, ...string[]])), citation })), refusal])

const step = z.object({ year: howMany, needs: z.array(z.object({ kind: z.enum(['rating', 'initiative', 'award', 'attested', 'time', 'request']), text: z.string(), award: award.optional() })), citation })
const roadParts = {
  award, name: z.string(), lawVersion: z.string(), earliestYear: howMany.nullable(), steps: z.array(step),
  alternatives: z.array(z.object({ name: z.string(), earliestYear: howMany, steps: z.array(step) })), flags: z.array(flag), reason: z.string().nullable(),
}
/** `tentative`: by the last text that is known, where the law of the day asks a lawyer. */
const roadmap = z.union([z.object({ ...roadParts, tentative: z.object({ ...roadParts, tentative: z.null() }).nullable() }), refusal])

const tally = { met: howMany, notMet: howMany, undetermined: howMany }
const read = { bad: howMany, errors: z.array(lineFault) }
const screen = z.union([z.object({ people: howMany, seconds: z.number(), lawVersion: z.string(), byAward: z.array(z.object({ award, ...tally })), ...read }), refusal])

const side = z.object({ text: z.string(), citation }).nullable()
const changed = z.object({
  award, name: z.string(), rule: z.string(), subject: subject.nullable(), before: z.string().nullable(), after: z.string().nullable(), citations: z.array(citation), text: z.string(),
  conditions: z.array(z.object({ kind: z.enum(['added', 'removed', 'reworded']), role: z.enum(['way', 'requirement']), unread: z.boolean(), before: side, after: side })),
})
const impact = z.object({
  award, people: howMany, before: z.object(tally), after: z.object(tally), changed: howMany, gains: howMany, loses: howMany, opens: howMany, closes: howMany,
  cases: z.array(z.object({ case: caseName, before: answer, after: answer })),
})
/** Who decides, money, votes, deadlines: numbers beside the conditions of awards. */
const changedValue = z.object({ id: z.string(), topic: z.enum(['authority', 'money', 'councils', 'dossiers', 'limits', 'cancellation']), says: z.string(), before: side, after: side })
const diff = z.union([z.object({ changed: z.array(changed), values: z.array(changedValue), impact: z.array(impact), people: howMany.optional(), bad: howMany, errors: z.array(lineFault).optional() }), refusal])

const moneyParts = { citation: citation.nullable(), citations: z.array(citation), flags: z.array(z.enum(moneyFlags)), text: z.string() }
const money = z.union([
  z.object({ coefficient: z.number(), baseSalary: howMany, amount: howMany, ...moneyParts }),
  z.object({ ok: z.literal(false), error: z.object({ kind: z.literal('needs-legal'), text: z.string() }), needsLegal: z.literal(true), ...moneyParts }), refusal,
])

const cases = z.object({
  passed: howMany, failed: howMany, coverage: z.array(z.object({ document: z.string(), article: howMany.optional(), rules: howMany, cases: howMany })),
  failures: z.array(z.object({ id: z.string(), name: z.string(), expected: z.string(), found: z.string() })),
})

/** A line of a file of cases; what it leaves out, the options say. A facts file alone is a line too. */
const caseLine = z.object({
  case: z.union([z.string(), z.number()]).optional(), facts: factsSchema, award: award.optional(), limb: z.enum(limbs).optional(), received: day.optional(), decided: day.optional(), year: howMany.optional(),
})

/** By the name of the file in docs/schemas. */
export const lawAnswers = {
  'law-facts': factsSchema,
  'law-case': z.union([caseLine, factsSchema]),
  'law-overlay': overlayFile,
  'law-awards': awards,
  'law-evaluate': evaluate,
  'law-roadmap': roadmap,
  'law-screen': screen,
  'law-diff': diff,
  'law-money': money,
  'law-cases': cases,
} as const
