import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Scope } from '../access/contract.ts'

/** A unit scores itself; nobody does it for another. */
export function maySelfScore(scope: Scope, unit: string): Decision {
  return scope.writes !== 'every' && scope.writes.includes(unit) ? allowed : denied('assessment.not-your-unit', { unit })
}
