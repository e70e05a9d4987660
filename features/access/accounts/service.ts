import { createHash, randomBytes } from 'node:crypto'
import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import { isCommonPassword } from '../../../outside/identity/common-passwords.ts'
import { hashPassword } from '../../../outside/identity/passwords.ts'
import { visitOf, type Ctx } from '../../context.ts'
import { ensureConfirmed, endSessionsOf } from '../sessions/service.ts'
import { forgetCodes } from '../sign-in/authenticators/service.ts'
import { forgetDevices } from '../sign-in/failures/service.ts'
import { forgetPasskeys } from '../sign-in/passkeys/service.ts'
import { providersOf } from '../sign-in/providers/store.ts'
import type { Outcome } from '../sign-in/steps/contract.ts'
import { closeStepsOf, goOn, ownAccount, recordOf, waysOf } from '../sign-in/steps/service.ts'
import type { AccountList, AccountRole, DisableAccount, InviteAccount, LinkMade, LinkRead, MakeRecoveryLink, UseLink } from './contract.ts'
import { endOfLink, linkAddress, normalLogin, passwordFault, type LinkPurpose } from './model.ts'
import { mayKeepAccounts } from './policy.ts'
import { holdPosts, openAccount } from './posts/service.ts'
import { positionsOf } from './posts/store.ts'
import * as store from './store.ts'

const hash = (token: string) => createHash('sha256').update(token).digest('hex')

export async function inviteAccount(ctx: Ctx, input: InviteAccount): Promise<LinkMade> {
  ensure(mayKeepAccounts(ctx.scope))
  const { login, name, role, position, unit, person } = input
  const id = await openAccount(ctx, { login, name, role, unit })
  await holdPosts(ctx, id, { provider: null, name, posts: [{ person, unit, position, role }] })
  return makeLink(ctx, id, { purpose: 'invitation', resetsFactors: false })
}

export async function makeRecoveryLink(ctx: Ctx, input: MakeRecoveryLink): Promise<LinkMade> {
  const account = await keptAccount(ctx, input.account)
  const ready = account.passwordHash !== null
  const made = await makeLink(ctx, account.id, { purpose: ready ? 'recovery' : 'invitation', resetsFactors: input.resetFactors })
  await recordOf(ctx, account, { operation: 'access/make-recovery-link', after: { resetFactors: input.resetFactors }, reason: input.reason })
  return made
}

async function makeLink(ctx: Ctx, accountId: string, { purpose, resetsFactors }: { purpose: LinkPurpose; resetsFactors: boolean }): Promise<LinkMade> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = endOfLink(purpose, ctx.now)
  await store.replaceLink(ctx.tx, { tokenHash: hash(token), accountId, purpose, resetsFactors, expiresAt, madeBy: ctx.actor.id, now: ctx.now })
  return { account: accountId, link: linkAddress(visitOf(ctx).origin, token), expiresAt }
}

export async function listAccounts(ctx: Ctx): Promise<AccountList> {
  ensure(mayKeepAccounts(ctx.scope))
  const accounts = await store.allAccounts(ctx.tx)
  return {
    accounts: await Promise.all(
      accounts.map(async (account) => {
        const positions = await positionsOf(ctx.tx, account.id, ctx.today)
        const [ways, providers] = [await waysOf(ctx, account.id), await providersOf(ctx.tx, account.id)]
        const isHere = account.passwordHash !== null || providers.length > 0
        return {
          id: account.id,
          login: account.login,
          name: account.name,
          state: account.disabled ? ('disabled' as const) : isHere ? ('active' as const) : ('invited' as const),
          positions: positions.map(({ role, position, unit, provider }) => ({ role: role as AccountRole, position, unit, provider })),
          hasSecondFactor: ways.some((way) => way !== 'recovery-code'),
          madeAt: account.madeAt,
        }
      }),
    ),
  }
}

async function keptAccount(ctx: Ctx, id: string): Promise<store.StoredAccount> {
  ensure(mayKeepAccounts(ctx.scope))
  const account = await store.accountById(ctx.tx, id)
  if (!account) throw new Refusal('access.no-such-account')
  return account
}

