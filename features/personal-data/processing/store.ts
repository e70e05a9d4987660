import { sql, type Transaction } from 'kysely'
import type { PersonalTable } from './contract.ts'
import type { Comments } from './model.ts'

type Tx = Transaction<unknown>

/** Every table with what it and its columns say about people. */
export async function selectComments(tx: Tx): Promise<Comments[]> {
  const { rows } = await sql<Comments>`
    select c.relname as "table", obj_description(c.oid, 'pg_class') as said,
      json_agg(json_build_object('field', a.attname, 'said', col_description(c.oid, a.attnum)) order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    group by c.oid, c.relname order by c.relname collate "C"`.execute(tx)
  return rows
}

export interface Found {
  readonly person: string
  readonly accounts: readonly string[]
  readonly limit: number
}

/** The rows of one person in a table, with the fields that may be read back, and how many there are. */
export async function selectRowsOf(tx: Tx, { table, keys, fields }: PersonalTable, { person, accounts, limit }: Found): Promise<{ rows: Record<string, unknown>[]; total: number }> {
  const own = sql.join(keys.map(({ by, column }) => (by === 'person' ? sql`t.${sql.ref(column)} = ${person}` : sql`t.${sql.ref(column)} = any(${[...accounts]})`)), sql` or `)
  const shown = fields.filter(({ sensitivity }) => sensitivity !== 'secret').map(({ field }) => field)
  const pairs = sql.join(shown.map((field) => sql`${sql.lit(field)}, t.${sql.ref(field)}`))
  const { rows } = await sql<{ row: Record<string, unknown>; total: number }>`
    select json_build_object(${pairs}) as row, count(*) over ()::integer as total from ${sql.table(table)} t where ${own} limit ${limit}`.execute(tx)
  return { rows: rows.map(({ row }) => row), total: rows[0]?.total ?? 0 }
}
