import { Refusal } from '@thidua/kit/refusal.ts'
import { askForNewPasskey, askForPasskey, readNewPasskey, readPasskeyUse } from '../../../../outside/identity/passkeys.ts'
import { visitOf, type Ctx } from '../../../context.ts'
import { accountById, type StoredAccount } from '../../accounts/store.ts'
import { confirmCurrentSession } from '../../sessions/service.ts'
import { ensureAnotherWay, recoveryCodesIfNone } from '../authenticators/service.ts'
import type { Outcome } from '../steps/contract.ts'
import { closeStep, factorHolder, finishSetUp, finishSignIn, openStep, readStep, recordOf } from '../steps/service.ts'
import { mostPasskeys, type BeginPasskey, type FinishNewPasskey, type FinishPasskey, type NewPasskeyKept, type PasskeyAsked, type RemovePasskey } from './contract.ts'
import * as store from './store.ts'

const asRecord = (options: object) => options as Record<string, unknown>

export async function beginNewPasskey(ctx: Ctx, input: BeginPasskey): Promise<PasskeyAsked> {
  const { account } = await factorHolder(ctx, input.step)
  const known = await store.passkeysOf(ctx.tx, account.id)
  if (known.length >= mostPasskeys) throw new Refusal('access.too-many-passkeys', { most: mostPasskeys })
  const { options, challenge } = await askForNewPasskey({ id: account.id, login: account.login, name: account.name, known }, visitOf(ctx).origin)
  return { ticket: await openStep(ctx, 'new-passkey', { actorId: account.id, facts: { challenge } }), options: asRecord(options) }
}

export async function finishNewPasskey(ctx: Ctx, input: FinishNewPasskey): Promise<NewPasskeyKept> {
  const holder = await factorHolder(ctx, input.step)
  const { account } = holder
  const asked = await readStep(ctx, input.ticket, 'new-passkey')
  if (asked.actorId !== account.id) throw new Refusal('access.step-over')
  await closeStep(ctx, asked)
  const { challenge } = asked.facts as { challenge: string }
  const passkey = await readNewPasskey(input.answer, { challenge, origin: visitOf(ctx).origin })
  if (!passkey) throw new Refusal('access.passkey-refused')
  const kept = await store.insertPasskey(ctx.tx, { ...passkey, actorId: account.id, name: input.name, madeAt: ctx.now })
  if (!kept) throw new Refusal('access.passkey-known')
  await recordOf(ctx, account, { operation: 'access/add-passkey', after: { name: input.name } })
  return { recoveryCodes: await recoveryCodesIfNone(ctx, account), outcome: await finishSetUp(ctx, holder) }
}

/** Without a step no account is named: the question is the same for everybody, so it tells nothing about anybody. */
export async function beginPasskey(ctx: Ctx, input: BeginPasskey): Promise<PasskeyAsked> {
  const step = input.step === undefined ? null : await readStep(ctx, input.step, 'second-factor')
  const known = step?.actorId ? await store.passkeysOf(ctx.tx, step.actorId) : []
  const { options, challenge } = await askForPasskey(known, visitOf(ctx).origin)
  return { ticket: await openStep(ctx, 'passkey', { actorId: step?.actorId ?? null, facts: { challenge, after: step ? step.facts : null } }), options: asRecord(options) }
}

interface PasskeyFacts {
  readonly challenge: string
  /** The step this is the second factor of. */
  readonly after: object | null
}

export async function finishPasskey(ctx: Ctx, input: FinishPasskey): Promise<Outcome> {
  const account = await readUse(ctx, input)
  return finishSignIn(ctx, account, { method: 'passkey', secondFactor: true })
}

export async function confirmWithPasskey(ctx: Ctx, input: FinishPasskey): Promise<{ confirmed: true }> {
  const account = await readUse(ctx, input)
  if (account.id !== ctx.actor.id) throw new Refusal('access.passkey-refused')
  await confirmCurrentSession(ctx)
  return { confirmed: true }
}

async function readUse(ctx: Ctx, input: FinishPasskey): Promise<StoredAccount> {
  const asked = await readStep(ctx, input.ticket, 'passkey')
  await closeStep(ctx, asked)
  const facts = asked.facts as PasskeyFacts
  const passkey = typeof input.answer['id'] === 'string' ? await store.passkeyById(ctx.tx, input.answer['id']) : null
  const use = passkey && (await readPasskeyUse(input.answer, passkey, { challenge: facts.challenge, origin: visitOf(ctx).origin }))
  if (!passkey || !use) throw new Refusal('access.passkey-refused')
  // alone, the key has to know its holder: then it is two factors in one
  if (facts.after === null && !use.holderRecognised) throw new Refusal('access.passkey-refused')
  if (facts.after !== null && asked.actorId !== passkey.actorId) throw new Refusal('access.passkey-refused')
  const account = await accountOf(ctx, passkey.actorId)
  await store.markUsed(ctx.tx, passkey.id, { counter: use.counter, now: ctx.now })
  return account
}

async function accountOf(ctx: Ctx, actorId: string): Promise<StoredAccount> {
  const account = await accountById(ctx.tx, actorId)
  if (!account || account.disabled) throw new Refusal('access.passkey-refused')
  return account
}

export async function removePasskey(ctx: Ctx, input: RemovePasskey): Promise<{ removed: true }> {
  const { account } = await factorHolder(ctx, undefined)
  const passkeys = await store.passkeysOf(ctx.tx, account.id)
  const passkey = passkeys.find(({ id }) => id === input.passkey)
  if (!passkey) throw new Refusal('access.no-such-passkey')
  if (passkeys.length === 1) await ensureAnotherWay(ctx, account, 'last-passkey')
  await store.deletePasskey(ctx.tx, account.id, passkey.id)
  await recordOf(ctx, account, { operation: 'access/remove-passkey', before: { name: passkey.name } })
  return { removed: true }
}

export async function forgetPasskeys(ctx: Ctx, account: StoredAccount): Promise<void> {
  await store.deletePasskeysOf(ctx.tx, account.id)
}
