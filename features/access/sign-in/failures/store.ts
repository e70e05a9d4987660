import { sql, type Transaction } from 'kysely'
import { forgottenBefore, type Failures, type Trying } from './model.ts'

type Tables = {
  sign_in_failures: { account_key: string; source_key: string; count: number; last_at: string }
  known_devices: { token_hash: string; actor_id: string; since: string; expires_at: string }
}

const tables = (tx: Transaction<unknown>) => tx.withTables<Tables>()

/** Until the end of the transaction; `false` when another try of the same kind is under way: guesses come one by one. */
export async function takeTurn(tx: Transaction<unknown>, { account, source }: Trying): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${`sign-in ${account} ${source}`}, 0)) as taken`.execute(tx)
  return rows[0]?.taken === true
}

export async function failuresOf(tx: Transaction<unknown>, { account, source }: Trying): Promise<Failures | null> {
  const row = await tables(tx).selectFrom('sign_in_failures').where('account_key', '=', account).where('source_key', '=', source).select(['count', 'last_at']).executeTakeFirst()
  return row ? { count: row.count, lastAt: row.last_at } : null
}

export async function addFailure(tx: Transaction<unknown>, { account, source }: Trying, now: string): Promise<void> {
  await tables(tx)
    .insertInto('sign_in_failures')
    .values({ account_key: account, source_key: source, count: 1, last_at: now })
    .onConflict((conflict) =>
      conflict.columns(['account_key', 'source_key']).doUpdateSet({
        count: sql<number>`case when sign_in_failures.last_at < ${forgottenBefore(now)}::timestamptz then 1 else sign_in_failures.count + 1 end`,
        last_at: now,
      }),
    )
    .execute()
}

export async function deleteFailures(tx: Transaction<unknown>, { account, source }: Trying): Promise<void> {
  await tables(tx).deleteFrom('sign_in_failures').where('account_key', '=', account).where('source_key', '=', source).execute()
}

export async function deleteForgotten(tx: Transaction<unknown>, now: string): Promise<void> {
  await tables(tx).deleteFrom('sign_in_failures').where('last_at', '<', forgottenBefore(now)).execute()
  await tables(tx).deleteFrom('known_devices').where('expires_at', '<', now).execute()
}

export async function knowsDevice(tx: Transaction<unknown>, device: { tokenHash: string; actorId: string }, now: string): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('known_devices')
    .where('token_hash', '=', device.tokenHash)
    .where('actor_id', '=', device.actorId)
    .where('expires_at', '>', now)
    .select('token_hash')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertDevice(tx: Transaction<unknown>, device: { tokenHash: string; actorId: string; since: string; expiresAt: string }): Promise<void> {
  await tables(tx)
    .insertInto('known_devices')
    .values({ token_hash: device.tokenHash, actor_id: device.actorId, since: device.since, expires_at: device.expiresAt })
    .onConflict((conflict) => conflict.columns(['token_hash', 'actor_id']).doUpdateSet({ expires_at: device.expiresAt }))
    .execute()
}

export async function deleteDevices(tx: Transaction<unknown>, actorId: string): Promise<void> {
  await tables(tx).deleteFrom('known_devices').where('actor_id', '=', actorId).execute()
}
