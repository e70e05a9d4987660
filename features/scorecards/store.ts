import { sql, type Transaction } from 'kysely'
import type { Scorecard } from '@thidua/scoring/scorecard.ts'
import type { StoredCard } from './model.ts'

type Tx = Transaction<unknown>

export async function selectCards(tx: Tx, filter: { id?: string; version?: number; year?: number }): Promise<StoredCard[]> {
  const { rows } = await sql<StoredCard>`
    select distinct on (id) id, version, files, main_file as "mainFile", content_hash as "contentHash" from scorecards
    where (${filter.id === undefined} or id = ${filter.id ?? ''})
      and (${filter.version === undefined} or version = ${filter.version ?? 0})
      and (${filter.year === undefined} or year = ${filter.year ?? 0})
    order by id, version desc`.execute(tx)
  return rows
}

export interface NewCard {
  readonly card: Scorecard
  readonly mainFile: string
  readonly files: Readonly<Record<string, string>>
  readonly contentHash: string
  readonly at: string
  readonly by: string
}

export interface LatestCard {
  readonly version: number
  readonly hash: string
  readonly publishedBy: string
}

/** Publishers of one card wait for each other, so that the newest version is still the newest when the next is written. */
export async function lockLatest(tx: Tx, id: string): Promise<LatestCard | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`scorecard ${id}`}, 0))`.execute(tx)
  const { rows } = await sql<LatestCard>`
    select version, content_hash as hash, published_by as "publishedBy" from scorecards where id = ${id} order by version desc limit 1`.execute(tx)
  return rows[0] ?? null
}

/** The same content again is the same version; anything else is the next one. */
export async function insertCard(tx: Tx, fresh: NewCard, latest: LatestCard | null): Promise<number> {
  const { card } = fresh
  if (latest?.hash === fresh.contentHash) return latest.version
  const version = (latest?.version ?? 0) + 1
  await sql`insert into scorecards (id, version, name, year, applies_to, issued, files, main_file, content_hash, published_at, published_by)
    values (${card.id}, ${version}, ${card.name}, ${card.year}, ${[...card.appliesTo]}, ${card.issued}, ${JSON.stringify(fresh.files)}::jsonb, ${fresh.mainFile},
      ${fresh.contentHash}, ${fresh.at}, ${fresh.by})`.execute(tx)
  return version
}

/** A card that already judges the kind is not assigned again. */
export async function insertAssignment(tx: Tx, assignment: { group: string; year: number; unitKind: string; card: string; version: number; at: string; by: string }): Promise<void> {
  const { group, year, unitKind, card, version, at, by } = assignment
  await sql`insert into scorecard_assignments (group_id, year, unit_kind, scorecard_id, scorecard_version, assigned_at, assigned_by)
    select ${group}, ${year}::integer, ${unitKind}, ${card}, ${version}::integer, ${at}::timestamptz, ${by}
    where row(${card}::text, ${version}::integer)::text is distinct from (select row(a.scorecard_id, a.scorecard_version)::text from scorecard_assignments a
      where a.group_id = ${group} and a.year = ${year}::integer and a.unit_kind = ${unitKind} order by a.entry desc limit 1)`.execute(tx)
}
