// Contestants in turn, round after round, so that whatever else the machine does falls on all of them; figures are medians, ratios are taken within a round.
// Time is that of the processor, all threads of this process together: other programs on the machine may make us wait, but that is not counted.
import process from 'node:process'

export interface BenchRow {
  readonly what: string
  readonly figure: string
  readonly spread?: string
  readonly goal?: string
  readonly met?: boolean | null
}

export interface BenchTable {
  readonly title: string
  readonly rows: readonly BenchRow[]
}

/** Nanoseconds the processor has worked for us since `start`. */
export function workedSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) * 1000
}

export interface Timed {
  readonly name: string
  /** One round: gives the nanoseconds per person. */
  readonly round: () => number | Promise<number>
}

/** Nanoseconds per person of every round, by name. */
export async function inTurn(contestants: readonly Timed[], rounds: number): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round += 1) for (const { name, round: run } of contestants) times.get(name)?.push(await run())
  return times
}

/** A loop of its own for each contestant, so that none is slowed down by the others having been called from the same place. */
export function loopOver(answer: (at: number) => number): (count: number) => number {
  // eslint-disable-next-line no-new-func
  const make = new Function('answer', 'return (count) => { let sum = 0; for (let at = 0; at < count; at += 1) sum += answer(at); return sum }') as (given: typeof answer) => (count: number) => number
  return make(answer)
}

/** How far the slower of two falls behind the faster, round by round. */
export function ratios(over: readonly number[], under: readonly number[]): number[] {
  return over.map((value, round) => value / (under[round] as number))
}

export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN
}

export interface Reading {
  readonly unit: string
  readonly places?: number
  readonly goal?: string
  readonly met?: (figure: number) => boolean
}

export function row(what: string, values: readonly number[], { unit, places = 1, goal, met }: Reading): BenchRow {
  const figure = median(values)
  const text = (value: number) => value.toFixed(places)
  return { what, figure: `${text(figure)} ${unit}`, spread: `${text(Math.min(...values))} – ${text(Math.max(...values))}`, goal, met: met ? met(figure) : null }
}

export function printTable({ title, rows }: BenchTable): string {
  const verdict = (met: boolean | null | undefined) => (met === null || met === undefined ? '' : met ? 'yes' : 'no')
  return [`## ${title}`, '', '| What | Figure | Spread | Goal | Met |', '|---|---|---|---|---|', ...rows.map(({ what, figure, spread = '', goal = '', met }) => `| ${what} | ${figure} | ${spread} | ${goal} | ${verdict(met)} |`), ''].join('\n')
}
