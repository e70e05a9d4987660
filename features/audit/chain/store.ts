import { sql, type Selectable, type Transaction } from 'kysely'
import { beforeCommit } from '../../../database/transaction.ts'
import { liveChannel } from '../contract.ts'
import type { Amendment, ChainedEntry, Channel, EntryBody, EntryKind, KeptValue, Part } from './contract.ts'
import type { Link } from './model.ts'

type Tx = Transaction<unknown>

type Tables = {
  audit_entries: {
    seq: number
    kind: EntryKind
    at: string
    actor_id: string
    on_behalf_of: string | null
    channel: Channel
    operation: string
    subject_kind: string
    subject_id: string
    sensitive: boolean
    commitments: Partial<Record<Part, string>>
    amends: Amendment[] | null
    prev_hash: string
    hash: string
  }
  audit_values: KeptValue
  audit_heads: { one: boolean; seq: number; hash: string }
}

const tables = (tx: Tx) => tx.withTables<Tables>()

/** In the transaction itself; of one that only reads, in one of its own before the answer leaves. */
export const atTheEnd = beforeCommit

/** An entry without its place; `body`: the hash of what happened. */
export interface NewEntry extends EntryBody {
  readonly body: string
  readonly values: readonly Omit<KeptValue, 'seq'>[]
  /** Told to all who listen when it is written. */
  readonly news: string | null
}

/** One statement: from here to the end of the transaction everybody else who appends has to wait. */
export async function append(tx: Tx, entries: readonly NewEntry[]): Promise<void> {
  const news = [...new Set(entries.flatMap((entry) => entry.news ?? []))]
  await sql`
    select append_to_log(${JSON.stringify(entries)}::json)
    union all select pg_notify(${liveChannel}, payload)::text from json_array_elements_text(${JSON.stringify(news)}::json) as n (payload)`.execute(tx)
}

export async function headOf(tx: Tx): Promise<Link | null> {
  return (await tables(tx).selectFrom('audit_heads').select(['seq', 'hash']).executeTakeFirst()) ?? null
}

function toEntry(row: Selectable<Tables['audit_entries']>): ChainedEntry {
  const { seq, kind, at, channel, operation, sensitive, commitments, amends, hash } = row
  const who = { actor: row.actor_id, onBehalfOf: row.on_behalf_of }
  return { seq, kind, at, ...who, channel, operation, subjectKind: row.subject_kind, subjectId: row.subject_id, sensitive, commitments, amends, prev: row.prev_hash, hash }
}

/** The next entries in order, after a place that may lie before the first. */
export async function entriesAfter(tx: Tx, after: number | null, limit: number): Promise<ChainedEntry[]> {
  let rows = tables(tx).selectFrom('audit_entries').selectAll().orderBy('seq').limit(limit)
  if (after !== null) rows = rows.where('seq', '>', after)
  return (await rows.execute()).map(toEntry)
}

export async function amendingEntries(tx: Tx): Promise<ChainedEntry[]> {
  return (await tables(tx).selectFrom('audit_entries').selectAll().where('amends', 'is not', null).orderBy('seq').execute()).map(toEntry)
}

export async function entryAt(tx: Tx, seq: number): Promise<ChainedEntry | null> {
  const row = await tables(tx).selectFrom('audit_entries').selectAll().where('seq', '=', seq).executeTakeFirst()
  return row ? toEntry(row) : null
}

export async function valuesBetween(tx: Tx, from: number, to: number): Promise<ReadonlyMap<number, KeptValue[]>> {
  const rows = await tables(tx).selectFrom('audit_values').selectAll().where('seq', '>=', from).where('seq', '<=', to).execute()
  return Map.groupBy(rows, ({ seq }) => seq)
}

/** A value that belongs to no entry. */
export async function strayValue(tx: Tx): Promise<number | null> {
  const { rows } = await sql<{ seq: number }>`
    select seq from audit_values v where not exists (select from audit_entries e where e.seq = v.seq) order by seq limit 1`.execute(tx)
  return rows[0]?.seq ?? null
}

export async function chainCounts(tx: Tx): Promise<{ amended: number; adopted: number | null }> {
  const { rows } = await sql<{ amended: number; adopted: number | null }>`
    select (select count(*) from audit_entries where amends is not null) as amended,
      (select min(seq) - 1 from audit_entries where kind = 'adoption') as adopted`.execute(tx)
  return rows[0] ?? { amended: 0, adopted: null }
}

export async function countEntries(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from audit_entries`.execute(tx)
  return rows[0]?.count ?? 0
}
