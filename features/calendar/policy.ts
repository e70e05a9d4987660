import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Scope } from '../access/contract.ts'

/** A season concerns every unit of its group. */
export function mayPublishSeason(scope: Scope): Decision {
  return scope.writes === 'every' ? allowed : denied('calendar.not-yours')
}
