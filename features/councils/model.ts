// The arithmetic of a ballot: the share is of the stated base, and it is recomputed, never read from the sheet; pure.
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import { councilsVi } from '../../messages/councils.ts'
import type { VoteTally } from './contract.ts'

const baseOf = {
  electors: (tally: VoteTally) => tally.electors,
  present: (tally: VoteTally) => tally.present,
  ballots_issued: (tally: VoteTally) => tally.ballotsIssued,
  ballots_returned: (tally: VoteTally) => tally.ballotsReturned,
  ballots_valid: (tally: VoteTally) => tally.ballotsValid,
} as const

export interface CountedTally extends VoteTally {
  readonly reached: boolean
  /** Percent of the base, two decimals; empty where the base is zero. */
  readonly share: string
  readonly arithmetic: string
}

/** `2/3` or decimal text → a fraction. */
export function thresholdOf(text: string): Rational {
  const [over, under] = text.split('/')
  return under === undefined ? Rational.from(text) : Rational.from(over ?? '').over(Rational.from(under))
}

export function counted(tally: VoteTally): CountedTally {
  const base = baseOf[tally.base](tally)
  if (base === 0) return { ...tally, reached: false, share: '', arithmetic: councilsVi.noBase }
  const share = Rational.of(BigInt(tally.votesFor), BigInt(base))
  const reached = share.compare(thresholdOf(tally.threshold)) >= 0
  const percent = decimalText(share.times(Rational.hundred), 2)
  const facts = { votes: tally.votesFor, base, of: councilsVi.base[tally.base], share: formatDecimal(percent), threshold: tally.threshold }
  return { ...tally, reached, share: percent, arithmetic: reached ? councilsVi.reached(facts) : councilsVi.short(facts) }
}
