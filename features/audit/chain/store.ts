import { sql, type Selectable, type Transaction } from 'kysely'
import { beforeCommit } from '../../../database/transaction.ts'
import { liveChannel } from '../contract.ts'
import type { Amendment, ChainedEntry, Channel, EntryKind, KeptValue, Part } from './contract.ts'
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

/** Waits for whoever is appending now; the end of the chain is then ours until this transaction ends. */
export async function holdHead(tx: Tx): Promise<Link | null> {
  return (await tables(tx).selectFrom('audit_heads').select(['seq', 'hash']).forUpdate().executeTakeFirst()) ?? null
}

/** Two first entries at once: the second waits here, then finds the row of the first. */
export async function beginHead(tx: Tx, start: Link): Promise<Link> {
  await tables(tx).insertInto('audit_heads').values({ one: true, ...start }).onConflict((conflict) => conflict.doNothing()).execute()
  return (await holdHead(tx)) ?? start
}

export async function headOf(tx: Tx): Promise<Link | null> {
  return (await tables(tx).selectFrom('audit_heads').select(['seq', 'hash']).executeTakeFirst()) ?? null
}

/** Entries, their values, the new end and the news of it in one statement, since everybody waits for it. */
export async function append(tx: Tx, { entries, values, news }: { readonly entries: readonly ChainedEntry[]; readonly values: readonly KeptValue[]; readonly news: readonly string[] }): Promise<void> {
  const last = entries.at(-1)
  if (!last) return
  await sql`
    with kept as (
      insert into audit_values (seq, part, salt, content)
      select seq, part, salt, content from json_to_recordset(${JSON.stringify(values)}::json) as v (seq bigint, part text, salt text, content text)
    ), ended as (
      update audit_heads set seq = ${last.seq}, hash = ${last.hash}
    ), entered as (
      insert into audit_entries (seq, kind, at, actor_id, on_behalf_of, channel, operation, subject_kind, subject_id, sensitive, commitments, amends, prev_hash, hash)
      select seq, kind, at, actor, "onBehalfOf", channel, operation, "subjectKind", "subjectId", sensitive, commitments, nullif(amends, 'null'), prev, hash
      from json_to_recordset(${JSON.stringify(entries)}::json) as e (seq bigint, kind text, at timestamptz, actor text, "onBehalfOf" text, channel text,
        operation text, "subjectKind" text, "subjectId" text, sensitive boolean, commitments jsonb, amends jsonb, prev text, hash text)
    ) select pg_notify(${liveChannel}, payload) from json_array_elements_text(${JSON.stringify(news)}::json) as n (payload)`.execute(tx)
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
