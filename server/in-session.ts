// One request, one session, one transaction: what every operation runs in.
import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { dayInVietnam } from '@thidua/kit/plain-date.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import { inTransaction } from '../database/transaction.ts'
import { openSession } from '../features/access/service.ts'
import type { Ctx } from '../features/context.ts'
import type { AppOptions } from './app.ts'
import { noteActor } from './log.ts'
import { sessionDoor } from './session-door.ts'

export interface Caller {
  readonly options: AppOptions
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

export async function inSession<Answer>({ options, request, reply }: Caller, how: { readonly readOnly: boolean; readonly open: boolean }, work: (ctx: Ctx) => Promise<Answer>): Promise<Answer> {
  const moment = (options.clock ?? (() => new Date()))()
  const at = { now: moment.toISOString(), today: dayInVietnam(moment) }
  const session = sessionDoor(request, options.address)
  const answer = await inTransaction(options.database.kysely, { readOnly: how.readOnly }, async (tx) => {
    const { actor, scope } = await openSession(tx, session.door.token, at)
    if (actor.persona !== 'visitor') noteActor(request, actor.id)
    else if (!how.open) throw new Refusal('access.session-needed')
    const files = options.files ? { files: options.files } : {}
    return work({ actor, scope, tx, ...at, newId: randomUUID, channel: 'web', demo: options.demo, session: session.door, ...files })
  })
  // Thrown, a refusal takes back what was written; returned, it keeps it: a wrong password stays counted.
  if (answer instanceof Refusal) throw answer
  session.apply(reply)
  return answer
}
