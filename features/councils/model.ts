// The arithmetic of a ballot: the share is of the stated base, and it is recomputed, never read from the sheet; pure.
import { Rational } from '@thidua/scoring/rational.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import type { VoteTally } from './contract.ts'

const baseOf = {
  electors: (tally: VoteTally) => tally.electors,
  present: (tally: VoteTally) => tally.present,
  ballots_issued: (tally: VoteTally) => tally.ballotsIssued,
  ballots_returned: (tally: VoteTally) => tally.ballotsReturned,
  ballots_valid: (tally: VoteTally) => tally.ballotsValid,
} as const

export interface BallotCount {
  readonly votes: number
  /** Of how many; 0 where the sheet does not say. */
  readonly base: number
  readonly reached: boolean
  /** Percent of the base, two decimals; empty where there is no base. */
  readonly share: string
}

/** `2/3` or decimal text → a fraction. */
export function thresholdOf(text: string): Rational {
  const [over, under] = text.split('/')
  return under === undefined ? Rational.from(text) : Rational.from(over ?? '').over(Rational.from(under))
}

export function countBallots(tally: VoteTally): BallotCount {
  const votes = tally.votesFor
  const base = baseOf[tally.base](tally)
  if (base === 0) return { votes, base, reached: false, share: '' }
  const share = Rational.of(BigInt(votes), BigInt(base))
  return { votes, base, reached: share.compare(thresholdOf(tally.threshold)) >= 0, share: decimalText(share.times(Rational.hundred), 2) }
}
