// The order of a sign-in as a decision over what is known of the account and what has been shown.
import type { FactorWay } from './contract.ts'

export type Stage = 'second-factor' | 'set-up' | 'passkey' | 'new-passkey' | 'provider'

/** Long enough to find a phone, or to install an authenticator on it. */
const stageMinutes: Readonly<Record<Stage, number>> = { 'second-factor': 10, 'set-up': 30, passkey: 5, 'new-passkey': 10, provider: 15 }

export function endOfStep(stage: Stage, now: string): string {
  return new Date(Date.parse(now) + stageMinutes[stage] * 60_000).toISOString()
}

/** A step dies of wrong answers; then the password is asked for again. */
export const mostTries = 5

export interface Progress {
  /** By role. */
  readonly needsSecondFactor: boolean
  /** Ways the account could show a second factor. */
  readonly ways: readonly FactorWay[]
  readonly secondFactorShown: boolean
}

/** A factor that is set up is asked for even where the role does not need one: its holder wanted it. */
export function whatIsNext({ needsSecondFactor, ways, secondFactorShown }: Progress): 'in' | 'second-factor' | 'set-up' {
  if (secondFactorShown) return 'in'
  const canShow = ways.some((way) => way !== 'recovery-code')
  if (canShow || (ways.length > 0 && needsSecondFactor)) return 'second-factor'
  return needsSecondFactor ? 'set-up' : 'in'
}
