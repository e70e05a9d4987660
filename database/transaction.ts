// Every operation runs in one transaction; the database may ask for a second try, and gets it here.
import { setTimeout as pause } from 'node:timers/promises'
import type { Connection, OpenTransaction } from './connect.ts'

export interface TransactionOptions {
  /** One snapshot for the whole question: two figures on one page cannot come from two moments. */
  readonly readOnly?: boolean
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable'
}

const attempts = 6
const serializationFailure = '40001'
const deadlock = '40P01'

/** `work` may run more than once: it touches nothing but `tx`. */
export async function inTransaction<Result>(db: Connection, options: TransactionOptions, work: (tx: OpenTransaction) => Promise<Result>): Promise<Result> {
  const isolation = options.isolation ?? (options.readOnly ? 'repeatable read' : 'read committed')
  const mode = options.readOnly ? 'read only' : 'read write'
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().setIsolationLevel(isolation).setAccessMode(mode).execute(work)
    } catch (error) {
      if (attempt === attempts || !asksForAnotherTry(error)) throw error
      await pause(Math.random() * 10 * 2 ** attempt)
    }
  }
}

function asksForAnotherTry(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return code === serializationFailure || code === deadlock
}
