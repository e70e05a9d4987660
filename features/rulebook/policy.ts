// The law is everybody's who has signed in. What it says about people, and how many it touches, stays within the units the actor may read.
import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Actor, Scope } from '../access/contract.ts'

export function mayReadLaw({ persona }: Actor): Decision {
  return persona === 'visitor' ? denied('access.session-needed') : allowed
}

/** A unit outside the scope looks absent: nobody is found there. */
export function mayAskAboutUnit(scope: Scope, unit: string): boolean {
  return scope.people === 'every' || scope.people.includes(unit)
}

/** Without the people of a single unit there is nobody to count, but oneself. */
export function seesPeople({ people, person }: Scope): boolean {
  return people === 'every' || people.length > 0 || person !== null
}
