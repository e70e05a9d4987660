// “Look as”: somebody from support sees what somebody else sees. It only reads, has a reason, is logged, and ends by itself.
import { z } from 'zod'
import { command, query, type InputOf } from '@thidua/kit/contract.ts'
import { personas } from '../contract.ts'

export const operations = {
  'list-actors': query({
    summary: 'Whom support may look as; nobody, for those who are not support',
    input: z.object({}),
    output: z.object({ actors: z.array(z.object({ id: z.string(), name: z.string(), persona: z.enum(personas), unitId: z.string().nullable() })) }),
  }),
  'look-as': command({
    summary: 'See for half an hour what somebody else sees; nothing can be changed and nothing confidential is shown',
    input: z.object({ actor: z.string().max(100), reason: z.string().trim().min(10).max(2000) }),
    output: z.object({ as: z.string(), until: z.string() }),
    refusals: ['access.not-support', 'access.no-such-actor'],
  }),
  'stop-looking': command({
    summary: 'Be oneself again',
    input: z.object({}),
    output: z.object({ stopped: z.boolean() }),
  }),
} as const

export type LookAs = InputOf<(typeof operations)['look-as']>
