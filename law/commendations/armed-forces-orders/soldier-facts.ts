// A soldier as the worked cases need one: a complete file, in service for so many full years on 01/01 of the year after the year judged.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { Facts, Position, Sector } from '../../engine/facts.ts'

export interface Soldier {
  readonly sector?: Sector
  /** Full years of service by 15/12 of the year judged. */
  readonly served: number
  /** A month less. */
  readonly short?: boolean
  readonly positions?: readonly Position[]
  readonly more?: Partial<Facts>
}

/** `soldier(2025, { served: 35 })` joined on 01/12/1990. */
export function soldier(year: number, { sector = 'army', served, short = false, positions = [], more = {} }: Soldier): Facts {
  return {
    subject: { kind: 'individual', id: 'A', sex: 'male', role: 'officer', sector, joined: plainDate(`${String(year - served)}-12-${short ? '31' : '01'}`) },
    ratings: [{ year, level: 'excellent' }], awards: [], initiatives: [], discipline: [], holds: [], absences: [], positions, attested: {}, ...more,
  }
}
