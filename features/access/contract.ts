// Who is acting, and what they may see.
import { z } from 'zod'
import { command, day, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'

/** What a person is to the platform. A role is held in grants, over units and for a time; the persona is the role somebody mainly has. */
export const personas = ['officer', 'head', 'standing-office', 'scorer', 'inspector', 'council-member', 'direct-worker', 'citizen', 'administrator', 'auditor'] as const
export type Persona = (typeof personas)[number]
export type Role = Persona

export interface Actor {
  readonly id: string
  readonly name: string
  /** `visitor` has no session and sees nothing; `system` loads data. */
  readonly persona: Persona | 'visitor' | 'system'
  readonly unitId: string | null
  /** The person of the register who the actor is. */
  readonly personId?: string | null
}

export type Units = 'every' | readonly string[]

/** What is open to an actor, by matter. */
export interface Reaches {
  /** Units the actor knows of: names, kinds, groups. */
  readonly knows: Units
  /** Units whose figures the actor reads. `every`: no limit by unit. */
  readonly reads: Units
  readonly writes: Units
  /** Units whose scores and tallies are seen once their season is published. */
  readonly results: Units
  /** Units whose scores and tallies are seen before that. */
  readonly drafts: Units
  /** Units whose people are seen: posts, ratings, awards, initiatives. */
  readonly people: Units
  /** Units whose people’s discipline and absences are seen. */
  readonly confidential: Units
  /** The one person of the register whose own file is open, whatever the units. */
  readonly person: string | null
  /** The log of the whole system. */
  readonly log: boolean
  /** Accounts of everybody, and how one signs in. */
  readonly accounts: boolean
}

/** `granted`: the units of the grant. `own`: of these only the holder's own. What is not named is closed. */
export type Reach = 'granted' | 'own'
export type Matter = 'knows' | 'reads' | 'writes' | 'results' | 'drafts' | 'people' | 'confidential'

export interface RoleReach {
  readonly matters: Readonly<Partial<Record<Matter, Reach>>>
  /** Reads the log of the whole system. */
  readonly log?: boolean
  /** Keeps accounts, and sees what others see when they ask for help. */
  readonly accounts?: boolean
  /** Reads their own file in the register. */
  readonly self?: boolean
}

declare const scopeBrand: unique symbol
/**
 * What an actor may see and write on a day. Only `access` mints one, and tells the database the same; so a list that forgets it does not
 * compile, and a query that forgets it finds nothing.
 */
export interface Scope extends Reaches {
  readonly [scopeBrand]: true
  readonly day: PlainDate
}

/** In whose right somebody acts now. */
export interface Capacity {
  /** The role of somebody else. `ended`: its time is over, and nothing can be done under it. */
  readonly acting: { readonly delegation: string; readonly onBehalfOf: string; readonly until: PlainDate; readonly ended: boolean } | null
  /** Somebody from support sees what `as` sees. */
  readonly looking: { readonly actor: string; readonly as: string; readonly until: string } | null
}

export const actor = z.object({
  id: z.string(),
  name: z.string(),
  persona: z.enum([...personas, 'visitor', 'system']),
  unitId: z.string().nullable(),
  personId: z.string().nullable().optional(),
})

const demoAccount = z.object({
  id: z.string(),
  name: z.string(),
  persona: z.enum(personas),
  unitId: z.string().nullable(),
})

export const operations = {
  'who-am-i': query({
    summary: 'The signed-in actor, today in Việt Nam, and the demo accounts where the demo is on',
    open: true,
    input: z.object({}),
    output: z.object({
      actor: actor.nullable(),
      acting: z.object({ delegation: z.string(), onBehalfOf: z.string(), until: day, ended: z.boolean() }).nullable(),
      looking: z.object({ as: z.string(), until: z.string() }).nullable(),
      today: day,
      demo: z.boolean(),
      accounts: z.array(demoAccount),
    }),
  }),
  'enter-demo': command({
    summary: 'Enter as a demo account; absent where the demo is off',
    open: true,
    input: z.object({ account: z.string().max(100) }),
    output: z.object({ actor }),
    refusals: ['access.no-such-account'],
  }),
  leave: command({
    summary: 'End the session',
    open: true,
    input: z.object({}),
    output: z.object({ left: z.boolean() }),
  }),
} as const

export type WhoAmI = OutputOf<(typeof operations)['who-am-i']>
export type EnterDemo = InputOf<(typeof operations)['enter-demo']>
