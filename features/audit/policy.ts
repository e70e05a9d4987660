import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Scope } from '../access/contract.ts'

/** The log names every unit, so only those who may read every unit may read it. */
export function mayReadLog(scope: Scope): Decision {
  return scope.reads === 'every' ? allowed : denied('audit.not-yours')
}
