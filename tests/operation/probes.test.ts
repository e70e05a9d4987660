// What machines ask the server: alive, ready, how busy. And who may know.
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../database/connect.ts'
import { noScanner, type Scanner } from '../../outside/scan/scanner.ts'
import { memoryStorage } from '../../outside/storage/memory-storage.ts'
import { buildApp, type AppOptions } from '../../server/app.ts'
import { readinessOf } from '../../server/readiness.ts'
import { emptyDatabase, testDatabase } from '../support/database.ts'

const token = 'a-token-for-the-machine-that-asks'
let database: Database
let app: FastifyInstance
const opened: FastifyInstance[] = []
const open = async (options: Partial<AppOptions> = {}) => {
  const made = await buildApp({ database, demo: false, ...options })
  opened.push(made)
  return made
}
beforeAll(async () => {
  database = await testDatabase()
  app = await open()
})
afterAll(async () => { for (const each of opened) await each.close() })

const files = (more: { probe?: () => Promise<void>; scanner?: Scanner } = {}) =>
  ({ storage: { ...memoryStorage(), ...(more.probe ? { probe: more.probe } : {}) }, scanner: more.scanner ?? noScanner, maxBytes: 1000 })
const scanner = (kind: 'clean' | 'not-scanned'): Scanner => ({ looks: true, scan: async () => (kind === 'clean' ? { kind, by: 'test' } : { kind, why: 'no-answer' }) })

describe('ready', () => {
  it('is who reaches a migrated database and a storage', async () => {
    const answer = await (await open({ files: files() })).inject('/api/ready')
    expect([answer.statusCode, answer.json()]).toEqual([200, { ready: true, database: 'ok', migrations: 'ok', storage: 'ok', scan: 'none' }])
  })

  it.each([
    ['with a storage that cannot be written', { files: files({ probe: async () => { throw new Error('EROFS') } }) }, { ready: false, storage: 'unreachable' }],
    ['with a scanner that is silent, since files are then marked as not scanned', { files: files({ scanner: scanner('not-scanned') }) }, { ready: true, scan: 'silent' }],
    ['with a scanner that answers', { files: files({ scanner: scanner('clean') }) }, { ready: true, scan: 'ok' }],
  ])('or not: %s', async (_, parts, expected) => {
    expect(await readinessOf({ database, ...parts })).toMatchObject(expected)
  })

  it('is not who stands before tables of another version', async () => {
    const other = await testDatabase()
    await other.pool.query('delete from schema_migrations where number = (select max(number) from schema_migrations)')
    expect(await readinessOf({ database: other })).toMatchObject({ ready: false, migrations: 'behind' })
    await other.pool.query("insert into schema_migrations (number, name, sha256) select 900, 'later', repeat('0', 64)")
    expect(await readinessOf({ database: other })).toMatchObject({ ready: false, migrations: 'ahead' })
    expect(await readinessOf({ database: await emptyDatabase() })).toMatchObject({ ready: false, database: 'ok', migrations: 'unknown' })
  })

  it('is not who has lost the database, and that is said within seconds, without a password', async () => {
    const lost = await testDatabase()
    const alone = await open({ database: lost })
    await lost.applicationPool.end()
    await lost.pool.end()
    const answer = await alone.inject('/api/ready')
    expect([answer.statusCode, answer.json()]).toEqual([503, { ready: false, database: 'unreachable', migrations: 'unknown', storage: 'none', scan: 'none' }])
    expect((await alone.inject('/api/health')).json()).toMatchObject({ status: 'ok' })
  })
})

describe('metrics', () => {
  const ask = (door: FastifyInstance, more: InjectOptions = {}) => door.inject({ url: '/api/metrics', ...more })

  it('count requests by operation and status, time them, and show pool, memory and event loop', async () => {
    await app.inject('/api/access/who-am-i')
    await app.inject('/api/nothing/here')
    const { statusCode, body, headers } = await ask(app)
    expect([statusCode, headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/plain/)])
    expect(body).toContain('thidua_requests_total{operation="access/who-am-i",status="200"} 1')
    expect(body).toContain('thidua_requests_total{operation="unknown",status="404"} 1')
    expect(body).toMatch(/thidua_request_seconds_bucket\{le="0.25",operation="access\/who-am-i"\} \d/)
    for (const name of ['thidua_pool_connections{state="idle"}', 'thidua_live_viewers', 'thidua_job_runs_total', 'nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes', 'nodejs_heap_size_used_bytes']) expect(body).toContain(name)
  })

  it('are read by programs of this machine alone, and look absent to all others', async () => {
    const behind = await open({ address: 'https://thi-dua.example' })
    const absent = { status: 404, code: 'request.unknown-operation' }
    for (const [door, more] of [[app, { remoteAddress: '10.0.0.9' }], [app, { headers: { 'x-forwarded-for': '10.0.0.9' } }], [app, { headers: { via: '1.1 proxy' } }], [behind, {}]] as const) {
      const answer = await ask(door, more)
      expect({ status: answer.statusCode, code: answer.json<{ error: { code: string } }>().error.code }).toEqual(absent)
    }
  })

  it('are read from afar with the token, and with nothing else once there is one', async () => {
    const guarded = await open({ metricsToken: token, address: 'https://thi-dua.example' })
    const status = async (authorization?: string) => (await ask(guarded, { remoteAddress: '10.0.0.9', ...(authorization ? { headers: { authorization } } : {}) })).statusCode
    expect(await status(`Bearer ${token}`)).toBe(200)
    for (const wrong of [undefined, 'Bearer ', `Bearer ${token}x`, `Basic ${token}`, token]) expect(await status(wrong)).toBe(404)
    expect((await ask(guarded)).statusCode).toBe(404)
  })

  it('never grow with what strangers ask for', async () => {
    const before = (await ask(app)).body.split('\n').length
    for (let index = 0; index < 200; index += 1) await app.inject(`/api/x${index}/y?z=${index}`)
    expect((await ask(app)).body.split('\n').length).toBeLessThanOrEqual(before + 12)
  })
})

it('every answer, refused or not, carries the headers that keep a page to itself', async () => {
  for (const url of ['/api/health', '/api/ready', '/api/access/who-am-i', '/api/nothing/here', '/', '/api/openapi.json']) {
    const { headers } = await app.inject(url)
    const policy = String(headers['content-security-policy'])
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(policy).toMatch(/default-src 'none'.*script-src 'self'.*style-src 'self'.*frame-ancestors 'none'.*trusted-types 'none'/)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin' })
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['server']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
  }
  expect((await (await open({ address: 'https://thi-dua.example' })).inject('/api/health')).headers['strict-transport-security']).toBe('max-age=31536000')
})
