// Recognised initiatives by year. "Unused" follows the Ministry's reading: one initiative serves one title or form once (5007/BNV-TĐKT).
import { limbsOfAward, scopes } from './facts.ts'
import { unknownDay } from './days.ts'
import { bitOf, type Derivation, type Moment, type Target } from './derive.ts'
import type { Field } from './fields.ts'
import { everyYear } from './masks.ts'
import { awardNumber, listStates, rowsOf, unknownCode, uses, type Register } from './register.ts'

type InitiativeField = Extract<Field, { of: 'initiatives' }>

/** Fields that differ only in how many times, side by side: `columns[k - 1]` takes the years with at least k. */
interface Group {
  readonly scope: number
  readonly unused: boolean
  readonly except: number
  readonly possible: boolean
  readonly columns: (Int32Array | undefined)[]
}

const onInitiative = limbsOfAward.indexOf('initiative')

export function deriveInitiatives({ register, moment, span }: Derivation, targets: readonly Target<InitiativeField>[]): void {
  if (targets.length === 0) return
  const groups = groupsOf(targets)
  const states = register.lists.initiatives.data
  const masks = new Int32Array(16)
  for (let at = span.from; at < span.to; at += 1) {
    const [start, end] = rowsOf(register.initiatives, register.initiatives.year.length, at)
    const spent = end > start ? spentRows(register, at, start, end) : null
    const open = states[at] === listStates.complete ? 0 : everyYear
    for (const group of groups) {
      masks.fill(0)
      for (let row = start; row < end; row += 1) {
        if (!counts({ register, moment, group, spent }, row, start)) continue
        let carry = bitOf(register.initiatives.year.data[row] as number, moment)
        for (let times = 0; times < group.columns.length && carry !== 0; times += 1) {
          const full = (masks[times] as number) & carry
          masks[times] = (masks[times] as number) | carry
          carry = full
        }
      }
      for (let times = 0; times < group.columns.length; times += 1) {
        const column = group.columns[times]
        if (column) column[at - span.from] = (masks[times] as number) | (group.possible ? open : 0)
      }
    }
  }
}

function groupsOf(targets: readonly Target<InitiativeField>[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { field, column } of targets) {
    const key = `${field.scope}|${field.unused}|${field.except}|${field.side}`
    const group = groups.get(key) ?? {
      scope: scopes.indexOf(field.scope), unused: field.unused, except: field.except === null ? unknownCode : (awardNumber.get(field.except) ?? unknownCode),
      possible: field.side === 'possible', columns: [],
    }
    while (group.columns.length < field.times) group.columns.push(undefined)
    group.columns[field.times - 1] = column
    groups.set(key, group)
  }
  return [...groups.values()]
}

interface Question {
  readonly register: Register
  readonly moment: Moment
  readonly group: Group
  readonly spent: Uint8Array | null
}

function counts({ register, moment, group, spent }: Question, row: number, start: number): boolean {
  const { recognised, scope, use, usedAward, usedYear } = register.initiatives
  const day = recognised.data[row] as number
  if (day !== unknownDay && day > moment.received) return false
  const found = scope.data[row] as number
  const wide = found === unknownCode ? group.possible || group.scope === 0 : found >= group.scope
  // the scope is the level that recognised it: with neither day nor scope nobody has
  if (!wide || (day === unknownDay && found === unknownCode && !group.possible)) return false
  if (!group.unused) return true
  switch (use.data[row]) {
    case uses.used:
      return usedAward.data[row] === group.except && usedYear.data[row] === moment.year
    case uses.unknown:
      return group.possible || spent === null || spent[row - start] === 2
    default:
      return spent === null || spent[row - start] !== 1
  }
}

/**
 * Titles that rest on an initiative without naming it have used up one of that year all the same: 1 for a row so spent, 2 for a row of
 * unknown use in a year in which no title could have used it. `null` when nothing needs a mark.
 */
function spentRows(register: Register, at: number, start: number, end: number): Uint8Array | null {
  const { awards, initiatives } = register
  const [first, last] = rowsOf(awards, awards.year.length, at)
  let marked: Uint8Array | null = null
  for (let award = first; award < last; award += 1) {
    if (awards.on.data[award] !== onInitiative || isNamed(register, award, start, end)) continue
    marked ??= new Uint8Array(end - start)
    for (let row = start; row < end; row += 1) {
      if (initiatives.year.data[row] !== awards.year.data[award] || initiatives.use.data[row] === uses.used || marked[row - start] !== 0) continue
      marked[row - start] = 1
      break
    }
  }
  return markFree({ register, at, start, end, first, last }, marked)
}

interface Rows {
  readonly register: Register
  readonly at: number
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

function markFree({ register, at, start, end, first, last }: Rows, spent: Uint8Array | null): Uint8Array | null {
  const { awards, initiatives } = register
  let marked = spent
  for (let row = start; row < end; row += 1) {
    if (initiatives.use.data[row] !== uses.unknown) continue
    marked ??= new Uint8Array(end - start)
    if (marked[row - start] !== 0) continue
    let free = register.lists.awards.data[at] === listStates.complete
    for (let award = first; award < last; award += 1) if (awards.year.data[award] === initiatives.year.data[row]) free = false
    if (free) marked[row - start] = 2
  }
  return marked
}

function isNamed({ awards, initiatives }: Register, award: number, start: number, end: number): boolean {
  for (let row = start; row < end; row += 1) {
    if (initiatives.use.data[row] === uses.used && initiatives.usedAward.data[row] === awards.award.data[award] && initiatives.usedYear.data[row] === awards.year.data[award]) return true
  }
  return false
}

