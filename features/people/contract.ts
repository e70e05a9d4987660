// People with dated positions; the fewest fields that the rules need.
import { z } from 'zod'
import { day, query } from '@thidua/kit/contract.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'

export const personSummary = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['leader', 'manager', 'officer', 'direct-worker']),
  sex: z.enum(['female', 'male']).nullable(),
  ethnicity: z.enum(['majority', 'minority']).nullable(),
  joined: day.nullable(),
  synthetic: z.boolean(),
})

export const operations = {
  'list-people': query({
    summary: 'People who hold a position in a unit on a day',
    input: z.object({ unit: z.string().max(100), day }),
    output: z.object({ people: z.array(personSummary) }),
  }),
} as const

/** What is said of a person that may turn out wrong. */
export interface Particulars {
  readonly name: string
  readonly sex: 'female' | 'male' | null
  readonly ethnicity: 'majority' | 'minority' | null
  readonly joined: PlainDate | null
}

/** A person as those see them who answer for the data: with every unit they ever worked in. */
export interface PersonFile extends Particulars {
  readonly id: string
  readonly synthetic: boolean
  readonly units: readonly string[]
  /** Since when the data rests; null: it is in use. */
  readonly restricted: { readonly at: string; readonly by: string; readonly reason: string } | null
}

export interface FoundPerson {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly restricted: boolean
}
