import { sql, type Transaction } from 'kysely'

type Tables = {
  identity_providers: { id: string; name: string; issuer: string; settings: unknown; client_secret: string | null; saved_at: string; disabled_at: string | null }
  provider_identities: { provider_id: string; subject: string; actor_id: string; linked_at: string }
}

export interface StoredProvider {
  readonly id: string
  readonly name: string
  readonly issuer: string
  /** Without the secret. */
  readonly settings: unknown
  readonly sealedSecret: string | null
  readonly savedAt: string
  readonly disabled: boolean
}

const tables = (tx: Transaction<unknown>) => tx.withTables<Tables>()

const toProvider = (row: Tables['identity_providers']): StoredProvider => ({
  id: row.id,
  name: row.name,
  issuer: row.issuer,
  settings: row.settings,
  sealedSecret: row.client_secret,
  savedAt: row.saved_at,
  disabled: row.disabled_at !== null,
})

export async function allProviders(tx: Transaction<unknown>): Promise<StoredProvider[]> {
  return (await tables(tx).selectFrom('identity_providers').selectAll().orderBy('name').execute()).map(toProvider)
}

export async function providerById(tx: Transaction<unknown>, id: string): Promise<StoredProvider | null> {
  const row = await tables(tx).selectFrom('identity_providers').where('id', '=', id).selectAll().executeTakeFirst()
  return row ? toProvider(row) : null
}

/** Of two who configure a provider at once the second sees what the first did. */
export async function lockProvider(tx: Transaction<unknown>, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`identity provider ${id}`}, 0))`.execute(tx)
}

export async function saveProvider(tx: Transaction<unknown>, provider: StoredProvider): Promise<void> {
  const row = { name: provider.name, issuer: provider.issuer, settings: JSON.stringify(provider.settings), client_secret: provider.sealedSecret, saved_at: provider.savedAt, disabled_at: null }
  await tables(tx)
    .insertInto('identity_providers')
    .values({ id: provider.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export async function setProviderDisabled(tx: Transaction<unknown>, id: string, now: string): Promise<boolean> {
  const result = await tables(tx).updateTable('identity_providers').set({ disabled_at: now }).where('id', '=', id).where('disabled_at', 'is', null).executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function identityOf(tx: Transaction<unknown>, provider: string, subject: string): Promise<string | null> {
  const row = await tables(tx).selectFrom('provider_identities').where('provider_id', '=', provider).where('subject', '=', subject).select('actor_id').executeTakeFirst()
  return row?.actor_id ?? null
}

export async function insertIdentity(tx: Transaction<unknown>, identity: { provider: string; subject: string; actorId: string; now: string }): Promise<void> {
  await tables(tx).insertInto('provider_identities').values({ provider_id: identity.provider, subject: identity.subject, actor_id: identity.actorId, linked_at: identity.now }).execute()
}

export async function hasIdentityAt(tx: Transaction<unknown>, provider: string, actorId: string): Promise<boolean> {
  const row = await tables(tx).selectFrom('provider_identities').where('provider_id', '=', provider).where('actor_id', '=', actorId).select('subject').executeTakeFirst()
  return row !== undefined
}

/** Names of the providers somebody is known at. */
export async function providersOf(tx: Transaction<unknown>, actorId: string): Promise<string[]> {
  const rows = await tables(tx)
    .selectFrom('provider_identities')
    .innerJoin('identity_providers', 'identity_providers.id', 'provider_identities.provider_id')
    .where('actor_id', '=', actorId)
    .select('name')
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}
