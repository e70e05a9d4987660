import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Scope } from '../../access/contract.ts'

/** Evidence is brought by the unit it speaks for; whoever works for every unit may bring it for one. */
export function mayBringEvidence(scope: Scope, unit: string): Decision {
  return scope.writes === 'every' || scope.writes.includes(unit) ? allowed : denied('assessment.not-your-unit', { unit })
}
