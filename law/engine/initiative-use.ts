// What initiatives have already served. The Ministry's reading: one initiative serves one title or form once (5007/BNV-TĐKT).
// No day plays a part, so a register works it out once, when a subject is added.
import type { Facts, HeldAward, Initiative } from './facts.ts'

/** `named`: for an award that is told; `spent`: for one that is not told but must have been. */
export const uses = { open: 0, named: 1, unknown: 2, spent: 3 } as const
type Use = (typeof uses)[keyof typeof uses]

export interface Served {
  readonly award: string
  readonly year: number
}

/** `grassroots-emulation-fighter:2021`; without a year the initiative's own is meant. */
export function servedBy({ usedFor, year }: Initiative): Served | undefined {
  if (usedFor === undefined || usedFor === null || usedFor === '') return undefined
  const colon = usedFor.indexOf(':')
  return colon < 0 ? { award: usedFor, year } : { award: usedFor.slice(0, colon), year: Number(usedFor.slice(colon + 1)) }
}

/** The use of each initiative; `served` are the awards they name, in the same order. */
export function usesOf({ initiatives = [], awards = [], known, awards: listed }: Facts, served: readonly (Served | undefined)[]): Use[] {
  if (initiatives.length === 0) return []
  const found = initiatives.map((initiative, index): Use => (served[index] ? uses.named : initiative.usedFor === undefined ? uses.unknown : uses.open))
  const taken = takenBy(awards, initiatives, served)
  const allTold = listed !== undefined && known?.awards !== false
  return found.map((use, index) => {
    if (use === uses.open) return taken[index] ? uses.spent : use
    return use === uses.unknown && allTold && !taken[index] && isFree(initiatives[index] as Initiative, awards) ? uses.open : use
  })
}

/** A title that rests on an initiative without naming it has used up the first of its year that names no other use. */
function takenBy(awards: readonly HeldAward[], initiatives: readonly Initiative[], served: readonly (Served | undefined)[]): boolean[] {
  const taken = initiatives.map(() => false)
  for (const { on, award, year } of awards) {
    if (on !== 'initiative') continue
    const at = initiatives.findIndex((each, index) => each.year === year && !served[index] && !taken[index])
    if (at >= 0 && !served.some((each) => each?.award === award && each.year === year)) taken[at] = true
  }
  return taken
}

/** No title of its year could have used it. */
function isFree({ year }: Initiative, awards: readonly HeldAward[]): boolean {
  return awards.every((award) => award.year !== year)
}
