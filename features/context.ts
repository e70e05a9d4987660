// What an operation receives. There is no other way to the clock, to a new id, to the transaction or to the actor.
import type { Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Actor, Scope } from './access/contract.ts'
import type { Channel } from './audit/contract.ts'

/** The door's hand on the session: only `access` reads the token or asks for a new one. */
export interface SessionDoor {
  readonly token: string | null
  start(token: string, expires: Date): void
  end(): void
}

export interface Ctx {
  readonly actor: Actor
  /** Whose authority the actor uses: who delegated it, or who a look-as shows. Absent: the actor's own. */
  readonly onBehalfOf?: Pick<Actor, 'id' | 'name'> | null
  readonly scope: Scope
  /** Each store narrows it to its own tables with `withTables`. */
  readonly tx: Transaction<unknown>
  /** The day in Việt Nam. */
  readonly today: PlainDate
  /** UTC text. */
  readonly now: string
  readonly newId: () => string
  readonly channel: Channel
  readonly demo: boolean
  readonly session: SessionDoor
}
