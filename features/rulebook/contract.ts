// The law as people read and use it. Answers come from `@thidua/law`; nothing here grants an award.
import { z } from 'zod'
import { command, day, query } from '@thidua/kit/contract.ts'

export const answer = z.enum(['met', 'not-met', 'undetermined'])
export const mark = z.enum(['seen', 'memory', 'weak', 'unsure'])
export const subjectKind = z.enum(['individual', 'collective', 'household'])
export const awardKind = z.enum(['title', 'flag', 'order', 'medal', 'honorary-title', 'prize', 'commemorative-medal', 'diploma', 'certificate'])
const awardId = z.string().max(80)

export const citation = z.object({
  document: z.string(), article: z.number().int().optional(), clause: z.number().int().optional(), point: z.string().optional(), mark,
  /** `Đ23 k2 · 06/2022/QH15`. */
  text: z.string(),
  /** Title of the document; empty when it is not in our sources. */
  title: z.string(),
  link: z.string().nullable(),
})
export type CitationView = z.output<typeof citation>

export const flag = z.object({ code: z.string(), text: z.string(), mark })

/** The law of a day. */
export const regime = z.object({
  version: z.string(), id: z.string(), documents: z.array(z.object({ number: z.string(), title: z.string() })), from: day, until: day.nullable(),
  governedBy: citation, flags: z.array(flag), needsLegal: z.string().nullable(),
})

export const awardOnDay = z.object({
  award: awardId, name: z.string(), short: z.string(), kind: awardKind, subjects: z.array(subjectKind), state: z.boolean(), decidedBy: z.array(z.string()),
  citation, selective: z.boolean(), lawyerCheckOpen: z.boolean(), needsLegal: z.boolean(),
})

/** A condition as a line of a checklist; `depth` 0 is the rule itself. */
export const conditionLine = z.object({
  place: z.string(), depth: z.number().int(), joins: z.enum(['all', 'any']).nullable(), limb: z.string().nullable(), text: z.string(), citation, needsLegal: z.boolean(),
})

export const valueLine = z.object({
  id: z.string(), says: z.string(), unit: z.string(),
  entries: z.array(z.object({ value: z.union([z.number(), z.string(), z.boolean()]), from: day, until: day.nullable(), citation, applies: z.boolean() })),
})

export const ruleOnDay = z.object({
  rule: z.string(), subject: subjectKind.nullable(), note: z.string().nullable(), selective: z.boolean(), from: day, until: day.nullable(), citation,
  lines: z.array(conditionLine), values: z.array(valueLine), lawyerCheckOpen: z.boolean(),
  history: z.array(z.object({ from: day, until: day.nullable(), citation, note: z.string().nullable(), applies: z.boolean(), outline: z.string() })),
  cases: z.array(z.object({ id: z.string(), name: z.string(), day, expected: z.string(), passed: z.boolean(), citations: z.array(citation) })),
})

/** Statements of procedure beside a rule: who decides, ballot, dossier, deadline, posting, money. */
export const procedureLine = z.object({ topic: z.enum(['authority', 'ballot', 'dossier', 'deadline', 'posting', 'money', 'cap', 'limit']), text: z.string(), citation: citation.nullable() })

export const missing = z.object({ kind: z.enum(['fact', 'legal']), text: z.string(), who: z.string().nullable(), fact: z.string().nullable(), citation: citation.nullable() })

export const finding = z.object({ condition: z.string(), answer, text: z.string(), found: z.string(), depth: z.number().int(), joins: z.enum(['all', 'any']).nullable(), limb: z.string().nullable(), citation })

export const verdict = z.object({
  award: awardId, name: z.string(), short: z.string(), subject: subjectKind, answer,
  /** One sentence for people. */
  sentence: z.string(),
  missing: z.array(missing), findings: z.array(finding), holds: z.array(z.object({ kind: z.string(), text: z.string(), from: day, to: day.nullable(), citation })),
  citation, lawyerCheckOpen: z.boolean(), flags: z.array(flag), selective: z.boolean(), note: z.string().nullable(), year: z.number().int(), decidedBy: z.array(z.string()),
})
export type VerdictView = z.output<typeof verdict>

export const personLine = z.object({
  person: z.string(), name: z.string(), unit: z.string(), unitName: z.string(), role: z.string().nullable(), sex: z.string().nullable(), ethnicity: z.string().nullable(), synthetic: z.boolean(),
})

export const roadmapWay = z.object({
  name: z.string(), earliestYear: z.number().int(),
  steps: z.array(z.object({ year: z.number().int(), needs: z.array(z.object({ kind: z.string(), text: z.string() })), citation })),
})

const tally = z.object({ met: z.number().int(), notMet: z.number().int(), undetermined: z.number().int() })

/** How many answers change, and whom it concerns. `gains`: becomes met; `loses`: was met; `opens`: becomes undetermined; `closes`: was undetermined. */
const shift = z.object({ changed: z.number().int(), gains: z.number().int(), loses: z.number().int(), opens: z.number().int(), closes: z.number().int() })

export const impact = z.object({
  award: awardId, name: z.string(), people: z.number().int(), before: tally, after: tally, total: shift,
  groups: z.array(z.object({ by: z.enum(['role', 'sex', 'ethnicity', 'unit']), key: z.string(), label: z.string(), people: z.number().int(), shift })),
})
export type ImpactView = z.output<typeof impact>

export const changedAnswer = personLine.extend({ award: awardId, awardName: z.string(), before: answer, after: answer, why: z.string() })

