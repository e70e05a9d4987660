// The log: who did or saw what, on whose behalf, old, new, why, through which door.
import { z } from 'zod'
import { day, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'
import { channels, entryKinds, parts, type Part } from './chain/contract.ts'

export type { Channel } from './chain/contract.ts'

/** News of every change travels through the database on this channel, so that all server processes hear it. */
export const liveChannel = 'thidua_changes'

/** One change, written in the transaction that makes it. Ids say who and what; names and other personal data belong in the values. */
export interface Change {
  readonly operation: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly before?: unknown
  readonly after?: unknown
  readonly reason?: string | undefined
  /** The values concern a person's private matters: the list withholds them, and each look at them is logged. */
  readonly sensitive?: boolean
  /** No screen of others shows it: browsers are not told to ask again, and nobody learns who signs in when. */
  readonly quiet?: boolean
}

/** A look at fields that not everybody may see. The answer leaves only after it is written. */
export interface SensitiveRead {
  readonly operation: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly fields: readonly string[]
  /** Of a look at many: how many, and who, as far as a list makes sense. */
  readonly subjects?: { readonly count: number; readonly ids: readonly string[] }
  readonly reason?: string | undefined
}

/** A value of an entry, such as the old value of entry 12. */
export interface ValuePlace {
  readonly seq: number
  readonly part: Part
}

const entry = z.object({
  seq: z.number(),
  kind: z.enum(entryKinds),
  at: z.string(),
  actorId: z.string(),
  /** `null`: purged. */
  actor: z.string().nullable(),
  onBehalfOfId: z.string().nullable(),
  onBehalfOf: z.string().nullable(),
  channel: z.enum(channels),
  operation: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  sensitive: z.boolean(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string().nullable(),
  /** Parts that were once written and then purged. */
  purged: z.array(z.enum(parts)),
  /** Sensitive values stand in `show-entry` only. */
  withheld: z.boolean(),
})

export const operations = {
  'list-entries': query({
    summary: 'Entries of the log, newest first; only for those who see every unit',
    input: z.object({
      entryKind: z.enum(entryKinds).optional(),
      channel: z.enum(channels).optional(),
      actor: z.string().max(100).optional(),
      feature: z.string().max(50).optional(),
      subjectKind: z.string().max(50).optional(),
      subjectId: z.string().max(300).optional(),
      from: day.optional(),
      to: day.optional(),
      before: z.coerce.number().int().positive().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.object({ entries: z.array(entry), next: z.number().nullable() }),
    refusals: ['audit.not-yours'],
  }),
  'show-entry': query({
    summary: 'One entry with its values and its place in the chain; a look at sensitive values is logged',
    input: z.object({ seq: z.coerce.number().int().positive() }),
    output: z.object({ entry, prev: z.string(), hash: z.string(), amends: z.array(z.object({ seq: z.number(), part: z.enum(parts), purged: z.boolean() })) }),
    refusals: ['audit.not-yours', 'audit.no-such-entry'],
  }),
  'list-actors': query({
    summary: 'Who appears in the log, to choose from',
    input: z.object({}),
    output: z.object({ actors: z.array(z.object({ id: z.string(), name: z.string().nullable(), entries: z.number() })) }),
    refusals: ['audit.not-yours'],
  }),
} as const

export type LogEntry = z.output<typeof entry>
export type ListEntries = InputOf<(typeof operations)['list-entries']>
export type EntryList = OutputOf<(typeof operations)['list-entries']>
export type ShowEntry = InputOf<(typeof operations)['show-entry']>
export type ShownEntry = OutputOf<(typeof operations)['show-entry']>
export type ActorList = OutputOf<(typeof operations)['list-actors']>
