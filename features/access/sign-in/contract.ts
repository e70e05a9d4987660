// Signing in with a password, and what a person sees of their own ways in.
import { z } from 'zod'
import { command, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'
import { login, secretText } from '../accounts/contract.ts'
import { outcome } from './steps/contract.ts'

export const operations = {
  'sign-in-with-password': command({
    summary: 'Show a password. The same answer, after the same time, for a wrong password and an unknown account',
    secret: true,
    open: true,
    input: z.object({ login, password: secretText }),
    output: outcome,
    refusals: ['access.sign-in-failed', 'access.too-many-attempts'],
  }),
  'confirm-identity': command({
    summary: 'Show the password again, before changing how one signs in',
    secret: true,
    input: z.object({ password: secretText }),
    output: z.object({ confirmed: z.literal(true) }),
    refusals: ['access.no-account', 'access.sign-in-failed', 'access.too-many-attempts'],
  }),
  'show-security': query({
    summary: 'The ways into the account of the caller',
    input: z.object({}),
    output: z.object({
      login: z.string(),
      hasPassword: z.boolean(),
      secondFactorNeeded: z.boolean(),
      authenticatorSince: z.string().nullable(),
      passkeys: z.array(z.object({ id: z.string(), name: z.string(), madeAt: z.string(), usedAt: z.string().nullable() })),
      recoveryCodesLeft: z.number(),
      providers: z.array(z.string()),
    }),
    refusals: ['access.no-account'],
  }),
} as const

export type SignInWithPassword = InputOf<(typeof operations)['sign-in-with-password']>
export type ConfirmIdentity = InputOf<(typeof operations)['confirm-identity']>
export type Security = OutputOf<(typeof operations)['show-security']>
