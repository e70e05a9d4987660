// Sign-in at an agency's own provider (OpenID Connect), by configuration alone: who it is, and which claim says what.
import { z } from 'zod'
import { command, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'
import { accountRoles } from '../../accounts/contract.ts'
import { outcome, stepToken } from '../steps/contract.ts'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,49}$/)
const claimName = z.string().min(1).max(200)

/** A file an administrator writes; `docs/guides/sign-in.md` explains it line by line. */
export const providerSettings = z.strictObject({
  id,
  /** On the button. */
  name: z.string().trim().min(1).max(100),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1).max(300),
  clientSecret: z.string().min(1).max(1_000).nullable().default(null),
  scopes: z.array(z.string().min(1).max(100)).max(20).default(['openid', 'profile']),
  /** Seconds the two clocks may be apart. */
  clockTolerance: z.number().int().min(0).max(300).default(60),
  /** Which claim says what. `a.b` looks inside an object. */
  claims: z
    .strictObject({
      login: claimName.default('preferred_username'),
      name: claimName.default('name'),
      person: claimName.nullable().default(null),
      /** A list of posts, each with the two claims below; absent: the two claims stand at the top, for one post. */
      positions: claimName.nullable().default(null),
      position: claimName.default('title'),
      unit: claimName.default('unit'),
    })
    .prefault({}),
  /** What the provider calls a unit → our unit. What is not listed is taken as our own id if `unitsAsTheyAre`. */
  units: z.record(z.string(), z.string()).default({}),
  unitsAsTheyAre: z.boolean().default(false),
  /** The first that fits gives the role; `*` fits every position. A position without one gives nothing. */
  roles: z.array(z.strictObject({ position: z.string().min(1).max(200), unit: z.string().optional(), role: z.enum(accountRoles) })).max(200),
  /** Answers of the provider that prove a second factor; otherwise ours is asked for where the role needs it. */
  secondFactor: z.strictObject({ amr: z.array(z.string()).default([]), acr: z.array(z.string()).default([]) }).prefault({}),
  /** Whether somebody unknown gets an account by coming; otherwise an administrator has invited them before, under the same login. */
  opensAccounts: z.boolean().default(true),
})
export type ProviderSettings = z.output<typeof providerSettings>

export const operations = {
  'list-ways': query({
    summary: 'The ways to sign in here',
    open: true,
    input: z.object({}),
    output: z.object({ providers: z.array(z.object({ id: z.string(), name: z.string() })) }),
  }),
  'begin-provider': command({
    summary: 'Where to send the browser to sign in at a provider',
    open: true,
    input: z.object({ provider: id }),
    output: z.object({ step: z.string(), address: z.string() }),
    refusals: ['access.no-such-provider', 'access.provider-refused'],
  }),
  'finish-provider': command({
    summary: 'Sign in with what the provider put into the address it sent the browser back to',
    open: true,
    secret: true,
    input: z.object({ step: stepToken, answer: z.string().max(10_000) }),
    output: outcome,
    refusals: ['access.step-over', 'access.no-such-provider', 'access.provider-refused', 'access.provider-unknown-person', 'access.login-taken'],
  }),
  'list-providers': query({
    summary: 'The providers as configured, without secrets; for administrators',
    input: z.object({}),
    output: z.object({ providers: z.array(z.object({ id: z.string(), name: z.string(), issuer: z.string(), savedAt: z.string(), disabled: z.boolean() })) }),
    refusals: ['access.not-administrator'],
  }),
  'save-provider': command({
    summary: 'Configure a provider; it counts from the next sign-in. For administrators',
    secret: true,
    input: providerSettings.extend({
      /** `savedAt` of the configuration that this one follows; null: a new provider. */
      seen: z.string().max(40).nullable(),
    }),
    output: z.object({ provider: z.string() }),
    refusals: ['access.not-administrator', 'access.stale-provider'],
  }),
  'disable-provider': command({
    summary: 'Nobody signs in there any more; for administrators',
    input: z.object({ provider: id, reason: z.string().trim().min(1).max(500) }),
    output: z.object({ provider: z.string() }),
    refusals: ['access.not-administrator', 'access.no-such-provider'],
  }),
} as const

export type WaysIn = OutputOf<(typeof operations)['list-ways']>
export type BeginProvider = InputOf<(typeof operations)['begin-provider']>
export type ProviderBegun = OutputOf<(typeof operations)['begin-provider']>
export type FinishProvider = InputOf<(typeof operations)['finish-provider']>
export type ProviderList = OutputOf<(typeof operations)['list-providers']>
export type SaveProvider = InputOf<(typeof operations)['save-provider']>
export type DisableProvider = InputOf<(typeof operations)['disable-provider']>
