// Opening an account and giving it the posts it stands on: person × position × unit.
import { Refusal } from '@thidua/kit/refusal.ts'
import { record, type Ctx } from '../../../context.ts'
import { endSessionsOf } from '../../sessions/service.ts'
import { firstPost } from '../../sign-in/providers/model.ts'
import type { AccountRole } from '../contract.ts'
import { normalLogin, scopeOfPost } from '../model.ts'
import * as accounts from '../store.ts'
import * as store from './store.ts'

export interface NewAccount {
  readonly login: string
  readonly name: string
  readonly role: AccountRole
  readonly unit: string | null
}

/** An account without a way in yet. */
export async function openAccount(ctx: Ctx, { login, name, role, unit }: NewAccount): Promise<string> {
  const wanted = normalLogin(login)
  if (await accounts.accountByLogin(ctx.tx, wanted)) throw new Refusal('access.login-taken', { login: wanted })
  const id = ctx.newId()
  await accounts.insertAccount(ctx.tx, { id, login: wanted, name, persona: role, unit, now: ctx.now })
  await record(ctx, { operation: 'access/open-account', subjectKind: 'account', subjectId: id, after: { login: wanted, role, unit }, quiet: true })
  return id
}

export interface HeldPosts {
  /** `null`: stated by an administrator. */
  readonly provider: string | null
  readonly name: string
  readonly posts: readonly { readonly person: string | null; readonly unit: string | null; readonly position: string; readonly role: AccountRole }[]
}

/** From today on the account holds these posts from this source, and none other from it. */
export async function holdPosts(ctx: Ctx, id: string, { provider, name, posts }: HeldPosts): Promise<void> {
  const before = (await store.positionsOf(ctx.tx, id, ctx.today)).filter((post) => post.provider === provider)
  const first = firstPost(posts)
  if (first) await accounts.setActor(ctx.tx, id, { name, persona: first.role, unit: first.unit, person: first.person })
  const spelled = (list: HeldPosts['posts']) => JSON.stringify(list.map(({ person, unit, position, role }) => [person, unit, position, role]).sort())
  if (spelled(before as HeldPosts['posts']) === spelled(posts)) return
  await store.replacePositions(ctx.tx, id, { provider, positions: posts, day: ctx.today })
  await store.replaceGrants(ctx.tx, id, { grants: posts.flatMap(({ role, unit }) => scopeOfPost(role, unit)), day: ctx.today })
  // what is open changes: whoever is in comes in again, as what they are now
  await endSessionsOf(ctx, id)
  await record(ctx, { operation: 'access/hold-posts', subjectKind: 'account', subjectId: id, before, after: posts, quiet: true })
}
