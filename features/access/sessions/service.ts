import { createHash, randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import { Refusal } from '@thidua/kit/refusal.ts'
import { record, visitOf, type Ctx } from '../../context.ts'
import type { EndSession, SessionList, SignInMethod } from './contract.ts'
import { endOfSession, isDueToBeSeen, isFresh, isOpen, sessionLimits } from './model.ts'
import * as store from './store.ts'

const hash = (token: string) => createHash('sha256').update(token).digest('hex')

export interface OpenedSession {
  readonly actorId: string
  /** The delegation the holder acts under. */
  readonly actingUnder: string | null
  /** Whom the holder, from support, looks as, and until when. */
  readonly lookingAs: string | null
  readonly lookingUntil: string | null
}

/** The open session a token stands for. Being seen is written when the request has been answered. */
export async function findSession(tx: Transaction<unknown>, token: string | null, { now, attended = true }: { readonly now: string; readonly attended?: boolean }): Promise<OpenedSession | null> {
  const session = token === null ? null : await store.sessionOf(tx, hash(token))
  if (!session || !isOpen(session, now)) return null
  if (attended && isDueToBeSeen(session, now)) store.markSeenAtTheEnd(tx, session.tokenHash, now)
  const { actorId, actingUnder, lookingAs, lookingUntil } = session
  return { actorId, actingUnder, lookingAs, lookingUntil }
}

/** What a person has shown of themselves. */
export interface Shown {
  readonly method: SignInMethod
  readonly secondFactor: boolean
}

/** A new token every time, so a token from before the sign-in is worth nothing after it. */
export async function startSession(ctx: Ctx, actorId: string, { method, secondFactor }: Shown): Promise<void> {
  if (ctx.session.token !== null) await store.deleteSession(ctx.tx, hash(ctx.session.token))
  const token = randomBytes(32).toString('base64url')
  const endsAt = endOfSession(ctx.now)
  const { agent, source } = visitOf(ctx)
  await store.insertSession(ctx.tx, {
    id: ctx.newId(),
    tokenHash: hash(token),
    actorId,
    method,
    secondFactor,
    startedAt: ctx.now,
    lastSeenAt: ctx.now,
    confirmedAt: ctx.now,
    endsAt,
    agent: agent.slice(0, 300),
    source,
  })
  await store.deleteEndedSessions(ctx.tx, { before: ctx.now, silentSince: new Date(Date.parse(ctx.now) - sessionLimits.idleMinutes * 60_000).toISOString() })
  ctx.session.start(token, new Date(endsAt))
}

export async function endCurrentSession(ctx: Ctx): Promise<boolean> {
  const ended = ctx.session.token !== null && (await store.deleteSession(ctx.tx, hash(ctx.session.token)))
  ctx.session.end()
  return ended
}

/** Every one, or every one but the caller's own. */
export async function endSessionsOf(ctx: Ctx, actorId: string, keep: 'none' | 'current' = 'none'): Promise<number> {
  return store.deleteSessions(ctx.tx, { actorId, exceptToken: keep === 'current' && ctx.session.token !== null ? hash(ctx.session.token) : null })
}

/** Refuses unless the caller has shown who they are within the last minutes. */
export async function ensureConfirmed(ctx: Ctx): Promise<void> {
  const session = ctx.session.token === null ? null : await store.sessionOf(ctx.tx, hash(ctx.session.token))
  if (!session || !isFresh(session.confirmedAt, ctx.now)) throw new Refusal('access.confirm-again')
}

/** Whether something only the holder has was shown in the present session. */
export async function hasShownSecondFactor(ctx: Ctx): Promise<boolean> {
  const session = ctx.session.token === null ? null : await store.sessionOf(ctx.tx, hash(ctx.session.token))
  return session?.secondFactor ?? false
}

export async function markSecondFactorShown(ctx: Ctx): Promise<void> {
  if (ctx.session.token !== null) await store.markSecondFactor(ctx.tx, hash(ctx.session.token))
}

export async function confirmCurrentSession(ctx: Ctx): Promise<void> {
  if (ctx.session.token !== null) await store.markConfirmed(ctx.tx, hash(ctx.session.token), ctx.now)
}

export async function listSessions(ctx: Ctx): Promise<SessionList> {
  const own = ctx.session.token === null ? null : hash(ctx.session.token)
  const sessions = (await store.sessionsOf(ctx.tx, ctx.actor.id)).filter((session) => isOpen(session, ctx.now))
  return {
    sessions: sessions.map(({ id, tokenHash, method, startedAt, lastSeenAt, endsAt, agent, source }) => ({ id, current: tokenHash === own, method, startedAt, lastSeenAt, endsAt, agent, source })),
  }
}

export async function endSession(ctx: Ctx, input: EndSession): Promise<{ ended: number }> {
  const ended = await store.deleteSessions(ctx.tx, { actorId: ctx.actor.id, id: input.session })
  if (ended === 0) throw new Refusal('access.no-such-session')
  await record(ctx, { operation: 'access/end-session', subjectKind: 'account', subjectId: ctx.actor.id, after: { ended }, quiet: true })
  return { ended }
}

export async function endOtherSessions(ctx: Ctx): Promise<{ ended: number }> {
  const ended = await endSessionsOf(ctx, ctx.actor.id, 'current')
  await record(ctx, { operation: 'access/end-other-sessions', subjectKind: 'account', subjectId: ctx.actor.id, after: { ended }, quiet: true })
  return { ended }
}
