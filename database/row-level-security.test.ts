// The second wall, without the first: what the database itself gives to a transaction that forgot its scope, or reaches beyond it.
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../tests/support/database.ts'
import { openDatabase, type Database, type OpenTransaction } from './connect.ts'
import { enterScope, type DatabaseScope, type OpenUnits } from './scope.ts'
import { inTransaction } from './transaction.ts'

const database = await testDatabase()
const today = '2023-01-15'

beforeAll(async () => {
  await database.pool.query(`
    insert into units (id, kind, valid) values ('a', 'so-tu-phap', '(,)'), ('b', 'so-tu-phap', '(,)'), ('c "odd", one', 'so-tu-phap', '(,)');
    insert into emulation_groups (id, kind, valid) values ('g', 'region', '(,)');
    insert into emulation_group_members (group_id, unit_id, valid) values ('g', 'a', '(,)'), ('g', 'b', '(,)');
    insert into seasons (group_id, year, as_of, published) values ('g', 2022, '2022-11-25', '2022-11-25'), ('g', 2023, '2023-11-25', null), ('g', 2021, '2021-11-25', '2024-01-01');
    insert into indicators (code) values ('done');
    insert into cell_entries (unit_id, indicator, period, state, value, status, source, reported, entered_at, entered_by, channel)
      select u, 'done', '2022', 'number', 1, 'actual', 'synthetic', '2022-11-01', now(), 'x', 'system' from unnest(array['a', 'b', 'c "odd", one']) as u;
    insert into scorecards (id, version, name, year, applies_to, issued, files, main_file, content_hash, published_at, published_by)
      select 'card-' || y, 1, 'card', y, array['so-tu-phap'], '2022-01-01', '{}', 'card.yaml', y::text, now(), 'x' from unnest(array[2021, 2022, 2023]) as y;
    insert into scorecard_assignments (group_id, year, unit_kind, scorecard_id, scorecard_version, assigned_at, assigned_by)
      select 'g', y, 'so-tu-phap', 'card-' || y, 1, now(), 'x' from unnest(array[2021, 2022, 2023]) as y;
    insert into evidence_records (id, unit_id, kind, number, title) select 'e-' || u || y, u, 'report', '1', 't' from unnest(array['a', 'b']) as u, unnest(array[2022, 2023]) as y;
    insert into manual_score_entries (unit_id, card_id, code, side, state, score, evidence_id, entered_at, entered_by, channel)
      select u, 'card-' || y, 'A', 'self', 'number', 1, 'e-' || u || y, now(), 'x', 'web' from unnest(array['a', 'b']) as u, unnest(array[2021, 2022, 2023]) as y;
    insert into vote_tallies (vote_id, group_id, date, line, title, electors, present, ballots_issued, ballots_returned, ballots_valid, candidate, votes_for, votes_against, votes_blank, base, threshold, result, position)
      select 'v' || d, 'g', d::date, 'l', 't', 9, 9, 9, 9, 9, u, 9, 0, 0, 'present', '2/3', 'r', 1 from unnest(array['2022-11-20', '2022-12-20']) as d, unnest(array['a', 'b']) as u;
    insert into people (id, name) values ('pa', 'A'), ('pb', 'B');
    insert into person_positions (person_id, unit_id, role, valid) values ('pa', 'a', 'direct-worker', '(,)'), ('pb', 'b', 'direct-worker', '(,)');
    insert into person_ratings (person_id, year, level, source, entered_at, entered_by) values ('pa', 2022, 'good', 's', now(), 'x'), ('pb', 2022, 'good', 's', now(), 'x');
    insert into person_disciplines (person_id, form, date_from, source, entered_at, entered_by) values ('pa', 'reprimand', '2022-01-01', 's', now(), 'x'), ('pb', 'reprimand', '2022-01-01', 's', now(), 'x');
    insert into person_known_lists (person_id, list, complete, through, source, entered_at, entered_by)
      select p, l, true, 2022, 's', now(), 'x' from unnest(array['pa', 'pb']) as p, unnest(array['ratings', 'discipline']) as l;
    insert into handled_commands (actor_id, key, operation, input_hash, answer, handled_at) values ('anna', 'k', 'o', 'h', '{}', now()), ('ben', 'k', 'o', 'h', '{}', now());
  `)
})

