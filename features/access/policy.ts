// Roles, and what each opens. A unit outside the scope looks absent, so reading and writing it give the same refusal. Pure.
import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Capacity, Role, RoleReach, Scope, Units } from './contract.ts'

const unit: RoleReach = { matters: { knows: 'granted', reads: 'granted', writes: 'granted', results: 'granted', drafts: 'own', people: 'granted', confidential: 'own' } }

/** docs/decisions/0009-two-walls.md says why. */
export const reachOfRole: Readonly<Record<Role, RoleReach>> = {
  officer: unit,
  head: unit,
  'standing-office': { matters: { knows: 'granted', reads: 'granted', writes: 'granted', results: 'granted', drafts: 'granted', people: 'granted', confidential: 'granted' }, log: true },
  scorer: { matters: { knows: 'granted', reads: 'granted', results: 'granted', drafts: 'granted' } },
  inspector: { matters: { knows: 'granted', reads: 'granted', results: 'granted', drafts: 'granted', people: 'granted' } },
  'council-member': { matters: { knows: 'granted', reads: 'granted', results: 'granted', drafts: 'granted', people: 'granted' } },
  'direct-worker': { matters: { knows: 'granted', reads: 'own', results: 'granted' }, self: true },
  citizen: { matters: { knows: 'granted', results: 'granted' } },
  administrator: { matters: { knows: 'granted' }, accounts: true },
  auditor: { matters: { knows: 'granted' }, log: true },
}

export function covers(units: Units, unitId: string): boolean {
  return units === 'every' || units.includes(unitId)
}

export function mayRead(scope: Scope, unitId: string): boolean {
  return covers(scope.reads, unitId)
}

export function mayWrite(scope: Scope, unitId: string): boolean {
  return covers(scope.writes, unitId)
}

/** Whether a season's scores and tallies of a unit are open: everybody with an interest after publication, before it those whose work it is. */
export function maySeeResults(scope: Scope, unitId: string, published: boolean): boolean {
  return covers(scope.drafts, unitId) || (published && covers(scope.results, unitId))
}

/** Deny by default: without a grant for every unit the log stays closed. */
export function maySeeEveryUnit(scope: Scope): Decision {
  return scope.reads === 'every' ? allowed : denied('access.not-yours')
}

const endsLooking = new Set(['access/stop-looking', 'access/leave'])
const settlesRight = new Set(['access/act-under', 'access/list-delegations', 'access/leave'])

/** Looking only looks; and under a role whose time is over nothing is done until the actor has said in whose right to go on. */
export function mayUseNow({ acting, looking }: Capacity, operation: { readonly name: string; readonly kind: 'query' | 'command'; readonly open: boolean }): Decision {
  const { name, kind, open } = operation
  if (looking && kind === 'command' && !endsLooking.has(name)) return denied('access.looking-only', { as: looking.as })
  if (acting?.ended && !open && !settlesRight.has(name)) return denied('access.delegation-over', { lastDay: acting.until })
  return allowed
}
