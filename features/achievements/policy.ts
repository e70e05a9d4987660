// Discipline and absences (sick leave among them) are the business of a person's own unit and of the standing office; nobody else learns even whether there are any.
import type { Scope } from '../access/contract.ts'

/** People see their own; of others only those to whom it is confided. */
export function maySeeSensitive({ confidential, person }: Scope, about: { readonly person: string; readonly unit: string }): boolean {
  return confidential === 'every' || confidential.includes(about.unit) || (person !== null && person === about.person)
}

export const sensitiveFields = ['discipline', 'absences'] as const

/** Which of them somebody gets to see here, be the lists empty: that there is nothing is telling too. */
export function sensitiveFieldsOf(facts: Readonly<Partial<Record<(typeof sensitiveFields)[number], unknown>>>): readonly (typeof sensitiveFields)[number][] {
  return sensitiveFields.filter((field) => facts[field] !== undefined)
}
