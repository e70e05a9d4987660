// How long records are kept, class by class; what is due; and the purge, which reaches nothing that is kept for good.
import { z } from 'zod'
import { command, day, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'

export const recordClasses = ['awards', 'figures', 'scores', 'votes', 'approvals', 'register', 'accounts', 'log-chain', 'discipline-and-absences', 'data-requests', 'log-values', 'traces'] as const
export type RecordClass = (typeof recordClasses)[number]

/** `permanent`: no term can be set and no purge reaches it. `by-decision`: the agency decides the term. `technical`: goes by itself after days that serve nothing more. */
export const keepings = ['permanent', 'by-decision', 'technical'] as const
export type Keeping = (typeof keepings)[number]

export const purgeable = ['discipline-and-absences', 'data-requests', 'log-values'] as const
export type Purgeable = (typeof purgeable)[number]

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const reason = z.string().trim().min(10).max(1000)
const document = z.string().trim().min(1).max(200)

const term = z.object({ years: z.number().int(), document: z.string(), decided: day, reason: z.string(), by: z.string(), at: z.string() })

const classView = z.object({
  class: z.enum(recordClasses),
  title: z.string(),
  what: z.string(),
  keeping: z.enum(keepings),
  why: z.string(),
  /** Null: none decided, so nothing is due; or kept for good. */
  term: term.nullable(),
  /** Version of the term for the next decision. */
  seen: z.number().int(),
  due: z.number().int(),
  /** Records older than this are due. */
  before: day.nullable(),
})
export type ClassView = z.output<typeof classView>

const dueRow = z.object({ place: z.string(), key: z.string(), subject: z.string(), content: z.unknown() })
export type DueRow = z.output<typeof dueRow>

export const mostShown = 5_000

export const operations = {
  'show-retention': query({
    summary: 'Classes of records with their terms, what is due today, and the purges there were',
    input: z.object({}),
    output: z.object({
      classes: z.array(classView),
      purges: z.array(z.object({ class: z.enum(recordClasses), title: z.string(), before: day, rows: z.number(), digest, document: z.string(), reason: z.string(), at: z.string(), by: z.string() })),
      can: z.object({ decide: z.boolean() }),
    }),
    refusals: ['personal-data.not-yours-to-decide'],
  }),
  'set-term': command({
    summary: 'Records the agency’s decision how long a class is kept',
    input: z.object({ class: z.enum(recordClasses), years: z.number().int().min(1).max(100), document, decided: day, reason, seen: z.number().int().min(0) }),
    output: classView,
    refusals: ['personal-data.not-yours-to-decide', 'personal-data.kept-for-good', 'personal-data.term-ahead', 'personal-data.stale-term'],
  }),
  'show-due': query({
    summary: 'The records of a class that are due, whole, as an archive takes them; a purge names the digest of this list',
    input: z.object({ class: z.enum(recordClasses) }),
    output: z.object({ class: z.enum(recordClasses), title: z.string(), before: day, term, rows: z.array(dueRow), total: z.number().int(), digest }),
    refusals: ['personal-data.not-yours-to-decide', 'personal-data.kept-for-good', 'personal-data.no-term'],
  }),
  'purge-class': command({
    summary: 'Removes what is due of a class for good, exactly the list that was seen',
    input: z.object({ class: z.enum(recordClasses), contentHash: digest, document, reason }),
    output: z.object({ class: z.enum(recordClasses), purged: z.number().int() }),
    refusals: ['personal-data.not-yours-to-decide', 'personal-data.kept-for-good', 'personal-data.no-term', 'personal-data.content-changed', 'personal-data.nothing-due'],
  }),
} as const

export type Retention = OutputOf<(typeof operations)['show-retention']>
export type SetTerm = InputOf<(typeof operations)['set-term']>
export type ShowDue = InputOf<(typeof operations)['show-due']>
export type Due = OutputOf<(typeof operations)['show-due']>
export type PurgeClass = InputOf<(typeof operations)['purge-class']>
export type Purged = OutputOf<(typeof operations)['purge-class']>