const none = { read: [], write: [], results: [], drafts: [], people: [], confidential: [] } satisfies DatabaseScope['units']

function within<Result>(units: Partial<Record<keyof DatabaseScope['units'], OpenUnits>>, work: (tx: OpenTransaction) => Promise<Result>, more: Partial<DatabaseScope> = {}): Promise<Result> {
  return inTransaction(database.kysely, {}, async (tx) => {
    await enterScope(tx, { actor: 'anna', person: null, today, log: false, ...more, units: { ...none, ...units } })
    return work(tx)
  })
}

async function listed(tx: OpenTransaction, query: string): Promise<string[]> {
  const { rows } = await sql.raw<{ it: string }>(query).execute(tx)
  return rows.map(({ it }) => it).sort()
}

const tablesOf = async ({ pool }: Database) =>
  (await pool.query<{ name: string; guarded: boolean }>(`select c.relname as name, c.relrowsecurity as guarded from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.relname collate "C"`)).rows

describe('the application', () => {
  it('works under a role that is neither superuser, nor owner of anything, nor above row-level security', async () => {
    const { rows } = await sql<{ role: string; super: boolean; bypass: boolean; makes: boolean; owns: number }>`select current_user as role, rolsuper as super, rolbypassrls as bypass,
      rolcreaterole or rolcreatedb as makes, (select count(*) from pg_class where relowner = r.oid) as owns from pg_roles r where rolname = current_user`.execute(database.kysely)
    expect(rows).toEqual([{ role: 'thidua_app', super: false, bypass: false, makes: false, owns: 0 }])
  })

  it('works under the same role where only the owner’s address was given', async () => {
    const given = await openDatabase({ url: ownerAddress() })
    const { rows } = await sql<{ role: string; rows: number }>`select current_user as role, (select count(*) from cell_entries) as rows`.execute(given.kysely)
    await given.close()
    expect(rows).toEqual([{ role: 'thidua_app', rows: 0 }])
  })

  it('makes no tables, drops none and does not learn which migrations ran', async () => {
    for (const statement of ['create table own (id int)', 'drop table cell_entries', 'alter table cell_entries disable row level security', 'select * from schema_migrations', 'truncate cell_entries']) {
      await expect(sql.raw(statement).execute(database.kysely), statement).rejects.toMatchObject({ code: '42501' })
    }
  })
})

function ownerAddress(): string {
  const { options } = database.pool as unknown as { options: { connectionString: string } }
  return options.connectionString
}

