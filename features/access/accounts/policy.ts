import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Actor } from '../contract.ts'

/** The system acts at the terminal of the machine itself. */
export function mayKeepAccounts(actor: Actor): Decision {
  const persona: string = actor.persona
  return persona === 'administrator' || persona === 'system' ? allowed : denied('access.not-administrator')
}
