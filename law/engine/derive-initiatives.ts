// Recognised initiatives by year; what "unused" means is in `initiative-use.ts`.
import { scopes } from './facts.ts'
import { unknownDay } from './days.ts'
import { bitOf, type Fill, type Target } from './derive.ts'
import type { Field } from './fields.ts'
import { everyYear } from './masks.ts'
import { uses } from './initiative-use.ts'
import { awardNumber, endOfRows, listStates, unknownCode, type Register } from './register.ts'

type InitiativeField = Extract<Field, { of: 'initiatives' }>

/** Fields that differ only in how many times, side by side: `columns[k - 1]` and `masks[k - 1]` take the years with at least k. */
interface Group {
  readonly scope: number
  readonly unused: boolean
  readonly except: number
  readonly possible: boolean
  readonly columns: readonly (Int32Array | undefined)[]
  readonly masks: Int32Array
}

export function planInitiatives(register: Register, targets: readonly Target<InitiativeField>[]): Fill | null {
  if (targets.length === 0) return null
  const groups = groupsOf(targets)
  return ({ received, year: judged }, span) => {
    const { start, year, recognised, scope, use, usedAward, usedYear } = register.initiatives
    const [years, days, wide, used, states] = [year.data, recognised.data, scope.data, use.data, register.lists.initiatives.data]
    const serves = (group: Group, row: number): boolean => {
      const of = used[row]
      return of === uses.open || (of === uses.unknown && group.possible) || (of === uses.named && usedAward.data[row] === group.except && usedYear.data[row] === judged)
    }
    let row = start.data[span.from] as number
    for (let at = span.from; at < span.to; at += 1) {
      for (const { masks } of groups) clear(masks)
      for (const end = endOfRows(start, year.length, at); row < end; row += 1) {
        const day = days[row] as number
        if (day > received) continue
        const bit = bitOf(years[row] as number, judged)
        for (const group of groups) {
          if (isWide(group, wide[row] as number, day) && (!group.unused || serves(group, row))) addTo(group.masks, bit)
        }
      }
      for (const group of groups) write(group, at - span.from, group.possible && states[at] !== listStates.complete ? everyYear : 0)
    }
  }
}

function groupsOf(targets: readonly Target<InitiativeField>[]): Group[] {
  const byKey = Map.groupBy(targets, ({ field: { scope, unused, except, side } }) => `${scope}|${unused}|${except}|${side}`)
  return [...byKey.values()].map((alike) => {
    const { scope, unused, except, side } = (alike[0] as Target<InitiativeField>).field
    const columns: (Int32Array | undefined)[] = []
    for (const { field, column } of alike) columns[field.times - 1] = column
    return {
      scope: scopes.indexOf(scope), unused, except: except === null ? unknownCode : (awardNumber.get(except) ?? unknownCode),
      possible: side === 'possible', columns: Array.from(columns), masks: new Int32Array(columns.length),
    }
  })
}

/** The scope is the level that recognised it: without a scope somebody at least has recognised it on the day given, with neither nobody has. */
function isWide({ scope, possible }: Group, found: number, day: number): boolean {
  return found === unknownCode ? possible || (scope === 0 && day !== unknownDay) : found >= scope
}

function clear(masks: Int32Array): void {
  for (let times = 0; times < masks.length; times += 1) masks[times] = 0
}

/** One more in a year: what is counted once already is carried to the next mask. */
function addTo(masks: Int32Array, bit: number): void {
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
