import { sql, type Transaction } from 'kysely'

type Tables = {
  authenticators: { actor_id: string; secret: string | null; pending: string | null; confirmed_at: string | null; last_step: number }
  recovery_codes: { actor_id: string; code_hash: string; used_at: string | null }
}

/** Secrets are sealed here as everywhere outside the service. */
export interface StoredAuthenticator {
  readonly secret: string | null
  readonly pending: string | null
  readonly confirmedAt: string | null
  readonly lastStep: number
}

const tables = (tx: Transaction<unknown>) => tx.withTables<Tables>()

export async function authenticatorOf(tx: Transaction<unknown>, actorId: string): Promise<StoredAuthenticator | null> {
  const row = await tables(tx).selectFrom('authenticators').where('actor_id', '=', actorId).selectAll().executeTakeFirst()
  return row ? { secret: row.secret, pending: row.pending, confirmedAt: row.confirmed_at, lastStep: row.last_step } : null
}

export async function setPending(tx: Transaction<unknown>, actorId: string, pending: string): Promise<void> {
  await tables(tx)
    .insertInto('authenticators')
    .values({ actor_id: actorId, secret: null, pending, confirmed_at: null, last_step: 0 })
    .onConflict((conflict) => conflict.column('actor_id').doUpdateSet({ pending }))
    .execute()
}

export async function confirmPending(tx: Transaction<unknown>, actorId: string, confirmed: { now: string; step: number }): Promise<void> {
  await tables(tx)
    .updateTable('authenticators')
    .set({ secret: sql<string>`pending`, pending: null, confirmed_at: confirmed.now, last_step: confirmed.step })
    .where('actor_id', '=', actorId)
    .execute()
}

/** `false`: the step, or a newer one, has been used already. */
export async function useUpTimeStep(tx: Transaction<unknown>, actorId: string, step: number): Promise<boolean> {
  const result = await tables(tx).updateTable('authenticators').set({ last_step: step }).where('actor_id', '=', actorId).where('last_step', '<', step).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function deleteAuthenticator(tx: Transaction<unknown>, actorId: string): Promise<void> {
  await tables(tx).deleteFrom('authenticators').where('actor_id', '=', actorId).execute()
}

export async function replaceRecoveryCodes(tx: Transaction<unknown>, actorId: string, codeHashes: readonly string[]): Promise<void> {
  await tables(tx).deleteFrom('recovery_codes').where('actor_id', '=', actorId).execute()
  if (codeHashes.length > 0) await tables(tx).insertInto('recovery_codes').values(codeHashes.map((code_hash) => ({ actor_id: actorId, code_hash, used_at: null }))).execute()
}

export async function recoveryCodesLeft(tx: Transaction<unknown>, actorId: string): Promise<number> {
  const rows = await tables(tx).selectFrom('recovery_codes').where('actor_id', '=', actorId).where('used_at', 'is', null).select('code_hash').execute()
  return rows.length
}

/** `false`: no such code, or used before. */
export async function useUpRecoveryCode(tx: Transaction<unknown>, code: { actorId: string; codeHash: string; now: string }): Promise<boolean> {
  const result = await tables(tx).updateTable('recovery_codes').set({ used_at: code.now }).where('actor_id', '=', code.actorId).where('code_hash', '=', code.codeHash).where('used_at', 'is', null).executeTakeFirst()
  return result.numUpdatedRows > 0n
}
