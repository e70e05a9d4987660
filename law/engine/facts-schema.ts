// The shape of a facts file, once: it reads files, and `z.toJSONSchema` prints it for other programs.
import { isPlainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { z } from 'zod'
import { awardIds } from '../awards.ts'
import { attestationKeys } from './attestations.ts'
import { absenceKinds, bases, disciplineForms, holdKinds, levels, limbsOfAward, ranks, roles, scopes, sectors, sexes, subjectKinds } from './facts.ts'

const day = z.string().refine(isPlainDate, { error: 'day' }).meta({ format: 'date' }) as unknown as z.ZodType<PlainDate, string>
const year = z.int().min(1945).max(2100)
const count = z.int().min(0).max(10_000_000)
const openDay = day.nullable()
const text = z.string().max(500)
const award = z.enum(awardIds as [string, ...string[]])

const subject = z.strictObject({
  kind: z.enum(subjectKinds), id: text.optional(), name: text.optional(), unit: text.optional(), sex: z.enum(sexes).optional(), role: z.enum(roles).optional(),
  sector: z.enum(sectors).optional(), joined: day.optional(), founded: year.optional(),
})

const lists = {
  ratings: z.array(z.strictObject({ year, level: z.enum(levels) })),
  awards: z.array(z.strictObject({
    award, year, decided: day.optional(), basis: z.enum(bases).optional(), number: text.optional(), on: z.enum(limbsOfAward).optional(), cancelled: openDay.optional(),
  })),
  initiatives: z.array(z.strictObject({ id: text.optional(), year, scope: z.enum(scopes).optional(), recognised: openDay.optional(), usedFor: text.nullable().optional() })),
  discipline: z.array(z.strictObject({ form: z.enum(disciplineForms), from: day, to: openDay })),
  holds: z.array(z.strictObject({ kind: z.enum(holdKinds), from: day, to: openDay })),
  absences: z.array(z.strictObject({ kind: z.enum(absenceKinds), from: day, to: openDay })),
  positions: z.array(z.strictObject({ title: text.optional(), rank: z.enum(ranks), from: day, to: openDay })),
} as const

export const factsSchema = z.strictObject({
  subject,
  ratings: lists.ratings.optional(), awards: lists.awards.optional(), initiatives: lists.initiatives.optional(), discipline: lists.discipline.optional(),
  holds: lists.holds.optional(), absences: lists.absences.optional(), positions: lists.positions.optional(),
  members: z.strictObject({ count: count.optional(), disciplined: count.optional(), completed: count.optional(), holding: z.partialRecord(award, count).optional() }).optional(),
  cluster: z.strictObject({ rank: z.int().min(1).max(100_000).optional(), acclaimed: z.boolean().optional() }).optional(),
  targets: z.strictObject({ exceeded: z.boolean().optional() }).optional(),
  attested: z.partialRecord(z.enum(attestationKeys as [string, ...string[]]), z.boolean()).optional(),
  known: z.strictObject({
    ratings: z.boolean().optional(), awards: z.boolean().optional(), initiatives: z.boolean().optional(), discipline: z.boolean().optional(),
    holds: z.boolean().optional(), absences: z.boolean().optional(), positions: z.boolean().optional(),
  }).optional(),
}).meta({ title: 'Facts about one person, collective or household', description: 'What is absent is unknown. A list that is present is complete unless `known` says otherwise.' })
