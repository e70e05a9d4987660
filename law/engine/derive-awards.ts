// Years an award was held, as known on the day of the dossier. An award annulled by then was never held; one decided later is not held yet.
import { bases } from './facts.ts'
import { unknownDay } from './days.ts'
import { bitOf, type Derivation, type Moment, type Target } from './derive.ts'
import type { Field } from './fields.ts'
import { everyYear } from './masks.ts'
import { awardNumber, listStates, rowsOf, unknownCode, type Register } from './register.ts'

type HeldField = Extract<Field, { of: 'held' }>

const merit = bases.indexOf('merit')

/** Whether an award counts on a day. */
export function isHeld({ awards }: Register, row: number, moment: Moment): boolean {
  const decided = awards.decided.data[row] as number
  return (awards.cancelled.data[row] as number) > moment.received && (decided === unknownDay || decided <= moment.received)
}

/** Per award asked for: the columns of its fields, and four masks while a subject is read. */
interface Tally {
  held: number
  merit: number
  /** Held, and for all we know for merit. */
  perhapsMerit: number
  gone: number
  readonly columns: { readonly column: Int32Array; readonly merit: boolean; readonly possible: boolean }[]
}

export function deriveAwards({ register, moment, span }: Derivation, targets: readonly Target<HeldField>[]): void {
  if (targets.length === 0) return
  const { byAward, tallies } = tallyPerAward(targets)
  const { award, year, basis, ...list } = register.awards
  for (let at = span.from; at < span.to; at += 1) {
    for (const tally of tallies) tally.held = tally.merit = tally.perhapsMerit = tally.gone = 0
    const [start, end] = rowsOf(list, year.length, at)
    for (let row = start; row < end; row += 1) {
      const tally = byAward[award.data[row] as number]
      if (tally) addRow(tally, bitOf(year.data[row] as number, moment), isHeld(register, row, moment), basis.data[row] as number)
    }
    const open = register.lists.awards.data[at] === listStates.complete ? 0 : everyYear
    for (const tally of tallies) write(tally, at - span.from, open & ~tally.gone)
  }
}

function tallyPerAward(targets: readonly Target<HeldField>[]): { byAward: (Tally | undefined)[]; tallies: Tally[] } {
  const byAward: (Tally | undefined)[] = new Array<Tally | undefined>(256).fill(undefined)
  const tallies: Tally[] = []
  for (const { field, column } of targets) {
    const number = awardNumber.get(field.award) ?? unknownCode
    let tally = byAward[number]
    if (!tally) {
      tally = { held: 0, merit: 0, perhapsMerit: 0, gone: 0, columns: [] }
      byAward[number] = tally
      tallies.push(tally)
    }
    tally.columns.push({ column, merit: field.merit, possible: field.side === 'possible' })
  }
  return { byAward, tallies }
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