const side = z.object({ text: z.string(), citation })

const clocks = { received: day, decided: day.optional(), year: z.coerce.number().int().min(1990).max(2100).optional() }

export const operations = {
  'show-law': query({
    summary: 'The law of a day: which awards there are, who decides, by which article',
    input: z.object({ day }),
    output: z.object({ regime, awards: z.array(awardOnDay), regimes: z.array(z.object({ id: z.string(), from: day, until: day.nullable(), label: z.string() })) }),
  }),
  'show-award': query({
    summary: 'One award on a day: criteria, values with their days, sources, worked cases, procedure',
    input: z.object({ award: awardId, day }),
    output: z.object({ regime, award: awardOnDay, rules: z.array(ruleOnDay), procedure: z.array(procedureLine) }),
    refusals: ['rulebook.no-such-award', 'rulebook.no-law'],
  }),
  'check-person': query({
    summary: 'What the law says about a person of the register',
    input: z.object({ person: z.string().max(100), award: awardId.optional(), limb: z.string().max(30).optional(), ...clocks }),
    output: z.object({ regime, person: personLine, facts: z.string(), verdicts: z.array(verdict) }),
    refusals: ['rulebook.no-such-award', 'rulebook.no-law', 'rulebook.no-such-person'],
  }),
  'check-facts': command({
    summary: 'What the law says about facts that are typed in; nothing is kept',
    input: z.object({ facts: z.string().max(60_000), award: awardId.optional(), limb: z.string().max(30).optional(), ...clocks }),
    output: z.object({ regime, verdicts: z.array(verdict) }),
    refusals: ['rulebook.no-such-award', 'rulebook.no-law', 'rulebook.facts-unreadable'],
  }),
  'show-roadmap': query({
    summary: 'What must happen, year by year, for a person to reach an award',
    input: z.object({ person: z.string().max(100), award: awardId, from: day }),
    output: z.object({
      award: awardId, name: z.string(), earliestYear: z.number().int().nullable(), reason: z.string().nullable(), regime, now: verdict.nullable(),
      ways: z.array(roadmapWay), tentative: z.object({ day, ways: z.array(roadmapWay) }).nullable(), flags: z.array(flag),
    }),
    refusals: ['rulebook.no-such-award', 'rulebook.no-law', 'rulebook.no-such-person'],
  }),
  'list-changes': query({
    summary: 'What is new between two days, and for how many people of the register the answer changes',
    input: z.object({ from: day, to: day, audience: z.enum(['individual', 'collective', 'household']).optional(), year: z.coerce.number().int().min(1990).max(2100).optional() }),
    output: z.object({
      before: regime, after: regime,
      changes: z.array(z.object({
        award: awardId, name: z.string(), kind: awardKind, subject: subjectKind.nullable(), text: z.string(), before: z.string().nullable(), after: z.string().nullable(), citations: z.array(citation),
        conditions: z.array(z.object({ kind: z.enum(['added', 'removed', 'reworded']), role: z.enum(['way', 'requirement']), unread: z.boolean(), before: side.nullable(), after: side.nullable() })),
        impact: impact.nullable(),
      })),
      /** Numbers, dates and powers beside the conditions; `null`: that day gives none, or nobody has read it. */
      values: z.array(z.object({ topic: z.enum(['authority', 'money', 'councils', 'dossiers', 'limits', 'cancellation']), says: z.string(), before: side.nullable(), after: side.nullable() })),
    }),
    refusals: ['rulebook.no-law'],
  }),
  'list-changed-people': query({
    summary: 'The people whose answer differs between two days for one award',
    input: z.object({ award: awardId, from: day, to: day, year: z.coerce.number().int().min(1990).max(2100).optional(), by: z.enum(['role', 'sex', 'ethnicity', 'unit']).optional(), key: z.string().max(100).optional() }),
    output: z.object({ people: z.array(changedAnswer) }),
    refusals: ['rulebook.no-such-award', 'rulebook.no-law'],
  }),
  'screen-register': query({
    summary: 'The whole register against every individual award of a day',
    input: z.object({ received: day, year: z.coerce.number().int().min(1990).max(2100).optional(), unit: z.string().max(100).optional() }),
    output: z.object({
      regime, year: z.number().int(), people: z.number().int(),
      /** People of one’s own care whose data rests: they are not judged, and not counted above. */
      resting: z.number().int(), milliseconds: z.number(),
      byAward: z.array(z.object({ award: awardId, name: z.string(), tally })),
      rows: z.array(personLine.extend({ answers: z.array(z.object({ award: awardId, answer })) })),
    }),
    refusals: ['rulebook.no-law'],
  }),
  'list-values': query({
    summary: 'The numbers of the law that rules use on a day, to try other ones',
    input: z.object({ day }),
    output: z.object({ values: z.array(valueLine.extend({ awards: z.array(z.object({ award: awardId, name: z.string() })), current: z.number() })) }),
    refusals: ['rulebook.no-law'],
  }),
  'try-change': command({
    summary: 'A changed number or rule run on the register: whose answer changes; nothing is kept',
    input: z.object({ received: day, year: z.number().int().min(1990).max(2100).optional(), values: z.record(z.string().max(200), z.number()).optional(), overlay: z.string().max(200_000).optional() }),
    output: z.object({ regime, impacts: z.array(impact), people: z.array(changedAnswer) }),
    refusals: ['rulebook.no-law', 'rulebook.overlay-unreadable'],
  }),
} as const
