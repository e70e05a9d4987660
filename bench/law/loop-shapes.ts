// The same two rules by hand once more, over people shaped beforehand: nothing is left but the comparisons.
import type { ContestAward } from './contest.ts'
import type { Shape } from './shapes.ts'

interface Ministry { title0: number; title1: number; title2: number; wide0: number; wide1: number; wide2: number; armed: number; combat: number }

interface Grassroots {
  worker: number; soldier: number; good: number; excellent: number; participates: number; solidarity: number; months: number
  outsideArmy: number; clean: number; outsideAgencies: number; local: number; made: number; armed: number; combat: number
}

export const byHandFromShapes = {
  'ministry-province-emulation-fighter': (person: Shape) => ministryTitle(person as unknown as Ministry),
  'grassroots-emulation-fighter': (person: Shape) => grassrootsTitle(person as unknown as Grassroots),
} satisfies Readonly<Record<ContestAward, (person: Shape) => number>>

function ministryTitle(person: Ministry): number {
  if (person.title0 === 0 || person.title1 === 0 || person.title2 === 0) return 0
  const titles = person.title0 === 2 && person.title1 === 2 && person.title2 === 2
  if (person.wide0 === 2 || (person.armed === 2 && person.combat === 2)) return titles ? 2 : 1
  return person.wide0 !== 0 || person.wide1 !== 0 || person.wide2 !== 0 || (person.armed !== 0 && person.combat !== 0) ? 1 : 0
}

function grassrootsTitle(person: Grassroots): number {
  const lower = lowerTitle(person)
  if (lower === 0) return 0
  if (person.excellent === 2 || person.made === 2 || (person.armed === 2 && person.combat === 2)) return lower
  return person.excellent !== 0 || person.made !== 0 || (person.armed !== 0 && person.combat !== 0) ? 1 : 0
}

function lowerTitle(person: Grassroots): number {
  if (person.worker === 2 || person.soldier === 2) return 2
  const mayInAgency = person.good !== 0 && person.participates !== 0 && person.solidarity !== 0 && person.months >= 6 && (person.outsideArmy !== 0 || person.months >= 9)
  if (mayInAgency && person.good === 2 && person.participates === 2 && person.clean !== 0 && (person.outsideArmy === 2 || person.months >= 9)) return 2
  if (person.outsideAgencies === 2 && person.local === 2) return 2
  return mayInAgency || person.worker !== 0 || person.soldier !== 0 || (person.outsideAgencies !== 0 && person.local !== 0) ? 1 : 0
}
