import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { emptyDatabase, testDatabase } from '../tests/support/database.ts'
import { backup } from './backup.ts'
import type { Database } from './connect.ts'
import { migrate, migrationsFolder, readMigrations } from './migrate.ts'
import { printSchema } from './print-schema.ts'
import { restore } from './restore.ts'

const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-backup-'))
afterAll(() => fs.rm(folder, { recursive: true }))

/** Across two servers only where both are at hand. */
const servers = inject('testServer').kind === 'debian' ? (['embedded', 'debian'] as const) : (['embedded'] as const)
const original = await testDatabase()
const file = path.join(folder, 'whole.sql.gz')

beforeAll(async () => {
  await original.pool.query(`
    insert into actors (id, name, persona) values ('a1', E'Nguyễn Thị\\tÁnh\\n\\\\.\\n', 'officer');
    insert into units (id, kind, valid) values ('sở-1', 'department', '[2015-01-01,)'), ('sở-2', 'department', '[2015-01-01,2025-07-01)');
    insert into unit_names values ('sở-1', 'Sở Tư pháp', '[2015-01-01,2025-07-01)'), ('sở-1', '\\.', '[2025-07-01,)');
    insert into indicators values ('cases');
    insert into cell_entries (unit_id, indicator, period, state, value, status, source, reported, entered_at, entered_by, channel)
      select 'sở-1', 'cases', '2022', 'number', n + 0.10, 'actual', repeat('nguồn ', 20), date '2022-01-01' + n % 300, '2022-01-01 00:00:00.123456Z', 'a1', 'web'
      from generate_series(1, 5000) n;
    insert into audit_entries (seq, kind, at, actor_id, channel, operation, subject_kind, subject_id, sensitive, commitments, prev_hash, hash)
      values (1, 'change', now(), 'a1', 'web', 'save', 'cell', '1', false, '{"before": "1.50"}', repeat('0', 64), repeat('a', 64));
    insert into audit_values values (1, 'before', repeat('0', 32), '{"value": 1.50, "note": "\\u00e0"}');
  `)
  await backup(original, file)
})

async function contentOf(database: Database): Promise<string> {
  const copy = path.join(folder, `content-${Math.random()}.sql.gz`)
  await backup(database, copy)
  return withoutServer(gunzipSync(await fs.readFile(copy)).toString())
}

/** The header names the version of the server, and the last line is the hash of it all. */
function withoutServer(text: string): string {
  return text.replace(/"server":"[^"]*"/, '').replace(/-- end .*\n$/, '')
}

async function damaged(name: string, change: (text: string) => string): Promise<string> {
  const target = path.join(folder, name)
  await fs.writeFile(target, gzipSync(change(gunzipSync(await fs.readFile(file)).toString())))
  return target
}

async function expectNothingRestored(target: Database): Promise<void> {
  const { rows } = await target.pool.query("select from pg_class where relnamespace = 'public'::regnamespace")
  expect(rows).toEqual([])
}

describe('a backup', () => {
  it('counts what it holds and is readable by its owner only', async () => {
    const other = path.join(folder, 'counted.sql.gz')
    const report = await backup(original, other)
    const tables = await original.pool.query("select from pg_tables where schemaname = 'public' and tablename <> 'schema_migrations'")
    expect(report).toEqual({ file: other, tables: tables.rowCount, rows: 5008, contents: 0, bytes: 0, lost: [] })
    expect((await fs.stat(other)).mode & 0o777).toBe(0o600)
  })

  it.each(servers)('comes back equal on the %s server, with its sequences and the schema', async (server) => {
    const target = await emptyDatabase(server)
    expect(await restore(target, file)).toMatchObject({ file, tables: expect.any(Number) as number, rows: 5008 })
    expect(await contentOf(target)).toBe(await contentOf(original))
    expect(await printSchema(target.pool)).toBe(await printSchema(original.pool))
    const { rows } = await target.pool.query<{ id: number }>(`insert into cell_entries (unit_id, indicator, period, state, value, status, source, reported, entered_at, entered_by, channel)
      values ('sở-1', 'cases', '2022', 'number', 1, 'actual', 'sổ', '2022-01-01', now(), 'a1', 'web') returning id`)
    expect(rows).toEqual([{ id: 5001 }])
    await expect(target.pool.query('delete from audit_entries')).rejects.toThrow('never changed')
  })

  it('comes back into a migrated database that holds nothing', async () => {
    const target = await testDatabase()
    await restore(target, file)
    expect(await contentOf(target)).toBe(await contentOf(original))
  })

  it('is not put over data that is there', async () => {
    const target = await testDatabase()
    await target.pool.query("insert into indicators values ('other')")
    await expect(restore(target, file)).rejects.toMatchObject({ code: 'database.not-empty', facts: { tables: ['indicators'] } })
  })

  it('is not put over the tables of another program', async () => {
    const target = await emptyDatabase()
    await target.pool.query('create table theirs (id int)')
    await expect(restore(target, file)).rejects.toMatchObject({ code: 'database.not-empty', facts: { tables: ['theirs'] } })
  })

  it('never replaces a file', async () => {
    await expect(backup(original, file)).rejects.toMatchObject({ code: 'database.backup-exists' })
    await expect(backup(original, path.join(folder, 'nowhere', 'a.gz'))).rejects.toMatchObject({ code: 'database.backup-unwritable', facts: { reason: 'ENOENT' } })
  })

  it('of an older version is brought up to date after it is loaded', async () => {
    const older = path.join(folder, 'older-migrations')
    await fs.cp(migrationsFolder, older, { recursive: true })
    const known = await readMigrations()
    const next = `${String(known.length + 1).padStart(4, '0')}-later.sql`
    await fs.writeFile(path.join(older, next), "alter table indicators add column later text not null default 'x';")
    const target = await emptyDatabase()
    await restore(target, file, { migrations: await readMigrations(older) })
    expect((await target.pool.query('select later from indicators')).rows).toEqual([{ later: 'x' }])
    expect(await migrate(target.pool, older)).toMatchObject({ applied: [] })
  })
})

