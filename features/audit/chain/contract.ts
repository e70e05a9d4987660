// The chain under the log: what one link holds, and what checking it tells.
import { z } from 'zod'
import { query, type OutputOf } from '@thidua/kit/contract.ts'

/** Who acted by name, the old value, the new value, why: each may be corrected or purged by itself. */
export const parts = ['who', 'before', 'after', 'reason'] as const
export type Part = (typeof parts)[number]

/** `adoption`: entries older than the chain were taken into it. `amendment`: values of earlier entries were replaced or purged. */
export const entryKinds = ['change', 'read', 'amendment', 'adoption'] as const
export type EntryKind = (typeof entryKinds)[number]

export const channels = ['web', 'cli', 'import', 'system'] as const
export type Channel = (typeof channels)[number]

/** A value of an earlier entry now has this commitment; `null`: it was purged. */
export interface Amendment {
  readonly seq: number
  readonly part: Part
  readonly commitment: string | null
}

/** What happened, before it has a place in the chain. It names people by id only. */
export interface EntryBody {
  readonly kind: EntryKind
  readonly at: string
  readonly actor: string
  readonly onBehalfOf: string | null
  readonly channel: Channel
  readonly operation: string
  readonly subjectKind: string
  readonly subjectId: string
  /** Its values concern a person's private matters: shown one by one, and each look is logged. */
  readonly sensitive: boolean
  readonly commitments: Readonly<Partial<Record<Part, string>>>
  readonly amends: readonly Amendment[] | null
}

/** What is to be entered: ids in the clear, values as they are now. */
export interface Happening {
  readonly kind: EntryKind
  readonly operation: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly sensitive?: boolean
  readonly amends?: readonly Amendment[]
  readonly values: Readonly<Partial<Record<Exclude<Part, 'who'>, unknown>>>
  /** Screens that show it look again. */
  readonly announced?: boolean
}

/** Hashes are SHA-256 in hexadecimal; the first entry follows on 64 zeros. */
export interface ChainedEntry extends EntryBody {
  readonly seq: number
  readonly prev: string
  readonly hash: string
}

/** What a commitment hides: canonical JSON and the salt that keeps it from being guessed. */
export interface KeptValue {
  readonly seq: number
  readonly part: Part
  readonly salt: string
  readonly content: string
}

export const faultKinds = ['missing', 'unlinked', 'altered', 'value', 'stray-value', 'head', 'truncated', 'rewritten', 'checkpoint-forged'] as const
export type FaultKind = (typeof faultKinds)[number]

/** `from`–`to`: where the first broken entry lies; one place unless only checkpoints tell. */
export interface ChainFault {
  readonly kind: FaultKind
  readonly from: number
  readonly to: number
}

export const hashText = z.string().regex(/^[0-9a-f]{64}$/)

export const operations = {
  'show-chain': query({
    summary: 'How long the log is, its newest hash, and how many values were replaced or purged',
    input: z.object({}),
    output: z.object({ entries: z.number(), log: hashText.nullable(), hash: hashText.nullable(), amended: z.number(), adopted: z.number().nullable() }),
    refusals: ['audit.not-yours'],
  }),
} as const

export type ShownChain = OutputOf<(typeof operations)['show-chain']>
