// A checkpoint: a signed statement that the log was this long and ended in this hash. Whoever keeps one can tell later whether the log before it changed.
import { z } from 'zod'
import { query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'
import { hashText } from '../chain/contract.ts'

export const checkpoint = z.object({
  /** Hash of the first entry: the name of the log. */
  log: hashText,
  seq: z.number().int().positive(),
  hash: hashText,
  at: z.string(),
  keyId: z.string(),
  publicKey: z.string(),
  /** Ed25519 over the canonical JSON of the fields above, in base64. */
  signature: z.string(),
})
export type Checkpoint = z.output<typeof checkpoint>

export const checkpointFileFormat = 'thidua-log-checkpoints'

/** What a third party keeps. */
export const checkpointFile = z.object({ format: z.literal(checkpointFileFormat), version: z.literal(1), log: hashText, checkpoints: z.array(checkpoint).min(1) })
export type CheckpointFile = z.output<typeof checkpointFile>

export const operations = {
  'list-checkpoints': query({
    summary: 'Signed checkpoints of the log, newest first',
    input: z.object({ limit: z.coerce.number().int().min(1).max(1000).default(20) }),
    output: z.object({ checkpoints: z.array(checkpoint), total: z.number() }),
    refusals: ['audit.not-yours'],
  }),
  'export-checkpoints': query({
    summary: 'Signed checkpoints and the public key as a file for a third party to keep; null while none was signed',
    input: z.object({}),
    output: z.object({ file: checkpointFile.nullable() }),
    refusals: ['audit.not-yours'],
  }),
} as const

export type ListCheckpoints = InputOf<(typeof operations)['list-checkpoints']>
export type CheckpointList = OutputOf<(typeof operations)['list-checkpoints']>
export type ExportedCheckpoints = OutputOf<(typeof operations)['export-checkpoints']>
