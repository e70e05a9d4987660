import type { Transaction } from 'kysely'

type Tables = {
  passkeys: { id: string; actor_id: string; name: string; public_key: Buffer; counter: number; transports: string[]; made_at: string; used_at: string | null }
}

export interface StoredPasskey {
  readonly id: string
  readonly actorId: string
  readonly name: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
  readonly madeAt: string
  readonly usedAt: string | null
}

const tables = (tx: Transaction<unknown>) => tx.withTables<Tables>()

const toPasskey = (row: Tables['passkeys']): StoredPasskey => ({
  id: row.id,
  actorId: row.actor_id,
  name: row.name,
  publicKey: new Uint8Array(row.public_key),
  counter: row.counter,
  transports: row.transports,
  madeAt: row.made_at,
  usedAt: row.used_at,
})

export async function passkeysOf(tx: Transaction<unknown>, actorId: string): Promise<StoredPasskey[]> {
  const rows = await tables(tx).selectFrom('passkeys').where('actor_id', '=', actorId).orderBy('made_at').selectAll().execute()
  return rows.map(toPasskey)
}

/** Locked until the end of the transaction, so that its counter moves once. */
export async function passkeyById(tx: Transaction<unknown>, id: string): Promise<StoredPasskey | null> {
  const row = await tables(tx).selectFrom('passkeys').where('id', '=', id).selectAll().forUpdate().executeTakeFirst()
  return row ? toPasskey(row) : null
}

/** `false`: this key is registered already. */
export async function insertPasskey(tx: Transaction<unknown>, passkey: Omit<StoredPasskey, 'usedAt'>): Promise<boolean> {
  const result = await tables(tx)
    .insertInto('passkeys')
    .values({
      id: passkey.id,
      actor_id: passkey.actorId,
      name: passkey.name,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports],
      made_at: passkey.madeAt,
      used_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function markUsed(tx: Transaction<unknown>, id: string, use: { counter: number; now: string }): Promise<void> {
  await tables(tx).updateTable('passkeys').set({ counter: use.counter, used_at: use.now }).where('id', '=', id).execute()
}

export async function deletePasskey(tx: Transaction<unknown>, actorId: string, id: string): Promise<boolean> {
  const result = await tables(tx).deleteFrom('passkeys').where('actor_id', '=', actorId).where('id', '=', id).executeTakeFirst()
  return result.numDeletedRows > 0n
}

export async function deletePasskeysOf(tx: Transaction<unknown>, actorId: string): Promise<void> {
  await tables(tx).deleteFrom('passkeys').where('actor_id', '=', actorId).execute()
}
