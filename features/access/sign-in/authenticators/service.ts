import { createHash, randomInt } from 'node:crypto'
import { Refusal } from '@thidua/kit/refusal.ts'
import { authenticatorAddress, newCodeSecret, stepOfCode } from '../../../../outside/identity/one-time-codes.ts'
import { pictureOf } from '../../../../outside/identity/picture.ts'
import { seal, unseal } from '../../../../outside/identity/secret-box.ts'
import type { Ctx } from '../../../context.ts'
import type { StoredAccount } from '../../accounts/store.ts'
import { callerOf, countFailure, ensureMayTry } from '../failures/service.ts'
import { codeTries } from '../failures/model.ts'
import type { Outcome } from '../steps/contract.ts'
import { countTry, factorHolder, finishSetUp, finishSignIn, holderOf, methodOf, needsTwo, readStep, recordOf, waysOf } from '../steps/service.ts'
import type { AuthenticatorConfirmed, BeginAuthenticator, ConfirmAuthenticator, NewAuthenticator, UseCode } from './contract.ts'
import * as store from './store.ts'

const issuer = 'Thi Đua'
const recoveryCodeCount = 10
/** Without letters and digits that look alike on paper. Sixteen of them are eighty bits: nobody guesses one. */
const recoveryLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const recoveryLength = 16

const boundTo = (actorId: string) => `authenticator of ${actorId}`
const hash = (code: string) => createHash('sha256').update(code.toUpperCase()).digest('hex')

export async function beginAuthenticator(ctx: Ctx, input: BeginAuthenticator): Promise<NewAuthenticator> {
  const { account } = await factorHolder(ctx, input.step)
  const secret = newCodeSecret()
  await store.setPending(ctx.tx, account.id, seal(secret, boundTo(account.id)))
  return { secret, picture: await pictureOf(authenticatorAddress({ secret, account: account.login, issuer })) }
}

export async function confirmAuthenticator(ctx: Ctx, input: ConfirmAuthenticator): Promise<AuthenticatorConfirmed | Refusal> {
  const holder = await factorHolder(ctx, input.step)
  const { account } = holder
  const stored = await store.authenticatorOf(ctx.tx, account.id)
  const secret = stored?.pending ? unseal(stored.pending, boundTo(account.id)) : null
  if (secret === null) throw new Refusal('access.nothing-to-confirm')
  const step = stepOfCode(input.code, { secret, now: ctx.now, after: 0 })
  if (step === null) {
    if (holder.step) await countTry(ctx, holder.step)
    return new Refusal('access.code-wrong')
  }
  await store.confirmPending(ctx.tx, account.id, { now: ctx.now, step })
  await recordOf(ctx, account, { operation: 'access/confirm-authenticator' })
  return { recoveryCodes: await recoveryCodesIfNone(ctx, account), outcome: await finishSetUp(ctx, holder) }
}

export async function removeAuthenticator(ctx: Ctx): Promise<{ removed: true }> {
  const { account } = await factorHolder(ctx, undefined)
  await ensureAnotherWay(ctx, account, 'authenticator')
  await store.deleteAuthenticator(ctx.tx, account.id)
  await recordOf(ctx, account, { operation: 'access/remove-authenticator' })
  return { removed: true }
}

/** Whoever needs two factors keeps a phone or a passkey; paper is for emergencies. */
export async function ensureAnotherWay(ctx: Ctx, account: StoredAccount, without: 'authenticator' | 'last-passkey'): Promise<void> {
  const ways = await waysOf(ctx, account.id)
  const left = ways.filter((way) => way === (without === 'authenticator' ? 'passkey' : 'authenticator'))
  if (left.length === 0 && (await needsTwo(ctx, account))) throw new Refusal('access.factor-needed')
}

export async function renewRecoveryCodes(ctx: Ctx): Promise<{ recoveryCodes: string[] }> {
  const { account } = await factorHolder(ctx, undefined)
  const recoveryCodes = await newRecoveryCodes(ctx, account)
  await recordOf(ctx, account, { operation: 'access/renew-recovery-codes' })
  return { recoveryCodes }
}

/** Codes already on somebody's paper stay good when a second way is added. */
export async function recoveryCodesIfNone(ctx: Ctx, account: StoredAccount): Promise<string[]> {
  return (await store.recoveryCodesLeft(ctx.tx, account.id)) > 0 ? [] : newRecoveryCodes(ctx, account)
}

async function newRecoveryCodes(ctx: Ctx, account: StoredAccount): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, () => Array.from({ length: recoveryLength }, () => recoveryLetters[randomInt(recoveryLetters.length)]).join(''))
  await store.replaceRecoveryCodes(ctx.tx, account.id, codes.map(hash))
  return codes.map((code) => (code.match(/.{4}/g) ?? []).join('-'))
}

export async function useAuthenticatorCode(ctx: Ctx, input: UseCode): Promise<Outcome | Refusal> {
  return showCode(ctx, input, async (account) => {
    const stored = await store.authenticatorOf(ctx.tx, account.id)
    const secret = stored?.secret ? unseal(stored.secret, boundTo(account.id)) : null
    if (!stored || secret === null) return false
    const step = stepOfCode(input.code, { secret, now: ctx.now, after: stored.lastStep })
    return step !== null && store.useUpTimeStep(ctx.tx, account.id, step)
  })
}

export async function useRecoveryCode(ctx: Ctx, input: UseCode): Promise<Outcome | Refusal> {
  return showCode(ctx, input, (account) => store.useUpRecoveryCode(ctx.tx, { actorId: account.id, codeHash: hash(input.code), now: ctx.now }))
}

/** A wrong code is answered, not thrown, so that it stays counted. */
async function showCode(ctx: Ctx, input: UseCode, isRight: (account: StoredAccount) => Promise<boolean>): Promise<Outcome | Refusal> {
  const step = await readStep(ctx, input.step, 'second-factor')
  const account = await holderOf(ctx, step)
  const tries = codeTries(account.id, await callerOf(ctx, account.id))
  await ensureMayTry(ctx, tries)
  if (await isRight(account)) return finishSignIn(ctx, account, { method: methodOf(step), secondFactor: true })
  await countTry(ctx, step)
  await countFailure(ctx, tries)
  await recordOf(ctx, account, { operation: 'access/second-factor-failed' })
  return new Refusal('access.code-wrong')
}

/** A recovery that takes everything back: the phone and the paper are somebody else's now. */
export async function forgetCodes(ctx: Ctx, account: StoredAccount): Promise<void> {
  await store.deleteAuthenticator(ctx.tx, account.id)
  await store.replaceRecoveryCodes(ctx.tx, account.id, [])
}
