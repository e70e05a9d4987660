import { describe, expect, it } from 'vitest'
import type { Refusal } from '@thidua/kit/refusal.ts'
import { databaseVi } from '../messages/database.ts'
import { testDatabase } from '../tests/support/database.ts'
import { ensureSupported, openDatabase } from './connect.ts'

const database = await testDatabase()

async function valueOf(expression: string): Promise<unknown> {
  return (await database.pool.query<{ value: unknown }>(`select ${expression} as value`)).rows[0]?.value
}

function refusalOf(work: () => unknown): Refusal | null {
  try {
    work()
    return null
  } catch (error) {
    return error as Refusal
  }
}

describe('a value from the database', () => {
  it('is a number when it counts', async () => {
    expect(await valueOf('count(*)')).toBe(1)
    expect(await valueOf('array[1::bigint, null]')).toEqual([1, null])
  })

  it('stays text when a number could not hold it exactly', async () => {
    expect(await valueOf('9007199254740993::bigint')).toBe('9007199254740993')
    expect(await valueOf('0.10::numeric')).toBe('0.10')
    expect(await valueOf('array[5463081420.50]')).toEqual(['5463081420.50'])
  })

  it('is the same day in every time zone', async () => {
    expect(await valueOf("date '2022-11-25'")).toBe('2022-11-25')
    expect(await valueOf("array[date '2022-11-25']")).toEqual(['2022-11-25'])
  })

  it('is a moment in UTC that sorts as text', async () => {
    expect(await valueOf("timestamptz '2022-11-25 01:00+07'")).toBe('2022-11-24T18:00:00.000Z')
    expect(await valueOf("timestamptz '2022-11-25 01:00:00.123456+07'")).toBe('2022-11-24T18:00:00.123Z')
    expect(await valueOf("array[timestamptz '2022-11-25 01:00:00.5+07']")).toEqual(['2022-11-24T18:00:00.500Z'])
  })

  it('is a moment in UTC also where the session has another time zone', async () => {
    const client = await database.pool.connect()
    await client.query("set timezone = 'Asia/Ho_Chi_Minh'")
    const { rows } = await client.query<{ moment: string }>("select timestamptz '2022-11-24 18:00Z' as moment")
    client.release(true)
    expect(rows[0]?.moment).toBe('2022-11-24T18:00:00.000Z')
  })
})

describe('a server', () => {
  it('is refused below version 15, with a sentence that says what to do', () => {
    const refusal = refusalOf(() => ensureSupported(140_012, 'UTF8'))
    expect(refusal).toMatchObject({ code: 'database.server-too-old', facts: { version: '14.12' } })
    expect(databaseVi.refusals['database.server-too-old']({ version: '14.12' })).toContain('bản 15 trở lên')
    expect(refusalOf(() => ensureSupported(150_000, 'UTF8'))).toBeNull()
  })

  it('is refused when it cannot keep Vietnamese letters', () => {
    expect(refusalOf(() => ensureSupported(150_000, 'LATIN1'))).toMatchObject({ code: 'database.not-utf8' })
  })

  it('that does not answer is named without its password', async () => {
    const opening = openDatabase({ url: 'postgres://someone:secret@127.0.0.1:1/thidua' })
    await expect(opening).rejects.toMatchObject({ code: 'database.unreachable', facts: { address: '127.0.0.1:1/thidua' } })
    await expect(opening).rejects.not.toMatchObject({ facts: { reason: expect.stringContaining('secret') as string } })
  })

  it('never holds the application as a superuser', async () => {
    expect(await valueOf('(select rolsuper from pg_roles where rolname = current_user)')).toBe(false)
  })

  it('that drops an idle connection does not end the program', async () => {
    const { rows } = await database.pool.query<{ pid: number }>('select pg_backend_pid() as pid')
    await database.pool.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')
    expect(rows[0]?.pid).toBeGreaterThan(0)
    expect(await valueOf('1')).toBe(1)
  })

  it('that drops a connection between two statements of a transaction does not end the program either', async () => {
    const client = await database.pool.connect()
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    const gone = new Promise((resolve) => client.once('end', resolve))
    await database.pool.query('select pg_terminate_backend($1)', [rows[0]!.pid])
    await gone
    await expect(client.query('select 1')).rejects.toThrow()
    client.release(true)
    expect(await valueOf('1')).toBe(1)
  })
})
