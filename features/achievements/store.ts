import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Scope } from '../access/contract.ts'
import type { History, KnownList, NewHistory } from './contract.ts'
import type { PersonInPost } from './model.ts'

type Tx = Transaction<unknown>

export interface Wanted {
  readonly scope: Scope
  readonly asOf: PlainDate
  readonly person?: string
  readonly unit?: string
  /** Only those that come later in the register. */
  readonly after?: { readonly unit: string; readonly person: string }
  readonly limit?: number
}

/** People in post on a day, each once: of several posts the highest. By unit and number. */
export async function selectPeople(tx: Tx, { scope, asOf, person, unit, after, limit }: Wanted): Promise<PersonInPost[]> {
  const readable = scope.people === 'every' ? sql<boolean>`true` : sql<boolean>`(p.unit_id = any(${[...scope.people]}) or p.person_id = ${scope.person})`
  const { rows } = await sql<PersonInPost>`
    select * from (
      select distinct on (p.person_id) p.person_id as person, p.name, p.unit_id as unit, p.role, p.sex, p.ethnicity, p.joined, p.sector, p.source = 'synthetic' as synthetic
      from person_posts p
      where ${readable} and p.valid @> ${asOf}::date
        and (p.person_id <> all ((select restricted_people())::text[]) or p.person_id = ${scope.person})
        and (${person === undefined} or p.person_id = ${person ?? ''}) and (${unit === undefined} or p.unit_id = ${unit ?? ''})
      order by p.person_id, array_position(array['leader', 'manager', 'officer', 'direct-worker'], p.role), p.unit_id
    ) as posts
    where (${after === undefined} or (unit collate "C", person collate "C") > (${after?.unit ?? ''}, ${after?.person ?? ''}))
    order by unit collate "C", person collate "C" limit ${limit ?? null}`.execute(tx)
  return rows
}

const lists = (ids: string[]): Readonly<Record<keyof History, RawBuilder<unknown>>> => ({
  ratings: sql`select person_id, json_agg(json_build_object('year', year, 'level', level) order by year) as list
    from held_ratings where person_id = any(${ids}) group by person_id`,
  awards: sql`select a.person_id, json_agg(json_build_object('award', a.award, 'year', a.year, 'number', a.number, 'decided', a.decided,
      'basis', a.basis, 'on', a.rests_on, 'annulled', n.annulled) order by a.year, a.decided, a.award, a.number) as list
    from held_awards a left join held_annulments n on (n.person_id, n.award, n.year, n.number) = (a.person_id, a.award, a.year, a.number)
    where a.person_id = any(${ids}) group by a.person_id`,
  initiatives: sql`select person_id, json_agg(json_build_object('id', id, 'year', year, 'scope', scope, 'recognised', recognised,
      'usedFor', used_for) order by year, id) as list
    from held_initiatives where person_id = any(${ids}) group by person_id`,
  discipline: sql`select person_id, json_agg(json_build_object('form', form, 'from', date_from, 'to', date_to) order by date_from, form) as list
    from held_disciplines where person_id = any(${ids}) group by person_id`,
  absences: sql`select person_id, json_agg(json_build_object('kind', kind, 'from', date_from, 'to', date_to) order by date_from, kind) as list
    from held_absences where person_id = any(${ids}) group by person_id`,
  attested: sql`select person_id, json_agg(json_build_object('key', key, 'attested', attested) order by key) as list
    from held_attestations where person_id = any(${ids}) group by person_id`,
  lists: sql`select person_id, json_agg(json_build_object('list', list, 'complete', complete, 'through', through) order by list) as list
    from held_known_lists where person_id = any(${ids}) group by person_id`,
})

const listNames = ['ratings', 'awards', 'initiatives', 'discipline', 'absences', 'attested', 'lists'] as const

