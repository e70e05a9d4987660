// The sessions a person holds: where, since when, how they were opened. Each can be ended from here.
import { z } from 'zod'
import { command, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'

export const signInMethods = ['demo', 'password', 'passkey', 'provider'] as const
export type SignInMethod = (typeof signInMethods)[number]

const session = z.object({
  id: z.string(),
  /** The one this question came with. */
  current: z.boolean(),
  method: z.enum(signInMethods),
  startedAt: z.string(),
  lastSeenAt: z.string(),
  /** At the latest; earlier after an hour of silence. */
  endsAt: z.string(),
  /** What the browser calls itself. */
  agent: z.string(),
  source: z.string(),
})

export const operations = {
  'list-sessions': query({
    summary: 'The open sessions of the caller',
    input: z.object({}),
    output: z.object({ sessions: z.array(session) }),
  }),
  'end-session': command({
    summary: 'End one session of the caller, wherever it is open',
    input: z.object({ session: z.string().max(100) }),
    output: z.object({ ended: z.number() }),
    refusals: ['access.no-such-session'],
  }),
  'end-other-sessions': command({
    summary: 'End every session of the caller but this one',
    input: z.object({}),
    output: z.object({ ended: z.number() }),
  }),
} as const

export type SessionList = OutputOf<(typeof operations)['list-sessions']>
export type EndSession = InputOf<(typeof operations)['end-session']>
