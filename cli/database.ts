// Commands about the database as a whole: no feature owns it.
import path from 'node:path'
import type { Command, CommandResult } from '../features/command.ts'
import type { Database } from '../database/connect.ts'
import type { KeptContents } from '../database/contents.ts'
import { cliVi } from '../messages/cli.ts'
import { databaseVi } from '../messages/database.ts'

const say = cliVi.database

export const databaseCommands: readonly Command[] = [
  { name: 'db migrate', summary: say.migrate, arguments: [], options: {}, run: () => withDatabase(migrateAll) },
  { name: 'db backup', summary: say.backup, arguments: ['FILE'], options: {}, run: ({ arguments: [file = ''] }) => withDatabase((db) => backUp(db, path.resolve(file))) },
  { name: 'db restore', summary: say.restore, arguments: ['FILE'], options: {}, run: ({ arguments: [file = ''] }) => withDatabase((db) => restoreFrom(db, path.resolve(file))) },
]

async function migrateAll(db: Database): Promise<CommandResult> {
  const { migrate } = await import('../database/migrate.ts')
  const { applied, alreadyApplied } = await migrate(db.pool)
  return { ok: true, json: { applied, alreadyApplied }, text: [databaseVi.report.migrated({ applied: applied.length, already: alreadyApplied }), ...applied.map((file) => `  ${file}`)] }
}

/** A content that is no longer what was put does not stop the backup of all else; the command fails, so that somebody looks. */
async function backUp(db: Database, file: string): Promise<CommandResult> {
  const { backup } = await import('../database/backup.ts')
  const report = await backup(db, file, await openContents())
  const lost = report.lost.length === 0 ? [] : [databaseVi.report.lost({ hashes: report.lost })]
  return { ok: lost.length === 0, json: report, text: [databaseVi.report.backedUp(report), ...lost], notes: [databaseVi.report.keysApart] }
}

async function restoreFrom(db: Database, file: string): Promise<CommandResult> {
  const { restore } = await import('../database/restore.ts')
  const report = await restore(db, file, { kept: await openContents() })
  return { ok: true, json: report, text: [databaseVi.report.restored(report)], notes: [databaseVi.report.keysNeeded] }
}

async function openContents(): Promise<KeptContents> {
  const { openFilePorts } = await import('../outside/storage/file-ports.ts')
  const { keptContents } = await import('./kept-contents.ts')
  return keptContents((await openFilePorts(process.env, dataFolder())).storage)
}

const dataFolder = () => path.resolve(process.env['THIDUA_DATA'] ?? 'data')

/** The given server, or our own in the data folder; loaded only when a command needs it. */
export async function withDatabase<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
  const { openDatabase } = await import('../database/connect.ts')
  const url = process.env['DATABASE_URL']
  const db = await openDatabase(url ? { url } : { folder: dataFolder() })
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}
