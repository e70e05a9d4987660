// Years an award was held, as known on the day of the dossier. An award annulled by then was never held; one decided later is not held yet.
import { bases } from './facts.ts'
import { unknownDay } from './days.ts'
import { bitOf, type Fill, type Target } from './derive.ts'
import type { Field } from './fields.ts'
import { everyYear } from './masks.ts'
import { awardNumber, endOfRows, listStates, unknownCode, type Register } from './register.ts'

type HeldField = Extract<Field, { of: 'held' }>

const merit = bases.indexOf('merit')

/** Per award asked for: the columns of its fields, and four masks while a subject is read. */
interface Tally {
  held: number
  merit: number
  /** Held, and for all we know for merit. */
  perhapsMerit: number
  gone: number
  readonly columns: { readonly column: Int32Array; readonly merit: boolean; readonly possible: boolean }[]
}

export function planAwards(register: Register, targets: readonly Target<HeldField>[]): Fill | null {
  if (targets.length === 0) return null
  const { slots, tallies } = tallyPerAward(targets)
  return ({ received, year: judged }, span) => {
    const { start, award, year, basis, decided, cancelled } = register.awards
    const [awards, decidedOn, cancelledOn, states] = [award.data, decided.data, cancelled.data, register.lists.awards.data]
    let row = start.data[span.from] as number
    for (let at = span.from; at < span.to; at += 1) {
      for (const tally of tallies) tally.held = tally.merit = tally.perhapsMerit = tally.gone = 0
      for (const end = endOfRows(start, year.length, at); row < end; row += 1) {
        const slot = slots[awards[row] as number] as number
        if (slot === 0) continue
        const day = decidedOn[row] as number
        const isHeld = (cancelledOn[row] as number) > received && (day === unknownDay || day <= received)
        addRow(tallies[slot - 1] as Tally, bitOf(year.data[row] as number, judged), isHeld, basis.data[row] as number)
      }
      const open = states[at] === listStates.complete ? 0 : everyYear
      for (const tally of tallies) write(tally, at - span.from, open & ~tally.gone)
    }
  }
}

/** `slots`: by the number of an award 1 + the place of its tally, 0 for an award nobody asks for. */
function tallyPerAward(targets: readonly Target<HeldField>[]): { slots: Uint8Array; tallies: Tally[] } {
  const slots = new Uint8Array(256)
  const tallies: Tally[] = []
  for (const { field, column } of targets) {
    const number = awardNumber.get(field.award) as number
    slots[number] ||= tallies.push({ held: 0, merit: 0, perhapsMerit: 0, gone: 0, columns: [] })
    tallies[(slots[number] as number) - 1]?.columns.push({ column, merit: field.merit, possible: field.side === 'possible' })
  }
  return { slots, tallies }
}

function addRow(tally: Tally, bit: number, held: boolean, basis: number): void {
  if (!held) {
    tally.gone |= bit
    return
  }
  tally.held |= bit
  if (basis === merit) tally.merit |= bit
  if (basis === merit || basis === unknownCode) tally.perhapsMerit |= bit
}

/** `open`: years for which something unreported could still turn up; an annulled year cannot be held again. */
function write(tally: Tally, place: number, open: number): void {
  for (const { column, merit: onMerit, possible } of tally.columns) {
    if (possible) column[place] = (onMerit ? tally.perhapsMerit : tally.held) | open
    else column[place] = onMerit ? tally.merit : tally.held
  }
}