describe('a query that forgets its scope', () => {
  it('finds nothing in any table, full ones included', async () => {
    for (const { name } of await tablesOf(database)) {
      if (name === 'schema_migrations') continue
      const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(name)}`.execute(database.kysely)
      expect(rows, name).toEqual([{ count: 0 }])
    }
  })

  it('writes nothing either', async () => {
    await expect(sql`insert into units (id, kind, valid) values ('z', 'k', '(,)')`.execute(database.kysely)).rejects.toMatchObject({ code: '42501' })
  })

  it('gets no help from the transaction before it on the same connection', async () => {
    await within({ read: 'every' }, async (tx) => expect(await listed(tx, 'select unit_id as it from cell_entries')).toHaveLength(3))
    const counts = await Promise.all(Array.from({ length: 6 }, () => sql<{ count: number }>`select count(*) from cell_entries`.execute(database.kysely)))
    expect(counts.map(({ rows }) => rows[0]?.count)).toEqual([0, 0, 0, 0, 0, 0])
  })
})

describe('every table', () => {
  it('stands behind the wall', async () => {
    expect((await tablesOf(database)).filter(({ name, guarded }) => !guarded && name !== 'schema_migrations').map(({ name }) => name)).toEqual([])
  })

  it('is looked at by views with the eyes of whoever asks', async () => {
    const { rows } = await database.pool.query(`select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace and not coalesce('security_invoker=true' = any (reloptions), false)`)
    expect(rows).toEqual([])
  })
})

describe('figures', () => {
  it('are those of the units in scope, however a unit is spelled', async () => {
    expect(await within({ read: ['a'] }, (tx) => listed(tx, 'select unit_id as it from cell_entries'))).toEqual(['a'])
    expect(await within({ read: ['c "odd", one', 'x,y', '}', '\\'] }, (tx) => listed(tx, 'select unit_id as it from cell_entries'))).toEqual(['c "odd", one'])
    expect(await within({ read: ['*'] }, (tx) => listed(tx, 'select unit_id as it from cell_entries'))).toEqual(['a', 'b', 'c "odd", one'])
  })

  it('for another unit are refused by the database', async () => {
    const add = (unit: string) => within({ read: ['a', 'b'], write: ['a'] }, (tx) => sql`insert into cell_entries (unit_id, indicator, period, state, value, status, source, reported, entered_at, entered_by, channel)
      values (${unit}, 'done', '2022', 'number', 2, 'actual', 's', '2022-11-02', now(), 'x', 'web')`.execute(tx))
    await expect(add('b')).rejects.toMatchObject({ code: '42501', message: expect.stringContaining('row-level security') as string })
    await expect(add('a')).resolves.toBeDefined()
  })
})

describe('scores and tallies', () => {
  const seen = (units: Parameters<typeof within>[0]) => within(units, async (tx) => ({
    scores: await listed(tx, `select unit_id || ' ' || card_id as it from manual_score_entries`),
    evidence: await listed(tx, 'select id as it from evidence_records'),
    tallies: await listed(tx, `select vote_id || ' ' || candidate as it from vote_tallies`),
  }))

  it('are open to everybody with an interest from the day the season is published', async () => {
    expect(await seen({ results: ['a', 'b'] })).toEqual({ scores: ['a card-2022', 'b card-2022'], evidence: ['e-a2022', 'e-b2022'], tallies: ['v2022-11-20 a', 'v2022-11-20 b'] })
  })

  it('are open before only to those whose work they are', async () => {
    expect(await seen({ results: ['a', 'b'], drafts: ['a'] })).toMatchObject({
      scores: ['a card-2021', 'a card-2022', 'a card-2023', 'b card-2022'],
      evidence: ['e-a2022', 'e-a2023', 'e-b2022'],
      tallies: ['v2022-11-20 a', 'v2022-11-20 b', 'v2022-12-20 a'],
    })
    expect(await seen({ read: ['a', 'b'] })).toEqual({ scores: [], evidence: [], tallies: [] })
  })
})

describe('people', () => {
  const seen = (units: Parameters<typeof within>[0], more: Partial<DatabaseScope> = {}) => within(units, async (tx) => ({
    people: await listed(tx, 'select id as it from people'),
    ratings: await listed(tx, 'select person_id as it from held_ratings'),
    discipline: await listed(tx, 'select person_id as it from held_disciplines'),
    known: await listed(tx, `select person_id || ' ' || list as it from held_known_lists`),
  }), more)

  it('are seen in the units in scope, and in confidence only by those it is given to', async () => {
    expect(await seen({ people: ['a', 'b'], confidential: ['a'] })).toEqual({ people: ['pa', 'pb'], ratings: ['pa', 'pb'], discipline: ['pa'], known: ['pa discipline', 'pa ratings', 'pb ratings'] })
  })

  it('see themselves, wherever they work', async () => {
    expect(await seen({}, { person: 'pb' })).toEqual({ people: ['pb'], ratings: ['pb'], discipline: ['pb'], known: ['pb discipline', 'pb ratings'] })
  })

  it('of another unit get no statement', async () => {
    await expect(within({ people: ['a', 'b'], write: ['a'] }, (tx) => sql`insert into person_ratings (person_id, year, level, source, entered_at, entered_by) values ('pb', 2023, 'failed', 's', now(), 'x')`.execute(tx)))
      .rejects.toMatchObject({ code: '42501' })
  })
})

it('answers kept for a repeated command are seen only by whoever sent it', async () => {
  expect(await within({}, (tx) => listed(tx, 'select actor_id as it from handled_commands'))).toEqual(['anna'])
})

it('what everybody goes by is known to whoever is somebody, and changed only by those who write for every unit', async () => {
  expect(await within({}, (tx) => listed(tx, 'select year::text as it from seasons'))).toEqual(['2021', '2022', '2023'])
  const publish = (write: OpenUnits) => within({ write }, (tx) => sql`update seasons set published = ${today} where year = 2023`.execute(tx))
  expect((await publish(['a', 'b'])).numAffectedRows).toBe(0n)
})
