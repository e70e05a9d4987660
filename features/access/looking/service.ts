import { createHash } from 'node:crypto'
import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import { record, type Ctx } from '../../context.ts'
import type { Persona } from '../contract.ts'
import type { LookAs } from './contract.ts'
import { lookingMinutes, mayBeShown, maySupport } from './policy.ts'
import * as store from './store.ts'

const hash = (token: string) => createHash('sha256').update(token).digest('hex')

export async function listActors(ctx: Ctx): Promise<{ actors: { id: string; name: string; persona: Persona; unitId: string | null }[] }> {
  if (!maySupport(ctx.scope, !ctx.onBehalfOf).allowed) return { actors: [] }
  return { actors: (await store.selectActors(ctx.tx)).filter((actor) => actor.id !== ctx.actor.id && mayBeShown(actor)) }
}

export async function lookAs(ctx: Ctx, input: LookAs): Promise<{ as: string; until: string }> {
  ensure(maySupport(ctx.scope, !ctx.onBehalfOf))
  const { actors } = await listActors(ctx)
  const shown = actors.find(({ id }) => id === input.actor)
  if (!shown) throw new Refusal('access.no-such-actor', { actor: input.actor })
  if (ctx.session.token === null) throw new Refusal('access.session-needed')
  const until = new Date(Date.parse(ctx.now) + lookingMinutes * 60_000).toISOString()
  await store.markLooking(ctx.tx, hash(ctx.session.token), { as: shown.id, until })
  await record(ctx, { operation: 'access/look-as', subjectKind: 'account', subjectId: shown.id, after: { until }, reason: input.reason })
  return { as: shown.name, until }
}

export async function stopLooking(ctx: Ctx): Promise<{ stopped: boolean }> {
  const looking = ctx.capacity?.looking ?? null
  if (!looking || ctx.session.token === null) return { stopped: false }
  await store.markLooking(ctx.tx, hash(ctx.session.token), null)
  await record(ctx, { operation: 'access/stop-looking', subjectKind: 'account', subjectId: looking.actor, before: { until: looking.until } })
  return { stopped: true }
}
