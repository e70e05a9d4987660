import { createHash, randomBytes } from 'node:crypto'
import { Refusal } from '@thidua/kit/refusal.ts'
import { visitOf, type Ctx } from '../../../context.ts'
import { secondsToWait, type Caller, type Trying } from './model.ts'
import * as store from './store.ts'

const deviceDays = 180
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** What was typed is not kept: people type passwords into the wrong field. */
export function accountKey(typedLogin: string): string {
  return hash(`login ${typedLogin}`)
}

export async function callerOf(ctx: Ctx, actorId: string): Promise<Caller> {
  const { source, device } = visitOf(ctx)
  const tokenHash = hash(device ?? '')
  return { source, knownDevice: (await store.knowsDevice(ctx.tx, { tokenHash, actorId }, ctx.now)) ? tokenHash : null }
}

/** Refuses while the caller has to wait; otherwise the caller is alone in trying until the transaction ends. */
export async function ensureMayTry(ctx: Ctx, tries: readonly Trying[]): Promise<void> {
  const [first] = tries
  if (first && !(await store.takeTurn(ctx.tx, first))) throw new Refusal('access.too-many-attempts', { seconds: 1 })
  for (const trying of tries) {
    const failures = await store.failuresOf(ctx.tx, trying)
    const seconds = failures ? secondsToWait(failures, trying.allowance, ctx.now) : 0
    if (seconds > 0) throw new Refusal('access.too-many-attempts', { seconds })
  }
}

/** Counts only if the transaction commits: answer with the refusal, do not throw it. */
export async function countFailure(ctx: Ctx, tries: readonly Trying[]): Promise<void> {
  for (const trying of tries) await store.addFailure(ctx.tx, trying, ctx.now)
}

/** After a whole sign-in. What an address as a whole has failed stays: a guesser may own one account. */
export async function forgetFailures(ctx: Ctx, tries: readonly Trying[]): Promise<void> {
  for (const trying of tries.filter(({ account }) => account !== '*')) await store.deleteFailures(ctx.tx, trying)
  await store.deleteForgotten(ctx.tx, ctx.now)
}

/** One mark per browser, whoever signs in there. */
export async function rememberDevice(ctx: Ctx, actorId: string): Promise<void> {
  const { device, remember } = visitOf(ctx)
  const token = device ?? randomBytes(32).toString('base64url')
  const expires = new Date(Date.parse(ctx.now) + deviceDays * 86_400_000)
  await store.insertDevice(ctx.tx, { tokenHash: hash(token), actorId, since: ctx.now, expiresAt: expires.toISOString() })
  remember(token, expires)
}

export async function forgetDevices(ctx: Ctx, actorId: string): Promise<void> {
  await store.deleteDevices(ctx.tx, actorId)
}
