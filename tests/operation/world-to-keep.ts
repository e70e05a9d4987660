// A world with something in every part a backup must carry: the demo year, accounts, the log with its chain, files kept and in quarantine.
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Database } from '../../database/connect.ts'
import { inTransaction } from '../../database/transaction.ts'
import { loadDemo } from '../../demo/load.ts'
import { areas, type Area, type FileStorage } from '../../outside/storage/storage.ts'

export async function fillWorld(database: Database, storage: FileStorage): Promise<void> {
  await inTransaction(database.kysely, {}, (tx) => loadDemo(tx))
  await fillStorage(storage)
}

/** A line of the archive's own kind inside a file is a file. */
export const tricky = Buffer.from('\n-- content ends\n\\.\n-- end 00\n')

/** Sizes around the pieces an archive cuts files into. */
const sizes = [['kept', 0], ['kept', 1], ['kept', 48 * 1024], ['kept', 300_001], ['quarantine', 70_000]] as const

export async function fillStorage(storage: FileStorage): Promise<{ contents: number; bytes: number }> {
  const contents = [...sizes.map(([area, size]) => [area, randomBytes(size)] as const), ['kept', tricky] as const]
  for (const [area, bytes] of contents) await putBytes(storage, area, bytes)
  return { contents: contents.length, bytes: contents.reduce((sum, [, { length }]) => sum + length, 0) }
}

export async function putBytes(storage: FileStorage, area: Area, bytes: Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await storage.put(area, { sha256, size: bytes.length, stream: () => Readable.from([bytes]) })
  return sha256
}

/** Every row of every table as the server prints it, in an order of its own: nothing here is shared with the code of the backup. */
export async function rowsOf({ pool }: Database): Promise<Record<string, string[]>> {
  const { rows: tables } = await pool.query<{ name: string }>("select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migrations' order by 1")
  const found: Record<string, string[]> = {}
  for (const { name } of tables) found[name] = (await pool.query<{ row: string }>(`select t::text as row from ${name} t`)).rows.map(({ row }) => row).sort()
  return found
}

export async function bytesOf(storage: FileStorage): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const area of areas) {
    for await (const { sha256 } of storage.list(area)) found[`${area}/${sha256}`] = (await buffer((await storage.open(area, sha256))!)).toString('base64')
  }
  return found
}

/** The files of a folder as they lie on the disk, whoever put them there. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).sort()
  const read = await Promise.all(files.map(async (file) => [path.relative(folder, file), (await fs.readFile(file)).toString('base64')] as const))
  return Object.fromEntries(read)
}
