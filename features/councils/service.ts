import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { councilsVi } from '../../messages/councils.ts'
import { maySeeResults } from '../access/service.ts'
import { cycleOf } from '../calendar/contract.ts'
import { listSeasons } from '../calendar/service.ts'
import { record } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import type { operations, VoteTally } from './contract.ts'
import { countBallots } from './model.ts'
import * as store from './store.ts'

export async function listTallies(ctx: Ctx, input: InputOf<(typeof operations)['list-tallies']>): Promise<OutputOf<(typeof operations)['list-tallies']>> {
  const { from, to } = cycleOf(input.year)
  const tallies = await store.selectTallies(ctx.tx, input.group, from, to)
  const published = await publishedTallies(ctx, input.group)
  return { tallies: tallies.filter((tally) => maySeeResults(ctx.scope, tally.candidate, published(tally))).map(counted) }
}

/** A tally is open once a season whose cycle it lies in was published after it. */
async function publishedTallies(ctx: Ctx, group: string): Promise<(tally: VoteTally) => boolean> {
  const seasons = (await listSeasons(ctx)).seasons.filter((season) => season.group === group && season.published !== null && season.published <= ctx.today)
  return ({ date }) => seasons.some(({ year, published }) => published !== null && date >= cycleOf(year).from && date <= published)
}

function counted(tally: VoteTally): VoteTally & { reached: boolean; share: string; arithmetic: string } {
  const { votes, base, reached, share } = countBallots(tally)
  const facts = { votes, base, of: councilsVi.base[tally.base], share: formatDecimal(share), threshold: tally.threshold }
  const arithmetic = base === 0 ? councilsVi.noBase : reached ? councilsVi.reached(facts) : councilsVi.short(facts)
  return { ...tally, reached, share, arithmetic }
}

export async function recordTallies(ctx: Ctx, group: string, tallies: readonly VoteTally[]): Promise<number> {
  const added = await store.insertTallies(ctx.tx, group, tallies)
  if (added > 0) await record(ctx, { operation: 'councils/record-tallies', subjectKind: 'votes', subjectId: group, after: { added } })
  return added
}
