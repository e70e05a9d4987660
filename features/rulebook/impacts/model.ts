// Whose answer changes when the law does: counted for everybody and for each group of people. Pure.
import { awardOf, type AwardId } from '@thidua/law/awards.ts'
import type { Codes } from '../register/batches/model.ts'
import type { ImpactView } from '../contract.ts'
import { tallyOf, type PersonLine, type RegisteredPerson } from '../register/model.ts'

export const groupings = ['role', 'sex', 'ethnicity', 'unit'] as const
export type Grouping = (typeof groupings)[number]

/** The name of a group; `unknown` where the register does not say. */
export type NameGroup = (by: Grouping, key: string, line: PersonLine) => string

type Shift = ImpactView['total']

export interface Changing {
  readonly award: AwardId
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/** An award that one of the two days does not know is not met there. */
export function changingOf(award: AwardId, before: Codes, after: Codes, people: number): Changing {
  return { award, before: before.get(award) ?? new Uint8Array(people), after: after.get(award) ?? new Uint8Array(people) }
}

export interface Group {
  readonly by: Grouping
  readonly key: string
  readonly label: string
  /** Places of its people. */
  readonly places: readonly number[]
}

/** The groups of a register, found once for however many awards. */
export function groupsOf(people: readonly RegisteredPerson[], nameGroup: NameGroup): Group[] {
  return groupings.flatMap((by) => [...Map.groupBy(people.keys(), (at) => keyOf((people[at] as RegisteredPerson).line, by))].map(([key, places]) => (
    { by, key, label: nameGroup(by, key, (people[places[0] as number] as RegisteredPerson).line), places }
  )))
}

export function impactOf({ award, before, after }: Changing, groups: readonly Group[]): ImpactView {
  return {
    award, name: awardOf(award).name, people: before.length, before: tallyOf(before), after: tallyOf(after), total: shiftOf(before.keys(), before, after),
    groups: groups.map(({ by, key, label, places }) => ({ by, key, label, people: places.length, shift: shiftOf(places, before, after) })),
  }
}

export function keyOf(line: PersonLine, by: Grouping): string {
  return line[by] ?? 'unknown'
}

export function shiftOf(places: Iterable<number>, before: Uint8Array, after: Uint8Array): Shift {
  const shift = { changed: 0, gains: 0, loses: 0, opens: 0, closes: 0 }
  for (const at of places) {
    if (before[at] === after[at]) continue
    shift.changed += 1
    shift.gains += Number(after[at] === 2)
    shift.loses += Number(before[at] === 2)
    shift.opens += Number(after[at] === 1)
    shift.closes += Number(before[at] === 1)
  }
  return shift
}

/** Places of the people whose answer differs. */
export function changedPlaces({ before, after }: Changing): number[] {
  return [...before.keys()].filter((at) => before[at] !== after[at])
}

const topics = ['authority', 'money', 'councils', 'dossiers', 'limits', 'cancellation'] as const

/** Values of the tables of procedure; those of titles and commendations stand in their rules. */
export function besideRules<One extends { readonly topic: string }>(changes: readonly One[]): (One & { readonly topic: (typeof topics)[number] })[] {
  return changes.filter((change): change is One & { topic: (typeof topics)[number] } => topics.some((topic) => topic === change.topic))
}
