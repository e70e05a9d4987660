// When a delegation holds. Pure.
import { daysBetween, type PlainDate } from '@thidua/kit/plain-date.ts'
import type { Role } from '../contract.ts'
import type { delegationStates, DelegationForm } from './contract.ts'

export interface StoredDelegation {
  readonly id: string
  readonly from: { readonly id: string; readonly name: string }
  readonly to: { readonly id: string; readonly name: string }
  readonly role: Role
  readonly form: DelegationForm
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate
  readonly document: string
  readonly reason: string
  readonly madeBy: string
  readonly endedAt: string | null
}

/** Handing on for longer is no longer handing on. */
const mostDays = 366

export function stateOf({ firstDay, lastDay, endedAt }: Pick<StoredDelegation, 'firstDay' | 'lastDay' | 'endedAt'>, today: PlainDate): (typeof delegationStates)[number] {
  if (endedAt !== null || lastDay < today) return 'over'
  return firstDay > today ? 'ahead' : 'running'
}

export function areDaysInOrder({ firstDay, lastDay }: { firstDay: PlainDate; lastDay: PlainDate }, today: PlainDate): boolean {
  return lastDay >= firstDay && lastDay >= today && daysBetween(firstDay, lastDay) < mostDays
}
