import type { Transaction } from 'kysely'
import type { LinkPurpose } from './model.ts'

type Tables = {
  actors: { id: string; name: string; persona: string; unit_id: string | null; person_id: string | null; demo: boolean }
  accounts: { actor_id: string; login: string; password_hash: string | null; password_set_at: string | null; made_at: string; disabled_at: string | null }
  account_links: { token_hash: string; actor_id: string; purpose: LinkPurpose; resets_factors: boolean; made_by: string; made_at: string; expires_at: string; used_at: string | null }
}

export interface StoredAccount {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly persona: string
  readonly passwordHash: string | null
  readonly madeAt: string
  readonly disabled: boolean
}

export interface StoredLink {
  readonly tokenHash: string
  readonly accountId: string
  readonly purpose: LinkPurpose
  readonly resetsFactors: boolean
  readonly expiresAt: string
}

const tables = (tx: Transaction<unknown>) => tx.withTables<Tables>()

const accounts = (tx: Transaction<unknown>) =>
  tables(tx)
    .selectFrom('accounts')
    .innerJoin('actors', 'actors.id', 'accounts.actor_id')
    .select(['actors.id', 'actors.name', 'actors.persona', 'login', 'password_hash', 'made_at', 'disabled_at'])

const toAccount = (row: { id: string; name: string; persona: string; login: string; password_hash: string | null; made_at: string; disabled_at: string | null }): StoredAccount => ({
  id: row.id,
  login: row.login,
  name: row.name,
  persona: row.persona,
  passwordHash: row.password_hash,
  madeAt: row.made_at,
  disabled: row.disabled_at !== null,
})

export async function accountById(tx: Transaction<unknown>, id: string): Promise<StoredAccount | null> {
  const row = await accounts(tx).where('actors.id', '=', id).executeTakeFirst()
  return row ? toAccount(row) : null
}

export async function accountByLogin(tx: Transaction<unknown>, login: string): Promise<StoredAccount | null> {
  const row = await accounts(tx).where('login', '=', login).executeTakeFirst()
  return row ? toAccount(row) : null
}

export async function allAccounts(tx: Transaction<unknown>): Promise<StoredAccount[]> {
  return (await accounts(tx).orderBy('login').execute()).map(toAccount)
}

export async function insertAccount(tx: Transaction<unknown>, account: { id: string; login: string; name: string; persona: string; unit: string | null; now: string }): Promise<void> {
  await tables(tx).insertInto('actors').values({ id: account.id, name: account.name, persona: account.persona, unit_id: account.unit, person_id: null, demo: false }).execute()
  await tables(tx).insertInto('accounts').values({ actor_id: account.id, login: account.login, password_hash: null, password_set_at: null, made_at: account.now, disabled_at: null }).execute()
}

export async function setActor(tx: Transaction<unknown>, id: string, actor: { name: string; persona: string; unit: string | null; person: string | null }): Promise<void> {
  await tables(tx).updateTable('actors').set({ name: actor.name, persona: actor.persona, unit_id: actor.unit, person_id: actor.person }).where('id', '=', id).execute()
}

export async function setPassword(tx: Transaction<unknown>, id: string, passwordHash: string, now: string): Promise<void> {
  await tables(tx).updateTable('accounts').set({ password_hash: passwordHash, password_set_at: now }).where('actor_id', '=', id).execute()
}

export async function setDisabled(tx: Transaction<unknown>, id: string, disabledAt: string | null): Promise<void> {
  await tables(tx).updateTable('accounts').set({ disabled_at: disabledAt }).where('actor_id', '=', id).execute()
}

/** Links of before end: there is one way in at a time. */
export async function replaceLink(tx: Transaction<unknown>, link: StoredLink & { madeBy: string; now: string }): Promise<void> {
  await tables(tx).updateTable('account_links').set({ expires_at: link.now }).where('actor_id', '=', link.accountId).where('used_at', 'is', null).where('expires_at', '>', link.now).execute()
  await tables(tx)
    .insertInto('account_links')
    .values({
      token_hash: link.tokenHash,
      actor_id: link.accountId,
      purpose: link.purpose,
      resets_factors: link.resetsFactors,
      made_by: link.madeBy,
      made_at: link.now,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute()
}

export async function usableLink(tx: Transaction<unknown>, tokenHash: string, now: string): Promise<StoredLink | null> {
  const row = await tables(tx).selectFrom('account_links').where('token_hash', '=', tokenHash).where('used_at', 'is', null).where('expires_at', '>', now).selectAll().executeTakeFirst()
  return row ? { tokenHash, accountId: row.actor_id, purpose: row.purpose, resetsFactors: row.resets_factors, expiresAt: row.expires_at } : null
}

/** `false`: somebody was quicker. */
export async function useUpLink(tx: Transaction<unknown>, tokenHash: string, now: string): Promise<boolean> {
  const result = await tables(tx).updateTable('account_links').set({ used_at: now }).where('token_hash', '=', tokenHash).where('used_at', 'is', null).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** An account of the role that can be signed in to. */
export async function hasReadyAccount(tx: Transaction<unknown>, role: string): Promise<boolean> {
  const row = await accounts(tx).where('persona', '=', role).where('disabled_at', 'is', null).where('password_hash', 'is not', null).limit(1).executeTakeFirst()
  return row !== undefined
}
