// What backup and restore need to know about the tables, from the catalogue.
import type pg from 'pg'
import { Refusal } from '@thidua/kit/refusal.ts'

export interface Table {
  readonly name: string
  /** Generated columns are left out: the server computes them again. */
  readonly columns: readonly string[]
  /** The same order on every server: text is compared by bytes. */
  readonly orderBy: string
}

export interface Sequence {
  readonly name: string
  readonly value: string
  readonly called: boolean
}

const bookkeeping = 'schema_migrations'

/** A table comes after the tables it points at. */
export async function tablesInOrder(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table & { needs: string[] }>(`
    select c.relname as name,
      (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by k.place)
        from pg_index i, unnest(i.indkey::int[]) with ordinality as k (attnum, place), pg_attribute a
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum),
        format('%I::text collate "C"', c.relname)) as "orderBy",
      array(select distinct r.relname::text from pg_constraint f join pg_class r on r.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid and not f.condeferrable) as needs
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> '${bookkeeping}'
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by c.relname collate "C"`)
  return inOrder(rows)
}

function inOrder(tables: readonly (Table & { needs: readonly string[] })[]): Table[] {
  const ordered: Table[] = []
  const done = new Set<string>()
  while (done.size < tables.length) {
    const next = tables.find((table) => !done.has(table.name) && table.needs.every((name) => done.has(name)))
    if (!next) throw new Refusal('database.tables-in-a-circle', { tables: tables.map((table) => table.name).filter((name) => !done.has(name)) })
    done.add(next.name)
    ordered.push({ name: next.name, columns: next.columns, orderBy: next.orderBy })
  }
  return ordered
}

export async function readSequences(client: pg.ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace order by relname collate "C"`,
  )
  const sequences: Sequence[] = []
  for (const { name } of rows) {
    const found = await client.query<Omit<Sequence, 'name'>>(`select last_value::text as value, is_called as called from ${name}`)
    if (found.rows[0]) sequences.push({ name, ...found.rows[0] })
  }
  return sequences
}

export async function hasAnyTable(client: pg.ClientBase): Promise<boolean> {
  const { rowCount } = await client.query(`select from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace limit 1`)
  return rowCount === 1
}

export async function isMigrated(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(`select to_regclass('public.${bookkeeping}') is not null as found`)
  return rows[0]?.found === true
}

/** The text of a table as the archive holds it. */
export function copyOut(client: pg.ClientBase, table: Table): string {
  const name = client.escapeIdentifier(table.name)
  return `copy (select ${table.columns.join(', ')} from ${name} order by ${table.orderBy}) to stdout`
}

export function copyIn(client: pg.ClientBase, table: Table): string {
  return `copy ${client.escapeIdentifier(table.name)} (${table.columns.join(', ')}) from stdin`
}
