// What a rule engine is asked to do: answer for the person at a place of the list it was given beforehand.
import type { ContestAward } from './contest.ts'
import type { Shape } from './shapes.ts'

export interface Contestant {
  readonly name: string
  /** 0 not met, 1 undetermined, 2 met. */
  readonly answer: (at: number) => number | Promise<number>
  /** It tells its reasons as well. */
  readonly isTraced: boolean
}

export type Peer = (award: ContestAward, people: readonly Shape[]) => Promise<Contestant[]>

/** The engines are dependencies of `bench/` alone and need not be there for the types to check. */
export async function load<T>(name: string): Promise<T> {
  return (await import(name)) as T
}

/** What may be is asked first: most people fail there. */
export function threeValued(possible: boolean, certain: () => boolean): number {
  return possible ? (certain() ? 2 : 1) : 0
}
