// Checking the log: every link, every value, and what signed checkpoints say about it.
import { z } from 'zod'
import { query, type OutputOf } from '@thidua/kit/contract.ts'
import { entryKinds, channels, faultKinds, hashText, parts } from '../chain/contract.ts'

const fault = z.object({ kind: z.enum(faultKinds), from: z.number(), to: z.number(), text: z.string() })

/** `firstBroken`: the first entry that is not as it was written, or the place where entries are gone; `from`–`to` when only checkpoints tell. */
export const logReport = z.object({
  entries: z.number(),
  ok: z.boolean(),
  firstBroken: z.number().nullable(),
  fault: fault.nullable(),
  checkpoints: z.object({ count: z.number(), last: z.number().nullable(), keys: z.array(z.string()) }),
})

export const operations = {
  'verify-log': query({
    summary: 'Check every entry, value and checkpoint of the log, and name the first that is broken',
    input: z.object({}),
    output: logReport,
    refusals: ['audit.not-yours'],
  }),
} as const

export type LogReport = OutputOf<(typeof operations)['verify-log']>

/** One line of an exported log: an entry without its values, so that it can be given away. */
export const exportedEntry = z.object({
  seq: z.number().int(),
  prev: hashText,
  hash: hashText,
  kind: z.enum(entryKinds),
  at: z.string(),
  actor: z.string(),
  onBehalfOf: z.string().nullable(),
  channel: z.enum(channels),
  operation: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  sensitive: z.boolean(),
  commitments: z.partialRecord(z.enum(parts), hashText),
  amends: z.array(z.object({ seq: z.number().int(), part: z.enum(parts), commitment: hashText.nullable() })).nullable(),
})
