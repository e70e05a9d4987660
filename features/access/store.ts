import { sql, type Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { enterScope, type DatabaseScope } from '../../database/scope.ts'
import { personas, type Actor, type Persona, type Role, type Scope } from './contract.ts'
import type { HeldGrant } from './model.ts'

type Tables = {
  actors: { id: string; name: string; persona: string; unit_id: string | null; person_id: string | null; demo: boolean }
  grants: { actor_id: string; role: string; unit_id: string | null; may: 'read' | 'write'; valid: string }
  handled_commands: { actor_id: string; key: string; operation: string; input_hash: string; answer: unknown; handled_at: string }
}

export interface Grant {
  /** Absent: the role that is the actor's persona. */
  readonly role?: Role
  readonly unit: string | null
  readonly may: 'read' | 'write'
  /** A daterange as PostgreSQL writes it; absent: at all times. */
  readonly valid?: string
}

const tables = (tx: Transaction<unknown>) => tx.withTables<Tables>()

const toActor = (row: { id: string; name: string; persona: string; unit_id: string | null; person_id: string | null }): Actor => ({
  id: row.id,
  name: row.name,
  persona: row.persona as Persona,
  unitId: row.unit_id,
  personId: row.person_id,
})

export async function actorById(tx: Transaction<unknown>, id: string): Promise<Actor | null> {
  const row = await tables(tx).selectFrom('actors').where('id', '=', id).selectAll().executeTakeFirst()
  return row ? toActor(row) : null
}

/** Held on the day; `ever`: at any time, for a seat that stands empty. */
export async function grantsOf(tx: Transaction<unknown>, actorId: string, day: PlainDate | 'ever'): Promise<HeldGrant[]> {
  let rows = tables(tx).selectFrom('grants').where('actor_id', '=', actorId)
  if (day !== 'ever') rows = rows.where(sql<boolean>`valid @> ${day}::date`)
  return (await rows.select(['role', 'unit_id', 'may']).execute()).map((row) => ({ role: row.role as Role, unit: row.unit_id, may: row.may }))
}

/** What the scope says, the database is told: the policies of its tables read it. */
export async function enterWith(tx: Transaction<unknown>, actorId: string, scope: Scope): Promise<void> {
  const { reads, writes, results, drafts, people, confidential, person, log, day } = scope
  const told: DatabaseScope = { actor: actorId, person, today: day, log, units: { read: reads, write: writes, results, drafts, people, confidential } }
  await enterScope(tx, told)
}

export async function actorsOfPerson(tx: Transaction<unknown>, person: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from actors where person_id = ${person} union select actor_id from account_positions where person_id = ${person} order by 1`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function demoActors(tx: Transaction<unknown>): Promise<Actor[]> {
  const rows = await tables(tx).selectFrom('actors').where('demo', '=', true).selectAll().orderBy('id').execute()
  const rank = ({ persona }: { readonly persona: string }) => personas.indexOf(persona as Persona)
  return rows.toSorted((left, right) => rank(left) - rank(right)).map(toActor)
}

export async function upsertActor(tx: Transaction<unknown>, actor: Actor, grants: readonly Grant[]): Promise<void> {
  const row = { id: actor.id, name: actor.name, persona: actor.persona, unit_id: actor.unitId, person_id: actor.personId ?? null, demo: true }
  await tables(tx)
    .insertInto('actors')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  await tables(tx).deleteFrom('grants').where('actor_id', '=', actor.id).execute()
  if (grants.length === 0) return
  await tables(tx)
    .insertInto('grants')
    .values(grants.map(({ role = actor.persona, unit, may, valid = '(,)' }) => ({ actor_id: actor.id, role, unit_id: unit, may, valid })))
    .execute()
}

export interface HandledCommand {
  readonly operation: string
  readonly inputHash: string
  readonly answer: unknown
}

/** Locks the key, so that the same command sent twice at once is done once. */
export async function handledCommand(tx: Transaction<unknown>, actorId: string, key: string): Promise<HandledCommand | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${actorId} ${key}`}, 0))`.execute(tx)
  const row = await tables(tx).selectFrom('handled_commands').where('actor_id', '=', actorId).where('key', '=', key).selectAll().executeTakeFirst()
  return row ? { operation: row.operation, inputHash: row.input_hash, answer: row.answer } : null
}

export async function insertHandledCommand(tx: Transaction<unknown>, actorId: string, key: string, handled: HandledCommand & { now: string }): Promise<void> {
  await tables(tx)
    .insertInto('handled_commands')
    .values({
      actor_id: actorId,
      key,
      operation: handled.operation,
      input_hash: handled.inputHash,
      answer: JSON.stringify(handled.answer),
      handled_at: handled.now,
    })
    .execute()
}
