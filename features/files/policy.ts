// Files follow their unit: who reads the unit reads its files, who writes it puts files there.
import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Scope } from '../access/contract.ts'

export function maySee(scope: Scope, unit: string): boolean {
  return scope.reads === 'every' || scope.reads.includes(unit)
}

export function mayUpload(scope: Scope, unit: string): Decision {
  return scope.writes === 'every' || scope.writes.includes(unit) ? allowed : denied('files.not-your-unit')
}

/** Quarantine and files used twice concern all units: only those who work for all of them see them. */
export function mayWatchOver(scope: Scope): Decision {
  return scope.writes === 'every' ? allowed : denied('files.not-yours')
}
