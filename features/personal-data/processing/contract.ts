// The register of processing: what is kept about people, how sensitive it is, why, for whom and for how long.
import { z } from 'zod'
import { query, type OutputOf } from '@thidua/kit/contract.ts'
import { personas } from '../../access/contract.ts'
import { recordClasses } from '../retention/contract.ts'

/** What data about people is processed for. Tables name their activity in the database. */
export const activities = ['register', 'achievements', 'confidential', 'accounts', 'sign-in', 'log', 'work', 'requests'] as const
export type Activity = (typeof activities)[number]

/** `secret`: kept so that nobody reads it back, such as a password; never shown, not even to the person. */
export const sensitivities = ['basic', 'sensitive', 'secret'] as const
export type Sensitivity = (typeof sensitivities)[number]

/** How the rows of a person are found: by the register, by the account, or not at all, where only a name was written down. */
const described = z.object({
  table: z.string(),
  title: z.string(),
  fields: z.array(z.object({ field: z.string(), title: z.string(), sensitivity: z.enum(sensitivities) })),
  found: z.enum(['by-person', 'by-name-only']),
})

export const operations = {
  'show-processing': query({
    summary: 'The register of processing: activities with purpose, ground, recipients, term and every field with its sensitivity',
    input: z.object({}),
    output: z.object({
      activities: z.array(
        z.object({
          activity: z.enum(activities),
          title: z.string(),
          purpose: z.string(),
          ground: z.string(),
          /** The wording of the ground was not checked by a lawyer. */
          openCheck: z.boolean(),
          /** Roles that get to see it, and how far. */
          recipients: z.array(z.object({ role: z.enum(personas), title: z.string(), reach: z.string() })),
          protection: z.string(),
          classes: z.array(z.object({ class: z.enum(recordClasses), title: z.string(), term: z.string() })),
          tables: z.array(described),
        }),
      ),
    }),
  }),
} as const

export type Processing = OutputOf<(typeof operations)['show-processing']>

/** A table as its comments describe it. */
export interface PersonalTable {
  readonly table: string
  readonly activity: Activity
  readonly keys: readonly { readonly by: 'person' | 'actor'; readonly column: string }[]
  /** Fields about people in the order of the table. */
  readonly fields: readonly { readonly field: string; readonly sensitivity: Sensitivity }[]
}
