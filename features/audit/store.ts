import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { Amendment, EntryKind, Part } from './chain/contract.ts'
import type { ActorList, Channel, ListEntries, LogEntry } from './contract.ts'

type Tx = Transaction<unknown>

interface Row {
  readonly seq: number
  readonly kind: EntryKind
  readonly at: string
  readonly actor_id: string
  readonly on_behalf_of: string | null
  readonly channel: Channel
  readonly operation: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly sensitive: boolean
  readonly commitments: Readonly<Partial<Record<Part, string>>>
  readonly amends: readonly Amendment[] | null
  readonly prev_hash: string
  readonly hash: string
  readonly contents: Readonly<Partial<Record<Part, string>>>
}

/** Content stays text until here: a number longer than ours is still what was committed to. */
const contents = sql`(select coalesce(json_object_agg(v.part, v.content), '{}') from audit_values v where v.seq = e.seq) as contents`

function toEntry(row: Row): LogEntry {
  const valueOf = (part: Part): unknown => (row.contents[part] === undefined ? null : JSON.parse(row.contents[part]))
  const who = valueOf('who') as { actor: string; onBehalfOf: string | null } | null
  return {
    seq: row.seq,
    kind: row.kind,
    at: row.at,
    actorId: row.actor_id,
    actor: who?.actor ?? null,
    onBehalfOfId: row.on_behalf_of,
    onBehalfOf: who?.onBehalfOf ?? null,
    channel: row.channel,
    operation: row.operation,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    sensitive: row.sensitive,
    before: valueOf('before'),
    after: valueOf('after'),
    reason: valueOf('reason') as string | null,
    purged: (Object.keys(row.commitments) as Part[]).filter((part) => row.contents[part] === undefined),
    withheld: false,
  }
}

/** Days are those of Việt Nam. */
const startOf = (day: string) => sql`(${day}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'`

function conditionsOf(wanted: ListEntries): RawBuilder<unknown>[] {
  const { entryKind, channel, actor, feature, subjectKind, subjectId, from, to, before } = wanted
  return [
    sql`true`,
    ...(entryKind === undefined ? [] : [sql`e.kind = ${entryKind}`]),
    ...(channel === undefined ? [] : [sql`e.channel = ${channel}`]),
    ...(actor === undefined ? [] : [sql`(e.actor_id = ${actor} or e.on_behalf_of = ${actor})`]),
    ...(feature === undefined ? [] : [sql`starts_with(e.operation, ${`${feature}/`})`]),
    ...(subjectKind === undefined ? [] : [sql`e.subject_kind = ${subjectKind}`]),
    ...(subjectId === undefined ? [] : [sql`e.subject_id = ${subjectId}`]),
    ...(from === undefined ? [] : [sql`e.at >= ${startOf(from)}`]),
    ...(to === undefined ? [] : [sql`e.at < ${startOf(to)} + interval '1 day'`]),
    ...(before === undefined ? [] : [sql`e.seq < ${before}`]),
  ]
}

export async function selectEntries(tx: Tx, wanted: ListEntries): Promise<LogEntry[]> {
  const { rows } = await sql<Row>`
    select e.*, ${contents} from audit_entries e where ${sql.join(conditionsOf(wanted), sql` and `)} order by e.seq desc limit ${wanted.limit}`.execute(tx)
  return rows.map(toEntry)
}

export interface FoundEntry {
  readonly entry: LogEntry
  readonly prev: string
  readonly hash: string
  readonly amends: readonly Amendment[] | null
}

export async function selectEntry(tx: Tx, seq: number): Promise<FoundEntry | null> {
  const { rows } = await sql<Row>`select e.*, ${contents} from audit_entries e where e.seq = ${seq}`.execute(tx)
  const [row] = rows
  return row ? { entry: toEntry(row), prev: row.prev_hash, hash: row.hash, amends: row.amends } : null
}

/** By name as last written. */
export async function selectActors(tx: Tx): Promise<ActorList['actors']> {
  const { rows } = await sql<{ id: string; entries: number; content: string | null }>`
    select a.id, a.entries, v.content
    from (select actor_id as id, count(*) as entries, max(seq) as newest from audit_entries group by actor_id) a
    left join audit_values v on v.seq = a.newest and v.part = 'who'
    order by a.entries desc, a.id limit 500`.execute(tx)
  return rows.map(({ id, entries, content }) => ({ id, entries, name: content === null ? null : (JSON.parse(content) as { actor: string }).actor }))
}
