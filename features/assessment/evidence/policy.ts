import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Scope, Units } from '../../access/contract.ts'

const covers = (units: Units, unit: string) => units === 'every' || units.includes(unit)

/** Evidence is brought by the unit it speaks for; whoever works for every unit may bring it for one. */
export function mayBringEvidence(scope: Pick<Scope, 'drafts' | 'writes'>, unit: string): Decision {
  return covers(scope.writes, unit) && covers(scope.drafts, unit) ? allowed : denied('assessment.not-your-unit', { unit })
}
