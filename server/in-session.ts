// One request, one session, one transaction: what every operation runs in.
import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { dayInVietnam } from '@thidua/kit/plain-date.ts'
import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import { inTransaction } from '../database/transaction.ts'
import { mayUseNow, openSession, type Opened } from '../features/access/service.ts'
import type { Ctx } from '../features/context.ts'
import type { AppOptions } from './app.ts'
import { noteActor } from './log.ts'
import type { MountedOperation } from './operations.ts'
import { sessionDoor } from './session-door.ts'

export interface Caller {
  readonly options: AppOptions
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

export async function inSession<Answer>({ options, request, reply }: Caller, how: { readonly mounted: MountedOperation; readonly readOnly: boolean }, work: (ctx: Ctx) => Promise<Answer>): Promise<Answer> {
  const moment = (options.clock ?? (() => new Date()))()
  const at = { now: moment.toISOString(), today: dayInVietnam(moment) }
  const session = sessionDoor(request, options.address)
  const attended = request.headers['thidua-unattended'] === undefined
  const answer = await inTransaction(options.database.kysely, { readOnly: how.readOnly }, async (tx) => {
    const opened = await openSession(tx, session.door.token, { ...at, attended })
    if (opened.actor.persona !== 'visitor') noteActor(request, opened.actor.id)
    ensureOpen(opened, how.mounted)
    const files = options.files ? { files: options.files } : {}
    return work({ ...opened, tx, ...at, newId: randomUUID, channel: 'web', demo: options.demo, session: session.door, ...files })
  })
  // Thrown, a refusal takes back what was written; returned, it keeps it: a wrong password stays counted.
  if (answer instanceof Refusal) throw answer
  session.apply(reply)
  return answer
}

/** Whether the request comes in an open session, for what is no operation. */
export async function isSomebody(options: AppOptions, request: FastifyRequest): Promise<boolean> {
  const moment = (options.clock ?? (() => new Date()))()
  const { door } = sessionDoor(request, options.address)
  const { actor } = await inTransaction(options.database.kysely, { readOnly: true }, (tx) => openSession(tx, door.token, { now: moment.toISOString(), today: dayInVietnam(moment), attended: false }))
  return actor.persona !== 'visitor'
}

function ensureOpen({ actor, capacity }: Pick<Opened, 'actor' | 'capacity'>, { feature, name, operation }: MountedOperation): void {
  const open = operation.open === true
  if (actor.persona === 'visitor' && !open) throw new Refusal('access.session-needed')
  ensure(mayUseNow(capacity, { name: `${feature}/${name}`, kind: operation.kind, open }))
}
