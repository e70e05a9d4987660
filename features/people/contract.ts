// People with dated positions; the fewest fields that the rules need.
import { z } from 'zod'
import { day, query } from '@thidua/kit/contract.ts'

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
