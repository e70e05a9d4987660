// Years an award was held, as known on the day of the dossier. An award annulled by then was never held; one decided later is not held yet.
import { bases as basisCodes } from './facts.ts'
import { bitOf, type Fill, type Target } from './derive.ts'
import type { Field } from './fields.ts'
import { everyYear } from './masks.ts'
import { awardNumber, endOfRows, listStates, unknownCode, type Register } from './register.ts'

type HeldField = Extract<Field, { of: 'held' }>

const merit = basisCodes.indexOf('merit')

/** Per award asked for: the columns of its fields, and masks while a subject is read. */
interface Tally {
  held: number
  gone: number
  /** Kept only where a field asks on what an award rested. */
  asksMerit: boolean
  merit: number
  /** Held, and for all we know for merit. */
  perhapsMerit: number
  readonly columns: { readonly column: Int32Array; readonly merit: boolean; readonly possible: boolean }[]
}

export function planAwards(register: Register, targets: readonly Target<HeldField>[]): Fill | null {
  if (targets.length === 0) return null
  const { slots, tallies } = tallyPerAward(targets)
  return ({ received, year: judged }, span) => {
    const { start, award, year, basis, decided, cancelled } = register.awards
    const [awards, years, bases, decidedOn, cancelledOn, states] = [award.data, year.data, basis.data, decided.data, cancelled.data, register.lists.awards.data]
    let row = start.data[span.from] as number
    for (let at = span.from; at < span.to; at += 1) {
      for (let place = 0; place < tallies.length; place += 1) clear(tallies[place] as Tally)
      for (const end = endOfRows(start, year.length, at); row < end; row += 1) {
        const slot = slots[awards[row] as number] as number
        if (slot === 0) continue
        const tally = tallies[slot - 1] as Tally
        const bit = bitOf(years[row] as number, judged)
        // a day not reported is before every other
        if ((cancelledOn[row] as number) <= received || (decidedOn[row] as number) > received) tally.gone |= bit
        else if (tally.asksMerit) addHeld(tally, bit, bases[row] as number)
        else tally.held |= bit
      }
      const open = states[at] === listStates.complete ? 0 : everyYear
      for (let place = 0; place < tallies.length; place += 1) write(tallies[place] as Tally, at - span.from, open)
    }
  }
}

function clear(tally: Tally): void {
  tally.held = tally.gone = tally.merit = tally.perhapsMerit = 0
}

/** `slots`: by the number of an award 1 + the place of its tally, 0 for an award nobody asks for. */
function tallyPerAward(targets: readonly Target<HeldField>[]): { slots: Uint8Array; tallies: Tally[] } {
  const slots = new Uint8Array(256)
  const tallies: Tally[] = []
  for (const { field, column } of targets) {
    const number = awardNumber.get(field.award) as number
    slots[number] ||= tallies.push({ held: 0, gone: 0, asksMerit: false, merit: 0, perhapsMerit: 0, columns: [] })
    const tally = tallies[(slots[number] as number) - 1] as Tally
    tally.asksMerit ||= field.merit
    tally.columns.push({ column, merit: field.merit, possible: field.side === 'possible' })
  }
  return { slots, tallies }
}

function addHeld(tally: Tally, bit: number, basis: number): void {
  tally.held |= bit
  if (basis === merit) tally.merit |= bit
  if (basis === merit || basis === unknownCode) tally.perhapsMerit |= bit
}

/** `open`: years for which something unreported could still turn up; an annulled year cannot be held again. */
function write({ held, gone, merit: onMerit, perhapsMerit, columns }: Tally, place: number, open: number): void {
  for (let at = 0; at < columns.length; at += 1) {
    const { column, merit: asksMerit, possible } = columns[at] as Tally['columns'][number]
    if (possible) column[place] = (asksMerit ? perhapsMerit : held) | (open & ~gone)
    else column[place] = asksMerit ? onMerit : held
  }
}
