// Who is acting, and what they may see.
import { z } from 'zod'
import { command, day, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'

export const personas = ['officer', 'head', 'standing-office'] as const
export type Persona = (typeof personas)[number]

export interface Actor {
  readonly id: string
  readonly name: string
  /** `visitor` has no session and sees nothing; `system` loads data. */
  readonly persona: Persona | 'visitor' | 'system'
  readonly unitId: string | null
}

declare const scopeBrand: unique symbol
/** What an actor may see and write on a day. Only `access` mints one, so a list that forgets it does not compile. */
export interface Scope {
  readonly [scopeBrand]: true
  /** `every`: no limit by unit. */
  readonly reads: 'every' | readonly string[]
  readonly writes: 'every' | readonly string[]
  readonly day: PlainDate
}

const actor = z.object({
  id: z.string(),
  name: z.string(),
  persona: z.enum([...personas, 'visitor', 'system']),
  unitId: z.string().nullable(),
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
    output: z.object({ actor: actor.nullable(), today: day, demo: z.boolean(), accounts: z.array(demoAccount) }),
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
