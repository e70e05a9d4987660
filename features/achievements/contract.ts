// What people achieved, and what stands against it: the facts the law is asked about.
import { z } from 'zod'
import { day, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { awardIds, type AwardId } from '@thidua/law/awards.ts'
import { attestationKeys, type AttestationKey } from '@thidua/law/engine/attestations.ts'
import {
  absenceKinds, bases, disciplineForms, levels, limbsOfAward, roles, scopes, sectors, sexes,
  type Absence, type Basis, type Discipline, type HeldAward, type InitiativeScope, type Rating,
} from '@thidua/law/engine/facts.ts'

const year = z.number().int()
const nonEmpty = <Text extends string>(texts: readonly Text[]) => texts as readonly [Text, ...Text[]]

/** Lists that may be complete or not; of a list that is not, silence proves nothing. */
export const knownLists = ['ratings', 'awards', 'initiatives', 'discipline', 'absences'] as const
export type KnownList = (typeof knownLists)[number]

/** A facts file of one person. What is absent is unknown. */
export const personFacts = z.object({
  subject: z.object({
    kind: z.literal('individual'),
    id: z.string(),
    sex: z.enum(sexes).optional(),
    role: z.enum(roles).optional(),
    sector: z.enum(sectors).optional(),
    joined: day.optional(),
  }),
  ratings: z.array(z.object({ year, level: z.enum(levels) })),
  awards: z.array(
    z.object({
      award: z.enum(nonEmpty<AwardId>(awardIds)),
      year,
      decided: day.optional(),
      basis: z.enum(bases).optional(),
      number: z.string().optional(),
      on: z.enum(limbsOfAward).optional(),
      cancelled: day.nullable(),
    }),
  ),
  initiatives: z.array(
    z.object({ id: z.string(), year, scope: z.enum(scopes), recognised: day.nullable().optional(), usedFor: z.string().nullable() }),
  ),
  discipline: z.array(z.object({ form: z.enum(disciplineForms), from: day, to: day.nullable() })).optional(),
  absences: z.array(z.object({ kind: z.enum(absenceKinds), from: day, to: day.nullable() })).optional(),
  attested: z.partialRecord(z.enum(nonEmpty<AttestationKey>(attestationKeys)), z.boolean()),
  known: z.record(z.enum(knownLists), z.boolean()),
})
export type PersonFacts = z.output<typeof personFacts>

const registered = z.object({
  person: z.string(),
  name: z.string(),
  unit: z.string(),
  role: z.enum(roles),
  sex: z.enum(sexes).nullable(),
  ethnicity: z.enum(['majority', 'minority']).nullable(),
  synthetic: z.boolean(),
})
export type Registered = z.output<typeof registered>

/** The day whose knowledge is asked for, and the year judged: a list complete up to an earlier year says nothing about it. */
const view = { asOf: day, year: z.coerce.number().int().min(1945).max(2200).optional() }

export const operations = {
  'show-facts': query({
    summary: 'The facts of one person as known on a day, in the shape of a facts file; year judged: the year of that day unless given',
    input: z.object({ person: z.string().max(100), ...view }),
    output: personFacts,
    refusals: ['achievements.no-such-person'],
  }),
  'list-register': query({
    summary: 'People in post on a day, by unit and number, in pages',
    input: z.object({
      unit: z.string().max(100).optional(),
      asOf: day,
      after: z.string().max(201).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.object({ people: z.array(registered), next: z.string().nullable() }),
  }),
} as const

export type ShowFacts = InputOf<(typeof operations)['show-facts']>
export type ListRegister = InputOf<(typeof operations)['list-register']>
export type RegisterPage = OutputOf<(typeof operations)['list-register']>

export interface AwardRow {
  readonly award: AwardId
  readonly year: number
  readonly number: string
  readonly decided: PlainDate | null
  readonly basis: Basis | null
  readonly on: NonNullable<HeldAward['on']> | null
  readonly annulled: PlainDate | null
}

export interface InitiativeRow {
  readonly id: string
  readonly year: number
  readonly scope: InitiativeScope
  readonly recognised: PlainDate | null
  readonly usedFor: string | null
}

/** `through`: the last year the statement speaks of. */
export interface ListRow {
  readonly list: KnownList
  readonly complete: boolean
  readonly through: number
}

export interface History {
  readonly ratings: readonly Rating[]
  readonly awards: readonly AwardRow[]
  readonly initiatives: readonly InitiativeRow[]
  readonly discipline: readonly Discipline[]
  readonly absences: readonly Absence[]
  readonly attested: readonly { readonly key: AttestationKey; readonly attested: boolean }[]
  readonly lists: readonly ListRow[]
}

type OfPerson<Row> = Row & { readonly person: string }

/** Histories of many people, list by list, as they come in. */
export type NewHistory = { readonly [List in keyof History]: readonly OfPerson<History[List][number]>[] }
