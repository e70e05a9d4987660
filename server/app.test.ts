// The HTTP door on a real database: sessions, shapes, refusals, repeated commands, live news between processes.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database/connect.ts'
import { act, day } from '../tests/support/context.ts'
import { testDatabase } from '../tests/support/database.ts'
import { registerDemoActor } from '../features/access/service.ts'
import { recordDictionary } from '../features/indicators/service.ts'
import { recordGroup, recordUnits } from '../features/organisations/service.ts'
import { refusalsVi } from '../messages/refusals.ts'
import { buildApp } from './app.ts'
import { findOperations, type MountedOperation } from './operations.ts'

let database: Database
let first: FastifyInstance
let second: FastifyInstance
let operations: MountedOperation[]
const unit = { id: 'stp-a', kind: 'so-tu-phap', name: 'Sở Tư pháp tỉnh A', province: 'A', provinceCode: '1', from: day('2016-01-01'), to: null, source: '' }
const officer = { id: 'can-bo', name: 'Cán bộ A', persona: 'officer', unitId: 'stp-a' } as const

beforeAll(async () => {
  database = await testDatabase()
  await act(database, async (ctx) => {
    await recordUnits(ctx, [unit])
    await recordGroup(ctx, { id: 'g', kind: 'region', name: 'G', from: day('2016-01-01'), note: '' }, [unit], [])
    await recordDictionary(ctx, {
      indicators: [{ code: 'done', position: 1, name: 'Việc xong', unitOfMeasure: 'việc', kind: 'count', aggregation: 'sum', numerator: null, denominator: null, area: 'tgpl', calendar: 'calendar-year', appliesTo: ['so-tu-phap'], direction: 'none', definition: '', from: day('2016-01-01') }],
      periods: [{ code: '2026', calendar: 'calendar-year', from: day('2026-01-01'), to: day('2026-12-31') }],
      dataSets: [],
      rules: [],
    })
    await registerDemoActor(ctx, officer, [{ unit: 'stp-a', may: 'read' }, { unit: 'stp-a', may: 'write' }])
  })
  ;[first, second] = [await buildApp({ database, demo: true }), await buildApp({ database, demo: true })]
  operations = await findOperations()
})
afterAll(async () => {
  await first.close()
  await second.close()
})

const address = (mounted: MountedOperation) => `/api/${mounted.feature}/${mounted.name}`
const call = (app: FastifyInstance, mounted: MountedOperation, more: object = {}) =>
  app.inject({ method: mounted.operation.kind === 'query' ? 'GET' : 'POST', url: address(mounted), ...(mounted.operation.kind === 'command' ? { payload: {} } : {}), ...more })

async function enter(app: FastifyInstance): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: '/api/access/enter-demo', payload: { account: officer.id } })
  expect(answer.statusCode).toBe(200)
  const [cookie] = answer.cookies
  return `${cookie!.name}=${cookie!.value}`
}

const save = (app: FastifyInstance, cookie: string, more: object, key?: string) =>
  app.inject({ method: 'POST', url: '/api/indicators/save-cell', headers: { cookie, ...(key ? { 'idempotency-key': key } : {}) }, payload: { unit: 'stp-a', indicator: 'done', period: '2026', state: 'number', value: '7', seen: null, ...more } })

describe('every operation', () => {
  it('stands once in the interface description', async () => {
    const { paths } = (await first.inject('/api/openapi.json')).json<{ paths: Record<string, object> }>()
    expect(Object.keys(paths).sort()).toEqual(operations.map(address).sort())
  })

  it('answers 401 with a sentence to a caller without a session, unless it is open', async () => {
    for (const mounted of operations.filter(({ operation }) => !operation.open)) {
      const answer = await call(first, mounted)
      // a wrong shape is told before the session is looked at: it says nothing about data
      expect([400, 401], address(mounted)).toContain(answer.statusCode)
      expect(answer.json<{ error: { text: string; requestId: string } }>().error).toMatchObject({ text: expect.stringMatching(/\.$/), requestId: expect.any(String) })
    }
  })

  it('refuses with codes that all have a sentence', () => {
    const codes = new Set(operations.flatMap(({ operation }) => operation.refusals))
    expect([...codes].filter((code) => refusalsVi[code] === undefined)).toEqual([])
  })

  it('says which field is malformed', async () => {
    const cookie = await enter(first)
    const answer = await first.inject({ url: '/api/organisations/list-units?day=31/12/2022', headers: { cookie } })
    expect(answer.statusCode).toBe(400)
    expect(answer.json<{ error: { text: string } }>().error.text).toContain('day')
  })
})

