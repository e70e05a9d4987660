// A rule of one's own on top of the law, as a file: a ministry's, a province's, a unit's, or a draft to try.
import { z } from 'zod'
import { day } from '@thidua/kit/contract.ts'
import { awardIds } from '@thidua/law/awards.ts'
import { attestationKeys } from '@thidua/law/engine/attestations.ts'
import { marks } from '@thidua/law/engine/citation.ts'
import { limbs } from '@thidua/law/engine/condition.ts'
import { disciplineForms, levels, ranks, roles, scopes, sectors, subjectKinds } from '@thidua/law/engine/facts.ts'
import { overlayLevels, type Overlay } from '@thidua/law/engine/overlay.ts'

const text = z.string().max(500)
const award = z.enum(awardIds as readonly [string, ...string[]])
const awards = z.array(award).min(1).max(20)
const key = z.enum(attestationKeys as readonly [string, ...string[]])

/** Numbers are numbers, never text: they end up in generated code. */
const named = z.strictObject({ value: z.string().max(200) })
const whole = z.union([z.int().min(0).max(1000), named])
const years = z.union([z.int().min(0).max(30), named])
const percent = z.union([z.number().min(0).max(100), named])

const citation = z.strictObject({
  document: z.string().min(1).max(100), article: z.int().min(1).optional(), clause: z.int().min(1).optional(), point: z.string().max(10).optional(), mark: z.enum(marks).default('weak'),
})
const said = { cite: citation.optional(), says: text.optional(), limb: z.enum(limbs).optional() }

const tally = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('award'), award, count: years }),
  z.strictObject({ of: z.literal('rating'), level: z.enum(levels), count: years }),
  z.strictObject({ of: z.literal('initiative'), scope: z.enum(scopes), count: years, unused: z.boolean() }),
])
const ladder = { awards, merit: z.boolean(), target: award, years, tallies: z.array(tally).max(10) }

const parts = z.array(z.lazy((): z.ZodType => condition)).min(1).max(50)

/** The vocabulary of `law/engine/condition.ts`. */
const condition: z.ZodType = z.discriminatedUnion('word', [
  z.strictObject({ word: z.literal('all'), of: parts, ...said }),
  z.strictObject({ word: z.literal('any'), of: parts, ...said }),
  z.strictObject({ word: z.literal('rated'), atLeast: z.enum(levels), years, ...said }),
  z.strictObject({ word: z.literal('held'), awards, inARow: years, ...said }),
  z.strictObject({ word: z.literal('held-ever'), awards, merit: z.boolean().optional(), ...said }),
  z.strictObject({ word: z.literal('held-in-cycles'), award, cycle: years, within: years, ...said }),
  z.strictObject({ word: z.literal('initiatives'), scope: z.enum(scopes), count: years, years, unused: z.boolean(), settled: years.optional(), ...said }),
  z.strictObject({ word: z.literal('since'), ...ladder, rated: z.enum(levels), afterDiscipline: z.boolean().optional(), ...said }),
  z.strictObject({ word: z.literal('since-run'), ...ladder, orHolding: z.array(award).max(20), otherwise: z.enum(levels), ...said }),
  z.strictObject({ word: z.literal('attested'), key, contradictedBy: z.array(key).max(20).optional(), ...said }),
  z.strictObject({ word: z.literal('not-excluded'), key, when: z.boolean(), ...said }),
  z.strictObject({ word: z.literal('in-service'), months: whole, assumed: z.boolean(), ...said }),
  z.strictObject({ word: z.literal('absent-fewer'), days: whole, ...said }),
  z.strictObject({ word: z.literal('undisciplined'), form: z.enum(disciplineForms), assumed: z.boolean(), ...said }),
  z.strictObject({ word: z.literal('in-post'), rank: z.enum(ranks), years, below: years.optional(), women: z.enum(['none', 'by-a-third', 'by-three-years']), ...said }),
  z.strictObject({ word: z.literal('subject'), sectors: z.array(z.enum(sectors)).optional(), roles: z.array(z.enum(roles)).optional(), kinds: z.array(z.enum(subjectKinds)).optional(), ...said }),
  z.strictObject({ word: z.literal('founded'), years: whole, ...said }),
  z.strictObject({ word: z.literal('members-complete'), ...said }),
  z.strictObject({ word: z.literal('members-share'), awards, percent, strict: z.boolean(), ...said }),
  z.strictObject({ word: z.literal('members-holding'), award, count: whole, ...said }),
  z.strictObject({ word: z.literal('members-undisciplined'), ...said }),
  z.strictObject({ word: z.literal('leads-cluster'), acclaimed: z.boolean(), ...said }),
  z.strictObject({ word: z.literal('targets-exceeded'), ...said }),
  z.strictObject({ word: z.literal('needs-legal'), text, ...said, cite: citation }),
])

const oneOverlay = z.strictObject({
  id: z.string().min(1).max(100), name: text, issuer: text, level: z.enum(overlayLevels), cite: citation, from: day, until: day.optional(), knownSince: day.optional(),
  values: z.record(z.string().max(200), z.number()).optional(),
  rules: z.record(z.string().max(200), z.strictObject({ also: condition.optional(), instead: condition.optional() })).optional(),
})

/** One overlay, or several. */
export const overlayFile = z.union([oneOverlay, z.array(oneOverlay).min(1).max(20)]).meta({
  title: 'A rule of one’s own on top of the law', description: 'Numbers of the law set anew by the id of the value; conditions added to a rule, or put in its place, by the id of the rule.',
})

/** What was wrong with a file: `words` in `messages/rulebook-answers.ts` go by the code. */
export interface OverlayFault {
  readonly code: 'not-json' | 'too-deep' | 'shape' | 'no-such-value' | 'no-such-rule' | 'value-out-of-range'
  readonly field: string
  readonly found: string
}

export type ReadOverlays = { readonly overlays: readonly Overlay[]; readonly fault?: undefined } | { readonly overlays?: undefined; readonly fault: OverlayFault }
