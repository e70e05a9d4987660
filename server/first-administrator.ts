// Nobody has a default password: a system without an administrator prints a one-time invitation when it starts.
import { randomUUID } from 'node:crypto'
import { dayInVietnam } from '@thidua/kit/plain-date.ts'
import type { Database } from '../database/connect.ts'
import { inTransaction } from '../database/transaction.ts'
import { inviteFirstAdministrator } from '../features/access/accounts/service.ts'
import { systemActor } from '../features/access/service.ts'
import { momentVi, signInCliVi } from '../messages/sign-in.ts'

const login = 'quan-tri'

/** The lines to print; none when somebody can already invite. */
export async function firstInvitation(database: Database, moment = new Date()): Promise<string[]> {
  const today = dayInVietnam(moment)
  const session = { token: null, start: () => undefined, end: () => undefined }
  const made = await inTransaction(database.kysely, {}, async (tx) =>
    inviteFirstAdministrator({ ...(await systemActor(tx, today)), tx, today, now: moment.toISOString(), newId: randomUUID, channel: 'system', demo: false, session }, { login, name: signInCliVi.firstName }),
  )
  return made ? [signInCliVi.first, `  ${made.link}`, signInCliVi.once({ until: momentVi(made.expiresAt) }), signInCliVi.firstNote] : []
}