describe('a session', () => {
  it('is known to every process on the database and ends everywhere', async () => {
    const cookie = await enter(first)
    expect((await second.inject({ url: '/api/access/who-am-i', headers: { cookie } })).json()).toMatchObject({ actor: { id: officer.id } })
    await second.inject({ method: 'POST', url: '/api/access/leave', headers: { cookie }, payload: {} })
    expect((await first.inject({ url: '/api/access/who-am-i', headers: { cookie } })).json()).toMatchObject({ actor: null })
  })

  it('cannot be used from a page of another site', async () => {
    const cookie = await enter(first)
    const answer = await first.inject({ method: 'POST', url: '/api/access/leave', headers: { cookie, origin: 'https://elsewhere.example' }, payload: {} })
    expect(answer.statusCode).toBe(403)
  })
})

describe('a command', () => {
  it('sent twice under one key is done once and answered the same', async () => {
    const cookie = await enter(first)
    const [once, twice] = [await save(first, cookie, {}, 'k1'), await save(second, cookie, {}, 'k1')]
    expect([once.statusCode, twice.statusCode]).toEqual([200, 200])
    expect(twice.json()).toEqual(once.json())
    const { rows } = await database.pool.query("select count(*)::int as count from cell_entries where indicator = 'done'")
    expect(rows[0]).toEqual({ count: 1 })
  })

  it('with another content under the same key is refused', async () => {
    const cookie = await enter(first)
    expect((await save(first, cookie, { value: '8' }, 'k1')).json()).toMatchObject({ error: { code: 'request.key-reused' } })
  })

  it('leaves a log entry in the same transaction, and none when it is refused', async () => {
    const count = async () => (await database.pool.query<{ count: number }>('select count(*)::int as count from audit_entries')).rows[0]!.count
    const cookie = await enter(first)
    const before = await count()
    const refused = await save(first, cookie, { value: '9' })
    expect([refused.statusCode, refused.json<{ error: { code: string } }>().error.code]).toEqual([409, 'indicators.stale-cell'])
    expect(await count()).toBe(before)
    const seen = (await database.pool.query<{ id: number }>('select count(*)::int as id from cell_entries')).rows[0]!.id
    expect((await save(first, cookie, { value: '9', seen })).statusCode).toBe(200)
    expect(await count()).toBe(before + 1)
  })
})

describe('two processes on one database', () => {
  it('pass on each other’s news: a change in one is heard by a browser on the other', async () => {
    await second.listen({ port: 0, host: '127.0.0.1' })
    const { port } = second.server.address() as { port: number }
    const stop = new AbortController()
    const cookie = await enter(first)
    expect((await second.inject('/api/live')).statusCode).toBe(401)
    const live = await fetch(`http://127.0.0.1:${port}/api/live`, { signal: stop.signal, headers: { cookie } })
    const reader = live.body!.pipeThrough(new TextDecoderStream()).getReader()
    const seen = (await database.pool.query<{ id: number }>('select count(*)::int as id from cell_entries')).rows[0]!.id
    await save(first, cookie, { value: '10', seen })
    let heard = ''
    while (!heard.includes('data:')) heard += (await reader.read()).value ?? ''
    stop.abort()
    expect(heard).toContain('data: {"feature":"indicators"}')
    expect(heard).not.toContain('stp-a')
  })
})

it('an address nobody knows gets a sentence, not a stack', async () => {
  const answer = await first.inject('/api/nothing/here')
  expect([answer.statusCode, answer.json<{ error: { code: string } }>().error.code]).toEqual([404, 'request.unknown-operation'])
})
