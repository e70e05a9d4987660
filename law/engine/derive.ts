// From rows to fields: the only place that reads a register. One pass per family of fields, the same code for one subject and for millions.
import { levels } from './facts.ts'
import { planAwards } from './derive-awards.ts'
import { planInitiatives } from './derive-initiatives.ts'
import { planTime } from './derive-time.ts'
import type { Field } from './fields.ts'
import { everyYear, maskYears } from './masks.ts'
import { attestationNumber, awardNumber, endOfRows, listStates, rowsOf, unknownCode, type Register } from './register.ts'

/** The day of the dossier as a day number, and the year judged. */
export interface Moment {
  readonly received: number
  readonly year: number
}

export interface Span {
  readonly from: number
  readonly to: number
}

/** Where to read and where to write: one column per field, in their order. */
export interface Derivation {
  readonly register: Register
  readonly fields: readonly Field[]
  readonly columns: readonly Int32Array[]
}

export type Target<F extends Field = Field> = { readonly field: F; readonly column: Int32Array }

/** Fills its columns; `column[i]` belongs to subject `span.from + i`, so that a large register is worked off in slices. */
export type Fill = (moment: Moment, span: Span) => void

/** Everything that does not hang on the subject or the day is settled here, once for many cases or slices. */
export function planDerivation({ register, fields, columns }: Derivation): Fill {
  const targets = fields.map((field, index) => ({ field, column: columns[index] as Int32Array }))
  const fills = [
    planRatings(register, ofKind(targets, 'rated')), planAwards(register, ofKind(targets, 'held')), planInitiatives(register, ofKind(targets, 'initiatives')),
    ...targets.map((target) => planOther(register, target)),
  ].filter((fill) => fill !== null)
  return (moment, span) => {
    for (const fill of fills) fill(moment, span)
  }
}

function ofKind<K extends Field['of']>(targets: readonly Target[], kind: K): Target<Extract<Field, { of: K }>>[] {
  return targets.filter((target): target is Target<Extract<Field, { of: K }>> => target.field.of === kind)
}

/** The bit of a year, 0 outside the thirty years a mask holds and after the year judged. */
export function bitOf(year: number, judged: number): number {
  const back = judged - year
  return back >= 0 && back < maskYears ? 1 << back : 0
}

function planRatings(register: Register, targets: readonly Target<Extract<Field, { of: 'rated' }>>[]): Fill | null {
  if (targets.length === 0) return null
  const wanted = targets.map(({ field, column }) => ({ from: levels.indexOf(field.level), isPossible: field.side === 'possible', column }))
  const masks = new Int32Array(levels.length)
  return (moment, span) => {
    const { start, year, level } = register.ratings
    const [years, found, states] = [year.data, level.data, register.lists.ratings.data]
    let row = start.data[span.from] as number
    for (let at = span.from; at < span.to; at += 1) {
      for (let place = 0; place < masks.length; place += 1) masks[place] = 0
      for (const end = endOfRows(start, year.length, at); row < end; row += 1) {
        const place = found[row] as number
        masks[place] = (masks[place] as number) | bitOf(years[row] as number, moment.year)
      }
      for (let place = masks.length - 2; place >= 0; place -= 1) masks[place] = (masks[place] as number) | (masks[place + 1] as number)
      const unknown = states[at] === listStates.complete ? 0 : everyYear & ~(masks[0] as number)
      for (const { from, isPossible, column } of wanted) column[at - span.from] = (masks[from] as number) | (isPossible ? unknown : 0)
    }
  }
}

function planOther(register: Register, { field, column }: Target): Fill | null {
  switch (field.of) {
    case 'rated':
    case 'held':
    case 'initiatives':
      return null
    case 'attested':
      return planAttested(register, attestationNumber.get(field.key) ?? 0, column)
    case 'discipline-end':
    case 'disciplined':
    case 'months':
    case 'absent':
    case 'post':
      return planTime(register, { field, column })
    case 'members-holding':
      return planHolding(register, awardNumber.get(field.award) ?? unknownCode, column)
    case 'age':
      return planAge(register, column)
    default:
      return planCopy(sourceOf(register, field.of), column)
  }
}

type Copied = 'kind' | 'sex' | 'role' | 'sector' | 'members' | 'members-disciplined' | 'members-completed' | 'cluster-rank' | 'acclaimed' | 'exceeded'

function sourceOf({ subject, group }: Register, of: Copied): { readonly data: Int8Array | Uint8Array | Int32Array } {
  return {
    kind: subject.kind, sex: subject.sex, role: subject.role, sector: subject.sector, members: group.members, 'members-disciplined': group.disciplined,
    'members-completed': group.completed, 'cluster-rank': group.rank, acclaimed: group.acclaimed, exceeded: group.exceeded,
  }[of]
}

function planCopy(source: ReturnType<typeof sourceOf>, column: Int32Array): Fill {
  return (_, span) => {
    const { data } = source
    for (let at = span.from; at < span.to; at += 1) column[at - span.from] = data[at] as number
  }
}

function planAge({ subject }: Register, column: Int32Array): Fill {
  return (moment, span) => {
    const { data } = subject.founded
    for (let at = span.from; at < span.to; at += 1) {
      const founded = data[at] as number
      column[at - span.from] = founded === unknownCode ? unknownCode : Math.max(0, moment.year - founded)
    }
  }
}

function planAttested({ attested }: Register, number: number, column: Int32Array): Fill {
  const [word, bit] = [Math.floor(number / 31), 1 << (number % 31)]
  return (_, span) => {
    const [yes, no] = [attested.yes[word]?.data as Int32Array, attested.no[word]?.data as Int32Array]
    for (let at = span.from; at < span.to; at += 1) column[at - span.from] = ((yes[at] as number) & bit) !== 0 ? 2 : ((no[at] as number) & bit) !== 0 ? 0 : 1
  }
}

function planHolding({ holding }: Register, award: number, column: Int32Array): Fill {
  return (_, span) => {
    for (let at = span.from; at < span.to; at += 1) {
      const [start, end] = rowsOf(holding, holding.count.length, at)
      let count = unknownCode
      for (let row = end - 1; row >= start; row -= 1) if (holding.award.data[row] === award) count = holding.count.data[row] as number
      column[at - span.from] = count
    }
  }
}
