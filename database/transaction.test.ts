import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../tests/support/database.ts'
import type { OpenTransaction } from './connect.ts'
import { beforeCommit, inTransaction, tryOut } from './transaction.ts'

const database = await emptyDatabase()
const db = database.kysely

beforeAll(async () => {
  await database.pool.query('create table counters (name text primary key, value int not null); grant select, update on counters to thidua_app; insert into counters values (\'a\', 0), (\'b\', 0)')
})

async function valueOf(tx: OpenTransaction, name: string): Promise<number> {
  const { rows } = await sql<{ value: number }>`select value from counters where name = ${name}`.execute(tx)
  return rows[0]?.value ?? Number.NaN
}

async function set(tx: OpenTransaction, name: string, value: number): Promise<void> {
  await sql`update counters set value = ${value} where name = ${name}`.execute(tx)
}

describe('a transaction', () => {
  it('keeps nothing when its work fails', async () => {
    const failing = inTransaction(db, {}, async (tx) => {
      await set(tx, 'a', 99)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await inTransaction(db, { readOnly: true }, (tx) => valueOf(tx, 'a'))).toBe(0)
  })

  it('that only reads cannot write and sees one moment', async () => {
    await expect(inTransaction(db, { readOnly: true }, (tx) => set(tx, 'a', 1))).rejects.toMatchObject({ code: '25006' })
    const seen = await inTransaction(db, { readOnly: true }, async (tx) => {
      const before = await valueOf(tx, 'a')
      await inTransaction(db, {}, (other) => set(other, 'a', before + 1))
      return [before, await valueOf(tx, 'a')]
    })
    expect(seen[0]).toBe(seen[1])
  })

  it('is tried again when two of them cannot both be serial, and no addition is lost', async () => {
    await inTransaction(db, {}, (tx) => set(tx, 'a', 0))
    const addOne = () => inTransaction(db, { isolation: 'serializable' }, async (tx) => set(tx, 'a', (await valueOf(tx, 'a')) + 1))
    await Promise.all([addOne(), addOne(), addOne()])
    expect(await inTransaction(db, { readOnly: true }, (tx) => valueOf(tx, 'a'))).toBe(3)
  })

  it('is tried again when two of them wait for each other', async () => {
    await inTransaction(db, {}, async (tx) => {
      await set(tx, 'a', 0)
      await set(tx, 'b', 0)
    })
    let tries = 0
    const both = (from: string, to: string) =>
      inTransaction(db, {}, async (tx) => {
        tries += 1
        await set(tx, from, (await valueOf(tx, from)) + 1)
        await sql`select pg_sleep(0.1)`.execute(tx)
        await set(tx, to, (await valueOf(tx, to)) + 1)
      })
    await Promise.all([both('a', 'b'), both('b', 'a')])
    expect(tries).toBeGreaterThan(2)
    expect(await inTransaction(db, { readOnly: true }, async (tx) => [await valueOf(tx, 'a'), await valueOf(tx, 'b')])).toEqual([2, 2])
  })
})

describe('the last word of a transaction', () => {
  const a = () => inTransaction(db, { readOnly: true }, (tx) => valueOf(tx, 'a'))
  const add = async (tx: OpenTransaction, items: readonly number[]) => set(tx, 'a', items.reduce((sum, item) => sum * 10 + item, await valueOf(tx, 'a')))
  const fail = () => Promise.reject(new Error('no'))

  it('is said in it, after its work, once for all that was kept for it, and fails with it', async () => {
    await inTransaction(db, {}, async (tx) => {
      beforeCommit(tx, add, 1)
      await set(tx, 'a', 5)
      beforeCommit(tx, add, 2)
    })
    expect(await a()).toBe(512)
    const failing = inTransaction(db, {}, async (tx) => {
      await set(tx, 'a', 7)
      beforeCommit(tx, fail, null)
    })
    await expect(failing).rejects.toThrow('no')
    expect(await a()).toBe(512)
  })

  it('of one that only reads is written before the answer is given, and without it there is no answer', async () => {
    const asked = inTransaction(db, { readOnly: true }, async (tx) => {
      beforeCommit(tx, add, 3)
      return valueOf(tx, 'a')
    })
    expect(await asked).toBe(512)
    expect(await a()).toBe(5123)
    const failing = inTransaction(db, { readOnly: true }, async (tx) => beforeCommit(tx, fail, null))
    await expect(failing).rejects.toThrow('no')
  })

  it('is said once when the work is tried again', async () => {
    await inTransaction(db, {}, (tx) => set(tx, 'a', 0))
    let tries = 0
    await inTransaction(db, {}, async (tx) => {
      tries += 1
      beforeCommit(tx, add, 1)
      if (tries === 1) throw Object.assign(new Error('again'), { code: '40001' })
    })
    expect([tries, await a()]).toEqual([2, 1])
  })

  it('is taken back with work that was only tried out', async () => {
    await inTransaction(db, {}, async (tx) => {
      await set(tx, 'a', 1)
      beforeCommit(tx, add, 2)
      const answer = await tryOut(tx, async () => {
        await set(tx, 'a', 100)
        beforeCommit(tx, add, 9)
        return valueOf(tx, 'a')
      })
      expect(answer).toBe(100)
      beforeCommit(tx, add, 3)
    })
    expect(await a()).toBe(123)
  })

  it('cannot be added where nobody would hear it', async () => {
    let kept: OpenTransaction | null = null
    await inTransaction(db, {}, async (tx) => void (kept = tx))
    expect(() => beforeCommit(kept!, add, 1)).toThrow(/at its end/)
  })
})
