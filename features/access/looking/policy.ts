// Pure.
import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Actor, Persona, Scope } from '../contract.ts'

export const lookingMinutes = 30

/** Accounts and oversight are looked after by nobody but themselves. */
const notShown: readonly Actor['persona'][] = ['administrator', 'auditor', 'visitor', 'system']

export function maySupport({ accounts }: Scope, inOwnRight: boolean): Decision {
  return accounts && inOwnRight ? allowed : denied('access.not-support')
}

export function mayBeShown({ persona }: { readonly persona: Persona | 'visitor' | 'system' }): boolean {
  return !notShown.includes(persona)
}
