import { Refusal } from '@thidua/kit/refusal.ts'
import { checkPassword, hashPassword } from '../../../outside/identity/passwords.ts'
import { record, type Ctx } from '../../context.ts'
import { normalLogin } from '../accounts/model.ts'
import { accountById, accountByLogin, setPassword, type StoredAccount } from '../accounts/store.ts'
import { confirmCurrentSession } from '../sessions/service.ts'
import { authenticatorOf, recoveryCodesLeft } from './authenticators/store.ts'
import type { ConfirmIdentity, Security, SignInWithPassword } from './contract.ts'
import { passwordTries } from './failures/model.ts'
import { accountKey, callerOf, countFailure, ensureMayTry } from './failures/service.ts'
import { passkeysOf } from './passkeys/store.ts'
import { providersOf } from './providers/store.ts'
import type { Outcome } from './steps/contract.ts'
import { goOn, needsTwo, ownAccount } from './steps/service.ts'

/** An account nobody has, a closed one and one without a password go the same way as a wrong password, step by step. */
export async function signInWithPassword(ctx: Ctx, input: SignInWithPassword): Promise<Outcome | Refusal> {
  const login = normalLogin(input.login)
  const account = await accountByLogin(ctx.tx, login)
  const right = await showPassword(ctx, { login, account, password: input.password })
  return right && account ? goOn(ctx, account, { method: 'password', secondFactor: false }) : new Refusal('access.sign-in-failed')
}

export async function confirmIdentity(ctx: Ctx, input: ConfirmIdentity): Promise<{ confirmed: true } | Refusal> {
  const account = await ownAccount(ctx)
  if (!(await showPassword(ctx, { login: account.login, account, password: input.password }))) return new Refusal('access.sign-in-failed')
  await confirmCurrentSession(ctx)
  return { confirmed: true }
}

interface Showing {
  readonly login: string
  readonly account: StoredAccount | null
  readonly password: string
}

async function showPassword(ctx: Ctx, { login, account, password }: Showing): Promise<boolean> {
  const tries = passwordTries(accountKey(login), await callerOf(ctx, account?.id ?? ''))
  await ensureMayTry(ctx, tries)
  const usable = account && !account.disabled ? account.passwordHash : null
  const { right, outdated } = await checkPassword(password, usable)
  if (right && account) {
    if (outdated) await setPassword(ctx.tx, account.id, await hashPassword(password), ctx.now)
    return true
  }
  await countFailure(ctx, tries)
  await record(ctx, { operation: 'access/sign-in-failed', subjectKind: 'account', subjectId: account?.id ?? 'unknown', quiet: true })
  return false
}

export async function showSecurity(ctx: Ctx): Promise<Security> {
  const account = await accountById(ctx.tx, ctx.actor.id)
  if (!account) throw new Refusal('access.no-account')
  const authenticator = await authenticatorOf(ctx.tx, account.id)
  const passkeys = await passkeysOf(ctx.tx, account.id)
  return {
    login: account.login,
    hasPassword: account.passwordHash !== null,
    secondFactorNeeded: await needsTwo(ctx, account),
    authenticatorSince: authenticator?.secret ? authenticator.confirmedAt : null,
    passkeys: passkeys.map(({ id, name, madeAt, usedAt }) => ({ id, name, madeAt, usedAt })),
    recoveryCodesLeft: await recoveryCodesLeft(ctx.tx, account.id),
    providers: await providersOf(ctx.tx, account.id),
  }
}
