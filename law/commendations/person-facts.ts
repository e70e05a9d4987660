// A person whose only relevant facts are what a competent body attests.
import type { Facts, Sector } from '../engine/facts.ts'

/** `person({ 'brave-rescue': true })` knows of nothing else. */
export function person(attested: Facts['attested'] = {}, sector: Sector = 'civil-servant'): Facts {
  return { subject: { kind: 'individual', id: 'A', sex: 'female', sector }, ratings: [], awards: [], initiatives: [], discipline: [], holds: [], absences: [], positions: [], attested }
}

export const nothingKnown: Facts = { subject: { kind: 'individual' } }
