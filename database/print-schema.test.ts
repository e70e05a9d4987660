import fs from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyDatabase, testDatabase } from '../tests/support/database.ts'
import { printSchema } from './print-schema.ts'
import { readableView } from './view-text.ts'

describe('the committed schema', () => {
  it('is what all migrations make of an empty database', async () => {
    const database = await testDatabase()
    const committed = await fs.readFile(path.join(import.meta.dirname, 'schema.sql'), 'utf8')
    expect(await printSchema(database.pool), 'run `npm run schema` and look at the difference').toBe(committed)
  })
})

describe('a printed schema', () => {
  it('names everything that can be made, in one order', async () => {
    const database = await emptyDatabase()
    await database.pool.query(`
      create type light as enum ('red', 'green');
      create domain share as numeric check (value between 0 and 1);
      create sequence numbers start 7;
      create table parents (id bigint generated always as identity primary key, name text collate "C" not null unique, part share, doubled int generated always as (2) stored);
      create table children (parent bigint not null references parents on delete cascade, colour light default 'red');
      create index children_colour on children (colour) where colour = 'red';
      create view red_children as select parent, (select name from parents p where p.id = children.parent) as name from children where children.colour = 'red';
      create view named as select p.name, c.colour from parents p join children c on c.parent = p.id;
      alter table children enable row level security;
      create policy visible on children for select using (colour = 'green');
      create function refuse() returns trigger language plpgsql as $$ begin return null; end $$;
      create trigger children_refuse before delete on children for each row execute function refuse();
    `)
    const printed = await printSchema(database.pool)
    for (const expected of [
      "create type light as enum ('red', 'green');",
      'create domain share as numeric constraint share_check CHECK (((VALUE >= (0)::numeric) AND (VALUE <= (1)::numeric)));',
      'create sequence numbers as bigint start 7 increment 1;',
      '  name text collate "C" not null,',
      '  doubled integer generated always as (2) stored,',
      '  constraint parents_name_key UNIQUE (name)',
      '  constraint children_parent_fkey FOREIGN KEY (parent) REFERENCES parents(id) ON DELETE CASCADE',
      "CREATE INDEX children_colour ON public.children USING btree (colour) WHERE (colour = 'red'::light);",
      'alter table children enable row level security;',
      "create policy visible on children as permissive for select to public using ((colour = 'green'::light));",
      'CREATE TRIGGER children_refuse BEFORE DELETE ON public.children FOR EACH ROW EXECUTE FUNCTION refuse();',
    ]) expect(printed).toContain(expected)
    expect(printed).toContain("create view red_children as\n SELECT parent,\n    ( SELECT p.name\n           FROM parents p\n          WHERE (p.id = children.parent)) AS name\n   FROM children\n  WHERE (colour = 'red'::light);")
    expect(printed).toContain('SELECT p.name,\n    c.colour\n   FROM (parents p\n     JOIN children c ON ((c.parent = p.id)));')
  })
})

describe('a view over one table', () => {
  it('drops the name of the table outside inner queries and text only', () => {
    expect(readableView(" SELECT units.id,\n    count(units.id) AS n,\n    'units.id'::text AS note\n   FROM units\n  WHERE units.valid;")).toBe(
      " SELECT id,\n    count(id) AS n,\n    'units.id'::text AS note\n   FROM units\n  WHERE valid;",
    )
  })

  it('keeps names where several tables are read', () => {
    const joined = ' SELECT a.id\n   FROM a,\n    b\n  WHERE (a.id = b.id);'
    expect(readableView(joined)).toBe(joined)
  })
})
