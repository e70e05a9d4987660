// Recognised initiatives by year. "Unused" follows the Ministry's reading: one initiative serves one title or form once (5007/BNV-TĐKT).
import { limbsOfAward, scopes } from './facts.ts'
import { unknownDay } from './days.ts'
import { bitOf, type Fill, type Target } from './derive.ts'
import type { Field } from './fields.ts'
import { everyYear } from './masks.ts'
import { awardNumber, endOfRows, listStates, unknownCode, uses, type Register } from './register.ts'

type InitiativeField = Extract<Field, { of: 'initiatives' }>

/** Fields that differ only in how many times, side by side: `columns[k - 1]` and `masks[k - 1]` take the years with at least k. */
interface Group {
  readonly scope: number
  readonly unused: boolean
  readonly except: number
  readonly possible: boolean
  readonly columns: (Int32Array | undefined)[]
  readonly masks: number[]
}

const onInitiative = limbsOfAward.indexOf('initiative')

export function planInitiatives(register: Register, targets: readonly Target<InitiativeField>[]): Fill | null {
  if (targets.length === 0) return null
  const groups = groupsOf(targets)
  const marks = new Marks(register)
  const asksUse = groups.some((group) => group.unused)
  return (moment, span) => {
    const { start, year, recognised } = register.initiatives
    const states = register.lists.initiatives.data
    let row = start.data[span.from] as number
    for (let at = span.from; at < span.to; at += 1) {
      for (const { masks } of groups) masks.fill(0)
      const first = row
      const end = endOfRows(start, year.length, at)
      if (asksUse && end > first) marks.read(at, first, end)
      for (; row < end; row += 1) {
        if ((recognised.data[row] as number) > moment.received) continue
        const bit = bitOf(year.data[row] as number, moment.year)
        if (bit === 0) continue
        for (const group of groups) if (counts({ register, judged: moment.year, group, mark: marks.of(row - first) }, row)) addTo(group.masks, bit)
      }
      for (const group of groups) write(group, at - span.from, group.possible && states[at] !== listStates.complete ? everyYear : 0)
    }
  }
}

function groupsOf(targets: readonly Target<InitiativeField>[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { field, column } of targets) {
    const key = `${field.scope}|${field.unused}|${field.except}|${field.side}`
    const group = groups.get(key) ?? {
      scope: scopes.indexOf(field.scope), unused: field.unused, except: field.except === null ? unknownCode : (awardNumber.get(field.except) ?? unknownCode),
      possible: field.side === 'possible', columns: [], masks: [],
    }
    while (group.columns.length < field.times) {
      group.columns.push(undefined)
      group.masks.push(0)
    }
    group.columns[field.times - 1] = column
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** One more in a year: what is counted once already is carried to the next mask. */
function addTo(masks: number[], bit: number): void {
  let carry = bit
  for (let times = 0; times < masks.length && carry !== 0; times += 1) {
    const sofar = masks[times] as number
    masks[times] = sofar | carry
    carry &= sofar
  }
}

function write({ columns, masks }: Group, place: number, open: number): void {
  for (let times = 0; times < columns.length; times += 1) {
    const column = columns[times]
    if (column) column[place] = (masks[times] as number) | open
  }
}

interface Question {
  readonly register: Register
  readonly judged: number
  readonly group: Group
  readonly mark: number
}

function counts({ register: { initiatives }, judged, group, mark }: Question, row: number): boolean {
  const found = initiatives.scope.data[row] as number
  const isWide = found === unknownCode ? group.possible || group.scope === 0 : found >= group.scope
  // the scope is the level that recognised it: with neither day nor scope nobody has
  if (!isWide || (found === unknownCode && !group.possible && initiatives.recognised.data[row] === unknownDay)) return false
  if (!group.unused) return true
  switch (initiatives.use.data[row]) {
    case uses.used:
      return initiatives.usedAward.data[row] === group.except && initiatives.usedYear.data[row] === judged
    case uses.unknown:
      return group.possible || mark === free
    default:
      return mark !== spent
  }
}

const spent = 1
const free = 2

/**
 * What the titles of a subject did with its initiatives. Titles that rest on an initiative without naming it have used up one of that year
 * all the same: `spent`. An initiative of unknown use in a year in which no title could have used it is `free`.
 */
class Marks {
  readonly #register: Register
  #marks = new Uint8Array(64)

  constructor(register: Register) {
    this.#register = register
  }

  of(place: number): number {
    return this.#marks[place] as number
  }

  /** Reads the initiatives `start … end - 1` of a subject. */
  read(at: number, start: number, end: number): void {
    if (end - start > this.#marks.length) this.#marks = new Uint8Array(2 * (end - start))
    const { awards, initiatives, lists } = this.#register
    let [open, isUnknown] = [0, false]
    for (let row = start; row < end; row += 1) {
      this.#marks[row - start] = 0
      const use = initiatives.use.data[row]
      if (use !== uses.used) open |= 1 << ((initiatives.year.data[row] as number) & 31)
      if (use === uses.unknown) isUnknown = true
    }
    if (open === 0) return
    const [first, last] = [awards.start.data[at] as number, endOfRows(awards.start, awards.year.length, at)]
    const [reasons, years] = [awards.on.data, awards.year.data]
    for (let award = first; award < last; award += 1) {
      if (reasons[award] === onInitiative && ((open >>> ((years[award] as number) & 31)) & 1) === 1) this.#spend(award, start, end)
    }
    if (isUnknown && lists.awards.data[at] === listStates.complete) this.#free({ start, end, first, last })
  }

  #spend(award: number, start: number, end: number): void {
    const { awards, initiatives } = this.#register
    const [name, of] = [awards.award.data[award], awards.year.data[award]]
    let chosen = -1
    for (let row = start; row < end; row += 1) {
      if (initiatives.use.data[row] === uses.used) {
        if (initiatives.usedAward.data[row] === name && initiatives.usedYear.data[row] === of) return
      } else if (chosen < 0 && initiatives.year.data[row] === of && this.#marks[row - start] === 0) chosen = row
    }
    if (chosen >= 0) this.#marks[chosen - start] = spent
  }

  #free({ start, end, first, last }: Readonly<Record<'start' | 'end' | 'first' | 'last', number>>): void {
    const { awards, initiatives } = this.#register
    for (let row = start; row < end; row += 1) {
      if (initiatives.use.data[row] !== uses.unknown || this.#marks[row - start] !== 0) continue
      let isFree = true
      for (let award = first; award < last; award += 1) if (awards.year.data[award] === initiatives.year.data[row]) isFree = false
      if (isFree) this.#marks[row - start] = free
    }
  }
}
