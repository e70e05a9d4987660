// The product's own backup: every table by COPY from one snapshot, into one file.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import fs from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { Refusal } from '@thidua/kit/refusal.ts'
import { endMark, endOfRows, firstLine, headerMark, manifestMark, type Header, type Manifest } from './archive.ts'
import type { Database } from './connect.ts'
import { appliedMigrations } from './migrate.ts'
import { copyIn, copyOut, readSequences, tablesInOrder, type Table } from './tables.ts'

export interface BackupReport {
  readonly file: string
  readonly tables: number
  readonly rows: number
}

/** The file appears under its name only when it is whole. */
export async function backup(db: Pick<Database, 'pool'>, file: string): Promise<BackupReport> {
  if (await exists(file)) throw new Refusal('database.backup-exists', { file })
  const unfinished = `${file}.unfinished`
  const client = await db.pool.connect()
  const written: Manifest['tables'][number][] = []
  try {
    await client.query('begin isolation level repeatable read read only')
    await pipeline(archiveOf(client, written), createGzip(), createWriteStream(unfinished, { mode: 0o600, flush: true }))
    await fs.rename(unfinished, file)
  } catch (error) {
    await fs.rm(unfinished, { force: true })
    throw isFileError(error) ? new Refusal('database.backup-unwritable', { file, reason: error.code }) : error
  } finally {
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
  return { file, tables: written.length, rows: written.reduce((sum, table) => sum + table.rows, 0) }
}

async function* archiveOf(client: pg.ClientBase, written: Manifest['tables'][number][]): AsyncGenerator<Buffer | string> {
  const hash = createHash('sha256')
  for await (const piece of bodyOf(client, written)) {
    hash.update(piece)
    yield piece
  }
  yield `${endMark}${hash.digest('hex')}\n`
}

async function* bodyOf(client: pg.ClientBase, written: Manifest['tables'][number][]): AsyncGenerator<Buffer | string> {
  const server = (await client.query<{ server_version: string }>('show server_version')).rows[0]?.server_version ?? ''
  const header: Header = { migrations: await appliedMigrations(client), server }
  yield `${firstLine}\n${headerMark}${JSON.stringify(header)}\n`
  for (const table of await tablesInOrder(client)) {
    yield `${copyIn(client, table)};\n`
    written.push(yield* rowsOf(client, table))
    yield endOfRows
  }
  const sequences = await readSequences(client)
  for (const each of sequences) yield `select setval(${client.escapeLiteral(each.name)}, ${each.value}, ${each.called});\n`
  yield `${manifestMark}${JSON.stringify({ tables: written, sequences } satisfies Manifest)}\n`
}

async function* rowsOf(client: pg.ClientBase, table: Table): AsyncGenerator<Buffer, Manifest['tables'][number]> {
  const hash = createHash('sha256')
  const stream = client.query(copyTo(copyOut(client, table)))
  for await (const chunk of stream) {
    hash.update(chunk as Buffer)
    yield chunk as Buffer
  }
  return { name: table.name, rows: stream.rowCount, sha256: hash.digest('hex') }
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(() => true, () => false)
}

function isFileError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'syscall' in error && 'path' in error && typeof (error as NodeJS.ErrnoException).code === 'string'
}