/** The whole history of each of these people, in one statement. */
export async function selectHistories(tx: Tx, people: readonly string[]): Promise<ReadonlyMap<string, History>> {
  const ids = [...people]
  const sources = lists(ids)
  const columns = listNames.map((name) => sql`coalesce(${sql.ref(`${name}_of.list`)}, '[]') as ${sql.ref(name)}`)
  const joins = listNames.map((name) => sql`left join (${sources[name]}) as ${sql.ref(`${name}_of`)} on ${sql.ref(`${name}_of.person_id`)} = wanted.id`)
  const { rows } = await sql<History & { person: string }>`
    select wanted.id as person, ${sql.join(columns)} from unnest(${ids}::text[]) as wanted (id) ${sql.join(joins, sql` `)}`.execute(tx)
  return new Map(rows.map(({ person, ...history }) => [person, history]))
}

export interface Entering {
  readonly at: string
  readonly by: string
  readonly source: string
  readonly importId: string | null
}

/** Says only what is not yet said: the number of new statements. */
export async function insertHistory(tx: Tx, history: NewHistory, entering: Entering): Promise<number> {
  let added = 0
  for (const statement of additions(history, entering)) added += Number((await statement.execute(tx)).numAffectedRows ?? 0)
  return added
}

function additions(history: NewHistory, { at, by, source, importId }: Entering): RawBuilder<unknown>[] {
  const who = sql`${source}, ${at}::timestamptz, ${by}, ${importId}`
  const columns = sql`source, entered_at, entered_by, import_id`
  const rows = (list: readonly object[]) => sql`json_to_recordset(${JSON.stringify(list)}::json)`
  const annulments = history.awards.filter(({ annulled }) => annulled !== null)
  return [
    sql`insert into person_ratings (person_id, year, level, ${columns}) select n.person, n.year, n.level, ${who}
      from ${rows(history.ratings)} as n (person text, year integer, level text)
      where not exists (select from held_ratings h where (h.person_id, h.year, h.level) = (n.person, n.year, n.level))`,
    sql`insert into person_awards (person_id, award, year, number, decided, basis, rests_on, ${columns})
      select n.person, n.award, n.year, n.number, n.decided, n.basis, n."on", ${who}
      from ${rows(history.awards)} as n (person text, award text, year integer, number text, decided date, basis text, "on" text)
      where not exists (select from held_awards h where (h.person_id, h.award, h.year, h.number) = (n.person, n.award, n.year, n.number)
        and (h.decided, h.basis, h.rests_on) is not distinct from (n.decided, n.basis, n."on"))`,
    sql`insert into award_annulments (person_id, award, year, number, annulled, ${columns}) select n.person, n.award, n.year, n.number, n.annulled, ${who}
      from ${rows(annulments)} as n (person text, award text, year integer, number text, annulled date)
      where not exists (select from held_annulments h where (h.person_id, h.award, h.year, h.number, h.annulled) = (n.person, n.award, n.year, n.number, n.annulled))`,
    sql`insert into initiatives (id, person_id, year, scope, recognised, used_for, ${columns})
      select n.id, n.person, n.year, n.scope, n.recognised, n."usedFor", ${who}
      from ${rows(history.initiatives)} as n (id text, person text, year integer, scope text, recognised date, "usedFor" text)
      where not exists (select from held_initiatives h where (h.person_id, h.id) = (n.person, n.id)
        and (h.year, h.scope, h.recognised, h.used_for) is not distinct from (n.year, n.scope, n.recognised, n."usedFor"))`,
    sql`insert into person_disciplines (person_id, form, date_from, date_to, ${columns}) select n.person, n.form, n."from", n."to", ${who}
      from ${rows(history.discipline)} as n (person text, form text, "from" date, "to" date)
      where not exists (select from held_disciplines h where (h.person_id, h.form, h.date_from) = (n.person, n.form, n."from") and h.date_to is not distinct from n."to")`,
    sql`insert into person_absences (person_id, kind, date_from, date_to, ${columns}) select n.person, n.kind, n."from", n."to", ${who}
      from ${rows(history.absences)} as n (person text, kind text, "from" date, "to" date)
      where not exists (select from held_absences h where (h.person_id, h.kind, h.date_from) = (n.person, n.kind, n."from") and h.date_to is not distinct from n."to")`,
    sql`insert into person_attestations (person_id, key, attested, ${columns}) select n.person, n.key, n.attested, ${who}
      from ${rows(history.attested)} as n (person text, key text, attested boolean)
      where not exists (select from held_attestations h where (h.person_id, h.key, h.attested) = (n.person, n.key, n.attested))`,
    sql`insert into person_known_lists (person_id, list, complete, through, ${columns}) select n.person, n.list, n.complete, n.through, ${who}
      from ${rows(history.lists)} as n (person text, list text, complete boolean, through integer)
      where not exists (select from held_known_lists h where (h.person_id, h.list, h.complete, h.through) = (n.person, n.list, n.complete, n.through))`,
  ]
}

