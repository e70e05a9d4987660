import { sql, type Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { DueRow, RecordClass } from './contract.ts'

type Tx = Transaction<unknown>

export interface TermRow {
  readonly class: RecordClass
  readonly entry: number
  readonly years: number
  readonly document: string
  readonly decided: PlainDate
  readonly reason: string
  readonly at: string
  readonly by: string
}

export async function selectTerms(tx: Tx): Promise<TermRow[]> {
  const { rows } = await sql<TermRow>`
    select distinct on (class) class, entry::integer as entry, years, document, decided, reason, entered_at as at, entered_by_name as by
    from retention_terms order by class, entry desc`.execute(tx)
  return rows
}

/** Two who decide at once do it one after the other. */
export async function holdTerm(tx: Tx, wanted: RecordClass): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`retention term ${wanted}`}, 0))`.execute(tx)
}

export interface Deciding {
  readonly at: string
  readonly by: string
  readonly byName: string
}

export async function insertTerm(tx: Tx, term: Pick<TermRow, 'class' | 'years' | 'document' | 'decided' | 'reason'>, { at, by, byName }: Deciding): Promise<void> {
  await sql`insert into retention_terms (class, years, document, decided, reason, entered_at, entered_by, entered_by_name)
    values (${term.class}, ${term.years}, ${term.document}, ${term.decided}, ${term.reason}, ${at}, ${by}, ${byName})`.execute(tx)
}

/** Whole rows, as an archive takes them, by the function that the purge itself goes by. */
export async function selectDue(tx: Tx, wanted: RecordClass, before: PlainDate): Promise<DueRow[]> {
  const { rows } = await sql<DueRow>`select place, key, person_id as subject, content from due_for_purge(${wanted}, ${before}::date) order by place, key`.execute(tx)
  return rows
}

export async function countDue(tx: Tx, wanted: RecordClass, before: PlainDate): Promise<number> {
  const { rows } = await sql<{ due: number }>`select count(*)::integer as due from due_for_purge(${wanted}, ${before}::date)`.execute(tx)
  return rows[0]?.due ?? 0
}

/** The database itself looks up the term and the day. */
export async function purgeDue(tx: Tx, wanted: RecordClass): Promise<number> {
  const { rows } = await sql<{ gone: number }>`select purge_due(${wanted})::integer as gone`.execute(tx)
  return rows[0]?.gone ?? 0
}

export interface PurgeRow extends Deciding {
  readonly class: RecordClass
  readonly before: PlainDate
  readonly rows: number
  readonly digest: string
  readonly document: string
  readonly reason: string
}

export async function insertPurge(tx: Tx, purge: PurgeRow): Promise<void> {
  await sql`insert into purges (class, before, rows, digest, document, reason, purged_at, purged_by, purged_by_name)
    values (${purge.class}, ${purge.before}, ${purge.rows}, ${purge.digest}, ${purge.document}, ${purge.reason}, ${purge.at}, ${purge.by}, ${purge.byName})`.execute(tx)
}

export async function selectPurges(tx: Tx): Promise<Omit<PurgeRow, 'byName'>[]> {
  const { rows } = await sql<Omit<PurgeRow, 'byName'>>`
    select class, before, rows, digest, document, reason, purged_at as at, purged_by_name as by from purges order by entry desc limit 100`.execute(tx)
  return rows
}

export async function sweepTraces(tx: Tx, now: string): Promise<number> {
  const { rows } = await sql<{ gone: number }>`select sweep_traces(${now}::timestamptz)::integer as gone`.execute(tx)
  return rows[0]?.gone ?? 0
}
