// What the log says: enough to follow a request, nothing that tells who somebody is, what they asked or what they wrote.
import type { FastifyInstance } from 'fastify'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../database/connect.ts'
import { registerDemoActor } from '../../features/access/service.ts'
import { recordUnits } from '../../features/organisations/service.ts'
import { buildApp } from '../../server/app.ts'
import { loggerSettings, outlineOf } from '../../server/log.ts'
import { findOperations, type MountedOperation } from '../../server/operations.ts'
import { act, day } from '../support/context.ts'
import { testDatabase } from '../support/database.ts'

const mark = 'Trần Thị Đánh Dấu'
const marks = [mark, 'danh-dau', '0912345678', 'dau@example.test', 'danh dau', encodeURIComponent(mark), Buffer.from(mark).toString('base64')]
const person = { id: 'danh-dau', name: mark, persona: 'officer', unitId: 'stp-a' } as const

const lines: string[] = []
const stream = { write: (line: string) => lines.push(line) }
const entries = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>)
let database: Database
let app: FastifyInstance
let operations: MountedOperation[]
let cookie: string
beforeAll(async () => {
  database = await testDatabase()
  await act(database, async (ctx) => {
    await recordUnits(ctx, [{ id: 'stp-a', kind: 'so-tu-phap', name: 'Sở Tư pháp tỉnh A', province: 'A', provinceCode: '1', from: day('2016-01-01'), to: null, source: '' }])
    await registerDemoActor(ctx, person, [{ unit: 'stp-a', may: 'read' }, { unit: 'stp-a', may: 'write' }])
  })
  app = await buildApp({ database, demo: true, log: { level: 'info', stream } })
  app.post('/api/breaks', async (request) => {
    await database.pool.query('insert into actors (id, name, persona) values ($1, $2, $3)', [person.id, JSON.stringify(request.body), 'officer'])
  })
  app.get('/api/throws', async () => {
    throw new TypeError(`no such ${mark}\n    at ${mark} (0912345678:1:1)`, { cause: new Error(marks.join()) })
  })
  app.get('/api/keeps', async () => database.pool.query('select $1::text', [`${mark}\0`]))
  operations = await findOperations()
  const entered = await app.inject({ method: 'POST', url: '/api/access/enter-demo', payload: { account: person.id } })
  cookie = entered.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
})
afterAll(() => app.close())

/** The marks in every place a caller may write to. */
const everywhere = () => ({
  headers: { cookie, 'user-agent': marks.slice(1, 5).join(), referer: `https://x.example/${encodeURIComponent(mark)}`, 'idempotency-key': person.id, 'x-forwarded-for': '0912345678' },
  remoteAddress: '10.9.8.7',
})
const filled = Object.fromEntries(['name', 'text', 'query', 'search', 'reason', 'login', 'password', 'email', 'unit', 'person', 'note', 'account', mark].map((field, index) => [field, marks[index % marks.length]!]))

