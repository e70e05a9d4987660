import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import { cycleOf } from '../calendar/contract.ts'
import { mayRead } from '../access/service.ts'
import { record } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import type { operations, VoteTally } from './contract.ts'
import { counted } from './model.ts'
import * as store from './store.ts'

export async function listTallies(ctx: Ctx, input: InputOf<(typeof operations)['list-tallies']>): Promise<OutputOf<(typeof operations)['list-tallies']>> {
  const { from, to } = cycleOf(input.year)
  const tallies = await store.selectTallies(ctx.tx, input.group, from, to)
  return { tallies: tallies.filter((tally) => mayRead(ctx.scope, tally.candidate)).map(counted) }
}

export async function recordTallies(ctx: Ctx, group: string, tallies: readonly VoteTally[]): Promise<number> {
  const added = await store.insertTallies(ctx.tx, group, tallies)
  if (added > 0) await record(ctx, { operation: 'councils/record-tallies', subjectKind: 'votes', subjectId: group, after: { added } })
  return added
}
