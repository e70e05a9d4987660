// The role the application works under: neither superuser nor owner, so row-level security holds for it.
import type pg from 'pg'
import { Refusal } from '@thidua/kit/refusal.ts'

export const applicationRole = 'thidua_app'

/** Not ours to do, or done by somebody else a moment ago: what counts is what can be done afterwards. */
const tolerated = new Set(['42501', '42710', '23505', '42704', '22023'])

/** Roles belong to the server, not to a database: made once, by whoever migrates first and may. */
export async function ensureApplicationRole(client: pg.ClientBase): Promise<void> {
  const found = await client.query<{ login: boolean }>('select rolcanlogin as login from pg_roles where rolname = $1', [applicationRole])
  if (found.rowCount === 0) await succeeds(client, `create role ${applicationRole} nologin`, 'keep')
  if (await mayTakeRole(client)) return
  await succeeds(client, `grant ${applicationRole} to current_user`, 'keep')
  if (!found.rows[0]?.login && !(await mayTakeRole(client))) throw new Refusal('database.no-application-role', { role: applicationRole })
}

const mayTakeRole = (client: pg.ClientBase) => succeeds(client, `set local role ${applicationRole}`, 'take back')

async function succeeds(client: pg.ClientBase, statement: string, then: 'keep' | 'take back'): Promise<boolean> {
  await client.query('savepoint application_role')
  try {
    await client.query(statement)
    await client.query(then === 'keep' ? 'release savepoint application_role' : 'rollback to savepoint application_role')
    return true
  } catch (error) {
    await client.query('rollback to savepoint application_role')
    const { code = '' } = error as { code?: string }
    if (!tolerated.has(code)) throw error
    return false
  }
}
