// What an expert would write by hand for one of these rules and millions of people: typed arrays, one loop, nothing else.
// `byHandFromColumns` starts where our sweep starts, at the derived columns; `ministryFromRows` at the rows, as derivation and sweep together do.
import { toDayNumber } from '@thidua/law/engine/days.ts'
import { sectors } from '@thidua/law/engine/facts.ts'
import { uses } from '@thidua/law/engine/initiative-use.ts'
import { awardNumber, listStates, type Register } from '@thidua/law/engine/register.ts'
import { received, year, type ContestAward } from './contest.ts'

type Columns = Readonly<Record<string, Int32Array>>
type Loop = (columns: Columns, out: Uint8Array, count: number) => void

const armed = ['army', 'police', 'militia'].reduce((mask, sector) => mask | (1 << sectors.indexOf(sector as (typeof sectors)[number])), 0)
const outside = ['worker', 'farmer', 'enterprise', 'other'].reduce((mask, sector) => mask | (1 << sectors.indexOf(sector as (typeof sectors)[number])), 0)
const army = sectors.indexOf('army')

/** Columns by what they hold: masks of years, codes, months. */
export const byHandFromColumns: Readonly<Record<ContestAward, Loop>> = { 'ministry-province-emulation-fighter': ministryTitles, 'grassroots-emulation-fighter': grassrootsTitles }

function ministryTitles(columns: Columns, out: Uint8Array, count: number): void {
  const { title, titlePossible, wide, widePossible, sector, combat } = columns as Record<'title' | 'titlePossible' | 'wide' | 'widePossible' | 'sector' | 'combat', Int32Array>
  for (let at = 0; at < count; at += 1) {
    if ((titlePossible[at]! & 7) !== 7) {
      out[at] = 0
      continue
    }
    const fights = sector[at]! >= 0 && ((armed >>> sector[at]!) & 1) === 1 ? combat[at]! : 0
    if ((wide[at]! & 1) === 1 || fights === 2) out[at] = (title[at]! & 7) === 7 ? 2 : 1
    else out[at] = (widePossible[at]! & 7) !== 0 || fights === 1 ? 1 : 0
  }
}

type GrassrootsColumn =
  | 'worker' | 'workerPossible' | 'soldier' | 'soldierPossible' | 'good' | 'goodPossible' | 'excellent' | 'excellentPossible' | 'participates' | 'solidarity'
  | 'months' | 'sector' | 'disciplined' | 'local' | 'made' | 'madePossible' | 'combat'

function grassrootsTitles(columns: Columns, out: Uint8Array, count: number): void {
  const of = columns as Record<GrassrootsColumn, Int32Array>
  const { excellent, excellentPossible, made, madePossible, sector, combat } = of
  for (let at = 0; at < count; at += 1) {
    const lower = lowerTitle(of, at)
    if (lower === 0) {
      out[at] = 0
      continue
    }
    const fights = sector[at]! >= 0 && ((armed >>> sector[at]!) & 1) === 1 ? combat[at]! : 0
    if (((excellent[at]! | made[at]!) & 1) === 1 || fights === 2) out[at] = lower
    else out[at] = ((excellentPossible[at]! | madePossible[at]!) & 1) === 1 || fights === 1 ? 1 : 0
  }
}

function lowerTitle({ worker, workerPossible, soldier, soldierPossible, good, goodPossible, participates, solidarity, months, sector, disciplined, local }: Record<GrassrootsColumn, Int32Array>, at: number): number {
  if (((worker[at]! | soldier[at]!) & 1) === 1) return 2
  let best = (workerPossible[at]! | soldierPossible[at]!) & 1
  const served = months[at]! < 0 ? 999 : months[at]!
  if ((goodPossible[at]! & 1) === 1 && participates[at] !== 0 && solidarity[at] !== 0 && served >= 6 && (served >= 9 || sector[at] !== army)) {
    if ((good[at]! & 1) === 1 && participates[at] === 2 && disciplined[at]! <= 0 && (served >= 9 || sector[at]! >= 0)) return 2
    best = 1
  }
  const elsewhere = sector[at]! >= 0 && ((outside >>> sector[at]!) & 1) === 1 ? local[at]! : 0
  return elsewhere > best ? elsewhere : best
}

/** The ministry title straight from the rows: initiatives are looked at only for those whose titles suffice. */
export function ministryFromRows(register: Register, combat: Int32Array, out: Uint8Array): void {
  const { awards, subject, lists, count } = register
  const [award, of, decided, cancelled, starts] = [awards.award.data, awards.year.data, awards.decided.data, awards.cancelled.data, awards.start.data]
  const [title, day] = [awardNumber.get('grassroots-emulation-fighter'), toDayNumber(received)]
  let row = 0
  for (let at = 0; at < count; at += 1) {
    let [held, gone] = [0, 0]
    for (const end = at + 1 < count ? starts[at + 1]! : awards.year.length; row < end; row += 1) {
      const back = year - of[row]!
      if (award[row] !== title || back < 0 || back > 2) continue
      if (cancelled[row]! > day && decided[row]! <= day) held |= 1 << back
      else gone |= 1 << back
    }
    const titles = held === 7 ? 2 : lists.awards.data[at] !== listStates.complete && (held | (7 & ~gone)) === 7 ? 1 : 0
    const sector = subject.sector.data[at]!
    const fights = sector >= 0 && ((armed >>> sector) & 1) === 1 ? combat[at]! : 0
    out[at] = titles === 0 ? 0 : Math.min(titles, Math.max(fights, initiativesOf(register, at, day)))
  }
}

function initiativesOf({ initiatives, lists, count }: Register, at: number, day: number): number {
  const [starts, scope, recognised, use] = [initiatives.start.data, initiatives.scope.data, initiatives.recognised.data, initiatives.use.data]
  const own = awardNumber.get('ministry-province-emulation-fighter')
  let best = lists.initiatives.data[at] === listStates.complete ? 0 : 1
  for (let row = starts[at]!, end = at + 1 < count ? starts[at + 1]! : initiatives.year.length; row < end; row += 1) {
    const back = year - initiatives.year.data[row]!
    if (back < 0 || back > 2 || recognised[row]! > day || scope[row] === 0) continue
    const serves = use[row] === uses.named ? initiatives.usedAward.data[row] === own && initiatives.usedYear.data[row] === year : use[row] !== uses.spent
    if (!serves) continue
    if (back === 0 && scope[row]! > 0 && use[row] !== uses.unknown) return 2
    best = 1
  }
  return best
}
