// Queries that read no cells: members on a day, successors, events and votes.
import { isWithin } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import type { FactQueryOf, FactVote } from '../contract.ts'
import { QueryFault, type Answer, type Asking } from '../asking/model.ts'

export function membersAnswer(asking: Asking, { day }: FactQueryOf<'count-members'>): Answer {
  const members = asking.input.region.units.filter((unit) => isWithin(day, unit.validFrom, unit.validTo))
  return register(members.length, `units.csv: ${members.map(({ id }) => id).join(', ')}`, `${members.length} (${formatDay(day)})`)
}

/** Of the last change: into how many the members went. */
export function successorsAnswer(asking: Asking): Answer {
  const { lineage } = asking.input.region
  const last = lineage.map(({ effective }) => effective).toSorted().at(-1)
  const successors = new Set(lineage.filter((link) => link.effective === last && link.inRegion).map(({ successor }) => successor))
  return register(successors.size, `lineage.csv: ${[...successors].join(', ')}`, last ? `${successors.size} (${formatDay(last)})` : '0')
}

export function eventAnswer(asking: Asking, { kind }: FactQueryOf<'event'>): Answer {
  const event = asking.input.events.filter((each) => each.kind === kind).toSorted((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0))[0]
  if (!event) throw new QueryFault('no-such-event', { found: kind })
  return register(event.from, `events.csv: ${event.title}${event.source ? ` (${event.source})` : ''}`, formatDay(event.from))
}

/** In file order; whoever reaches the threshold of the base the tally names. */
export function acclaimedAnswer(asking: Asking): Answer {
  const { votes } = asking.input
  const acclaimed = votes.filter(isAcclaimed).map(({ candidate }) => candidate)
  const lines = votes.map((vote) => `${vote.candidate} ${vote.votesFor}/${baseOf(vote)} ${isAcclaimed(vote) ? '≥' : '<'} ${vote.threshold}`)
  const ids = [...new Set(votes.map(({ voteId }) => voteId))]
  return register([...new Set(acclaimed)], `votes.csv: ${ids.join(', ')}`, lines.join('; '))
}

function isAcclaimed(vote: FactVote): boolean {
  return ballotOf(vote).reached
}

/** The share of the base the tally names, recomputed; `null` where that base is empty. */
export function ballotOf(vote: FactVote): { readonly base: number; readonly share: Rational | null; readonly reached: boolean } {
  const base = baseOf(vote)
  if (base <= 0) return { base, share: null, reached: false }
  const share = Rational.of(BigInt(vote.votesFor), BigInt(base))
  return { base, share: share.times(Rational.hundred), reached: share.compare(fraction(vote.threshold)) >= 0 }
}

function baseOf(vote: FactVote): number {
  return { electors: vote.electors, present: vote.present, ballots_issued: vote.ballotsIssued, ballots_returned: vote.ballotsReturned, ballots_valid: vote.ballotsValid }[vote.base]
}

/** `2/3`, `0.8` */
export function fraction(text: string): Rational {
  const [top = '', bottom = '1'] = text.split('/')
  return Rational.from(top).over(Rational.from(bottom))
}

function register(value: Answer['value'], source: string, arithmetic: string): Answer {
  return { value, from: [], missing: [], source, arithmetic }
}
