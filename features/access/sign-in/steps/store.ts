import { sql, type Transaction } from 'kysely'
import type { Stage } from './model.ts'

type Tables = {
  sign_in_steps: { token_hash: string; stage: string; actor_id: string | null; facts: unknown; tries: number; made_at: string; expires_at: string }
}

export interface StoredStep {
  readonly tokenHash: string
  readonly stage: Stage
  readonly actorId: string | null
  readonly facts: unknown
  readonly tries: number
  readonly expiresAt: string
}

const tables = (tx: Transaction<unknown>) => tx.withTables<Tables>()

export async function insertStep(tx: Transaction<unknown>, step: Omit<StoredStep, 'tries'> & { now: string }): Promise<void> {
  await tables(tx).deleteFrom('sign_in_steps').where('expires_at', '<', step.now).execute()
  await tables(tx)
    .insertInto('sign_in_steps')
    .values({ token_hash: step.tokenHash, stage: step.stage, actor_id: step.actorId, facts: JSON.stringify(step.facts), tries: 0, made_at: step.now, expires_at: step.expiresAt })
    .execute()
}

/** Locked until the end of the transaction: one step cannot be used twice at once. */
export async function stepOf(tx: Transaction<unknown>, tokenHash: string): Promise<StoredStep | null> {
  const row = await tables(tx).selectFrom('sign_in_steps').where('token_hash', '=', tokenHash).selectAll().forUpdate().executeTakeFirst()
  return row ? { tokenHash: row.token_hash, stage: row.stage as Stage, actorId: row.actor_id, facts: row.facts, tries: row.tries, expiresAt: row.expires_at } : null
}

export async function addTry(tx: Transaction<unknown>, tokenHash: string): Promise<void> {
  await tables(tx).updateTable('sign_in_steps').set({ tries: sql<number>`tries + 1` }).where('token_hash', '=', tokenHash).execute()
}

export async function deleteStep(tx: Transaction<unknown>, tokenHash: string): Promise<void> {
  await tables(tx).deleteFrom('sign_in_steps').where('token_hash', '=', tokenHash).execute()
}

export async function deleteStepsOf(tx: Transaction<unknown>, actorId: string): Promise<void> {
  await tables(tx).deleteFrom('sign_in_steps').where('actor_id', '=', actorId).execute()
}
