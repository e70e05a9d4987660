// Recognised initiatives by year; what "unused" means is in `initiative-use.ts`.
import type { Code } from './answer.ts'
import { scopes } from './facts.ts'
import { unknownDay } from './days.ts'
import { bitOf, type Fill, type Target } from './derive.ts'
import type { Field } from './fields.ts'
import { uses } from './initiative-use.ts'
import { everyYear } from './masks.ts'
import { awardNumber, endOfRows, listStates, unknownCode, type Register } from './register.ts'

type InitiativeField = Extract<Field, { of: 'initiatives' }>

/** Fields that differ only in how many times, side by side: `columns[k - 1]` and `masks[k - 1]` take the years with at least k. */
interface Counter {
  readonly columns: readonly (Int32Array | undefined)[]
  readonly masks: Int32Array
}

/** Fields that ask the same of an initiative. */
interface Group {
  readonly scope: number
  readonly unused: boolean
  readonly except: number
  readonly certain: Counter
  readonly possible: Counter
}

export function planInitiatives(register: Register, targets: readonly Target<InitiativeField>[]): Fill | null {
  if (targets.length === 0) return null
  const groups = groupsOf(targets)
  return ({ received, year: judged }, span) => {
    const { start, year, recognised, scope, use, usedAward, usedYear } = register.initiatives
    const [years, days, wide, used, states] = [year.data, recognised.data, scope.data, use.data, register.lists.initiatives.data]
    const limit = (group: Group, row: number): Code => {
      switch (used[row]) {
        case uses.open:
          return 2
        case uses.named:
          return usedAward.data[row] === group.except && usedYear.data[row] === judged ? 2 : 0
        default:
          return used[row] === uses.unknown ? 1 : 0
      }
    }
    let row = start.data[span.from] as number
    for (let at = span.from; at < span.to; at += 1) {
      for (const { certain, possible } of groups) {
        clear(certain.masks)
        clear(possible.masks)
      }
      for (const end = endOfRows(start, year.length, at); row < end; row += 1) {
        const day = days[row] as number
        if (day > received) continue
        const bit = bitOf(years[row] as number, judged)
        for (const group of groups) {
          const width = widthOf(group, wide[row] as number, day)
          if (width === 0) continue
          const serving = group.unused ? limit(group, row) : 2
          if (serving === 0) continue
          addTo(group.possible.masks, bit)
          if (serving === 2 && width === 2) addTo(group.certain.masks, bit)
        }
      }
      const open = states[at] === listStates.complete ? 0 : everyYear
      for (const { certain, possible } of groups) {
        write(certain, at - span.from, 0)
        write(possible, at - span.from, open)
      }
    }
  }
}

function groupsOf(targets: readonly Target<InitiativeField>[]): Group[] {
  const byKey = Map.groupBy(targets, ({ field: { scope, unused, except } }) => `${scope}|${unused}|${except}`)
  return [...byKey.values()].map((alike) => {
    const { scope, unused, except } = (alike[0] as Target<InitiativeField>).field
    return {
      scope: scopes.indexOf(scope), unused, except: except === null ? unknownCode : (awardNumber.get(except) ?? unknownCode),
      certain: counterOf(alike.filter(({ field }) => field.side === 'certain')), possible: counterOf(alike.filter(({ field }) => field.side === 'possible')),
    }
  })
}

function counterOf(targets: readonly Target<InitiativeField>[]): Counter {
  const columns: (Int32Array | undefined)[] = []
  for (const { field, column } of targets) columns[field.times - 1] = column
  return { columns: Array.from(columns), masks: new Int32Array(columns.length) }
}

/** The scope is the level that recognised it: without a scope somebody at least has recognised it on the day given, with neither perhaps nobody has. */
function widthOf({ scope }: Group, found: number, day: number): Code {
  if (found !== unknownCode) return found >= scope ? 2 : 0
  return scope === 0 && day !== unknownDay ? 2 : 1
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

function clear(masks: Int32Array): void {
  for (let times = 0; times < masks.length; times += 1) masks[times] = 0
}

function write({ columns, masks }: Counter, place: number, open: number): void {
  for (let times = 0; times < columns.length; times += 1) {
    const column = columns[times]
    if (column) column[place] = (masks[times] as number) | open
  }
}
