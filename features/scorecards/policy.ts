import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Scope } from '../access/contract.ts'

/** A card judges every unit of the group, so it is published by those who may write for every unit. */
export function mayPublish(scope: Scope): Decision {
  return scope.writes === 'every' ? allowed : denied('scorecards.not-yours')
}
