// Tallies of secret ballots: arithmetic in public, choices nowhere.
import { z } from 'zod'
import { day, query, yearInput } from '@thidua/kit/contract.ts'

export const voteTally = z.object({
  voteId: z.string(),
  date: day,
  line: z.string(),
  title: z.string(),
  electors: z.number().int(),
  present: z.number().int(),
  ballotsIssued: z.number().int(),
  ballotsReturned: z.number().int(),
  ballotsValid: z.number().int(),
  candidate: z.string(),
  votesFor: z.number().int(),
  votesAgainst: z.number().int(),
  votesBlank: z.number().int(),
  base: z.enum(['electors', 'present', 'ballots_issued', 'ballots_returned', 'ballots_valid']),
  threshold: z.string(),
  result: z.string(),
  note: z.string(),
})
export type VoteTally = z.output<typeof voteTally>

export const operations = {
  'list-tallies': query({
    summary: 'Tallies of a season with the share recomputed on the stated base',
    input: z.object({ group: z.string().max(100), year: yearInput }),
    output: z.object({
      tallies: z.array(voteTally.extend({ reached: z.boolean(), share: z.string(), arithmetic: z.string() })),
    }),
  }),
} as const
