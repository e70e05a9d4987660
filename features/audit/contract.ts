// The log of changes: who, what, old, new, why, through which door.
import { z } from 'zod'
import { query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'

export type Channel = 'web' | 'cli' | 'import' | 'system'

/** News of every change travels through the database on this channel, so that all server processes hear it. */
export const liveChannel = 'thidua_changes'

/** One change, written in the transaction that makes it. */
export interface Change {
  readonly operation: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly before?: unknown
  readonly after?: unknown
  readonly reason?: string
}

const entry = z.object({
  id: z.number(),
  at: z.string(),
  actor: z.string(),
  channel: z.enum(['web', 'cli', 'import', 'system']),
  operation: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string().nullable(),
})

export const operations = {
  'list-entries': query({
    summary: 'Entries of the log, newest first; only for those who see every unit',
    input: z.object({
      subjectKind: z.string().max(50).optional(),
      subjectId: z.string().max(300).optional(),
      before: z.coerce.number().int().positive().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.object({ entries: z.array(entry), next: z.number().nullable() }),
    refusals: ['audit.not-yours'],
  }),
} as const

export type ListEntries = InputOf<(typeof operations)['list-entries']>
export type EntryList = OutputOf<(typeof operations)['list-entries']>
