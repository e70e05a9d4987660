// Discipline and absences (sick leave among them) are the business of a person's own unit and of the standing office; nobody else learns even whether there are any.
import type { Actor, Scope } from '../access/contract.ts'

export interface Looking {
  readonly actor: Actor
  readonly scope: Scope
}

export function maySeeSensitive({ actor, scope }: Looking, unit: string): boolean {
  if (scope.reads !== 'every' && !scope.reads.includes(unit)) return false
  switch (actor.persona) {
    case 'system':
    case 'standing-office':
      return true
    case 'officer':
    case 'head':
      return actor.unitId === unit
    case 'visitor':
      return false
  }
}

export const sensitiveFields = ['discipline', 'absences'] as const

/** Which of them somebody gets to see here, be the lists empty: that there is nothing is telling too. */
export function sensitiveFieldsOf(facts: Readonly<Partial<Record<(typeof sensitiveFields)[number], unknown>>>): readonly (typeof sensitiveFields)[number][] {
  return sensitiveFields.filter((field) => facts[field] !== undefined)
}
