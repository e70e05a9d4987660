import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import type { Ctx } from '../context.ts'
import type { Actor, EnterDemo, Persona, Scope, WhoAmI } from './contract.ts'
import { endCurrentSession, actorOfSession, startSession } from './sessions/service.ts'
import * as store from './store.ts'

export { maySeeEveryUnit, mayRead, mayWrite } from './policy.ts'
export type { Grant } from './store.ts'

const visitor: Actor = { id: 'visitor', name: '', persona: 'visitor', unitId: null }
const system: Actor = { id: 'system', name: 'Hệ thống', persona: 'system', unitId: null }

const hash = (token: string) => createHash('sha256').update(token).digest('hex')

function mint(reads: Scope['reads'], writes: Scope['writes'], day: PlainDate): Scope {
  return { reads, writes, day } as Scope
}

/** The loader and the command line act as the system, on this machine only; no session leads here. */
export function systemActor(day: PlainDate): { actor: Actor; scope: Scope } {
  return { actor: system, scope: mint('every', 'every', day) }
}

export async function openSession(tx: Transaction<unknown>, token: string | null, at: { now: string; today: PlainDate }): Promise<{ actor: Actor; scope: Scope }> {
  const actorId = await actorOfSession(tx, token, at.now)
  const actor = actorId === null ? null : await store.actorById(tx, actorId)
  if (!actor) return { actor: visitor, scope: mint([], [], at.today) }
  const grants = await store.grantsOf(tx, actor.id, at.today)
  return { actor, scope: mint(unitsOf(grants, 'read'), unitsOf(grants, 'write'), at.today) }
}

function unitsOf(grants: readonly store.Grant[], may: 'read' | 'write'): 'every' | string[] {
  const fitting = grants.filter((grant) => grant.may === may)
  if (fitting.some((grant) => grant.unit === null)) return 'every'
  return fitting.flatMap((grant) => (grant.unit === null ? [] : [grant.unit]))
}

/** For the line printed at start; the door itself asks `who-am-i`. */
export async function demoAccounts(tx: Transaction<unknown>): Promise<Actor[]> {
  return store.demoActors(tx)
}

export async function whoAmI(ctx: Ctx): Promise<WhoAmI> {
  const accounts = ctx.demo ? await store.demoActors(ctx.tx) : []
  return {
    actor: ctx.actor.persona === 'visitor' ? null : ctx.actor,
    today: ctx.today,
    demo: ctx.demo,
    accounts: accounts.map((account) => ({ ...account, persona: account.persona as Persona })),
  }
}

export async function enterDemo(ctx: Ctx, input: EnterDemo): Promise<{ actor: Actor }> {
  const accounts = ctx.demo ? await store.demoActors(ctx.tx) : []
  const actor = accounts.find((account) => account.id === input.account)
  if (!actor) throw new Refusal('access.no-such-account')
  await startSession(ctx, actor.id, 'demo')
  return { actor }
}

export async function leave(ctx: Ctx): Promise<{ left: boolean }> {
  return { left: await endCurrentSession(ctx) }
}

/** Demo accounts only: the trust issue brings real ones. */
export async function registerDemoActor(ctx: Ctx, actor: Actor, grants: readonly store.Grant[]): Promise<void> {
  await store.upsertActor(ctx.tx, actor, grants)
}

/** Runs a command once per key: a repeat gets the first answer, a different command under the same key is refused. */
export async function onceOnly<Answer>(ctx: Ctx, sent: { key: string; operation: string; input: unknown }, run: () => Promise<Answer>): Promise<Answer> {
  const inputHash = hash(JSON.stringify(sent.input))
  const earlier = await store.handledCommand(ctx.tx, ctx.actor.id, sent.key)
  if (earlier) {
    if (earlier.operation !== sent.operation || earlier.inputHash !== inputHash) throw new Refusal('request.key-reused')
    return earlier.answer as Answer
  }
  const answer = await run()
  // a refusal that keeps what it wrote is not an answer to give again
  if (answer instanceof Refusal) return answer
  await store.insertHandledCommand(ctx.tx, ctx.actor.id, sent.key, { operation: sent.operation, inputHash, answer, now: ctx.now })
  return answer
}
