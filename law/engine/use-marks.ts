// What the titles of a subject did with its initiatives, read for one subject at a time and only when somebody asks.
import { limbsOfAward } from './facts.ts'
import { endOfRows, listStates, rowsOf, uses, type Register } from './register.ts'

/** A title that rests on an initiative without naming it has used up one of its year all the same. */
export const spent = 1
/** Of unknown use, in a year in which no title could have used it. */
export const free = 2

const onInitiative = limbsOfAward.indexOf('initiative')

interface Rows {
  readonly start: number
  readonly end: number
}

export class UseMarks {
  readonly #register: Register
  #marks = new Uint8Array(64)
  #subject = -1
  #start = 0

  constructor(register: Register) {
    this.#register = register
  }

  /** Forgets the last subject: the register may have changed. */
  begin(): void {
    this.#subject = -1
  }

  /** 0, `spent` or `free` for an initiative of a subject. */
  of(row: number, subject: number): number {
    if (subject !== this.#subject) this.#read(subject)
    return this.#marks[row - this.#start] as number
  }

  #read(subject: number): void {
    const { awards, initiatives, lists } = this.#register
    const [start, end] = rowsOf(initiatives, initiatives.year.length, subject)
    if (end - start > this.#marks.length) this.#marks = new Uint8Array(2 * (end - start))
    this.#subject = subject
    this.#start = start
    const [marks, use, years] = [this.#marks, initiatives.use.data, initiatives.year.data]
    let [open, unknown] = [0, 0]
    for (let row = start; row < end; row += 1) {
      marks[row - start] = 0
      if (use[row] !== uses.used) open |= 1 << ((years[row] as number) & 31)
      if (use[row] === uses.unknown) unknown += 1
    }
    const [first, last] = [awards.start.data[subject] as number, endOfRows(awards.start, awards.year.length, subject)]
    const [reasons, won] = [awards.on.data, awards.year.data]
    for (let award = first; award < last; award += 1) {
      if (((open >>> ((won[award] as number) & 31)) & 1) === 1 && reasons[award] === onInitiative) this.#spend(award, { start, end })
    }
    if (unknown > 0 && lists.awards.data[subject] === listStates.complete) this.#free({ start, end }, { start: first, end: last })
  }

  /** The first of its year that names no other use, unless one names this title. */
  #spend(award: number, { start, end }: Rows): void {
    const { awards, initiatives: { use, usedAward, usedYear, year } } = this.#register
    const [name, of] = [awards.award.data[award], awards.year.data[award]]
    let chosen = -1
    for (let row = start; row < end; row += 1) {
      if (use.data[row] === uses.used) {
        if (usedAward.data[row] === name && usedYear.data[row] === of) return
      } else if (chosen < 0 && year.data[row] === of && this.#marks[row - start] === 0) chosen = row
    }
    if (chosen >= 0) this.#marks[chosen - start] = spent
  }

  #free({ start, end }: Rows, titles: Rows): void {
    const { awards, initiatives } = this.#register
    const won = awards.year.data
    for (let row = start; row < end; row += 1) {
      if (initiatives.use.data[row] !== uses.unknown || this.#marks[row - start] !== 0) continue
      const of = initiatives.year.data[row]
      let isFree = true
      for (let award = titles.start; award < titles.end; award += 1) if (won[award] === of) isFree = false
      if (isFree) this.#marks[row - start] = free
    }
  }
}
