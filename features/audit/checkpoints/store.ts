import { sql, type Transaction } from 'kysely'
import type { Checkpoint } from './contract.ts'

type Tx = Transaction<unknown>

type Tables = {
  audit_checkpoints: { seq: number; log: string; hash: string; at: string; key_id: string; public_key: string; signature: string }
}

const tables = (tx: Tx) => tx.withTables<Tables>()

const toCheckpoint = ({ seq, log, hash, at, key_id, public_key, signature }: Tables['audit_checkpoints']): Checkpoint => ({
  log, seq, hash, at, keyId: key_id, publicKey: public_key, signature,
})

/** False: another process signed this place just before. */
export async function insertCheckpoint(tx: Tx, { seq, log, hash, at, keyId, publicKey, signature }: Checkpoint): Promise<boolean> {
  const result = await tables(tx)
    .insertInto('audit_checkpoints')
    .values({ seq, log, hash, at, key_id: keyId, public_key: publicKey, signature })
    .onConflict((conflict) => conflict.column('seq').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function lastCheckpoint(tx: Tx): Promise<Checkpoint | null> {
  const row = await tables(tx).selectFrom('audit_checkpoints').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row ? toCheckpoint(row) : null
}

/** Newest first. */
export async function selectCheckpoints(tx: Tx, limit: number | null): Promise<Checkpoint[]> {
  let rows = tables(tx).selectFrom('audit_checkpoints').selectAll().orderBy('seq', 'desc')
  if (limit !== null) rows = rows.limit(limit)
  return (await rows.execute()).map(toCheckpoint)
}

export async function countCheckpoints(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from audit_checkpoints`.execute(tx)
  return rows[0]?.count ?? 0
}
