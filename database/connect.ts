// One way to a database: a given PostgreSQL by its address, or our own in a folder.
import path from 'node:path'
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { Refusal } from '@thidua/kit/refusal.ts'
import { applicationRole } from './application-role.ts'
import { joinServer } from './embedded/membership.ts'
import { typeParsers } from './parsers.ts'

/** The connection knows no tables: each store narrows it to its own. */
export type Connection = Kysely<unknown>
export type OpenTransaction = Transaction<unknown>

export interface Database {
  /** As `thidua_app`: row-level security decides what it sees, and without a scope it sees nothing. */
  readonly kysely: Connection
  /** The connections under it. */
  readonly applicationPool: pg.Pool
  /** As the owner of the tables, for migrations, backup and restore only. */
  readonly pool: pg.Pool
  /** As `thidua_app`, for connections of their own, such as `listen`. Holds the password: never log it. */
  readonly url: string
  close(): Promise<void>
}

/** `url`: the owner. `application`: a login of `thidua_app`; absent, the owner's connections put on its role. */
export interface ServerAddress {
  readonly url: string
  readonly application?: string
}

export interface OpenOptions {
  /** A connection the server or the network closed while idle; the pool replaces it. */
  readonly onIdleError?: (error: Error) => void
  readonly connections?: number
}

export async function openDatabase(where: ServerAddress | { readonly folder: string }, options: OpenOptions = {}): Promise<Database> {
  if ('url' in where) return connect(where, async () => undefined, options)
  const membership = await joinServer(path.join(where.folder, 'postgres'))
  return connect(membership, () => membership.leave(), options)
}

/** Settings every connection of ours starts with, so values print the same everywhere. */
const settings = '-c timezone=UTC -c datestyle=ISO,YMD -c intervalstyle=iso_8601 -c extra_float_digits=1 -c bytea_output=hex'

export function clientConfig(url: string): pg.ClientConfig {
  return {
    options: settings,
    // what the address says about options comes after, and wins
    connectionString: url,
    types: typeParsers,
    keepAlive: true,
    connectionTimeoutMillis: 15_000,
    application_name: 'thidua',
  }
}

function asApplication(url: string): string {
  const address = new URL(url)
  address.searchParams.set('options', `${settings} -c role=${applicationRole}`)
  return address.href
}

function poolOn(url: string, options: OpenOptions): pg.Pool {
  const pool = new pg.Pool({ ...clientConfig(url), max: options.connections ?? 10 })
  const lost = options.onIdleError ?? (() => undefined)
  pool.on('error', lost)
  // lent out and between two statements it has nobody else to tell: unheard, it would end the process
  pool.on('connect', (client) => void client.on('error', lost))
  return pool
}

async function connect(at: ServerAddress, leave: () => Promise<void>, options: OpenOptions): Promise<Database> {
  const pool = poolOn(at.url, options)
  try {
    await checkServer(pool, at.url)
  } catch (error) {
    await pool.end()
    await leave()
    throw error
  }
  const url = at.application ?? asApplication(at.url)
  const application = poolOn(url, options)
  const kysely: Connection = new Kysely({ dialect: new PostgresDialect({ pool: application }) })
  const close = async () => {
    await kysely.destroy()
    // Kysely ends only a pool it has used
    if (!application.ending) await application.end()
    await pool.end()
    await leave()
  }
  return { kysely, applicationPool: application, pool, url, close }
}

async function checkServer(pool: pg.Pool, url: string): Promise<void> {
  const client = await pool.connect().catch((cause: Error) => {
    throw new Refusal('database.unreachable', { address: withoutPassword(url), reason: cause.message })
  })
  try {
    const { rows } = await client.query<{ version: string; encoding: string }>(
      "select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding",
    )
    ensureSupported(Number(rows[0]?.version), rows[0]?.encoding ?? '')
  } finally {
    client.release()
  }
}

/** Takes `server_version_num`, 150020 for 15.20. */
export function ensureSupported(version: number, encoding: string): void {
  if (!(version >= 150_000)) throw new Refusal('database.server-too-old', { version: `${Math.floor(version / 10_000)}.${version % 10_000}` })
  if (encoding !== 'UTF8') throw new Refusal('database.not-utf8', { encoding })
}

function withoutPassword(url: string): string {
  return URL.canParse(url) ? `${new URL(url).host}${new URL(url).pathname}` : 'DATABASE_URL'
}
