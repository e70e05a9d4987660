// Who may hand a role on, end it, and put somebody in charge. Pure.
import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Role } from '../contract.ts'
import type { DelegationForm } from './contract.ts'
import { areDaysInOrder, type StoredDelegation } from './model.ts'

/** A vote and an oversight are personal, and nobody hands on what they are to themselves. */
const delegable: readonly Role[] = ['officer', 'head', 'standing-office', 'scorer', 'inspector']

export interface Caller {
  readonly id: string
  /** Held in the caller's own right: what was received is not handed on. */
  readonly roles: readonly Role[]
  readonly underDelegation: boolean
}

export function rolesToDelegate({ roles, underDelegation }: Caller): Role[] {
  return underDelegation ? [] : delegable.filter((role) => roles.includes(role))
}

/** The administrator of accounts and the standing office fill an empty seat; a unit does not fill its own. */
export function mayAppoint({ roles, underDelegation }: Caller): boolean {
  return !underDelegation && (roles.includes('administrator') || roles.includes('standing-office'))
}

export interface Delegating {
  readonly caller: Caller
  readonly from: string
  readonly to: string
  readonly role: Role
  readonly form: DelegationForm
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate
  readonly today: PlainDate
}

export function mayDelegate(asked: Delegating): Decision {
  const { caller, from, to, role, form, today } = asked
  if (!delegable.includes(role)) return denied('access.not-delegable', { role })
  const isOwn = from === caller.id && form === 'authorised' && rolesToDelegate(caller).includes(role)
  // nobody puts themselves in charge
  const appoints = form === 'acting' && mayAppoint(caller) && to !== caller.id
  if (!isOwn && !appoints) return denied('access.not-yours-to-delegate')
  if (from === to) return denied('access.not-yours-to-delegate')
  return areDaysInOrder(asked, today) ? allowed : denied('access.delegation-days')
}

/** Both sides may, and whoever appoints. */
export function mayEnd({ from, to }: Pick<StoredDelegation, 'from' | 'to'>, caller: Caller): boolean {
  return !caller.underDelegation && (from.id === caller.id || to.id === caller.id || mayAppoint(caller))
}

/** To those it is not about, a delegation looks absent. */
export function maySeeDelegation({ from, to }: Pick<StoredDelegation, 'from' | 'to'>, caller: Caller): boolean {
  return from.id === caller.id || to.id === caller.id || mayAppoint(caller)
}