export async function disableAccount(ctx: Ctx, input: DisableAccount): Promise<{ sessionsEnded: number }> {
  const account = await keptAccount(ctx, input.account)
  if (account.id === ctx.actor.id) throw new Refusal('access.not-yourself')
  await store.setDisabled(ctx.tx, account.id, ctx.now)
  await closeStepsOf(ctx, account.id)
  const sessionsEnded = await endSessionsOf(ctx, account.id)
  await recordOf(ctx, account, { operation: 'access/disable-account', reason: input.reason, after: { sessionsEnded } })
  return { sessionsEnded }
}

export async function enableAccount(ctx: Ctx, input: DisableAccount): Promise<{ account: string }> {
  const account = await keptAccount(ctx, input.account)
  await store.setDisabled(ctx.tx, account.id, null)
  await recordOf(ctx, account, { operation: 'access/enable-account', reason: input.reason })
  return { account: account.id }
}

export async function readLink(ctx: Ctx, input: { link: string }): Promise<LinkRead> {
  const { link, account } = await usableLink(ctx, input.link)
  return { name: account.name, login: account.login, purpose: link.purpose, expiresAt: link.expiresAt }
}

export async function useLink(ctx: Ctx, input: UseLink): Promise<Outcome> {
  const { link, account } = await usableLink(ctx, input.link)
  const passwordHash = await hashOfGood(input.password, account)
  if (!(await store.useUpLink(ctx.tx, link.tokenHash, ctx.now))) throw new Refusal('access.no-such-link')
  await store.setPassword(ctx.tx, account.id, passwordHash, ctx.now)
  await endSessionsOf(ctx, account.id)
  await closeStepsOf(ctx, account.id)
  await forgetDevices(ctx, account.id)
  if (link.resetsFactors) {
    await forgetCodes(ctx, account)
    await forgetPasskeys(ctx, account)
  }
  await recordOf(ctx, account, { operation: 'access/use-link', after: { purpose: link.purpose, resetsFactors: link.resetsFactors } })
  return goOn(ctx, account, { method: 'password', secondFactor: false })
}

async function usableLink(ctx: Ctx, token: string): Promise<{ link: store.StoredLink; account: store.StoredAccount }> {
  const link = await store.usableLink(ctx.tx, hash(token), ctx.now)
  const account = link && (await store.accountById(ctx.tx, link.accountId))
  if (!link || !account || account.disabled) throw new Refusal('access.no-such-link')
  return { link, account }
}

export async function changePassword(ctx: Ctx, input: { password: string }): Promise<{ sessionsEnded: number }> {
  const account = await ownAccount(ctx)
  await ensureConfirmed(ctx)
  await store.setPassword(ctx.tx, account.id, await hashOfGood(input.password, account), ctx.now)
  const sessionsEnded = await endSessionsOf(ctx, account.id, 'current')
  await recordOf(ctx, account, { operation: 'access/change-password', after: { sessionsEnded } })
  return { sessionsEnded }
}

async function hashOfGood(password: string, account: store.StoredAccount): Promise<string> {
  const fault = passwordFault(password, account, isCommonPassword)
  if (fault) throw new Refusal('access.password-weak', { fault })
  return hashPassword(password)
}

/** Without an administrator who can sign in nobody could invite anybody: the machine itself invites the first. */
export async function inviteFirstAdministrator(ctx: Ctx, first: { login: string; name: string }): Promise<LinkMade | null> {
  if (await store.hasReadyAccount(ctx.tx, 'administrator')) return null
  const invited = await store.accountByLogin(ctx.tx, first.login)
  if (invited) return makeLink(ctx, invited.id, { purpose: 'invitation', resetsFactors: false })
  return inviteAccount(ctx, { ...first, role: 'administrator', position: '', unit: null, person: null })
}

/** For the terminal, which knows people by their login. */
export async function recoverableAccount(ctx: Ctx, login: string): Promise<string> {
  ensure(mayKeepAccounts(ctx.scope))
  const account = await store.accountByLogin(ctx.tx, normalLogin(login))
  if (!account) throw new Refusal('access.no-such-account')
  return account.id
}
