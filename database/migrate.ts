// Numbered plain SQL, all that is pending in one transaction; a merged file never changes.
import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { Refusal } from '@thidua/kit/refusal.ts'
import { ensureApplicationRole } from './application-role.ts'

export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

export interface MigrationReport {
  readonly applied: readonly string[]
  readonly alreadyApplied: number
}

export type AppliedMigration = Pick<Migration, 'number' | 'name' | 'sha256'>

export const migrationsFolder = path.join(import.meta.dirname, 'migrations')

/** Any two processes agree on this number, so only one migrates at a time. */
const advisoryLock = 7_240_018

export async function migrate(pool: pg.Pool, folder = migrationsFolder): Promise<MigrationReport> {
  const migrations = await readMigrations(folder)
  const client = await pool.connect()
  try {
    await client.query('begin')
    const report = await migrateWithin(client, migrations)
    await client.query('commit')
    client.release()
    return report
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    client.release(true)
    throw error
  }
}

/** For a caller that holds the transaction, such as a restore. */
export async function migrateWithin(client: pg.ClientBase, migrations: readonly Migration[]): Promise<MigrationReport> {
  await client.query(`select pg_advisory_xact_lock(${advisoryLock})`)
  await ensureApplicationRole(client)
  await client.query(`create table if not exists schema_migrations (
    number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`)
  const applied = await appliedMigrations(client)
  ensureUnchanged(applied, migrations)
  const pending = migrations.slice(applied.length)
  for (const migration of pending) await apply(client, migration)
  return { applied: pending.map(fileNameOf), alreadyApplied: applied.length }
}

export async function appliedMigrations(client: pg.ClientBase): Promise<AppliedMigration[]> {
  return (await client.query<AppliedMigration>('select number, name, sha256 from schema_migrations order by number')).rows
}

export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const files = (await fs.readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  return Promise.all(files.map((file, index) => readMigration(folder, file, index + 1)))
}

async function readMigration(folder: string, file: string, expected: number): Promise<Migration> {
  const match = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file)
  if (!match || Number(match[1]) !== expected) {
    throw new Error(`migrations count 0001, 0002, … and are named NNNN-what-it-does.sql: ${file} stands where ${expected} belongs`)
  }
  const sql = (await fs.readFile(path.join(folder, file), 'utf8')).replaceAll('\r\n', '\n')
  return { number: expected, name: match[2] ?? '', sql, sha256: createHash('sha256').update(sql).digest('hex') }
}

/** What a database is to this program; its tables are changed by others too, while we run. */
export async function migrationState(pool: pg.Pool, known: readonly Migration[]): Promise<'ok' | 'behind' | 'ahead'> {
  const { rows } = await pool.query<AppliedMigration>('select number, name, sha256 from schema_migrations order by number')
  const other = rows.some((done, index) => known[index]?.sha256 !== done.sha256)
  return other ? 'ahead' : rows.length < known.length ? 'behind' : 'ok'
}

export function ensureUnchanged(applied: readonly AppliedMigration[], migrations: readonly Migration[]): void {
  for (const [index, done] of applied.entries()) {
    const known = migrations[index]
    if (!known) throw new Refusal('database.newer-than-program', { migration: fileNameOf(done), known: migrations.length })
    if (known.number !== done.number || known.sha256 !== done.sha256) {
      throw new Refusal('database.migration-edited', { migration: fileNameOf(done), file: fileNameOf(known) })
    }
  }
}

async function apply(client: pg.ClientBase, migration: Migration): Promise<void> {
  const transactionId = async () => (await client.query<{ id: string }>('select pg_current_xact_id()::text as id')).rows[0]?.id
  const before = await transactionId()
  await client.query(migration.sql).catch((cause: Error) => {
    throw new Error(`migration ${fileNameOf(migration)} failed: ${cause.message}`, { cause })
  })
  if ((await transactionId()) !== before) throw new Error(`migration ${fileNameOf(migration)} ended the transaction it runs in`)
  await client.query('insert into schema_migrations (number, name, sha256) values ($1, $2, $3)', [migration.number, migration.name, migration.sha256])
}

function fileNameOf(migration: Pick<Migration, 'number' | 'name'>): string {
  return `${String(migration.number).padStart(4, '0')}-${migration.name}.sql`
}
