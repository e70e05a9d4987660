// Fields about time: discipline, service, absence, posts. A fill per field; what the day alone decides is worked out once per fill.
import { fromCivil, endless, toCivil, unknownDay, weekdaysBetween, wholeMonths } from './days.ts'
import type { Fill, Moment, Target } from './derive.ts'
import { absenceKinds, ranks, type Rank } from './facts.ts'
import type { Field } from './fields.ts'
import { maskYears } from './masks.ts'
import { listStates, rowsOf, unknownCode, type Register } from './register.ts'

type TimeField = Extract<Field, { of: 'discipline-end' | 'disciplined' | 'months' | 'absent' | 'post' }>

export function planTime(register: Register, { field, column }: Target<TimeField>): Fill {
  const readerOn = readerFor(register, field)
  return (moment, span) => {
    const read = readerOn(moment)
    for (let at = span.from; at < span.to; at += 1) column[at - span.from] = read(at)
  }
}

type Reader = (at: number) => number

function readerFor(register: Register, field: TimeField): (moment: Moment) => Reader {
  switch (field.of) {
    case 'discipline-end':
      return (moment) => (at) => disciplineEnd(register, moment, at)
    case 'disciplined':
      return (moment) => disciplinedIn(register, moment)
    case 'months':
      return (moment) => monthsUntil(register, moment)
    case 'absent':
      return (moment) => absentIn(register, moment)
    case 'post':
      return postReader(register, field.rank)
  }
}

function disciplineEnd({ discipline }: Register, moment: Moment, at: number): number {
  const [start, end] = rowsOf(discipline, discipline.from.length, at)
  let back = maskYears
  for (let row = start; row < end; row += 1) {
    if ((discipline.from.data[row] as number) > moment.received) continue
    const last = discipline.to.data[row] as number
    back = Math.min(back, last === endless ? 0 : Math.max(0, moment.year - toCivil(last).year))
  }
  return back
}

function disciplinedIn({ discipline, lists }: Register, moment: Moment): Reader {
  const [first, last] = [fromCivil(moment.year, 1, 1), fromCivil(moment.year, 12, 31)]
  return (at) => {
    const [start, end] = rowsOf(discipline, discipline.from.length, at)
    let heaviest = 0
    for (let row = start; row < end; row += 1) {
      const day = discipline.from.data[row] as number
      if (day >= first && day <= last) heaviest = Math.max(heaviest, 1 + (discipline.form.data[row] as number))
    }
    return heaviest === 0 && lists.discipline.data[at] !== listStates.complete ? unknownCode : heaviest
  }
}

function monthsUntil({ subject }: Register, moment: Moment): Reader {
  const end = Math.min(moment.received, fromCivil(moment.year + 1, 1, 1))
  return (at) => {
    const joined = subject.joined.data[at] as number
    return joined === unknownDay ? unknownCode : wholeMonths(joined, end)
  }
}

/** Time that counts as work all the same: maternity, treatment of wounds, training. */
const countedAbsences = new Set(['maternity', 'injury-in-duty', 'training'].map((kind) => absenceKinds.indexOf(kind as (typeof absenceKinds)[number])))

function absentIn({ absences, lists }: Register, moment: Moment): Reader {
  const [first, last] = [fromCivil(moment.year, 1, 1), fromCivil(moment.year, 12, 31)]
  return (at) => {
    const [start, end] = rowsOf(absences, absences.from.length, at)
    let days = 0
    for (let row = start; row < end; row += 1) {
      if (!countedAbsences.has(absences.kind.data[row] as number)) days += weekdaysBetween(Math.max(first, absences.from.data[row] as number), Math.min(last, absences.to.data[row] as number))
    }
    return lists.absences.data[at] === listStates.complete ? days : -days - 1
  }
}

const civilLadder: readonly Rank[] = ['state-leader', 'politburo-level', 'minister', 'deputy-minister', 'general-department-head', 'general-department-deputy-head', 'department-head', 'department-deputy-head']
const armedLadder: readonly Rank[] = ['general', 'colonel-general']
const frontLadder: readonly Rank[] = ['front-chair', 'front-vice-chair']

/** Time in a higher post of the same ladder counts for a lower row: NĐ 152/2025 Đ9 k2. */
export function countsFor(rank: Rank): readonly Rank[] {
  const ladder = [civilLadder, armedLadder, frontLadder].find((each) => each.includes(rank))
  return ladder ? ladder.slice(0, ladder.indexOf(rank) + 1) : [rank]
}

function postReader({ positions, lists }: Register, rank: Rank): (moment: Moment) => Reader {
  const counted = new Set(countsFor(rank).map((each) => ranks.indexOf(each)))
  return (moment) => (at) => {
    const [start, end] = rowsOf(positions, positions.from.length, at)
    const isComplete = lists.positions.data[at] === listStates.complete
    if (start === end) return isComplete ? 0 : unknownCode
    const spans: [number, number][] = []
    for (let row = start; row < end; row += 1) {
      if (counted.has(positions.rank.data[row] as number)) spans.push([positions.from.data[row] as number, Math.min(moment.received, positions.to.data[row] as number)])
    }
    const total = monthsOf(spans)
    return isComplete ? total : -total - 1
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