export async function withdrawHistory(tx: Tx, withdrawn: { importId: string; at: string; by: string; reason: string }): Promise<void> {
  await sql`insert into withdrawn_histories (import_id, withdrawn_at, withdrawn_by, reason)
    values (${withdrawn.importId}, ${withdrawn.at}, ${withdrawn.by}, ${withdrawn.reason})`.execute(tx)
}

const struckTables = { ratings: 'person_ratings', awards: 'person_awards', initiatives: 'initiatives', discipline: 'person_disciplines', absences: 'person_absences' } as const
const keyColumns = { ratings: ['year'], awards: ['award', 'year', 'number'], initiatives: ['id'], discipline: ['form', 'date_from'], absences: ['kind', 'date_from'] } as const

export interface Strike extends Pick<Entering, 'at' | 'by'> {
  readonly list: KnownList
  readonly entry: number
  readonly person: string
  readonly reason: string
}

/** The statement, and what stood under its key before it: otherwise that would hold again. `false`: there is no such statement, or it is struck already. */
export async function strikeStatement(tx: Tx, { list, entry, person, reason, at, by }: Strike): Promise<boolean> {
  const table = sql.table(struckTables[list])
  const sameKey = sql.join(keyColumns[list].map((column) => sql`s.${sql.ref(column)} = wrong.${sql.ref(column)}`), sql` and `)
  const { numAffectedRows } = await sql`
    insert into struck_statements (list, entry, person_id, reason, struck_at, struck_by)
    select ${list}, s.entry, s.person_id, ${reason}, ${at}::timestamptz, ${by}
    from ${table} wrong join ${table} s on s.person_id = wrong.person_id and ${sameKey} and s.entry <= wrong.entry
    where wrong.entry = ${entry} and wrong.person_id = ${person} and not exists (select from struck_statements k where k.list = ${list} and k.entry = wrong.entry)
    on conflict do nothing`.execute(tx)
  return (numAffectedRows ?? 0n) > 0n
}

export interface Statement {
  readonly list: KnownList
  readonly entry: number
  readonly says: Readonly<Record<string, string | number | null>>
  readonly struck: boolean
}

export async function selectStatements(tx: Tx, person: string): Promise<Statement[]> {
  const { rows } = await sql<Statement>`
    select s.list, s.entry::integer as entry, s.says, exists (select from struck_statements k where k.list = s.list and k.entry = s.entry) as struck from (
      select 'ratings' as list, entry, import_id, json_build_object('year', year, 'level', level) as says from person_ratings where person_id = ${person}
      union all select 'awards', entry, import_id, json_build_object('award', award, 'year', year, 'number', number, 'decided', decided) from person_awards where person_id = ${person}
      union all select 'initiatives', entry, import_id, json_build_object('id', id, 'year', year, 'scope', scope) from initiatives where person_id = ${person}
      union all select 'discipline', entry, import_id, json_build_object('form', form, 'from', date_from, 'to', date_to) from person_disciplines where person_id = ${person}
      union all select 'absences', entry, import_id, json_build_object('kind', kind, 'from', date_from, 'to', date_to) from person_absences where person_id = ${person}
    ) s where not exists (select from withdrawn_histories w where w.import_id = s.import_id) order by s.list, s.entry`.execute(tx)
  return rows
}
