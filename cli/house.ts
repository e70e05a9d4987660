// What a command gets beside its arguments: the database, as the system acting at the terminal.
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { dayInVietnam } from '@thidua/kit/plain-date.ts'
import type { OpenTransaction } from '../database/connect.ts'
import { settingsFrom, type House } from '../features/command.ts'
import type { Ctx } from '../features/context.ts'
import { withDatabase } from './database.ts'

/** Thrown to end a transaction that is not to be kept, with what came of it. */
class TakenBack extends Error {
  readonly answer: unknown

  constructor(answer: unknown) {
    super('taken back')
    this.answer = answer
  }
}

export const house: House = {
  settings: settingsFrom(process.env, path.resolve('data')),
  inDatabase: (work, { keep, snapshot = false } = { keep: true }) =>
    withDatabase(async (db) => {
      const { migrate } = await import('../database/migrate.ts')
      const { inTransaction } = await import('../database/transaction.ts')
      await migrate(db.pool)
      try {
        return await inTransaction(db.kysely, { readOnly: snapshot }, async (tx) => {
          const answer = await work(await contextOf(tx))
          if (keep) return answer
          throw new TakenBack(answer)
        })
      } catch (error) {
        if (error instanceof TakenBack) return error.answer as Awaited<ReturnType<typeof work>>
        throw error
      }
    }),
}

async function contextOf(tx: OpenTransaction): Promise<Ctx> {
  const { systemActor } = await import('../features/access/service.ts')
  const moment = new Date()
  const today = dayInVietnam(moment)
  const session = { token: null, start: () => undefined, end: () => undefined }
  return { ...(await systemActor(tx, today)), tx, today, now: moment.toISOString(), newId: randomUUID, channel: 'cli', demo: false, session }
}
