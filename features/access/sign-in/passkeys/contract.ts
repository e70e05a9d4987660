// Passkeys: a key in the device or on a stick. What travels between browser and authenticator is WebAuthn's own JSON.
import { z } from 'zod'
import { command, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'
import { outcome, stepToken } from '../steps/contract.ts'

export const mostPasskeys = 10

const webauthn = z.record(z.string(), z.unknown())
const answer = z.record(z.string(), z.unknown()).refine((value) => JSON.stringify(value).length < 50_000)

export const operations = {
  'begin-new-passkey': command({
    summary: 'What to ask an authenticator for a new passkey',
    secret: true,
    open: true,
    input: z.object({ step: stepToken.optional() }),
    output: z.object({ ticket: z.string(), options: webauthn }),
    refusals: ['access.step-over', 'access.session-needed', 'access.no-account', 'access.confirm-again', 'access.too-many-passkeys'],
  }),
  'finish-new-passkey': command({
    summary: 'Keep the new passkey. Recovery codes in the answer are shown once',
    secret: true,
    open: true,
    input: z.object({ step: stepToken.optional(), ticket: stepToken, name: z.string().trim().min(1).max(100), answer }),
    output: z.object({ recoveryCodes: z.array(z.string()), outcome: outcome.nullable() }),
    refusals: ['access.step-over', 'access.session-needed', 'access.no-account', 'access.confirm-again', 'access.passkey-refused', 'access.passkey-known'],
  }),
  'begin-passkey': command({
    summary: 'What to ask an authenticator: as second factor within a step, or to sign in with the passkey alone',
    secret: true,
    open: true,
    input: z.object({ step: stepToken.optional() }),
    output: z.object({ ticket: z.string(), options: webauthn }),
    refusals: ['access.step-over'],
  }),
  'finish-passkey': command({
    summary: 'Sign in with what the authenticator answered',
    secret: true,
    open: true,
    input: z.object({ ticket: stepToken, answer }),
    output: outcome,
    refusals: ['access.step-over', 'access.passkey-refused'],
  }),
  'confirm-with-passkey': command({
    summary: 'Show a passkey again, before changing how one signs in',
    secret: true,
    input: z.object({ ticket: stepToken, answer }),
    output: z.object({ confirmed: z.literal(true) }),
    refusals: ['access.step-over', 'access.passkey-refused'],
  }),
  'remove-passkey': command({
    summary: 'A passkey no longer opens the account',
    input: z.object({ passkey: z.string().max(2_000) }),
    output: z.object({ removed: z.literal(true) }),
    refusals: ['access.no-account', 'access.confirm-again', 'access.no-such-passkey', 'access.factor-needed'],
  }),
} as const

export type BeginPasskey = InputOf<(typeof operations)['begin-passkey']>
export type PasskeyAsked = OutputOf<(typeof operations)['begin-passkey']>
export type FinishNewPasskey = InputOf<(typeof operations)['finish-new-passkey']>
export type NewPasskeyKept = OutputOf<(typeof operations)['finish-new-passkey']>
export type FinishPasskey = InputOf<(typeof operations)['finish-passkey']>
export type RemovePasskey = InputOf<(typeof operations)['remove-passkey']>
