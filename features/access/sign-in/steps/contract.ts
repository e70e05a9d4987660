// How far a sign-in has come: in, or one more thing is asked.
import { z } from 'zod'

export const factorWays = ['authenticator', 'passkey', 'recovery-code'] as const
export type FactorWay = (typeof factorWays)[number]

export const stepToken = z.string().max(100)

const signedIn = z.object({ id: z.string(), name: z.string() })

export const outcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('in'), actor: signedIn }),
  /** Something only the holder has is asked for. */
  z.object({ outcome: z.literal('second-factor'), step: z.string(), ways: z.array(z.enum(factorWays)) }),
  /** The role needs a second factor and the account has none yet. */
  z.object({ outcome: z.literal('set-up'), step: z.string() }),
])
export type Outcome = z.output<typeof outcome>
