import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Scope } from '../access/contract.ts'

/** The log names every unit and shows old and new values, so only those may read it whose work it is. */
export function mayReadLog({ scope }: { readonly scope: Scope }): Decision {
  return scope.log ? allowed : denied('audit.not-yours')
}
