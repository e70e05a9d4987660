// The product's own backup: every table by COPY from one snapshot, and the contents of files, into one file.
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
import { contentLines, type ContentsReport, type KeptContents } from './contents.ts'
import { appliedMigrations } from './migrate.ts'
import { copyIn, copyOut, readSequences, tablesInOrder, type Table } from './tables.ts'

export interface BackupReport {
  readonly file: string
  readonly tables: number
  readonly rows: number
  readonly contents: number
  readonly bytes: number
  /** Hashes of contents that are no longer what was put. */
  readonly lost: readonly string[]
}

interface Written {
  readonly tables: Manifest['tables'][number][]
  contents: ContentsReport
}

/** The file appears under its name only when it is whole. */
export async function backup(db: Pick<Database, 'pool'>, file: string, kept?: KeptContents): Promise<BackupReport> {
  if (await exists(file)) throw new Refusal('database.backup-exists', { file })
  const unfinished = `${file}.unfinished`
  const client = await db.pool.connect()
  const written: Written = { tables: [], contents: { contents: 0, bytes: 0, lost: [] } }
  try {
    await client.query('begin isolation level repeatable read read only')
    // a row that a policy hides makes the backup fail, never smaller
    await client.query('set local row_security = off')
    await pipeline(archiveOf(client, written, kept), createGzip(), createWriteStream(unfinished, { mode: 0o600, flush: true }))
    await fs.rename(unfinished, file)
  } catch (error) {
    await fs.rm(unfinished, { force: true })
    throw isFileError(error) ? new Refusal('database.backup-unwritable', { file, reason: error.code }) : error
  } finally {
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
  return { file, tables: written.tables.length, rows: written.tables.reduce((sum, table) => sum + table.rows, 0), ...written.contents }
}

async function* archiveOf(client: pg.ClientBase, written: Written, kept: KeptContents | undefined): AsyncGenerator<Buffer | string> {
  const hash = createHash('sha256')
  for await (const piece of bodyOf(client, written, kept)) {
    hash.update(piece)
    yield piece
  }
  yield `${endMark}${hash.digest('hex')}\n`
}

async function* bodyOf(client: pg.ClientBase, written: Written, kept: KeptContents | undefined): AsyncGenerator<Buffer | string> {
  const server = (await client.query<{ server_version: string }>('show server_version')).rows[0]?.server_version ?? ''
  const header: Header = { migrations: await appliedMigrations(client), server }
  yield `${firstLine}\n${headerMark}${JSON.stringify(header)}\n`
  for (const table of await tablesInOrder(client)) {
    yield `${copyIn(client, table)};\n`
    written.tables.push(yield* rowsOf(client, table))
    yield endOfRows
  }
  const sequences = await readSequences(client)
  for (const each of sequences) yield `select setval(${client.escapeLiteral(each.name)}, ${each.value}, ${each.called});\n`
  if (kept) written.contents = yield* contentLines(kept)
  const { contents, bytes } = written.contents
  yield `${manifestMark}${JSON.stringify({ tables: written.tables, sequences, contents: { contents, bytes } } satisfies Manifest)}\n`
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
