import { sql } from 'kysely'
import { describe, expect, it, vi } from 'vitest'
import { emptyDatabase } from '../tests/support/database.ts'
import { listen, notify } from './listen.ts'
import { inTransaction } from './transaction.ts'

const database = await emptyDatabase()

async function listening(channel: string): Promise<{ heard: (string | null)[]; stop: () => Promise<void> }> {
  const heard: (string | null)[] = []
  return { heard, stop: await listen(database.url, channel, (payload) => heard.push(payload)) }
}

const say = (channel: string, payload: string) => inTransaction(database.kysely, {}, (tx) => notify(tx, channel, payload))

describe('a listener', () => {
  it('hears what a transaction says once it commits, and nothing of one that failed', async () => {
    const { heard, stop } = await listening('news')
    const failed = inTransaction(database.kysely, {}, async (tx) => {
      await notify(tx, 'news', 'never')
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    await say('news', 'ô số liệu 1')
    await vi.waitFor(() => expect(heard).toEqual(['ô số liệu 1']))
    await stop()
  })

  it('comes back after the server cut the line, and says that something may have been missed', async () => {
    const { heard, stop } = await listening('cells')
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %' and datname = current_database()`.execute(database.kysely)
    await vi.waitFor(() => expect(heard).toEqual([null]), { timeout: 5_000 })
    await say('cells', 'after')
    await vi.waitFor(() => expect(heard).toEqual([null, 'after']))
    await stop()
  })

  it('hears nothing more after it was stopped', async () => {
    const { heard, stop } = await listening('tasks')
    await stop()
    await say('tasks', 'late')
    const { rows } = await database.pool.query("select from pg_stat_activity where query ilike 'listen %' and datname = current_database()")
    expect([heard, rows]).toEqual([[], []])
  })

  it('cannot be sent more than the server carries', async () => {
    await expect(say('news', 'ộ'.repeat(4_000))).rejects.toThrow('at most 7999 bytes')
  })
})
