import { sql, type Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { VoteTally } from './contract.ts'

type Tx = Transaction<unknown>

export async function selectTallies(tx: Tx, group: string, from: PlainDate, to: PlainDate): Promise<VoteTally[]> {
  const { rows } = await sql<VoteTally>`
    select vote_id as "voteId", date, line, title, electors, present, ballots_issued as "ballotsIssued", ballots_returned as "ballotsReturned",
      ballots_valid as "ballotsValid", candidate, votes_for as "votesFor", votes_against as "votesAgainst", votes_blank as "votesBlank",
      base, threshold, result, note
    from vote_tallies where group_id = ${group} and date between ${from} and ${to} order by date, position`.execute(tx)
  return rows
}

/** A tally already known is left as it is. */
export async function insertTallies(tx: Tx, group: string, tallies: readonly VoteTally[]): Promise<number> {
  let added = 0
  for (const [position, tally] of tallies.entries()) {
    const { numAffectedRows } = await sql`
      insert into vote_tallies (vote_id, group_id, date, line, title, electors, present, ballots_issued, ballots_returned, ballots_valid, candidate,
        votes_for, votes_against, votes_blank, base, threshold, result, note, position)
      values (${tally.voteId}, ${group}, ${tally.date}, ${tally.line}, ${tally.title}, ${tally.electors}, ${tally.present}, ${tally.ballotsIssued},
        ${tally.ballotsReturned}, ${tally.ballotsValid}, ${tally.candidate}, ${tally.votesFor}, ${tally.votesAgainst}, ${tally.votesBlank},
        ${tally.base}, ${tally.threshold}, ${tally.result}, ${tally.note}, ${position})
      on conflict do nothing`.execute(tx)
    added += Number(numAffectedRows ?? 0)
  }
  return added
}
