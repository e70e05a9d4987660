// The ballots in public arithmetic: votes over the base the rules name, recomputed; who voted how is nowhere.
import { formatDay } from '@thidua/kit/vi-text.ts'
import type { Block, Cell, Run } from '@thidua/kit/paper.ts'
import { ballotOf } from '../../facts/registers/model.ts'
import type { VoteTally } from '../../../councils/contract.ts'
import type { Ledger } from '../ledger/model.ts'
import { twoPlaces } from '../printing/model.ts'

export function voteBlocks(ledger: Ledger): Block[] {
  const { words, input } = ledger
  const known = input.votes.filter(({ date }) => date <= input.asOf)
  if (known.length === 0) return [{ type: 'paragraph', runs: [{ text: words.votes.none }] }]
  const sittings = [...Map.groupBy(known, ({ voteId }) => voteId).values()]
  return [
    ...sittings.map((tallies): Block => ({ type: 'paragraph', runs: sittingRuns(ledger, tallies), ...noteOf(ledger, tallies) })),
    { type: 'table', caption: words.votes.caption, columns: columns(ledger), rows: known.map((tally) => rowOf(ledger, tally)) },
  ]
}

function sittingRuns(ledger: Ledger, tallies: readonly VoteTally[]): Run[] {
  const { input, words, names } = ledger
  const [first] = tallies
  if (!first) return []
  const acclaimed = tallies.filter((tally) => ballotOf(tally).reached)
  const sitting = ledger.tell(`vote.${first.voteId}`, {
    text: words.fact.sitting({ title: first.title, day: formatDay(first.date), present: first.present, electors: first.electors }),
    value: first.present, valueText: `${first.present}/${first.electors}`, source: words.sources.tally({ id: first.voteId, day: formatDay(first.date) }),
  })
  const attendance: Run[] = [{ text: `${words.votes.intro({ day: formatDay(first.date), title: first.title, line: input.kindNames[first.line] ?? '' })} ` }, { text: `${first.present}/${first.electors}`, fact: sitting.id }, { text: ` ${words.votes.attended} ` }]
  if (acclaimed.length === 0) return [...attendance, { text: words.votes.nobody }]
  const result = ledger.tell(`acclaimed.${first.voteId}`, {
    text: words.fact.acclaimed({ title: first.title, value: acclaimed.map(({ candidate }) => names.full(candidate)).join(', ') }),
    value: acclaimed.map(({ candidate }) => candidate), valueText: String(acclaimed.length),
    arithmetic: tallies.map((tally) => `${names.full(tally.candidate)} ${arithmeticOf(ledger, tally)}`).join('; '),
    source: words.sources.tally({ id: first.voteId, day: formatDay(first.date) }),
  })
  return [...attendance, { text: `${words.votes.acclaimedStart} ` }, { text: acclaimed.map(({ candidate }) => names.full(candidate)).join(', '), fact: result.id }, { text: '.' }]
}

/** The minutes and the arithmetic have to say the same. */
function noteOf({ names, words }: Ledger, tallies: readonly VoteTally[]): { note?: string } {
  const differing = tallies.filter((tally) => tally.result !== '' && (tally.result === 'acclaimed') !== ballotOf(tally).reached)
  return differing.length === 0 ? {} : { note: words.votes.mismatch({ units: differing.map(({ candidate }) => names.full(candidate)).join(', ') }) }
}

function columns({ words }: Ledger): Extract<Block, { type: 'table' }>['columns'] {
  const { unit, votes, share, needed, outcome } = words.votes.columns
  return [{ title: unit, align: 'left', width: 4.4 }, { title: votes, align: 'right', width: 2.8 }, { title: share, align: 'right', width: 1.5 }, { title: needed, align: 'right', width: 1.5 }, { title: outcome, align: 'left', width: 2.2 }]
}

function rowOf(ledger: Ledger, tally: VoteTally): Cell[] {
  const { names, words } = ledger
  const { base, share, reached } = ballotOf(tally)
  const fact = ledger.tell(`vote.${tally.voteId}.${tally.candidate}`, {
    text: words.fact.vote({ unit: names.full(tally.candidate), title: tally.title, value: `${tally.votesFor}/${base}` }),
    value: tally.votesFor, valueText: `${tally.votesFor}/${base}`, arithmetic: arithmeticOf(ledger, tally), source: words.sources.tally({ id: tally.voteId, day: formatDay(tally.date) }),
  }).id
  return [
    { text: names.full(tally.candidate) },
    { text: `${tally.votesFor}/${base} ${words.votes.base[tally.base]}`, fact },
    { text: share ? `${twoPlaces(share)} %` : words.notReported, fact },
    { text: tally.threshold, fact },
    { text: reached ? words.votes.reached : words.votes.short, strong: reached },
  ]
}

function arithmeticOf({ words }: Ledger, tally: VoteTally): string {
  const { base, share, reached } = ballotOf(tally)
  if (!share) return ''
  return `${tally.votesFor} / ${base} ${words.votes.base[tally.base]} = ${twoPlaces(share)} % ${reached ? '≥' : '<'} ${tally.threshold}`
}
