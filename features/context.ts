// What an operation receives. There is no other way to the clock, to a new id, to the transaction or to the actor.
import type { Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { FilePorts } from '../outside/storage/file-ports.ts'
import type { Actor, Capacity, Scope } from './access/contract.ts'
import type { Channel } from './audit/contract.ts'

/** The log stands above `access` on the ladder, and `access` too has changes to record: they meet here. */
export { record } from './audit/service.ts'

/** The door's hand on the session: only `access` reads the token or asks for a new one. */
export interface SessionDoor {
  readonly token: string | null
  start(token: string, expires: Date): void
  end(): void
  /** Where the caller comes from; absent at the terminal and for loaders. */
  readonly visit?: Visit
}

export interface Visit {
  /** The network address the request came from. */
  readonly source: string
  /** What the browser calls itself. */
  readonly agent: string
  /** Of our own pages as the browser sees them: `https://thi-dua.example`. */
  readonly origin: string
  /** The lasting mark of a browser that has signed in before. */
  readonly device: string | null
  remember(device: string, expires: Date): void
}

/** At the terminal a link is printed for the address people use. */
const usualAddress = () => process.env['THIDUA_ADDRESS']?.replace(/\/$/, '') ?? `http://localhost:${process.env['PORT'] ?? '3000'}`
const terminal: Visit = { source: 'terminal', agent: '', origin: usualAddress(), device: null, remember: () => undefined }

export function visitOf(ctx: Ctx): Visit {
  return ctx.session.visit ?? terminal
}

export interface Ctx {
  readonly actor: Actor
  /** Whose authority the actor uses: who delegated it, or who a look-as shows. Absent: the actor's own. */
  readonly onBehalfOf?: Pick<Actor, 'id' | 'name'> | null
  readonly scope: Scope
  /** Absent: in the actor's own right. */
  readonly capacity?: Capacity
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
  /** Absent where no door has opened a storage, as when the demo is loaded. */
  readonly files?: FilePorts
}
