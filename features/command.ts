// What a command of the terminal is. Features offer them in `commands.ts`; the door in `cli/` finds, runs and prints them.
import type { Ctx } from './context.ts'

export interface Command {
  /** `region check` */
  readonly name: string
  readonly summary: string
  /** Names of what stands after the command, in order: `['DIR']`. */
  readonly arguments: readonly string[]
  readonly options: Readonly<Record<string, CommandOption>>
  run(given: Given, house: House): Promise<CommandResult>
}

/** What the door offers a command that needs more than its arguments. */
export interface House {
  /** One transaction of the system on the database; without `keep` all of it is taken back at the end. `snapshot`: it only reads, and sees one moment. */
  inDatabase<Result>(work: (ctx: Ctx) => Promise<Result>, options?: { readonly keep: boolean; readonly snapshot?: boolean }): Promise<Result>
  readonly settings: Settings
}

/** What the operator decided outside the database. */
export interface Settings {
  /** Where the product keeps what is not in the database. */
  readonly dataFolder: string
  /** The private key that signs checkpoints of the log; absent: kept in the data folder. */
  readonly logKey: string | null
}

export function settingsFrom(environment: Readonly<Record<string, string | undefined>>, dataFolder: string): Settings {
  return { dataFolder: environment['THIDUA_DATA'] ?? dataFolder, logKey: environment['THIDUA_LOG_KEY'] ?? null }
}

export interface CommandOption {
  /** What the value is, for the usage line: `YYYY-MM-DD`. `null`: given or not, it has none. */
  readonly value: string | null
  readonly needed?: boolean
}

export interface Given {
  readonly arguments: readonly string[]
  readonly options: Readonly<Record<string, string | undefined>>
}

export interface CommandResult {
  /** `false`: the input was read and refused, or judged wrong. */
  readonly ok: boolean
  /** The one document of `--format json`. */
  readonly json: unknown
  /** The same for a person. */
  readonly text: readonly (string | TextTable)[]
  /** For the person even beside JSON; goes to standard error. */
  readonly notes?: readonly string[]
  /** Answers that come one by one, printed as they come, one document a line; `json` and `text` are then left out, and one that is not `ok` ends the command with 1. */
  readonly lines?: AsyncIterable<LineResult>
}

export type LineResult = Pick<CommandResult, 'ok' | 'json' | 'text'>

export interface TextTable {
  readonly columns: readonly { readonly title: string; readonly align?: 'left' | 'right' }[]
  readonly rows: readonly (readonly string[])[]
}

/** The command was called wrongly; the message is the sentence to show. */
export class UsageFault extends Error {}
