// Files follow the scores they bear: who works with a unit's scores before they are published sees its files, and who writes for it too
// puts files there.
import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Scope, Units } from '../access/contract.ts'

const covers = (units: Units, unit: string) => units === 'every' || units.includes(unit)

export function maySee(scope: Pick<Scope, 'drafts'>, unit: string): boolean {
  return covers(scope.drafts, unit)
}

export function mayUpload(scope: Pick<Scope, 'drafts' | 'writes'>, unit: string): Decision {
  return covers(scope.writes, unit) && covers(scope.drafts, unit) ? allowed : denied('files.not-your-unit')
}

/** Quarantine and files used twice concern all units: only those who work for all of them see them. */
export function mayWatchOver(scope: Pick<Scope, 'drafts' | 'writes'>): Decision {
  return scope.writes === 'every' && scope.drafts === 'every' ? allowed : denied('files.not-yours')
}
