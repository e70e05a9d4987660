import { createHash, randomBytes } from 'node:crypto'
import { Refusal } from '@thidua/kit/refusal.ts'
import { record, type Ctx } from '../../../context.ts'
import { accountById, type StoredAccount } from '../../accounts/store.ts'
import { positionsOf } from '../../accounts/posts/store.ts'
import type { SignInMethod } from '../../sessions/contract.ts'
import { ensureConfirmed, hasShownSecondFactor, markSecondFactorShown, startSession, type Shown } from '../../sessions/service.ts'
import { grantsOf } from '../../store.ts'
import { authenticatorOf, recoveryCodesLeft } from '../authenticators/store.ts'
import { accountKey, callerOf, forgetFailures, rememberDevice } from '../failures/service.ts'
import { codeTries, passwordTries } from '../failures/model.ts'
import { passkeysOf } from '../passkeys/store.ts'
import type { FactorWay, Outcome } from './contract.ts'
import { endOfStep, mostTries, whatIsNext, type Stage } from './model.ts'
import { needsSecondFactor } from './policy.ts'
import * as store from './store.ts'

export interface Step {
  readonly stage: Stage
  readonly actorId: string | null
  readonly facts: unknown
  readonly tokenHash: string
}

const hash = (token: string) => createHash('sha256').update(token).digest('hex')

export async function openStep(ctx: Ctx, stage: Stage, about: { actorId: string | null; facts?: unknown }): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await store.insertStep(ctx.tx, { tokenHash: hash(token), stage, actorId: about.actorId, facts: about.facts ?? {}, now: ctx.now, expiresAt: endOfStep(stage, ctx.now) })
  return token
}

export async function readStep(ctx: Ctx, token: string, stage: Stage): Promise<Step> {
  const step = await store.stepOf(ctx.tx, hash(token))
  if (!step || step.stage !== stage || step.expiresAt <= ctx.now || step.tries >= mostTries) throw new Refusal('access.step-over')
  return step
}

export async function countTry(ctx: Ctx, step: Step): Promise<void> {
  await store.addTry(ctx.tx, step.tokenHash)
}

/** How the sign-in of a step began. */
export function methodOf(step: Step): SignInMethod {
  return (step.facts as { method: SignInMethod }).method
}

export async function closeStep(ctx: Ctx, step: Step): Promise<void> {
  await store.deleteStep(ctx.tx, step.tokenHash)
}

export async function closeStepsOf(ctx: Ctx, actorId: string): Promise<void> {
  await store.deleteStepsOf(ctx.tx, actorId)
}

/** The account of a step, unless it was closed in the meantime. */
export async function holderOf(ctx: Ctx, step: Step): Promise<StoredAccount> {
  const account = step.actorId === null ? null : await accountById(ctx.tx, step.actorId)
  if (!account || account.disabled) throw new Refusal('access.step-over')
  return account
}

export async function needsTwo(ctx: Ctx, account: StoredAccount): Promise<boolean> {
  const positions = await positionsOf(ctx.tx, account.id, ctx.today)
  const grants = await grantsOf(ctx.tx, account.id, ctx.today)
  return needsSecondFactor([account.persona, ...[...positions, ...grants].map(({ role }) => role)])
}

/** A role that needs a second factor is taken on, for others too, only where one has been shown. */
export async function ensureShownFor(ctx: Ctx, role: string): Promise<void> {
  if (needsSecondFactor([role]) && !(await hasShownSecondFactor(ctx))) throw new Refusal('access.second-factor-first')
}

export async function waysOf(ctx: Ctx, actorId: string): Promise<FactorWay[]> {
  const authenticator = await authenticatorOf(ctx.tx, actorId)
  const [passkeys, codes] = [await passkeysOf(ctx.tx, actorId), await recoveryCodesLeft(ctx.tx, actorId)]
  return [...(authenticator?.secret ? ['authenticator' as const] : []), ...(passkeys.length > 0 ? ['passkey' as const] : []), ...(codes > 0 ? ['recovery-code' as const] : [])]
}

/** The person has shown who they are, so far. */
export async function goOn(ctx: Ctx, account: StoredAccount, shown: Shown): Promise<Outcome> {
  const ways = await waysOf(ctx, account.id)
  const next = whatIsNext({ needsSecondFactor: await needsTwo(ctx, account), ways, secondFactorShown: shown.secondFactor })
  if (next === 'in') return finishSignIn(ctx, account, shown)
  const step = await openStep(ctx, next, { actorId: account.id, facts: { method: shown.method } })
  return next === 'set-up' ? { outcome: next, step } : { outcome: next, step, ways }
}

export async function finishSignIn(ctx: Ctx, account: StoredAccount, shown: Shown): Promise<Outcome> {
  const caller = await callerOf(ctx, account.id)
  await forgetFailures(ctx, [...passwordTries(accountKey(account.login), caller), ...codeTries(account.id, caller)])
  await closeStepsOf(ctx, account.id)
  await rememberDevice(ctx, account.id)
  await startSession(ctx, account.id, shown)
  await recordOf(ctx, account, { operation: 'access/sign-in', after: { ...shown, knownDevice: caller.knownDevice !== null } })
  return { outcome: 'in', actor: { id: account.id, name: account.name } }
}

/** Before the session is there, the account itself is the one who acts. */
export async function recordOf(ctx: Ctx, account: StoredAccount, change: { operation: string; before?: unknown; after?: unknown; reason?: string }): Promise<void> {
  const actor = ctx.actor.persona === 'visitor' ? { ...ctx.actor, id: account.id, name: account.name } : ctx.actor
  await record({ ...ctx, actor }, { subjectKind: 'account', subjectId: account.id, quiet: true, ...change })
}

export interface FactorHolder {
  readonly account: StoredAccount
  /** Setting up during a sign-in; `null`: in a session. */
  readonly step: Step | null
}

/** Whoever sets up a factor: on the way in, or inside after showing a moment ago who they are. */
export async function factorHolder(ctx: Ctx, token: string | undefined): Promise<FactorHolder> {
  if (token !== undefined) {
    const step = await readStep(ctx, token, 'set-up')
    return { account: await holderOf(ctx, step), step }
  }
  const account = await ownAccount(ctx)
  await ensureConfirmed(ctx)
  return { account, step: null }
}

export async function ownAccount(ctx: Ctx): Promise<StoredAccount> {
  if (ctx.actor.persona === 'visitor') throw new Refusal('access.session-needed')
  const account = await accountById(ctx.tx, ctx.actor.id)
  if (!account) throw new Refusal('access.no-account')
  return account
}

/** A factor is set up: on the way in, that was the last thing asked. */
export async function finishSetUp(ctx: Ctx, { account, step }: FactorHolder): Promise<Outcome | null> {
  if (step) return finishSignIn(ctx, account, { method: methodOf(step), secondFactor: true })
  await markSecondFactorShown(ctx)
  return null
}
