import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import type { Ctx } from '../context.ts'
import type { Actor, Capacity, EnterDemo, Persona, Reaches, Scope, WhoAmI } from './contract.ts'
import { actingAs, seatUnder } from './delegations/service.ts'
import { closed, lookingOnly, open, reachesOf, scopeFrom } from './model.ts'
import { endCurrentSession, findSession, startSession, type OpenedSession } from './sessions/service.ts'
import * as store from './store.ts'

export { covers, mayRead, maySeeEveryUnit, maySeeResults, mayUseNow, mayWrite, reachOfRole } from './policy.ts'
export type { Grant } from './store.ts'

const visitor: Actor = { id: 'visitor', name: '', persona: 'visitor', unitId: null }
const system: Actor = { id: 'system', name: 'Hệ thống', persona: 'system', unitId: null }

const hash = (token: string) => createHash('sha256').update(token).digest('hex')

/** The loader and the command line act as the system, on this machine only; no session leads here. */
export async function systemActor(tx: Transaction<unknown>, day: PlainDate): Promise<{ actor: Actor; scope: Scope }> {
  return { actor: system, scope: await enter(tx, system.id, scopeFrom(open, day)) }
}

/** Before anybody is known: accounts and sessions can be looked up, and nothing else is there. */
export async function enterDoor(tx: Transaction<unknown>, day: PlainDate): Promise<void> {
  await enter(tx, visitor.id, scopeFrom(closed, day))
}

async function enter(tx: Transaction<unknown>, actorId: string, scope: Scope): Promise<Scope> {
  await store.enterWith(tx, actorId, scope)
  return scope
}

export interface AskedAt {
  readonly now: string
  readonly today: PlainDate
  /** `false`: the page asks by itself, nobody has touched it for a while; that keeps no session open. */
  readonly attended?: boolean
}

export interface Opened {
  readonly actor: Actor
  readonly onBehalfOf: Pick<Actor, 'id' | 'name'> | null
  readonly scope: Scope
  readonly capacity: Capacity
}

const inOwnRight: Capacity = { acting: null, looking: null }

export async function openSession(tx: Transaction<unknown>, token: string | null, at: AskedAt): Promise<Opened> {
  await enterDoor(tx, at.today)
  const session = await findSession(tx, token, at)
  const own = session && (await store.actorById(tx, session.actorId))
  if (!own) return { actor: visitor, onBehalfOf: null, scope: scopeFrom(closed, at.today), capacity: inOwnRight }
  const { reaches, ...opened } = await standingOf(tx, own, session, at)
  return { ...opened, scope: await enter(tx, own.id, scopeFrom(reaches, at.today)) }
}

interface Standing extends Pick<Opened, 'actor' | 'onBehalfOf' | 'capacity'> {
  readonly reaches: Reaches
}

async function standingOf(tx: Transaction<unknown>, own: Actor, session: OpenedSession, at: { now: string; today: PlainDate }): Promise<Standing> {
  const { lookingAs, lookingUntil, actingUnder } = session
  const shown = lookingAs !== null && lookingUntil !== null && at.now < lookingUntil ? await store.actorById(tx, lookingAs) : null
  if (shown) return lookingStanding(own, shown, await reachesOfActor(tx, shown, at.today), lookingUntil ?? '')
  const seat = actingUnder === null ? null : await seatUnder(tx, actingUnder, at.today)
  if (!seat) return { actor: own, onBehalfOf: null, capacity: inOwnRight, reaches: await reachesOfActor(tx, own, at.today) }
  const { delegation, running, from, grants, holder } = seat
  const acting = { delegation: delegation.id, onBehalfOf: from.name, until: delegation.lastDay, ended: !running }
  // its time over, nothing is open until the actor says in whose right to go on
  return { actor: actingAs(own, delegation.role, from), onBehalfOf: { id: from.id, name: from.name }, capacity: { acting, looking: null }, reaches: running ? reachesOf(grants, holder) : closed }
}

function lookingStanding(own: Actor, shown: Actor, reaches: Reaches, until: string): Standing {
  const actor = { ...shown, id: own.id, name: own.name, personId: null }
  return { actor, onBehalfOf: { id: shown.id, name: shown.name }, capacity: { acting: null, looking: { actor: shown.id, as: shown.name, until } }, reaches: lookingOnly(reaches) }
}

async function reachesOfActor(tx: Transaction<unknown>, actor: Actor, day: PlainDate): Promise<Reaches> {
  return reachesOf(await store.grantsOf(tx, actor.id, day), { unitId: actor.unitId, personId: actor.personId ?? null })
}

/** What was published about these units, and nothing else: for those who see results but not the figures they are computed from. */
export async function whilePublished<Answer>(ctx: Ctx, units: Scope['results'], work: (published: Ctx) => Promise<Answer>): Promise<Answer> {
  const scope = await enter(ctx.tx, ctx.actor.id, scopeFrom({ ...closed, knows: ctx.scope.knows, reads: units, results: units }, ctx.today))
  const answer = await work({ ...ctx, scope })
  await enter(ctx.tx, ctx.actor.id, ctx.scope)
  return answer
}

/** For whoever answers for personal data: what the log keeps about a person is found, though the log itself stays closed to them. */
export async function withOpenLog<Answer>(ctx: Ctx, work: () => Promise<Answer>): Promise<Answer> {
  await enter(ctx.tx, ctx.actor.id, { ...ctx.scope, log: true })
  const answer = await work()
  await enter(ctx.tx, ctx.actor.id, ctx.scope)
  return answer
}

/** For a person’s own file: whatever is kept about this one person, wherever it stands. The caller has decided that it may be shown. */
export async function withPersonalFile<Answer>(ctx: Ctx, person: string, work: () => Promise<Answer>): Promise<Answer> {
  await enter(ctx.tx, ctx.actor.id, { ...ctx.scope, reads: 'every', drafts: 'every', person, log: true })
  const answer = await work()
  await enter(ctx.tx, ctx.actor.id, ctx.scope)
  return answer
}

/** The accounts of a person of the register, today or before. */
export async function accountsOfPerson(ctx: Ctx, person: string): Promise<string[]> {
  return store.actorsOfPerson(ctx.tx, person)
}

/** For the line printed at start; the door itself asks `who-am-i`. */
export async function demoAccounts(tx: Transaction<unknown>): Promise<Actor[]> {
  return store.demoActors(tx)
}

export async function whoAmI(ctx: Ctx): Promise<WhoAmI> {
  const looking = ctx.capacity?.looking
  const accounts = ctx.demo ? await store.demoActors(ctx.tx) : []
  return {
    actor: ctx.actor.persona === 'visitor' ? null : ctx.actor,
    acting: ctx.capacity?.acting ?? null,
    looking: looking ? { as: looking.as, until: looking.until } : null,
    today: ctx.today,
    demo: ctx.demo,
    accounts: accounts.map((account) => ({ ...account, persona: account.persona as Persona })),
  }
}

export async function enterDemo(ctx: Ctx, input: EnterDemo): Promise<{ actor: Actor }> {
  const accounts = ctx.demo ? await store.demoActors(ctx.tx) : []
  const actor = accounts.find((account) => account.id === input.account)
  if (!actor) throw new Refusal('access.no-such-account')
  await startSession(ctx, actor.id, { method: 'demo', secondFactor: true })
  return { actor }
}

export async function leave(ctx: Ctx): Promise<{ left: boolean }> {
  return { left: await endCurrentSession(ctx) }
}

/** Accounts without a password, for the demo and for tests. */
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
