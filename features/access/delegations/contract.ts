// A role of somebody else, used between two days: handed on by its holder, or given to whoever is in charge while the seat is empty.
import { z } from 'zod'
import { command, day, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'
import { actor, personas } from '../contract.ts'

/** `authorised` (ủy quyền): the holder hands the role on, and it ends with the holder's own. `acting` (quyền, phụ trách): the seat is empty. */
export const delegationForms = ['authorised', 'acting'] as const
export type DelegationForm = (typeof delegationForms)[number]

/** `ahead`: its first day is yet to come. `over`: its last day has passed, or it was ended before. */
export const delegationStates = ['ahead', 'running', 'over'] as const

const role = z.enum(personas)

const delegation = z.object({
  id: z.string(),
  from: z.object({ id: z.string(), name: z.string() }),
  to: z.object({ id: z.string(), name: z.string() }),
  role,
  form: z.enum(delegationForms),
  firstDay: day,
  lastDay: day,
  document: z.string(),
  reason: z.string(),
  madeBy: z.string(),
  state: z.enum(delegationStates),
  endedAt: z.string().nullable(),
  can: z.object({ end: z.boolean(), use: z.boolean() }),
})
export type Delegation = z.output<typeof delegation>

export const operations = {
  'list-delegations': query({
    summary: 'Roles the caller handed on and received, and to whom they may be handed on; whoever appoints sees all of them',
    input: z.object({}),
    output: z.object({
      delegations: z.array(delegation),
      /** Roles of the caller that may be handed on. */
      roles: z.array(role),
      /** Those the caller may hand a role to. */
      colleagues: z.array(z.object({ id: z.string(), name: z.string(), persona: role, unitId: z.string().nullable() })),
      can: z.object({ appoint: z.boolean() }),
    }),
  }),
  'delegate-role': command({
    summary: 'Hand a role on, or put somebody in charge of an empty seat, from one day to another, on the strength of a document',
    input: z.object({
      /** Whose role; absent: the caller's own. */
      from: z.string().max(100).optional(),
      to: z.string().max(100),
      role,
      form: z.enum(delegationForms).default('authorised'),
      firstDay: day,
      lastDay: day,
      document: z.string().trim().min(1).max(300),
      reason: z.string().trim().min(1).max(2000),
    }),
    output: delegation,
    refusals: ['access.not-delegable', 'access.not-yours-to-delegate', 'access.no-such-actor', 'access.delegation-days', 'access.delegated-already'],
  }),
  'end-delegation': command({
    summary: 'End a delegation before its last day; what was done under it stands',
    input: z.object({ delegation: z.string().max(100) }),
    output: delegation,
    refusals: ['access.no-such-delegation', 'access.not-yours-to-delegate'],
  }),
  'act-under': command({
    summary: 'Act with a role received from somebody else, or, with null, in one’s own right again',
    input: z.object({ delegation: z.string().max(100).nullable() }),
    output: z.object({ actor }),
    refusals: ['access.second-factor-first', 'access.no-such-delegation', 'access.delegation-over'],
  }),
} as const

export type DelegateRole = InputOf<(typeof operations)['delegate-role']>
export type DelegationList = OutputOf<(typeof operations)['list-delegations']>
