// A database for one test file: a copy of a migrated template, dropped at the end.
import { createHash, randomBytes } from 'node:crypto'
import path from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { openDatabase, type Database } from '../../database/connect.ts'
import { addressOf, ensureRunning } from '../../database/embedded/cluster.ts'
import { withFolderLock } from '../../database/embedded/folder-lock.ts'
import { adminUrl, type RunningServer } from '../../database/embedded/running-server.ts'
import { migrate, readMigrations } from '../../database/migrate.ts'
import { testCluster, type ServerKind } from './server.ts'

/** Migrated, without rows. Call it at the top of a test file or in `beforeAll`. */
export async function testDatabase(): Promise<Database> {
  const { server, template } = await preparedServer(inject('testServer').kind)
  return disposable(server, `template ${template} strategy file_copy`)
}

/** Without a single table. `on` picks a server other than the one this run is on. */
export async function emptyDatabase(on: ServerKind = inject('testServer').kind): Promise<Database> {
  const { server } = await preparedServer(on)
  return disposable(server, "template template0 encoding 'UTF8'")
}

/** For a server or a command of its own: it migrates, so it comes as the owner. */
export function ownerAddress(database: Database): string {
  return database.pool.options.connectionString ?? ''
}

/** A second world, the same to the last row. Nobody may be at work in the first meanwhile. */
export async function copyOf({ pool }: Database): Promise<Database> {
  const { server } = await preparedServer(inject('testServer').kind)
  const name = (await pool.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? ''
  return undisturbed(server, name, () => disposable(server, `template ${name} strategy file_copy`))
}

/** Whoever listens on the first world comes back as soon as they are sent away: it takes a moment in which nobody is there. */
async function undisturbed<Result>(server: RunningServer, name: string, work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    await asAdmin(server, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`)
    try {
      return await work()
    } catch (error) {
      if ((error as { code?: string }).code !== inUse || tries === mostTries) throw error
    }
  }
}

const inUse = '55006'
const mostTries = 50

async function disposable(server: RunningServer, source: string): Promise<Database> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await asAdmin(server, `create database ${name} owner thidua ${source}`)
  const database = await openDatabase(addressOf(server, name), { connections: 6 })
  afterAll(async () => {
    await database.close()
    await asAdmin(server, `drop database if exists ${name} with (force)`)
  })
  return database
}

/** Workers come here at once: the first starts the server and makes the template, the others find both. */
async function preparedServer(kind: ServerKind): Promise<{ server: RunningServer; template: string }> {
  const { folder } = inject('testServer')
  return withFolderLock(path.join(folder, `${kind}.lock`), async () => {
    const server = await ensureRunning(await testCluster(folder, kind))
    return { server, template: await ensureTemplate(server) }
  })
}

async function ensureTemplate(server: RunningServer): Promise<string> {
  const shape = (await readMigrations()).map((migration) => migration.sha256).join()
  const template = `template_${createHash('sha256').update(shape).digest('hex').slice(0, 12)}`
  if (await asAdmin(server, `select from pg_database where datname = '${template}' and datallowconn = false`)) return template
  await asAdmin(server, `drop database if exists ${template} with (force)`)
  await asAdmin(server, `create database ${template} owner thidua template template0 encoding 'UTF8'`)
  const database = await openDatabase(addressOf(server, template), { connections: 1 })
  await migrate(database.pool)
  await database.close()
  await asAdmin(server, `alter database ${template} allow_connections false`)
  return template
}

async function asAdmin(server: RunningServer, statement: string): Promise<number> {
  const client = new pg.Client({ connectionString: adminUrl(server) })
  await client.connect()
  try {
    return (await client.query(statement)).rowCount ?? 0
  } finally {
    await client.end()
  }
}
