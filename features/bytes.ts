// What an operation that carries a file's content gets and gives (`bytes` of its contract).
import type { Readable } from 'node:stream'
import type { Ctx } from './context.ts'

/** A file on its way in. No transaction waits for it: the operation opens them around the reading, as it needs. */
export interface Incoming<Input> {
  readonly input: Input
  readonly body: Readable
  /** What the sender says; `null`: nothing. */
  readonly length: number | null
  inTransaction<Answer>(work: (ctx: Ctx) => Promise<Answer>, how?: { readonly readOnly?: boolean }): Promise<Answer>
}

/** A file on its way out; opened after the transaction that allowed it. */
export interface Outgoing {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  open(): Promise<Readable>
}
