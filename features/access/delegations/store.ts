import { sql, type Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Role } from '../contract.ts'
import type { StoredDelegation } from './model.ts'

type Tx = Transaction<unknown>

const columns = sql`d.id, json_build_object('id', f.id, 'name', f.name) as "from", json_build_object('id', t.id, 'name', t.name) as "to", d.role, d.form,
  lower(d.valid) as "firstDay", upper(d.valid) - 1 as "lastDay", d.document, d.reason, m.name as "madeBy", d.ended_at as "endedAt"
  from delegations d join actors f on f.id = d.from_actor_id join actors t on t.id = d.to_actor_id join actors m on m.id = d.made_by`

export async function selectDelegations(tx: Tx, about: 'every' | { readonly actor: string }): Promise<StoredDelegation[]> {
  const concerned = about === 'every' ? sql<boolean>`true` : sql<boolean>`${about.actor} in (d.from_actor_id, d.to_actor_id)`
  return (await sql<StoredDelegation>`select ${columns} where ${concerned} order by lower(d.valid) desc, d.id`.execute(tx)).rows
}

export async function delegationById(tx: Tx, id: string): Promise<StoredDelegation | null> {
  return (await sql<StoredDelegation>`select ${columns} where d.id = ${id}`.execute(tx)).rows[0] ?? null
}

export interface NewDelegation {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly role: Role
  readonly form: string
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate
  readonly document: string
  readonly reason: string
  readonly madeAt: string
  readonly madeBy: string
}

/** One role goes from one to the other once at a time. */
export async function lockPair(tx: Tx, from: string, to: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`delegation ${from} ${to}`}, 0))`.execute(tx)
}

export async function overlaps(tx: Tx, wanted: Pick<NewDelegation, 'from' | 'to' | 'role' | 'firstDay' | 'lastDay'>): Promise<boolean> {
  const { rows } = await sql`select from delegations where ended_at is null and from_actor_id = ${wanted.from} and to_actor_id = ${wanted.to} and role = ${wanted.role}
    and valid && daterange(${wanted.firstDay}, ${wanted.lastDay}, '[]')`.execute(tx)
  return rows.length > 0
}

export async function insertDelegation(tx: Tx, fresh: NewDelegation): Promise<void> {
  await sql`insert into delegations (id, from_actor_id, to_actor_id, role, form, valid, document, reason, made_at, made_by)
    values (${fresh.id}, ${fresh.from}, ${fresh.to}, ${fresh.role}, ${fresh.form}, daterange(${fresh.firstDay}, ${fresh.lastDay}, '[]'), ${fresh.document}, ${fresh.reason},
      ${fresh.madeAt}, ${fresh.madeBy})`.execute(tx)
}

/** Only one that is not over yet. */
export async function endDelegation(tx: Tx, ended: { id: string; at: string; by: string }): Promise<void> {
  await sql`update delegations set ended_at = ${ended.at}, ended_by = ${ended.by} where id = ${ended.id} and ended_at is null`.execute(tx)
}

export async function colleaguesOf(tx: Tx, actor: { id: string; unitId: string | null }, among: 'unit' | 'every'): Promise<{ id: string; name: string; persona: Role; unitId: string | null }[]> {
  const near = among === 'every' ? sql<boolean>`true` : sql<boolean>`unit_id is not distinct from ${actor.unitId} and persona not in ('citizen', 'direct-worker')`
  const { rows } = await sql<{ id: string; name: string; persona: Role; unitId: string | null }>`
    select id, name, persona, unit_id as "unitId" from actors where id <> ${actor.id} and ${near} order by name, id`.execute(tx)
  return rows
}

export async function markActingUnder(tx: Tx, tokenHash: string, delegation: string | null): Promise<void> {
  await sql`update sessions set acting_under = ${delegation} where token_hash = ${tokenHash}`.execute(tx)
}
