// Reading and writing by unit. A unit outside the scope looks absent, so both answers are the same refusal.
import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Scope } from './contract.ts'

export function mayRead(scope: Scope, unit: string): boolean {
  return scope.reads === 'every' || scope.reads.includes(unit)
}

export function mayWrite(scope: Scope, unit: string): boolean {
  return scope.writes === 'every' || scope.writes.includes(unit)
}

/** Deny by default: without a grant for every unit the log stays closed. */
export function maySeeEveryUnit(scope: Scope): Decision {
  return scope.reads === 'every' ? allowed : denied('access.not-yours')
}
