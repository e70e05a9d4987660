import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Scope } from '../access/contract.ts'

export interface Saving {
  readonly scope: Scope
  readonly unit: string
  readonly lock: { readonly since: PlainDate; readonly reason: string } | null
  /** What the person gave as the reason of a correction. */
  readonly reason: string
}

/** Own units only; after the lock only a correction that says why. */
export function maySaveCell(saving: Saving): Decision {
  const { scope, unit, lock, reason } = saving
  if (!mayFill(scope, unit)) return denied('indicators.not-your-unit', { unit })
  if (lock && reason.trim() === '') return denied('indicators.cell-locked', { since: lock.since, why: lock.reason })
  return allowed
}

export function mayFill(scope: Scope, unit: string): boolean {
  return scope.writes === 'every' || scope.writes.includes(unit)
}
