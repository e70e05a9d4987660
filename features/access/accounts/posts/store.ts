import { sql, type Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { GrantedScope } from '../model.ts'

type Tables = {
  account_positions: { actor_id: string; person_id: string | null; unit_id: string | null; position: string; role: string; valid: string; provider_id: string | null }
  grants: { actor_id: string; role: string; unit_id: string | null; may: 'read' | 'write'; valid: string }
}

export interface StoredPosition {
  readonly person: string | null
  readonly unit: string | null
  readonly position: string
  readonly role: string
  readonly provider: string | null
}

const tables = (tx: Transaction<unknown>) => tx.withTables<Tables>()

export async function positionsOf(tx: Transaction<unknown>, actorId: string, day: PlainDate): Promise<StoredPosition[]> {
  const rows = await tables(tx).selectFrom('account_positions').where('actor_id', '=', actorId).where(sql<boolean>`valid @> ${day}::date`).orderBy('id' as 'role').selectAll().execute()
  return rows.map((row) => ({ person: row.person_id, unit: row.unit_id, position: row.position, role: row.role, provider: row.provider_id }))
}

interface Replacing {
  readonly provider: string | null
  readonly positions: readonly Omit<StoredPosition, 'provider'>[]
  readonly day: PlainDate
}

/** What was held until today stays on record; what began today has never been. */
export async function replacePositions(tx: Transaction<unknown>, actorId: string, { provider, positions, day }: Replacing): Promise<void> {
  const ofSource = sql<boolean>`provider_id is not distinct from ${provider}`
  await tables(tx).deleteFrom('account_positions').where('actor_id', '=', actorId).where(ofSource).where(sql<boolean>`lower(valid) >= ${day}::date`).execute()
  await tables(tx)
    .updateTable('account_positions')
    .set({ valid: sql<string>`valid * daterange(null, ${day}::date)` })
    .where('actor_id', '=', actorId)
    .where(ofSource)
    .where(sql<boolean>`valid @> ${day}::date`)
    .execute()
  const rows = positions.map(({ person, unit, position, role }) => ({ actor_id: actorId, person_id: person, unit_id: unit, position, role, valid: `[${day},)`, provider_id: provider }))
  if (rows.length > 0) await tables(tx).insertInto('account_positions').values(rows).execute()
}

export async function replaceGrants(tx: Transaction<unknown>, actorId: string, { grants, day }: { readonly grants: readonly GrantedScope[]; readonly day: PlainDate }): Promise<void> {
  await tables(tx).deleteFrom('grants').where('actor_id', '=', actorId).where(sql<boolean>`lower(valid) >= ${day}::date`).execute()
  await tables(tx).updateTable('grants').set({ valid: sql<string>`valid * daterange(null, ${day}::date)` }).where('actor_id', '=', actorId).where(sql<boolean>`valid @> ${day}::date`).execute()
  const rows = grants.map(({ role, unit, may }) => ({ actor_id: actorId, role, unit_id: unit, may, valid: `[${day},)` }))
  if (rows.length > 0) await tables(tx).insertInto('grants').values(rows).execute()
}
