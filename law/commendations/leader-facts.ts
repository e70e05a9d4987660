// A leader as the worked cases need one: a complete file whose posts end on 31/12 of the year before the dossier.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { Facts, Position, Rank } from '../engine/facts.ts'

/** `post('department-head', 10, 2025)`: ten full years until 31/12/2024; `off: 1` is a day less, `off: -1` a day more. */
export function post(rank: Rank, years: number, year: number, { months = 0, off = 0 }: { readonly months?: number; readonly off?: -1 | 0 | 1 } = {}): Position {
  const month = months === 0 ? 1 : 13 - months
  const from = { year: year - years - (months === 0 ? 0 : 1), month }
  const first = `${String(from.year)}-${String(from.month).padStart(2, '0')}`
  const day = off === 1 ? `${first}-02` : off === 0 ? `${first}-01` : `${String(from.month === 1 ? from.year - 1 : from.year)}-${String(from.month === 1 ? 12 : from.month - 1).padStart(2, '0')}-28`
  return { rank, from: plainDate(day), to: plainDate(`${String(year - 1)}-12-31`) }
}

/** Posts one after another, the first the latest: `inTurn(2025, ['department-head', 5], ['department-deputy-head', 6])`. */
export function inTurn(year: number, ...posts: readonly (readonly [Rank, number])[]): readonly Position[] {
  let end = year
  return posts.map(([rank, years]) => {
    const held = post(rank, years, end)
    end -= years
    return held
  })
}

/** Nothing but posts speaks for the person: other contributions are reported as none. */
export function leader(positions: readonly Position[], { attested, ...over }: Partial<Facts> = {}): Facts {
  return {
    subject: { kind: 'individual', id: 'A', sex: 'male', role: 'leader', sector: 'civil-servant', joined: plainDate('1985-01-01') },
    ratings: [], awards: [], initiatives: [], discipline: [], holds: [], absences: [], positions, attested: { 'contribution-socio-economic': false, ...attested }, ...over,
  }
}

export function womanLeader(positions: readonly Position[], over: Partial<Facts> = {}): Facts {
  const facts = leader(positions, over)
  return { ...facts, subject: { ...facts.subject, sex: 'female' } }
}
