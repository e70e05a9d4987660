// Brings a backup into an empty database and an empty storage, whole or not at all.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { Refusal } from '@thidua/kit/refusal.ts'
import { DamagedArchive, headerMark, manifestMark, readArchive, type Header, type Manifest, type Part } from './archive.ts'
import type { BackupReport } from './backup.ts'
import type { Database } from './connect.ts'
import { contentMark, type KeptContents } from './contents.ts'
import { contentsTarget, type ContentsTarget } from './contents-target.ts'
import { appliedMigrations, ensureUnchanged, migrateWithin, readMigrations, type Migration } from './migrate.ts'
import { copyIn, copyOut, hasAnyTable, isMigrated, tablesInOrder, type Table } from './tables.ts'

export interface RestoreOptions {
  readonly migrations?: readonly Migration[]
  /** Absent: a backup with contents is not restored. */
  readonly kept?: KeptContents
}

export async function restore(db: Pick<Database, 'pool'>, file: string, options: RestoreOptions = {}): Promise<BackupReport> {
  const target = { file, known: options.migrations ?? (await readMigrations()), contents: await contentsTarget(options.kept) }
  const client = await db.pool.connect()
  try {
    await client.query('begin')
    const report = await restoreWithin(client, target)
    await client.query('commit')
    client.release()
    return report
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    client.release(true)
    await target.contents.takeBack()
    throw error instanceof DamagedArchive ? new Refusal('database.backup-damaged', { file, reason: error.damage }) : error
  }
}

interface Target {
  readonly file: string
  readonly known: readonly Migration[]
  readonly contents: ContentsTarget
}

async function restoreWithin(client: pg.ClientBase, { file, known, contents }: Target): Promise<BackupReport> {
  await client.query('set local row_security = off')
  const parts = readArchive(file)
  await nextLine(parts)
  const header = parse<Header>(await nextLine(parts), headerMark)
  await prepareTarget(client, { header, file, known })
  const tables = await tablesInOrder(client)
  const quiet = await silenceTriggers(client)
  await client.query(`truncate ${tables.map((table) => client.escapeIdentifier(table.name)).join(', ')}`)
  const manifest = await load(client, parts, { tables, contents })
  await verify(client, tables, manifest)
  for (const each of manifest.sequences) await client.query('select setval($1, $2, $3)', [each.name, each.value, each.called])
  for (const trigger of quiet) await client.query(`alter table ${trigger.table} enable trigger ${trigger.name}`)
  await migrateWithin(client, known)
  const { bytes } = contents.ensureWhole(manifest.contents)
  return { file, tables: manifest.tables.length, rows: manifest.tables.reduce((sum, table) => sum + table.rows, 0), contents: contents.count(), bytes, lost: [] }
}

/** An empty database is brought to the shape the backup was taken in; a migrated one must have that shape and hold nothing. */
async function prepareTarget(client: pg.ClientBase, backup: { header: Header; file: string; known: readonly Migration[] }): Promise<void> {
  const { header, file, known } = backup
  if (header.migrations.length > known.length) {
    throw new Refusal('database.backup-newer-than-program', { file, migrations: header.migrations.length, known: known.length })
  }
  ensureUnchanged(header.migrations, known)
  if (!(await hasAnyTable(client))) {
    await migrateWithin(client, known.slice(0, header.migrations.length))
    return
  }
  if (!(await isMigrated(client))) throw new Refusal('database.not-empty', { tables: (await tablesInOrder(client)).map((table) => table.name) })
  const applied = await appliedMigrations(client)
  ensureUnchanged(applied, known)
  if (applied.length !== header.migrations.length) {
    throw new Refusal('database.restore-into-other-schema', { migrations: applied.length, backup: header.migrations.length })
  }
  await ensureEmpty(client)
}

async function ensureEmpty(client: pg.ClientBase): Promise<void> {
  const filled: string[] = []
  for (const { name } of await tablesInOrder(client)) {
    const quoted = client.escapeIdentifier(name)
    await client.query(`lock table ${quoted} in access exclusive mode`)
    if ((await client.query(`select from ${quoted} limit 1`)).rowCount) filled.push(name)
  }
  if (filled.length > 0) throw new Refusal('database.not-empty', { tables: filled })
}

/** What triggers once derived or refused is in the backup already, and so are rows a migration put in. */
async function silenceTriggers(client: pg.ClientBase): Promise<{ table: string; name: string }[]> {
  const { rows } = await client.query<{ table: string; name: string }>(`
    select quote_ident(c.relname) as table, quote_ident(t.tgname) as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgenabled = 'O'`)
  for (const trigger of rows) await client.query(`alter table ${trigger.table} disable trigger ${trigger.name}`)
  return rows
}

async function load(client: pg.ClientBase, parts: AsyncGenerator<Part>, { tables, contents }: { tables: readonly Table[]; contents: ContentsTarget }): Promise<Manifest> {
  await client.query('set constraints all deferred')
  const byStatement = new Map(tables.map((table) => [`${copyIn(client, table)};`, table]))
  let manifest: Manifest | null = null
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    if (next.value.type !== 'line') throw new DamagedArchive('altered')
    const { text } = next.value
    if (text.startsWith('copy ')) {
      const table = byStatement.get(text)
      if (!table) throw new DamagedArchive('unknown-table')
      await loadTable(client, parts, table)
    } else if (text.startsWith(contentMark)) {
      await contents.take(text, parts)
    } else if (text.startsWith(manifestMark)) {
      manifest = parse<Manifest>(text, manifestMark)
    }
  }
  if (!manifest) throw new DamagedArchive('cut-short')
  return manifest
}

async function loadTable(client: pg.ClientBase, parts: AsyncGenerator<Part>, table: Table): Promise<void> {
  const rows = async function* () {
    for (let next = await parts.next(); !next.done && next.value.type === 'rows'; next = await parts.next()) yield next.value.data
  }
  try {
    await pipeline(Readable.from(rows()), client.query(copyFrom(copyIn(client, table))))
  } catch (error) {
    if (error instanceof DamagedArchive || error instanceof Refusal) throw error
    throw /^2[23]/.test((error as { code?: string }).code ?? '') ? new DamagedArchive('refused-rows', error) : error
  }
}

/** What the server holds now is read back and compared, not what we sent. */
async function verify(client: pg.ClientBase, tables: readonly Table[], manifest: Manifest): Promise<void> {
  if (manifest.tables.length !== tables.length) throw new DamagedArchive('unknown-table')
  const expected = new Map(manifest.tables.map((table) => [table.name, table]))
  for (const table of tables) {
    const hash = createHash('sha256')
    const stream = client.query(copyTo(copyOut(client, table)))
    for await (const chunk of stream) hash.update(chunk as Buffer)
    const found = expected.get(table.name)
    if (found?.rows !== stream.rowCount) throw new DamagedArchive('row-count')
    if (found.sha256 !== hash.digest('hex')) throw new DamagedArchive('altered')
  }
}

async function nextLine(parts: AsyncGenerator<Part>): Promise<string> {
  const next = await parts.next()
  if (next.done || next.value.type !== 'line') throw new DamagedArchive('cut-short')
  return next.value.text
}

function parse<Shape>(line: string, mark: string): Shape {
  try {
    if (line.startsWith(mark)) return JSON.parse(line.slice(mark.length)) as Shape
  } catch {
    throw new DamagedArchive('altered')
  }
  throw new DamagedArchive('altered')
}
