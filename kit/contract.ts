// What an operation takes, gives and may refuse. Server, web and cli read the same contract.
import { z } from 'zod'
import { isPlainDate, type PlainDate } from './plain-date.ts'

export interface Operation<Kind extends 'query' | 'command', Input extends z.ZodType, Output extends z.ZodType> {
  readonly kind: Kind
  /** One sentence for the interface description. */
  readonly summary: string
  readonly input: Input
  readonly output: Output
  /** Codes this operation may refuse with, beside those every operation may (`access.*`, `request.*`). */
  readonly refusals: readonly string[]
  /** Open to a caller without a session. Absent: a session is needed. */
  readonly open?: boolean
  /** Its input or answer holds a password, a code or a one-time link: neither may be kept, not even for repeating the answer. */
  readonly secret?: boolean
  /**
   * `in`: the body of the request is the content of a file and the input stands in the header `thidua-input`, as base64url of its JSON.
   * `out`: the answer is the content of a file. Both stream, and are never held whole.
   */
  readonly bytes?: 'in' | 'out'
}

export type AnyOperation = Operation<'query' | 'command', z.ZodType, z.ZodType>
export type Operations = Readonly<Record<string, AnyOperation>>
export type InputOf<O extends AnyOperation> = z.output<O['input']>
/** What a caller may write: defaults may be left out. */
export type SentInputOf<O extends AnyOperation> = z.input<O['input']>
export type OutputOf<O extends AnyOperation> = z.output<O['output']>

type Parts<Input extends z.ZodType, Output extends z.ZodType> = Omit<Operation<'query', Input, Output>, 'kind' | 'refusals'> & {
  readonly refusals?: readonly string[]
}

/** A question, `GET`; its input is flat so that it fits an address. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(parts: Parts<Input, Output>): Operation<'query', Input, Output> {
  return { refusals: [], ...parts, kind: 'query' }
}

/** A change, `POST`. */
export function command<Input extends z.ZodType, Output extends z.ZodType>(parts: Parts<Input, Output>): Operation<'command', Input, Output> {
  return { refusals: [], ...parts, kind: 'command' }
}

/** A day in a contract: parsed at the door, a `PlainDate` inside. */
export const day = z.custom<PlainDate>((value) => typeof value === 'string' && isPlainDate(value), {
  message: 'YYYY-MM-DD',
})

/** A year people work in. Years further away have no calendar and no rows. */
export const yearInput = z.coerce.number().int().min(1945).max(2200)

/** Decimal text, exact: `-1234.5`. Never a float. */
export const decimalText = z.string().regex(/^-?\d{1,30}(\.\d{1,20})?$/)

/** `list-late-units` → `listLateUnits`: the name of the service function behind an operation. */
export function serviceNameOf(operation: string): string {
  return operation.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
