import type { Generated, Transaction } from 'kysely'
import { notify } from '../../database/listen.ts'
import { liveChannel, type Channel, type EntryList, type ListEntries } from './contract.ts'

type Tables = {
  audit_entries: {
    id: Generated<number>
    at: string
    actor_id: string
    actor_name: string
    channel: Channel
    operation: string
    subject_kind: string
    subject_id: string
    before: unknown
    after: unknown
    reason: string | null
  }
}

const tables = (tx: Transaction<unknown>) => tx.withTables<Tables>()

type NewEntry = Omit<Tables['audit_entries'], 'id'>

export async function insertEntry(tx: Transaction<unknown>, entry: NewEntry): Promise<void> {
  const json = (value: unknown) => (value === undefined || value === null ? null : JSON.stringify(value))
  await tables(tx)
    .insertInto('audit_entries')
    .values({ ...entry, before: json(entry.before), after: json(entry.after) })
    .execute()
  await notify(tx, liveChannel, JSON.stringify({ feature: entry.operation.split('/')[0], subject: `${entry.subject_kind}:${entry.subject_id}`.slice(0, 500) }))
}

export async function selectEntries(tx: Transaction<unknown>, wanted: ListEntries): Promise<EntryList['entries']> {
  let rows = tables(tx).selectFrom('audit_entries').selectAll().orderBy('id', 'desc').limit(wanted.limit)
  if (wanted.subjectKind !== undefined) rows = rows.where('subject_kind', '=', wanted.subjectKind)
  if (wanted.subjectId !== undefined) rows = rows.where('subject_id', '=', wanted.subjectId)
  if (wanted.before !== undefined) rows = rows.where('id', '<', wanted.before)
  return (await rows.execute()).map((row) => ({
    id: row.id,
    at: row.at,
    actor: row.actor_name,
    channel: row.channel,
    operation: row.operation,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    before: row.before,
    after: row.after,
    reason: row.reason,
  }))
}
