import type { Generated, Selectable, Transaction } from 'kysely'
import { beforeCommit } from '../../../database/transaction.ts'
import type { SignInMethod } from './contract.ts'

type Tables = {
  sessions: {
    token_hash: string
    id: string
    actor_id: string
    method: string
    second_factor: boolean
    started_at: string
    last_seen_at: string
    confirmed_at: string
    expires_at: string
    agent: string
    source: string
    acting_under: Generated<string | null>
    looking_as: Generated<string | null>
    looking_until: Generated<string | null>
  }
}

export interface StoredSession {
  readonly id: string
  readonly tokenHash: string
  readonly actorId: string
  readonly method: SignInMethod
  readonly secondFactor: boolean
  readonly startedAt: string
  readonly lastSeenAt: string
  readonly confirmedAt: string
  readonly endsAt: string
  readonly agent: string
  readonly source: string
  readonly actingUnder: string | null
  readonly lookingAs: string | null
  readonly lookingUntil: string | null
}

const tables = (tx: Transaction<unknown>) => tx.withTables<Tables>()

const toSession = (row: Selectable<Tables['sessions']>): StoredSession => ({
  id: row.id,
  tokenHash: row.token_hash,
  actorId: row.actor_id,
  method: row.method as SignInMethod,
  secondFactor: row.second_factor,
  startedAt: row.started_at,
  lastSeenAt: row.last_seen_at,
  confirmedAt: row.confirmed_at,
  endsAt: row.expires_at,
  agent: row.agent,
  source: row.source,
  actingUnder: row.acting_under,
  lookingAs: row.looking_as,
  lookingUntil: row.looking_until,
})

export async function sessionOf(tx: Transaction<unknown>, tokenHash: string): Promise<StoredSession | null> {
  const row = await tables(tx).selectFrom('sessions').where('token_hash', '=', tokenHash).selectAll().executeTakeFirst()
  return row ? toSession(row) : null
}

export async function sessionsOf(tx: Transaction<unknown>, actorId: string): Promise<StoredSession[]> {
  const rows = await tables(tx).selectFrom('sessions').where('actor_id', '=', actorId).orderBy('last_seen_at', 'desc').selectAll().execute()
  return rows.map(toSession)
}

export async function insertSession(tx: Transaction<unknown>, session: Omit<StoredSession, 'actingUnder' | 'lookingAs' | 'lookingUntil'>): Promise<void> {
  await tables(tx)
    .insertInto('sessions')
    .values({
      token_hash: session.tokenHash,
      id: session.id,
      actor_id: session.actorId,
      method: session.method,
      second_factor: session.secondFactor,
      started_at: session.startedAt,
      last_seen_at: session.lastSeenAt,
      confirmed_at: session.confirmedAt,
      expires_at: session.endsAt,
      agent: session.agent,
      source: session.source,
    })
    .execute()
}

/** A question runs in a transaction that only reads: the mark is made after it. */
export function markSeenAtTheEnd(tx: Transaction<unknown>, tokenHash: string, now: string): void {
  beforeCommit(tx, markSeen, { tokenHash, now })
}

async function markSeen(tx: Transaction<unknown>, seen: readonly { readonly tokenHash: string; readonly now: string }[]): Promise<void> {
  for (const { tokenHash, now } of seen) await tables(tx).updateTable('sessions').set({ last_seen_at: now }).where('token_hash', '=', tokenHash).where('last_seen_at', '<', now).execute()
}

export async function markSecondFactor(tx: Transaction<unknown>, tokenHash: string): Promise<void> {
  await tables(tx).updateTable('sessions').set({ second_factor: true }).where('token_hash', '=', tokenHash).execute()
}

export async function markConfirmed(tx: Transaction<unknown>, tokenHash: string, now: string): Promise<void> {
  await tables(tx).updateTable('sessions').set({ confirmed_at: now }).where('token_hash', '=', tokenHash).execute()
}

export async function deleteSession(tx: Transaction<unknown>, tokenHash: string): Promise<boolean> {
  const result = await tables(tx).deleteFrom('sessions').where('token_hash', '=', tokenHash).executeTakeFirst()
  return result.numDeletedRows > 0n
}

export interface Ending {
  readonly actorId: string
  /** Only this one. */
  readonly id?: string
  /** All but this one. */
  readonly exceptToken?: string | null
}

export async function deleteSessions(tx: Transaction<unknown>, { actorId, id, exceptToken }: Ending): Promise<number> {
  let rows = tables(tx).deleteFrom('sessions').where('actor_id', '=', actorId)
  if (id !== undefined) rows = rows.where('id', '=', id)
  if (exceptToken) rows = rows.where('token_hash', '!=', exceptToken)
  return Number((await rows.executeTakeFirst()).numDeletedRows)
}

export async function deleteEndedSessions(tx: Transaction<unknown>, ended: { before: string; silentSince: string }): Promise<void> {
  await tables(tx).deleteFrom('sessions').where((row) => row.or([row('expires_at', '<', ended.before), row('last_seen_at', '<', ended.silentSince)])).execute()
}