describe('a backup that is not whole', () => {
  it.each([
    ['at the very end', 1, 'cut-short'],
    ['in the middle', 0.5, 'cut-short'],
    ['near the start', 0.05, 'cut-short'],
  ])('cut %s is refused and nothing of it is kept', async (_, share, reason) => {
    const target = await emptyDatabase()
    const short = path.join(folder, `cut-${Math.random()}.gz`)
    const bytes = await fs.readFile(file)
    await fs.writeFile(short, bytes.subarray(0, Math.floor((bytes.length - 1) * share)))
    await expect(restore(target, short)).rejects.toMatchObject({ code: 'database.backup-damaged', facts: { reason } })
    await expectNothingRestored(target)
  })

  it.each([
    ['with another value', (text: string) => text.replace('2.10\tactual', '2.11\tactual'), 'altered'],
    ['without a row', (text: string) => text.replace(/\n[^\n]*\t2\.10\tactual[^\n]*/, ''), 'altered'],
    ['with rows the server cannot take', (text: string) => text.replace('2.10\tactual', 'two\tactual'), 'refused-rows'],
    ['without its last lines', (text: string) => text.slice(0, text.indexOf('-- manifest')), 'cut-short'],
    ['with something after its end', (text: string) => `${text}select 1;\n`, 'altered'],
    ['with a table nobody knows', (text: string) => text.replace('copy "indicators" (code)', 'copy "people2" (code)'), 'unknown-table'],
  ])('%s is refused and nothing of it is kept', async (name, change, reason) => {
    const target = await emptyDatabase()
    await expect(restore(target, await damaged(`${name}.gz`, change))).rejects.toMatchObject({ code: 'database.backup-damaged', facts: { reason } })
    await expectNothingRestored(target)
  })

  it('is refused when a byte of it was flipped, wherever', async () => {
    const bytes = await fs.readFile(file)
    const target = await emptyDatabase()
    for (const share of [0.1, 0.5, 0.9]) {
      const flipped = Buffer.from(bytes)
      const at = Math.floor(bytes.length * share)
      flipped[at] = (flipped[at] ?? 0) ^ 0xff
      const bad = path.join(folder, `flipped-${share}.gz`)
      await fs.writeFile(bad, flipped)
      await expect(restore(target, bad)).rejects.toMatchObject({ code: expect.stringMatching(/^database\./) as string })
    }
    await expectNothingRestored(target)
  })

  it('or no backup at all is named as such', async () => {
    const target = await emptyDatabase()
    const letter = path.join(folder, 'letter.txt')
    await fs.writeFile(letter, 'Kính gửi')
    await expect(restore(target, letter)).rejects.toMatchObject({ code: 'database.not-a-backup' })
    await expect(restore(target, await damaged('other.gz', () => 'select 1;\n'))).rejects.toMatchObject({ code: 'database.not-a-backup' })
    await expect(restore(target, path.join(folder, 'missing.gz'))).rejects.toMatchObject({ code: 'database.backup-unreadable', facts: { reason: 'ENOENT' } })
  })
})
