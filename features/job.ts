// What timed work is. Features offer it in `jobs.ts`; the server runs it, in every process: a job finds by itself that there is nothing to do.
import type { House } from './command.ts'

export interface Job {
  /** `audit checkpoint` */
  readonly name: string
  readonly everySeconds: number
  run(house: House): Promise<void>
}
