// Codes from a phone, and ten codes on paper for the day the phone is lost.
import { z } from 'zod'
import { command, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'
import { outcome, stepToken } from '../steps/contract.ts'

/** Spaces and dashes are how people write codes down. */
const code = z.string().max(50).transform((text) => text.replace(/[\s-]/g, ''))

const codes = z.array(z.string())

export const operations = {
  'begin-authenticator': command({
    summary: 'A new secret for an authenticator, as text and as a picture; it counts only after a code confirms it',
    secret: true,
    open: true,
    input: z.object({ step: stepToken.optional() }),
    output: z.object({ secret: z.string(), picture: z.string() }),
    refusals: ['access.step-over', 'access.session-needed', 'access.no-account', 'access.confirm-again'],
  }),
  'confirm-authenticator': command({
    summary: 'The first code of a new authenticator. The recovery codes in the answer are shown once',
    secret: true,
    open: true,
    input: z.object({ step: stepToken.optional(), code }),
    output: z.object({ recoveryCodes: codes, outcome: outcome.nullable() }),
    refusals: ['access.step-over', 'access.session-needed', 'access.no-account', 'access.confirm-again', 'access.nothing-to-confirm', 'access.code-wrong'],
  }),
  'remove-authenticator': command({
    summary: 'Codes from the phone no longer count',
    input: z.object({}),
    output: z.object({ removed: z.literal(true) }),
    refusals: ['access.no-account', 'access.confirm-again', 'access.factor-needed'],
  }),
  'renew-recovery-codes': command({
    summary: 'Ten new codes, shown once; those of before end',
    secret: true,
    input: z.object({}),
    output: z.object({ recoveryCodes: codes }),
    refusals: ['access.no-account', 'access.confirm-again'],
  }),
  'use-authenticator-code': command({
    summary: 'Show the code of the authenticator as the second factor',
    secret: true,
    open: true,
    input: z.object({ step: stepToken, code }),
    output: outcome,
    refusals: ['access.step-over', 'access.code-wrong', 'access.too-many-attempts'],
  }),
  'use-recovery-code': command({
    summary: 'Show one of the codes on paper as the second factor; it ends with this',
    secret: true,
    open: true,
    input: z.object({ step: stepToken, code }),
    output: outcome,
    refusals: ['access.step-over', 'access.code-wrong', 'access.too-many-attempts'],
  }),
} as const

export type BeginAuthenticator = InputOf<(typeof operations)['begin-authenticator']>
export type NewAuthenticator = OutputOf<(typeof operations)['begin-authenticator']>
export type ConfirmAuthenticator = InputOf<(typeof operations)['confirm-authenticator']>
export type AuthenticatorConfirmed = OutputOf<(typeof operations)['confirm-authenticator']>
export type UseCode = InputOf<(typeof operations)['use-authenticator-code']>
