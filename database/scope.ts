// What a transaction may see and write, told to the database: row-level security reads these settings, and without them there are no rows.
import { sql } from 'kysely'
import type { OpenTransaction } from './connect.ts'

export type OpenUnits = 'every' | readonly string[]

export interface DatabaseScope {
  readonly actor: string
  /** The person of the register who the actor is. */
  readonly person: string | null
  readonly today: string
  readonly log: boolean
  readonly units: Readonly<Record<'read' | 'write' | 'results' | 'drafts' | 'people' | 'confidential', OpenUnits>>
}

const scopes = new WeakMap<OpenTransaction, DatabaseScope>()

/** Holds to the end of the transaction, or until another scope is entered. */
export async function enterScope(tx: OpenTransaction, scope: DatabaseScope): Promise<void> {
  const { actor, person, today, log, units } = scope
  const settings = { actor, person: person ?? '', today, log: log ? 'open' : '', ...Object.fromEntries(Object.entries(units).map(([matter, open]) => [`units_${matter}`, arrayText(open)])) }
  await sql`select ${sql.join(Object.entries(settings).map(([name, value]) => sql`set_config(${`thidua.${name}`}, ${value}, true)`))}`.execute(tx)
  scopes.set(tx, scope)
}

export function scopeOf(tx: OpenTransaction): DatabaseScope | undefined {
  return scopes.get(tx)
}

/** As PostgreSQL spells an array of text. */
function arrayText(open: OpenUnits): string {
  return open === 'every' ? '{*}' : `{${open.map((unit) => `"${unit.replaceAll(/["\\]/g, '\\$&')}"`).join()}}`
}
