import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Scope } from '../contract.ts'

/** Whoever holds the role today; the system acts at the terminal of the machine itself. */
export function mayKeepAccounts({ accounts }: Scope): Decision {
  return accounts ? allowed : denied('access.not-administrator')
}
