import { sql, type Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { CycleEvent, Season } from './contract.ts'

export interface NewSeason {
  readonly group: string
  readonly year: number
  readonly asOf: PlainDate
  readonly note: string
  /** null: not yet published. */
  readonly published: PlainDate | null
}

export async function selectSeasons(tx: Transaction<unknown>): Promise<Season[]> {
  const { rows } = await sql<Season>`
    select s.group_id as group, coalesce(n.name, s.group_id) as "groupName", s.year, s.as_of as "asOf", s.note as "membershipNote", s.published
    from seasons s
    left join emulation_group_titles n on n.group_id = s.group_id and n.valid @> s.as_of
    order by s.year desc, s.group_id`.execute(tx)
  return rows
}

export async function selectEvents(tx: Transaction<unknown>, group: string, from: PlainDate, to: PlainDate): Promise<CycleEvent[]> {
  const { rows } = await sql<CycleEvent>`
    select date_from as from, date_to as to, kind, title, applies_to as "appliesTo", source, note
    from cycle_events
    where group_id = ${group} and daterange(date_from, coalesce(date_to, date_from), '[]') && daterange(${from}, ${to}, '[]')
    order by date_from, id`.execute(tx)
  return rows
}

export async function upsertSeason(tx: Transaction<unknown>, season: NewSeason): Promise<void> {
  await sql`insert into seasons (group_id, year, as_of, note, published) values (${season.group}, ${season.year}, ${season.asOf}, ${season.note}, ${season.published})
    on conflict (group_id, year) do update set as_of = excluded.as_of, note = excluded.note, published = coalesce(seasons.published, excluded.published)`.execute(tx)
}

/** False when it was published before. */
export async function publishSeason(tx: Transaction<unknown>, season: { group: string; year: number; day: PlainDate }): Promise<boolean> {
  const { numAffectedRows } = await sql`update seasons set published = ${season.day} where group_id = ${season.group} and year = ${season.year} and published is null`.execute(tx)
  return Number(numAffectedRows ?? 0) > 0
}

export async function insertEvents(tx: Transaction<unknown>, group: string, events: readonly (Omit<CycleEvent, 'appliesTo'> & { readonly appliesTo: readonly string[] })[]): Promise<void> {
  for (const event of events) {
    await sql`insert into cycle_events (group_id, date_from, date_to, kind, title, applies_to, source, note)
      values (${group}, ${event.from}, ${event.to}, ${event.kind}, ${event.title}, ${[...event.appliesTo]}, ${event.source}, ${event.note})
      on conflict do nothing`.execute(tx)
  }
}
