// From rows to fields: the only place that reads a register. One pass per family of fields, the same code for one subject and for millions.
import { absenceKinds, levels, ranks, type Rank } from './facts.ts'
import { endless, fromCivil, toCivil, unknownDay, weekdaysBetween, wholeMonths } from './days.ts'
import { deriveAwards } from './derive-awards.ts'
import { deriveInitiatives } from './derive-initiatives.ts'
import type { Field } from './fields.ts'
import { everyYear, maskYears } from './masks.ts'
import { attestationNumber, awardNumber, listStates, rowsOf, unknownCode, type Register } from './register.ts'

/** The day of the dossier as a day number, and the year judged. */
export interface Moment {
  readonly received: number
  readonly year: number
}

export interface Span {
  readonly from: number
  readonly to: number
}

/** One column per field, in their order; `span` limits the subjects, so that a large register is worked off in slices. */
export interface Derivation {
  readonly register: Register
  readonly fields: readonly Field[]
  readonly columns: readonly Int32Array[]
  readonly moment: Moment
  readonly span: Span
}

export type Target<F extends Field = Field> = { readonly field: F; readonly column: Int32Array }

/** Fills `columns`; `columns[f][i]` belongs to subject `span.from + i`. */
export function derive(task: Derivation): void {
  const targets = task.fields.map((field, index) => ({ field, column: task.columns[index] as Int32Array }))
  deriveRatings(task, ofKind(targets, 'rated'))
  deriveAwards(task, ofKind(targets, 'held'))
  deriveInitiatives(task, ofKind(targets, 'initiatives'))
  for (const target of targets) deriveOther(task, target)
}

function ofKind<K extends Field['of']>(targets: readonly Target[], kind: K): Target<Extract<Field, { of: K }>>[] {
  return targets.filter((target): target is Target<Extract<Field, { of: K }>> => target.field.of === kind)
}

/** The bit of a year, 0 outside the thirty years a mask holds and after the year judged. */
export function bitOf(year: number, moment: Moment): number {
  const back = moment.year - year
  return back >= 0 && back < maskYears ? 1 << back : 0
}

function deriveRatings({ register, moment, span }: Derivation, targets: readonly Target<Extract<Field, { of: 'rated' }>>[]): void {
  if (targets.length === 0) return
  const { year, level, ...list } = register.ratings
  const states = register.lists.ratings.data
  const certain = targets.filter(({ field }) => field.side === 'certain').map(({ field, column }) => ({ from: levels.indexOf(field.level), column }))
  const possible = targets.filter(({ field }) => field.side === 'possible').map(({ field, column }) => ({ from: levels.indexOf(field.level), column }))
  const masks = new Int32Array(levels.length)
  for (let at = span.from; at < span.to; at += 1) {
    const [start, end] = rowsOf(list, year.length, at)
    masks.fill(0)
    for (let row = start; row < end; row += 1) {
      const found = level.data[row] as number
      masks[found] = (masks[found] as number) | bitOf(year.data[row] as number, moment)
    }
    for (let place = levels.length - 2; place >= 0; place -= 1) masks[place] = (masks[place] as number) | (masks[place + 1] as number)
    const unknown = states[at] === listStates.complete ? 0 : everyYear & ~(masks[0] as number)
    for (const { from, column } of certain) column[at - span.from] = masks[from] as number
    for (const { from, column } of possible) column[at - span.from] = (masks[from] as number) | unknown
  }
}

function deriveOther(task: Derivation, { field, column }: Target): void {
  const read = readerOf(task, field)
  if (!read) return
  for (let at = task.span.from; at < task.span.to; at += 1) column[at - task.span.from] = read(at)
}

type Reader = (at: number) => number

function readerOf({ register, moment }: Derivation, field: Field): Reader | null {
  switch (field.of) {
    case 'rated':
    case 'held':
    case 'initiatives':
      return null
    case 'attested':
      return attestedReader(register, attestationNumber.get(field.key) ?? 0)
    case 'discipline-end':
      return (at) => disciplineEnd(register, moment, at)
    case 'disciplined':
      return (at) => disciplined(register, moment, at)
    case 'months':
      return (at) => months(register, moment, at)
    case 'absent':
      return (at) => absentDays(register, moment, at)
    case 'post':
      return postReader(register, moment, field.rank)
    case 'members-holding':
      return holdingReader(register, awardNumber.get(field.award) ?? unknownCode)
    default:
      return subjectReader(register, moment, field.of)
  }
}

function subjectReader({ subject, group }: Register, moment: Moment, of: string): Reader {
  if (of === 'age') return (at) => ageOf(subject.founded.data[at] as number, moment)
  const columns: Readonly<Record<string, { readonly data: ArrayLike<number> }>> = {
    kind: subject.kind, sex: subject.sex, role: subject.role, sector: subject.sector, members: group.members, 'members-disciplined': group.disciplined,
    'members-completed': group.completed, 'cluster-rank': group.rank, acclaimed: group.acclaimed, exceeded: group.exceeded,
  }
  const column = columns[of]
  return (at) => column?.data[at] ?? unknownCode
}

