// Accounts of people: invited by an administrator, opened with a one-time link, never with a password in a letter.
import { z } from 'zod'
import { command, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'
import { outcome } from '../sign-in/steps/contract.ts'

/** What an account may be opened for. */
export const accountRoles = ['officer', 'head', 'standing-office', 'scorer', 'inspector', 'council-member', 'direct-worker', 'administrator', 'auditor'] as const
export type AccountRole = (typeof accountRoles)[number]

export const passwordLengths = { least: 12, most: 256 } as const

/** More than the longest password in bytes of any spelling; what is longer is not even looked at. */
export const secretText = z.string().max(2_000)
export const login = z.string().trim().min(1).max(100)

export const accountStates = ['invited', 'active', 'disabled'] as const

const account = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  state: z.enum(accountStates),
  positions: z.array(z.object({ role: z.enum(accountRoles), position: z.string(), unit: z.string().nullable(), provider: z.string().nullable() })),
  hasSecondFactor: z.boolean(),
  madeAt: z.string(),
})

/** `link` stands in this answer and nowhere else: it cannot be shown a second time. */
const linkMade = z.object({ account: z.string(), link: z.string(), expiresAt: z.string() })

export const operations = {
  'list-accounts': query({
    summary: 'Every account with its state; for administrators',
    input: z.object({}),
    output: z.object({ accounts: z.array(account) }),
    refusals: ['access.not-administrator'],
  }),
  'invite-account': command({
    summary: 'Open an account and make its one-time invitation; for administrators',
    secret: true,
    input: z.object({
      login,
      name: z.string().trim().min(1).max(200),
      role: z.enum(accountRoles),
      position: z.string().trim().max(200).default(''),
      unit: z.string().max(100).nullable().default(null),
      person: z.string().max(100).nullable().default(null),
    }),
    output: linkMade,
    refusals: ['access.not-administrator', 'access.login-taken'],
  }),
  'make-recovery-link': command({
    summary: 'A one-time link that sets a new password; void links of before end. For administrators',
    secret: true,
    input: z.object({ account: z.string().max(100), resetFactors: z.boolean().default(false), reason: z.string().trim().min(1).max(500) }),
    output: linkMade,
    refusals: ['access.not-administrator', 'access.no-such-account'],
  }),
  'disable-account': command({
    summary: 'Close an account and end its sessions; for administrators',
    input: z.object({ account: z.string().max(100), reason: z.string().trim().min(1).max(500) }),
    output: z.object({ sessionsEnded: z.number() }),
    refusals: ['access.not-administrator', 'access.no-such-account', 'access.not-yourself'],
  }),
  'enable-account': command({
    summary: 'Open a closed account again; for administrators',
    input: z.object({ account: z.string().max(100), reason: z.string().trim().min(1).max(500) }),
    output: z.object({ account: z.string() }),
    refusals: ['access.not-administrator', 'access.no-such-account'],
  }),
  'read-link': command({
    summary: 'Whose invitation or recovery a one-time link is; it stays unused',
    open: true,
    input: z.object({ link: z.string().max(200) }),
    output: z.object({ name: z.string(), login: z.string(), purpose: z.enum(['invitation', 'recovery']), expiresAt: z.string() }),
    refusals: ['access.no-such-link'],
  }),
  'use-link': command({
    summary: 'Set a password with a one-time link, and sign in as far as the account allows',
    secret: true,
    open: true,
    input: z.object({ link: z.string().max(200), password: secretText }),
    output: outcome,
    refusals: ['access.no-such-link', 'access.password-weak'],
  }),
  'change-password': command({
    summary: 'Set a new password; other sessions end',
    secret: true,
    input: z.object({ password: secretText }),
    output: z.object({ sessionsEnded: z.number() }),
    refusals: ['access.no-account', 'access.confirm-again', 'access.password-weak'],
  }),
} as const

export type AccountList = OutputOf<(typeof operations)['list-accounts']>
export type InviteAccount = InputOf<(typeof operations)['invite-account']>
export type MakeRecoveryLink = InputOf<(typeof operations)['make-recovery-link']>
export type LinkMade = OutputOf<(typeof operations)['invite-account']>
export type DisableAccount = InputOf<(typeof operations)['disable-account']>
export type LinkRead = OutputOf<(typeof operations)['read-link']>
export type UseLink = InputOf<(typeof operations)['use-link']>
