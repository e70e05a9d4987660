import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import { leaveForProvider, ProviderRefused, returnFromProvider, type Errand, type ProviderAccess } from '../../../../outside/identity/provider.ts'
import { seal, unseal } from '../../../../outside/identity/secret-box.ts'
import { record, visitOf, type Ctx } from '../../../context.ts'
import { holdPosts, openAccount } from '../../accounts/posts/service.ts'
import { mayKeepAccounts } from '../../accounts/policy.ts'
import { accountById, accountByLogin, type StoredAccount } from '../../accounts/store.ts'
import type { Outcome } from '../steps/contract.ts'
import { closeStep, goOn, openStep, readStep } from '../steps/service.ts'
import { providerSettings, type BeginProvider, type DisableProvider, type FinishProvider, type ProviderBegun, type ProviderList, type ProviderSettings, type SaveProvider, type WaysIn } from './contract.ts'
import { firstPost, holderOfClaims, type Holder } from './model.ts'
import * as store from './store.ts'

const boundTo = (provider: string) => `client secret of ${provider}`
/** The page that hands the provider's answer on to us. */
const returnPath = '/dang-nhap/tro-ve'

export async function listWays(ctx: Ctx): Promise<WaysIn> {
  const providers = await store.allProviders(ctx.tx)
  return { providers: providers.filter(({ disabled }) => !disabled).map(({ id, name }) => ({ id, name })) }
}

export async function beginProvider(ctx: Ctx, input: BeginProvider): Promise<ProviderBegun> {
  const { access } = await openProvider(ctx, input.provider)
  const { address, errand } = await orRefuse(leaveForProvider(access, `${visitOf(ctx).origin}${returnPath}`))
  const step = await openStep(ctx, 'provider', { actorId: null, facts: { provider: input.provider, errand } })
  return { step, address }
}

export async function finishProvider(ctx: Ctx, input: FinishProvider): Promise<Outcome | Refusal> {
  const step = await readStep(ctx, input.step, 'provider')
  await closeStep(ctx, step)
  const { provider, errand } = step.facts as { provider: string; errand: Errand }
  const { access, settings } = await openProvider(ctx, provider)
  const holder = holderOfClaims(await orRefuse(returnFromProvider(access, errand, input.answer)), settings)
  if (!holder) throw new Refusal('access.provider-refused', { reason: 'answer' })
  const account = await accountOfHolder(ctx, holder, settings)
  if (account instanceof Refusal) return account
  return goOn(ctx, account, { method: 'provider', secondFactor: holder.secondFactorShown })
}

/** What the provider says now is what counts now: posts it no longer states end today, also when none is left. */
async function accountOfHolder(ctx: Ctx, holder: Holder, settings: ProviderSettings): Promise<StoredAccount | Refusal> {
  const known = await store.identityOf(ctx.tx, settings.id, holder.subject)
  const first = firstPost(holder.posts)
  if (known === null && (!first || !mayBecome(await accountByLogin(ctx.tx, holder.login), settings))) {
    return new Refusal((await accountByLogin(ctx.tx, holder.login))?.passwordHash ? 'access.login-taken' : 'access.provider-unknown-person', { login: holder.login })
  }
  const id = known ?? (await becomeKnown(ctx, holder, settings))
  await holdPosts(ctx, id, { provider: settings.id, name: holder.name, posts: holder.posts })
  const account = await accountById(ctx.tx, id)
  return account && !account.disabled && first ? account : new Refusal('access.provider-unknown-person')
}

/** Whoever signs in with a password here is not handed over because a provider uses the same name. */
function mayBecome(account: StoredAccount | null, { opensAccounts }: ProviderSettings): boolean {
  return account ? account.passwordHash === null && !account.disabled : opensAccounts
}

async function becomeKnown(ctx: Ctx, holder: Holder, settings: ProviderSettings): Promise<string> {
  const invited = await accountByLogin(ctx.tx, holder.login)
  if (invited && (await store.hasIdentityAt(ctx.tx, settings.id, invited.id))) throw new Refusal('access.login-taken', { login: holder.login })
  const first = firstPost(holder.posts)
  const actorId = invited?.id ?? (await openAccount(ctx, { login: holder.login, name: holder.name, role: first?.role ?? 'direct-worker', unit: first?.unit ?? null }))
  await store.insertIdentity(ctx.tx, { provider: settings.id, subject: holder.subject, actorId, now: ctx.now })
  return actorId
}

async function openProvider(ctx: Ctx, id: string): Promise<{ access: ProviderAccess; settings: ProviderSettings }> {
  const stored = await store.providerById(ctx.tx, id)
  if (!stored || stored.disabled) throw new Refusal('access.no-such-provider')
  const settings = providerSettings.parse(stored.settings)
  const clientSecret = stored.sealedSecret === null ? null : unseal(stored.sealedSecret, boundTo(id))
  return { settings, access: { issuer: settings.issuer, clientId: settings.clientId, clientSecret, scopes: settings.scopes, clockTolerance: settings.clockTolerance } }
}

async function orRefuse<Answer>(asking: Promise<Answer>): Promise<Answer> {
  return asking.catch((error: unknown) => {
    if (error instanceof ProviderRefused) throw new Refusal('access.provider-refused', { reason: error.fault })
    throw error
  })
}

export async function listProviders(ctx: Ctx): Promise<ProviderList> {
  ensure(mayKeepAccounts(ctx.scope))
  const providers = await store.allProviders(ctx.tx)
  return { providers: providers.map(({ id, name, issuer, savedAt, disabled }) => ({ id, name, issuer, savedAt, disabled })) }
}

export async function saveProvider(ctx: Ctx, { seen, ...input }: SaveProvider): Promise<{ provider: string }> {
  return keepProvider(ctx, input, (before) => {
    if ((before?.savedAt ?? null) !== seen) throw new Refusal('access.stale-provider', { name: before?.name ?? input.name })
  })
}

/** The file of whoever runs the machine is the whole truth about its provider. */
export async function recordProvider(ctx: Ctx, input: ProviderSettings): Promise<{ provider: string }> {
  return keepProvider(ctx, input, () => undefined)
}

async function keepProvider(ctx: Ctx, input: ProviderSettings, follows: (before: store.StoredProvider | null) => void): Promise<{ provider: string }> {
  ensure(mayKeepAccounts(ctx.scope))
  const { clientSecret, ...settings } = input
  await store.lockProvider(ctx.tx, input.id)
  const before = await store.providerById(ctx.tx, input.id)
  follows(before)
  // a file without the secret keeps the one that is here
  const sealedSecret = clientSecret === null ? (before?.sealedSecret ?? null) : seal(clientSecret, boundTo(input.id))
  await store.saveProvider(ctx.tx, { id: input.id, name: input.name, issuer: input.issuer, settings, sealedSecret, savedAt: ctx.now, disabled: false })
  await record(ctx, { operation: 'access/save-provider', subjectKind: 'identity-provider', subjectId: input.id, before: before?.settings, after: settings, quiet: true })
  return { provider: input.id }
}

export async function disableProvider(ctx: Ctx, input: DisableProvider): Promise<{ provider: string }> {
  ensure(mayKeepAccounts(ctx.scope))
  if (!(await store.setProviderDisabled(ctx.tx, input.provider, ctx.now))) throw new Refusal('access.no-such-provider')
  await record(ctx, { operation: 'access/disable-provider', subjectKind: 'identity-provider', subjectId: input.provider, reason: input.reason, quiet: true })
  return { provider: input.provider }
}