function ageOf(founded: number, moment: Moment): number {
  return founded === unknownCode ? unknownCode : Math.max(0, moment.year - founded)
}

function attestedReader({ attested }: Register, number: number): Reader {
  const [word, bit] = [Math.floor(number / 31), 1 << (number % 31)]
  const [yes, no] = [attested.yes[word], attested.no[word]]
  return (at) => (((yes?.data[at] ?? 0) & bit) !== 0 ? 2 : ((no?.data[at] ?? 0) & bit) !== 0 ? 0 : 1)
}

function disciplineEnd(register: Register, moment: Moment, at: number): number {
  const { from, to, ...list } = register.discipline
  const [start, end] = rowsOf(list, from.length, at)
  let back = maskYears
  for (let row = start; row < end; row += 1) {
    if ((from.data[row] as number) > moment.received) continue
    const last = to.data[row] as number
    back = Math.min(back, last === endless ? 0 : Math.max(0, moment.year - toCivil(last).year))
  }
  return back
}

function disciplined(register: Register, moment: Moment, at: number): number {
  const { form, from, ...list } = register.discipline
  const [start, end] = rowsOf(list, from.length, at)
  let heaviest = 0
  for (let row = start; row < end; row += 1) {
    if (toCivil(from.data[row] as number).year === moment.year) heaviest = Math.max(heaviest, 1 + (form.data[row] as number))
  }
  return heaviest === 0 && register.lists.discipline.data[at] !== listStates.complete ? unknownCode : heaviest
}

function months(register: Register, moment: Moment, at: number): number {
  const joined = register.subject.joined.data[at] as number
  if (joined === unknownDay) return unknownCode
  return wholeMonths(joined, Math.min(moment.received, fromCivil(moment.year + 1, 1, 1)))
}

/** Time that counts as work all the same: maternity, treatment of wounds, training. */
const countedAbsences = new Set(['maternity', 'injury-in-duty', 'training'].map((kind) => absenceKinds.indexOf(kind as (typeof absenceKinds)[number])))

function absentDays(register: Register, moment: Moment, at: number): number {
  const { kind, from, to, ...list } = register.absences
  const [start, end] = rowsOf(list, from.length, at)
  const [first, last] = [fromCivil(moment.year, 1, 1), fromCivil(moment.year, 12, 31)]
  let days = 0
  for (let row = start; row < end; row += 1) {
    if (!countedAbsences.has(kind.data[row] as number)) days += weekdaysBetween(Math.max(first, from.data[row] as number), Math.min(last, to.data[row] as number))
  }
  return register.lists.absences.data[at] === listStates.complete ? days : -days - 1
}

const civilLadder: readonly Rank[] = ['state-leader', 'politburo-level', 'minister', 'deputy-minister', 'general-department-head', 'general-department-deputy-head', 'department-head', 'department-deputy-head']
const armedLadder: readonly Rank[] = ['general', 'colonel-general']
const frontLadder: readonly Rank[] = ['front-chair', 'front-vice-chair']

/** Time in a higher post of the same ladder counts for a lower row: NĐ 152/2025 Đ9 k2. */
export function countsFor(rank: Rank): readonly Rank[] {
  const ladder = [civilLadder, armedLadder, frontLadder].find((each) => each.includes(rank))
  return ladder ? ladder.slice(0, ladder.indexOf(rank) + 1) : [rank]
}

function postReader(register: Register, moment: Moment, rank: Rank): Reader {
  const counted = new Set(countsFor(rank).map((each) => ranks.indexOf(each)))
  const { rank: held, from, to, ...list } = register.positions
  return (at) => {
    const [start, end] = rowsOf(list, from.length, at)
    const spans: [number, number][] = []
    for (let row = start; row < end; row += 1) {
      if (counted.has(held.data[row] as number)) spans.push([from.data[row] as number, Math.min(moment.received, to.data[row] as number)])
    }
    const total = monthsOf(spans)
    return register.lists.positions.data[at] === listStates.complete ? total : -total - 1
  }
}

/** Several posts at once count once. */
function monthsOf(spans: [number, number][]): number {
  spans.sort((one, other) => one[0] - other[0])
  let [total, until] = [0, -Infinity]
  for (const [from, to] of spans) {
    const start = Math.max(from, until)
    if (to <= start) continue
    total += wholeMonths(start, to + 1)
    until = to + 1
  }
  return total
}

function holdingReader({ holding }: Register, award: number): Reader {
  return (at) => {
    const [start, end] = rowsOf(holding, holding.count.length, at)
    for (let row = start; row < end; row += 1) if (holding.award.data[row] === award) return holding.count.data[row] as number
    return unknownCode
  }
}
