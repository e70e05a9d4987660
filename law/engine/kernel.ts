// The arithmetic of the words, one small function each. Generated code and closures call the same functions.
import type { Code } from './answer.ts'
import { countYears, hasRun, lastYears, latest, periodSince, unbroken } from './masks.ts'

export { countYears, hasRun, lastYears, latest, periodSince, unbroken }

export function least(one: Code, other: Code): Code {
  return one < other ? one : other
}

export function best(one: Code, other: Code): Code {
  return one > other ? one : other
}

/** -1 stands for "not reported"; what is reported adds up. */
export function sumKnown(one: number, other: number): number {
  return one < 0 ? other : other < 0 ? one : one + other
}

/** The later award at most `within` years ago, the one before it exactly a cycle earlier. Nearer than a cycle: the windows overlap, a lawyer decides. */
function inCycles(certain: number, possible: number, cycle: number, within: number): Code {
  const sure = cyclesOf(certain, cycle, within)
  return sure === 2 || possible === certain ? sure : 1
}

function cyclesOf(mask: number, cycle: number, within: number): Code {
  const last = latest(mask)
  if (last > within) return 0
  const gap = latest(mask & ~(1 << last)) - last
  return gap === cycle ? 2 : gap < cycle ? 1 : 0
}

function atLeast(value: number, least: number, unknown: number): Code {
  return value < 0 ? (unknown as Code) : value >= least ? 2 : 0
}

/** `value` below zero: at least `-value - 1`, the list is incomplete. */
function fewerThan(value: number, limit: number): Code {
  return value < 0 ? (-value - 1 >= limit ? 0 : 1) : value < limit ? 2 : 0
}

function lighterThan(heaviest: number, limit: number, unknown: number): Code {
  return heaviest < 0 ? (unknown as Code) : heaviest < limit ? 2 : 0
}

const female = 0

/** Months a post needs: in full and as reduced for women, with the end of the band. */
export function postArguments(years: number, below: number | null, women: 'none' | 'by-a-third' | 'by-three-years'): readonly number[] {
  const reduce = (months: number) => (women === 'by-a-third' ? Math.ceil((months * 2) / 3) : women === 'by-three-years' ? Math.max(0, months - 36) : months)
  const end = below === null ? 100_000 : below * 12
  return [years * 12, reduce(years * 12), end, below === null ? end : reduce(end)]
}

/** The order of the numbers is that of `postArguments`. */
function inPost(...[months, sex, full, reduced, end, reducedEnd]: readonly [number, number, number, number, number, number]): Code {
  const served = months < 0 ? -months - 1 : months
  const [forMen, forWomen] = [inBand(served, full, end, months < 0), inBand(served, reduced, reducedEnd, months < 0)]
  if (sex < 0) return forMen === forWomen ? forMen : 1
  return sex === female ? forWomen : forMen
}

function inBand(served: number, needed: number, limit: number, more: boolean): Code {
  if (served >= limit) return 0
  return more ? 1 : served >= needed ? 2 : 0
}

function everyMember(completed: number, members: number): Code {
  return completed < 0 || members < 0 ? 1 : members > 0 && completed >= members ? 2 : 0
}

export function share(holding: number, members: number, percent: number, strict: number): Code {
  if (holding < 0 || members <= 0) return 1
  const [have, need] = [holding * 100, members * percent]
  return (strict === 1 ? have > need : have >= need) ? 2 : 0
}

function noneOf(count: number): Code {
  return count < 0 ? 1 : count === 0 ? 2 : 0
}

function leads(rank: number): Code {
  return rank < 0 ? 1 : rank === 1 ? 2 : 0
}

function flag(value: number): Code {
  return value < 0 ? 1 : value === 1 ? 2 : 0
}

function leadsAndAcclaimed(rank: number, acclaimed: number): Code {
  return least(leads(rank), flag(acclaimed))
}

function isOneOf(code: number, mask: number, unknown: number): Code {
  return code < 0 ? (unknown as Code) : ((mask >>> code) & 1) === 1 ? 2 : 0
}

function asAttested(code: number): Code {
  return code as Code
}

/** Only a reported fact excludes. */
function notExcluded(code: number, excluding: number): Code {
  return code === excluding ? 0 : 2
}

/** The words that are a function of a few numbers. */
export const words = {
  inCycles, atLeast, fewerThan, lighterThan, inPost, everyMember, share, noneOf, leads, flag, leadsAndAcclaimed, isOneOf, asAttested, notExcluded,
} as const
