// A context for service tests: the real transaction, a fixed clock, and whoever the test acts as.
import { randomUUID } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import { dayInVietnam, plainDate } from '@thidua/kit/plain-date.ts'
import type { Database } from '../../database/connect.ts'
import { inTransaction } from '../../database/transaction.ts'
import { openSession, registerDemoActor, enterDemo, systemActor, type Grant } from '../../features/access/service.ts'
import type { Actor } from '../../features/access/contract.ts'
import type { Ctx } from '../../features/context.ts'
import type { FilePorts } from '../../outside/storage/file-ports.ts'

const noon = '2022-11-25T05:00:00.000Z'

export interface Acting {
  readonly now?: string
  /** Token of a session opened by `signIn`; absent: the system. */
  readonly token?: string
  readonly files?: FilePorts
  /** As the door asks a question: in a transaction that only reads. */
  readonly readOnly?: boolean
  /** As the owner of the tables, whom row-level security does not hold: for what is done behind the application's back. */
  readonly asOwner?: boolean
}

export async function act<Result>(database: Database, work: (ctx: Ctx) => Promise<Result>, { now = noon, token, files, readOnly = false, asOwner = false }: Acting = {}): Promise<Result> {
  const today = dayInVietnam(new Date(now))
  const connection = asOwner ? new Kysely<unknown>({ dialect: new PostgresDialect({ pool: database.pool }) }) : database.kysely
  return inTransaction(connection, { readOnly }, async (tx) => {
    const who = token === undefined ? await systemActor(tx, today) : await openSession(tx, token, { now, today })
    const session = { token: token ?? null, start: () => undefined, end: () => undefined }
    return work({ ...who, tx, today, now, newId: randomUUID, channel: token === undefined ? 'system' : 'web', demo: true, session, ...(files ? { files } : {}) })
  })
}

/** A signed-in actor with these grants; gives the token to act with. */
export async function signIn(database: Database, actor: Actor, grants: readonly Grant[], now = noon): Promise<string> {
  let token = ''
  await act(database, async (ctx) => {
    await registerDemoActor(ctx, actor, grants)
    await enterDemo({ ...ctx, session: { token: null, start: (opened) => void (token = opened), end: () => undefined } }, { account: actor.id })
  }, { now })
  return token
}

export const day = plainDate