describe('the log', () => {
  it('has one line of JSON for each request, with its id, its operation, its end and how long it took', async () => {
    lines.length = 0
    const answer = await app.inject({ url: '/api/access/who-am-i', ...everywhere() })
    expect(answer.statusCode).toBe(200)
    expect(entries()).toEqual([{
      level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/) as string, event: 'request', request: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      operation: 'access/who-am-i', actor: expect.stringMatching(/^[0-9a-f]{12}$/) as string, status: 200, ms: expect.any(Number) as number,
    }])
  })

  it('names one person the same way in all lines, and says nothing of a stranger', async () => {
    lines.length = 0
    for (const headers of [{ cookie }, { cookie }, {}]) await app.inject({ url: '/api/access/who-am-i', headers })
    const [first, second, stranger] = entries().map(({ actor }) => actor)
    expect(first).toBe(second)
    expect(stranger).toBeUndefined()
  })

  it('tells why a request was refused by its code, and the answer carries the id of the line', async () => {
    lines.length = 0
    const answer = await app.inject({ url: `/api/organisations/list-units?day=${encodeURIComponent(mark)}`, ...everywhere() })
    expect(entries()).toMatchObject([{ refusal: 'request.malformed', status: 400, request: answer.json<{ error: { requestId: string } }>().error.requestId }])
  })

  it('holds no personal data whatever operation is called with it', async () => {
    lines.length = 0
    for (const { feature, name, operation } of operations) {
      const url = `/api/${feature}/${name}`
      const asked = new URLSearchParams(filled).toString()
      if (operation.kind === 'query') await app.inject({ url: `${url}?${asked}`, ...everywhere() })
      else await app.inject({ method: 'POST', url, payload: filled, ...everywhere() })
    }
    await app.inject({ url: `/api/${encodeURIComponent(mark)}/danh-dau?x=dau@example.test`, ...everywhere() })
    await app.inject({ method: 'POST', url: '/api/access/leave', payload: `{"name": "${mark}`, ...everywhere(), headers: { ...everywhere().headers, 'content-type': 'application/json' } })
    expect(lines.length).toBeGreaterThan(operations.length)
    for (const line of lines) for (const each of [...marks, '10.9.8.7']) expect(line).not.toContain(each)
  })

  it('finds the place of a fault, but repeats neither its text nor what the database says of the row', async () => {
    lines.length = 0
    await app.inject({ method: 'POST', url: '/api/breaks', payload: filled, ...everywhere() })
    const answer = await app.inject({ url: '/api/throws', ...everywhere() })
    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toContain('Đánh Dấu')
    const faults = entries().filter(({ event }) => event === 'fault')
    expect(faults).toMatchObject([
      { operation: 'breaks', fault: { code: '23505', table: 'actors', constraint: 'actors_pkey' } },
      { operation: 'throws', fault: { type: 'TypeError', cause: { type: 'Error' } } },
    ])
    expect((faults[1]!['fault'] as { at: string[] }).at[0]).toMatch(/tests\/operation\/log\.test\.ts:\d+:\d+/)
    for (const line of lines) for (const each of marks) expect(line).not.toContain(each)
  })
})

it('what only the database can see to be foul is the sender’s mistake, and noted as a gap of ours', async () => {
  lines.length = 0
  const answer = await app.inject({ url: '/api/keeps', ...everywhere() })
  expect([answer.statusCode, answer.json<{ error: { code: string } }>().error.code]).toEqual([400, 'request.malformed'])
  expect(entries()).toMatchObject([{ level: 'warn', operation: 'keeps', fault: { code: '22021' } }, { level: 'info', status: 400 }])
  for (const line of lines) expect(line).not.toContain('Đánh')
})

describe('the outline of a fault', () => {
  it('never repeats a message, whatever it looks like', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.constantFrom('', '\n', '\n    at ', '\n    at f (/a.ts:1:1)\n', 'Error: '), (text, before) => {
      const secret = `«${text}»0912345678`
      const fault = new RangeError(`${before}${secret}\n    at ${secret} (/x.ts:1:2)`)
      expect(JSON.stringify(outlineOf(fault))).not.toContain('0912345678')
    }))
  })

  it('stands in for whatever else was thrown', () => {
    for (const thrown of [mark, 7, null, undefined, { name: mark }]) expect(JSON.stringify(outlineOf(thrown))).not.toContain('Đánh')
  })

  it('takes the place of the error in lines that the HTTP server writes by itself', () => {
    const written: unknown[][] = []
    const { logMethod } = (loggerSettings({ level: 'info', stream }) as unknown as { hooks: { logMethod: (this: unknown, words: unknown[], write: (...words: unknown[]) => void) => void } }).hooks
    const write = (...words: unknown[]) => written.push(words)
    logMethod.call({}, [{ req: { url: mark }, res: {}, err: new Error(mark) }, mark], write)
    logMethod.call({}, [new Error(mark)], write)
    expect(JSON.stringify(written)).not.toContain('Đánh')
    expect(written.map(([, event]) => event)).toEqual(['fault', 'fault'])
  })
})
