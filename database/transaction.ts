// Every operation runs in one transaction; the database may ask for a second try, and gets it here.
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Connection, OpenTransaction } from './connect.ts'
import { enterScope, scopeOf, type DatabaseScope } from './scope.ts'

export interface TransactionOptions {
  /** One snapshot for the whole question: two figures on one page cannot come from two moments. */
  readonly readOnly?: boolean
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable'
}

const attempts = 6
const serializationFailure = '40001'
const deadlock = '40P01'

type Say<Item> = (tx: OpenTransaction, items: readonly Item[]) => Promise<void>
interface LastWord { readonly say: Say<unknown>; readonly item: unknown }

const lastWords = new WeakMap<OpenTransaction, LastWord[]>()

/**
 * Keeps `item` for `say`, which gets all that was kept for it when the work of `tx` is done, just before it commits: for what takes a lock
 * that everybody needs, so that it is held as shortly as can be. A transaction that only reads cannot write: its words are said in a
 * transaction of their own, after it and before anybody gets the answer.
 */
export function beforeCommit<Item>(tx: OpenTransaction, say: Say<Item>, item: Item): void {
  wordsOf(tx).push({ say: say as Say<unknown>, item })
}

function wordsOf(tx: OpenTransaction): LastWord[] {
  const words = lastWords.get(tx)
  if (!words) throw new Error('this transaction was not opened by inTransaction, or is at its end')
  return words
}

async function sayLastWords(tx: OpenTransaction, words: readonly LastWord[]): Promise<void> {
  for (const [say, kept] of Map.groupBy(words, (word) => word.say)) await say(tx, kept.map(({ item }) => item))
}

/** Does the work and takes all of it back, with what was to be said at the end; the answer stays. */
export async function tryOut<Answer>(tx: OpenTransaction, work: () => Promise<Answer>): Promise<Answer> {
  const words = wordsOf(tx)
  const before = words.length
  await sql`savepoint try_out`.execute(tx)
  try {
    return await work()
  } finally {
    words.length = before
    await sql`rollback to savepoint try_out`.execute(tx)
  }
}

/** In the scope the question was asked in. */
async function sayAfterwards(db: Connection, words: readonly LastWord[], scope: DatabaseScope | undefined): Promise<void> {
  await inTransaction(db, {}, async (tx) => {
    if (scope) await enterScope(tx, scope)
    await sayLastWords(tx, words)
  })
}

/** `work` may run more than once: it touches nothing but `tx`. */
export async function inTransaction<Result>(db: Connection, options: TransactionOptions, work: (tx: OpenTransaction) => Promise<Result>): Promise<Result> {
  const isolation = options.isolation ?? (options.readOnly ? 'repeatable read' : 'read committed')
  const mode = options.readOnly ? 'read only' : 'read write'
  for (let attempt = 1; ; attempt += 1) {
    const words: LastWord[] = []
    let scope: DatabaseScope | undefined
    try {
      const result = await db.transaction().setIsolationLevel(isolation).setAccessMode(mode).execute(async (tx) => {
        lastWords.set(tx, words)
        const answer = await work(tx)
        lastWords.delete(tx)
        scope = scopeOf(tx)
        if (!options.readOnly) await sayLastWords(tx, words)
        return answer
      })
      if (options.readOnly && words.length > 0) await sayAfterwards(db, words, scope)
      return result
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
