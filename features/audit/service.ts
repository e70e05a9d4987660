import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import type { Ctx } from '../context.ts'
import { enter } from './chain/service.ts'
import type { ActorList, Change, EntryList, ListEntries, SensitiveRead, ShowEntry, ShownEntry } from './contract.ts'
import { mayReadLog } from './policy.ts'
import * as store from './store.ts'

export { countLooksBefore, purgeValues, replaceValues, valuesAbout, valuesOfLooksBefore } from './amendments/service.ts'

/** Writes the entry of a change in the change's own transaction: if one fails, both fail. */
export async function record(ctx: Ctx, change: Change): Promise<void> {
  const { before, after, reason, quiet = false, ...happening } = change
  enter(ctx, { kind: 'change', ...happening, values: { before, after, reason }, announced: !quiet })
}

/** Writes that sensitive fields were looked at; if it cannot be written, nobody gets the answer. */
export async function recordRead(ctx: Ctx, read: SensitiveRead): Promise<void> {
  const { fields, subjects, reason, ...happening } = read
  enter(ctx, { kind: 'read', ...happening, values: { after: { fields, ...subjects }, reason } })
}

export async function listEntries(ctx: Ctx, input: ListEntries): Promise<EntryList> {
  ensure(mayReadLog(ctx))
  const entries = await store.selectEntries(ctx.tx, input)
  const last = entries.at(-1)
  const shown = entries.map((entry) => (entry.sensitive ? { ...entry, before: null, after: null, reason: null, withheld: true } : entry))
  return { entries: shown, next: entries.length === input.limit && last ? last.seq : null }
}

export async function showEntry(ctx: Ctx, { seq }: ShowEntry): Promise<ShownEntry> {
  ensure(mayReadLog(ctx))
  const found = await store.selectEntry(ctx.tx, seq)
  if (!found) throw new Refusal('audit.no-such-entry', { seq })
  const { entry, prev, hash, amends } = found
  if (entry.sensitive) await recordRead(ctx, { operation: 'audit/show-entry', subjectKind: 'entry', subjectId: String(seq), fields: ['before', 'after', 'reason'] })
  return { entry, prev, hash, amends: (amends ?? []).map(({ seq, part, commitment }) => ({ seq, part, purged: commitment === null })) }
}

export async function listActors(ctx: Ctx): Promise<ActorList> {
  ensure(mayReadLog(ctx))
  return { actors: await store.selectActors(ctx.tx) }
}
