import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../tests/support/database.ts'
import { migrate } from './migrate.ts'

const root = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-migrations-'))
afterAll(() => fs.rm(root, { recursive: true }))

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await fs.mkdtemp(path.join(root, 'set-'))
  for (const [name, sql] of Object.entries(files)) await fs.writeFile(path.join(folder, name), sql)
  return folder
}

async function tablesOf(database: { pool: { query: (sql: string) => Promise<{ rows: { name: string }[] }> } }): Promise<string[]> {
  const { rows } = await database.pool.query("select tablename as name from pg_tables where schemaname = 'public' order by 1")
  return rows.map((row) => row.name)
}

const first = { '0001-units.sql': 'create table units (id text primary key);' }
const second = { ...first, '0002-names.sql': 'create table names (unit_id text references units);\ninsert into units values (\'a\');' }

describe('migrations', () => {
  it('run once, in the order of their numbers', async () => {
    const database = await emptyDatabase()
    expect(await migrate(database.pool, await folderOf(second))).toEqual({ applied: ['0001-units.sql', '0002-names.sql'], alreadyApplied: 0 })
    expect(await migrate(database.pool, await folderOf(second))).toEqual({ applied: [], alreadyApplied: 2 })
    expect(await tablesOf(database)).toEqual(['names', 'schema_migrations', 'units'])
  })

  it('leave nothing behind when one of them fails', async () => {
    const database = await emptyDatabase()
    const folder = await folderOf({ ...first, '0002-broken.sql': 'create table half (id text); select * from nowhere;' })
    await expect(migrate(database.pool, folder)).rejects.toThrow('0002-broken.sql failed: relation "nowhere" does not exist')
    expect(await tablesOf(database)).toEqual([])
  })

  it('are refused when a merged one was edited', async () => {
    const database = await emptyDatabase()
    await migrate(database.pool, await folderOf(second))
    const edited = await folderOf({ ...second, '0001-units.sql': 'create table units (id text primary key, kind text);' })
    await expect(migrate(database.pool, edited)).rejects.toMatchObject({ code: 'database.migration-edited', facts: { migration: '0001-units.sql' } })
  })

  it('are the same with the line ends of Windows', async () => {
    const database = await emptyDatabase()
    await migrate(database.pool, await folderOf(second))
    const windows = await folderOf(Object.fromEntries(Object.entries(second).map(([name, sql]) => [name, sql.replaceAll('\n', '\r\n')])))
    expect(await migrate(database.pool, windows)).toMatchObject({ applied: [] })
  })

  it('refuse a database that is ahead of the program', async () => {
    const database = await emptyDatabase()
    await migrate(database.pool, await folderOf(second))
    await expect(migrate(database.pool, await folderOf(first))).rejects.toMatchObject({ code: 'database.newer-than-program' })
  })

  it('may not skip a number, share one, or end the transaction', async () => {
    const database = await emptyDatabase()
    await expect(migrate(database.pool, await folderOf({ '0002-late.sql': 'select 1' }))).rejects.toThrow('stands where 1 belongs')
    await expect(migrate(database.pool, await folderOf({ '0001-a.sql': '', '0001-b.sql': '' }))).rejects.toThrow('stands where 2 belongs')
    await expect(migrate(database.pool, await folderOf({ '0001-a.sql': 'commit; begin;' }))).rejects.toThrow('ended the transaction')
  })

  it('run once when two processes start at the same moment', async () => {
    const database = await emptyDatabase()
    const folder = await folderOf(second)
    const reports = await Promise.all([migrate(database.pool, folder), migrate(database.pool, folder), migrate(database.pool, folder)])
    expect(reports.map((report) => report.applied.length).sort()).toEqual([0, 0, 2])
  })
})
