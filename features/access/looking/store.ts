import { sql, type Transaction } from 'kysely'
import type { Persona } from '../contract.ts'

type Tx = Transaction<unknown>

export async function selectActors(tx: Tx): Promise<{ id: string; name: string; persona: Persona; unitId: string | null }[]> {
  const { rows } = await sql<{ id: string; name: string; persona: Persona; unitId: string | null }>`select id, name, persona, unit_id as "unitId" from actors order by name, id`.execute(tx)
  return rows
}

export async function markLooking(tx: Tx, tokenHash: string, looking: { as: string; until: string } | null): Promise<void> {
  await sql`update sessions set looking_as = ${looking?.as ?? null}, looking_until = ${looking?.until ?? null} where token_hash = ${tokenHash}`.execute(tx)
}
