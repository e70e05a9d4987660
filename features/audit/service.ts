import { ensure } from '@thidua/kit/refusal.ts'
import type { Ctx } from '../context.ts'
import type { Change, EntryList, ListEntries } from './contract.ts'
import { mayReadLog } from './policy.ts'
import * as store from './store.ts'

/** Writes the entry of a change in the change's own transaction: if one fails, both fail. */
export async function record(ctx: Ctx, change: Change): Promise<void> {
  await store.insertEntry(ctx.tx, {
    at: ctx.now,
    actor_id: ctx.actor.id,
    actor_name: ctx.actor.name,
    channel: ctx.channel,
    operation: change.operation,
    subject_kind: change.subjectKind,
    subject_id: change.subjectId,
    before: change.before ?? null,
    after: change.after ?? null,
    reason: change.reason ?? null,
  })
}

export async function listEntries(ctx: Ctx, input: ListEntries): Promise<EntryList> {
  ensure(mayReadLog(ctx.scope))
  const entries = await store.selectEntries(ctx.tx, input)
  const last = entries.at(-1)
  return { entries, next: entries.length === input.limit && last ? last.id : null }
}
