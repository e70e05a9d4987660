import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import { record, type Ctx } from '../../context.ts'
import type { Actor, Role } from '../contract.ts'
import type { HeldGrant, Holder } from '../model.ts'
import { ensureShownFor } from '../sign-in/steps/service.ts'
import { actorById, grantsOf } from '../store.ts'
import type { DelegateRole, Delegation, DelegationList } from './contract.ts'
import { stateOf, type StoredDelegation } from './model.ts'
import { mayAppoint, mayDelegate, mayEnd, maySeeDelegation, rolesToDelegate, type Caller } from './policy.ts'
import * as store from './store.ts'

const hash = (token: string) => createHash('sha256').update(token).digest('hex')

async function callerOf(ctx: Ctx): Promise<Caller> {
  const grants = await grantsOf(ctx.tx, ctx.actor.id, ctx.today)
  return { id: ctx.actor.id, roles: [...new Set(grants.map(({ role }) => role))], underDelegation: Boolean(ctx.onBehalfOf) }
}

function viewOf(ctx: Ctx, caller: Caller, stored: StoredDelegation): Delegation {
  const state = stateOf(stored, ctx.today)
  return { ...stored, state, can: { end: state !== 'over' && mayEnd(stored, caller), use: state === 'running' && stored.to.id === caller.id } }
}

export async function listDelegations(ctx: Ctx): Promise<DelegationList> {
  const caller = await callerOf(ctx)
  const appoint = mayAppoint(caller)
  const roles = rolesToDelegate(caller)
  const found = await store.selectDelegations(ctx.tx, appoint ? 'every' : { actor: caller.id })
  return {
    delegations: found.map((stored) => viewOf(ctx, caller, stored)),
    roles,
    colleagues: appoint || roles.length > 0 ? await store.colleaguesOf(ctx.tx, ctx.actor, appoint ? 'every' : 'unit') : [],
    can: { appoint },
  }
}

export async function delegateRole(ctx: Ctx, input: DelegateRole): Promise<Delegation> {
  const caller = await callerOf(ctx)
  const { from = caller.id, to, role, form, firstDay, lastDay, document, reason } = input
  const wanted = { from, to, role, form, firstDay, lastDay }
  ensure(mayDelegate({ ...wanted, caller, today: ctx.today }))
  await ensureNear(ctx, caller, wanted)
  await store.lockPair(ctx.tx, from, to)
  if (await store.overlaps(ctx.tx, wanted)) throw new Refusal('access.delegated-already')
  const id = ctx.newId()
  await store.insertDelegation(ctx.tx, { ...wanted, id, document, reason, madeAt: ctx.now, madeBy: caller.id })
  await record(ctx, { operation: 'access/delegate-role', subjectKind: 'delegation', subjectId: id, after: { ...wanted, document }, reason })
  return viewOf(ctx, caller, (await store.delegationById(ctx.tx, id))!)
}

/** Colleagues of one's own unit; whoever appoints reaches everybody. Somebody else looks absent. */
async function ensureNear(ctx: Ctx, caller: Caller, { from, to }: { from: string; to: string }): Promise<void> {
  const near = await store.colleaguesOf(ctx.tx, ctx.actor, mayAppoint(caller) ? 'every' : 'unit')
  const known = new Set([caller.id, ...near.map(({ id }) => id)])
  const unknown = [from, to].find((id) => !known.has(id))
  if (unknown !== undefined) throw new Refusal('access.no-such-actor', { actor: unknown })
}

async function visible(ctx: Ctx, caller: Caller, id: string): Promise<StoredDelegation> {
  const stored = await store.delegationById(ctx.tx, id)
  if (!stored || !maySeeDelegation(stored, caller)) throw new Refusal('access.no-such-delegation', { delegation: id })
  return stored
}

export async function endDelegation(ctx: Ctx, { delegation: id }: { delegation: string }): Promise<Delegation> {
  const caller = await callerOf(ctx)
  const stored = await visible(ctx, caller, id)
  if (!mayEnd(stored, caller)) throw new Refusal('access.not-yours-to-delegate')
  if (stateOf(stored, ctx.today) === 'over') return viewOf(ctx, caller, stored)
  await store.endDelegation(ctx.tx, { id, at: ctx.now, by: caller.id })
  await record(ctx, { operation: 'access/end-delegation', subjectKind: 'delegation', subjectId: id, before: { lastDay: stored.lastDay } })
  return viewOf(ctx, caller, (await store.delegationById(ctx.tx, id))!)
}

export async function actUnder(ctx: Ctx, { delegation: id }: { delegation: string | null }): Promise<{ actor: Actor }> {
  if (ctx.session.token === null) throw new Refusal('access.session-needed')
  const stored = id === null ? null : await store.delegationById(ctx.tx, id)
  if (id !== null && stored?.to.id !== ctx.actor.id) throw new Refusal('access.no-such-delegation', { delegation: id })
  if (stored && stateOf(stored, ctx.today) !== 'running') throw new Refusal('access.delegation-over', { lastDay: stored.lastDay })
  if (stored) await ensureShownFor(ctx, stored.role)
  await store.markActingUnder(ctx.tx, hash(ctx.session.token), id)
  await record(ctx, { operation: 'access/act-under', subjectKind: 'delegation', subjectId: id ?? 'own', after: stored && { role: stored.role, from: stored.from.id } })
  const own = (await actorById(ctx.tx, ctx.actor.id))!
  return { actor: stored ? actingAs(own, stored.role, await actorById(ctx.tx, stored.from.id)) : own }
}

/** The name stays the actor's own; role and unit are those of the seat. */
export function actingAs(own: Actor, role: Role, seat: Actor | null): Actor {
  return { id: own.id, name: own.name, persona: role, unitId: seat?.unitId ?? null, personId: null }
}

export interface Seat {
  readonly delegation: StoredDelegation
  readonly running: boolean
  readonly from: Actor
  readonly grants: readonly HeldGrant[]
  readonly holder: Holder
}

/** What a delegation opens on a day. An authorisation ends with the holder's own role; a seat that stands empty keeps what belongs to it. */
export async function seatUnder(tx: Transaction<unknown>, id: string, today: PlainDate): Promise<Seat | null> {
  const delegation = await store.delegationById(tx, id)
  const from = delegation && (await actorById(tx, delegation.from.id))
  if (!from) return null
  const running = stateOf(delegation, today) === 'running'
  const held = running ? await grantsOf(tx, from.id, delegation.form === 'acting' ? 'ever' : today) : []
  return { delegation, running, from, grants: held.filter(({ role }) => role === delegation.role), holder: { unitId: from.unitId, personId: null } }
}
