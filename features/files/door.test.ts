// Files through the HTTP door: what comes in and goes out, and what happens to the connection in between.
import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../database/connect.ts'
import { openFilePorts } from '../../outside/storage/file-ports.ts'
import { buildApp } from '../../server/app.ts'
import { docx, pdf } from '../../tests/fixtures/sample-files.ts'
import { act } from '../../tests/support/context.ts'
import { testDatabase } from '../../tests/support/database.ts'
import { registerDemoActor } from '../access/service.ts'
import type { FileRecord } from './contract.ts'

const officer = { id: 'can-bo', name: 'Cán bộ A', persona: 'officer', unitId: 'stp-a' } as const
const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-door-'))

let app: FastifyInstance
let database: Database
let cookie = ''
let port = 0
beforeAll(async () => {
  database = await testDatabase()
  await act(database, (ctx) => registerDemoActor(ctx, officer, [{ unit: 'stp-a', may: 'read' }, { unit: 'stp-a', may: 'write' }]))
  app = await buildApp({ database, demo: true, files: await openFilePorts({ THIDUA_FILE_LIMIT_MB: '2' }, folder) })
  const [session] = (await app.inject({ method: 'POST', url: '/api/access/enter-demo', payload: { account: officer.id } })).cookies
  cookie = `${session!.name}=${session!.value}`
  await app.listen({ port: 0, host: '127.0.0.1' })
  port = (app.server.address() as AddressInfo).port
})
afterAll(async () => {
  await app.close()
  await fs.rm(folder, { recursive: true, force: true })
})

const headerOf = (declared: unknown) => Buffer.from(JSON.stringify(declared)).toString('base64url')
const declared = (bytes: Uint8Array, more: object = {}) => ({ unit: 'stp-a', name: 'Quyết định số 5.pdf', size: bytes.length, secrecy: 'not-secret', ...more })

async function send(bytes: Uint8Array, more: object = {}, headers: object = {}) {
  return app.inject({ method: 'POST', url: '/api/files/upload', headers: { cookie, 'content-type': 'application/octet-stream', 'thidua-input': headerOf(declared(bytes, more)), ...headers }, payload: Buffer.from(bytes) })
}
const get = (url: string, headers: object = { cookie }) => app.inject({ method: 'GET', url, headers: headers as Record<string, string> })
const ticketFor = async (file: string) => (await app.inject({ method: 'POST', url: '/api/files/request-download', headers: { cookie }, payload: { file } })).json<{ ticket: string }>().ticket
const filesOnDisk = async () => (await fs.readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name)
const temporaryFiles = async () => (await fs.readdir(os.tmpdir())).filter((name) => /^thidua-[0-9a-f]{24}$/.test(name))

describe('a file through the door', () => {
  it('goes in as bytes and comes out once, to be saved and never shown', async () => {
    const bytes = Buffer.concat([pdf('một'), randomBytes(300_000), Buffer.from('%%EOF')])
    const sent = await send(bytes)
    expect(sent.statusCode, sent.body).toBe(200)
    const address = `/api/files/download?ticket=${await ticketFor(sent.json<FileRecord>().id)}`
    const given = await get(address)
    expect(given.statusCode).toBe(200)
    expect(given.rawPayload.equals(bytes)).toBe(true)
    expect(given.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="Quyet dinh so 5.pdf"; filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20s%E1%BB%91%205.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "sandbox; default-src 'none'",
    })
    expect((await get(address)).json()).toMatchObject({ error: { code: 'files.ticket-spent' } })
  })

  it('has no address of its own: neither its id, its hash nor a look without taking leads to it', async () => {
    const { id } = (await send(pdf('hai'))).json<FileRecord>()
    for (const url of [`/api/files/download?ticket=${id}`, '/api/files/download', `/api/files/${id}`, `/files/${id}`, '/api/files/download?ticket=../../x']) expect((await get(url)).statusCode).toBeGreaterThanOrEqual(400)
    const ticket = await ticketFor(id)
    expect((await app.inject({ method: 'HEAD', url: `/api/files/download?ticket=${ticket}`, headers: { cookie } })).statusCode).toBe(404)
    expect((await get(`/api/files/download?ticket=${ticket}`, {})).statusCode).toBe(401)
    expect((await get(`/api/files/download?ticket=${ticket}`)).statusCode).toBe(200)
  })

  it('is asked about and taken without the declaration or the ticket being remembered, even for a repeated command', async () => {
    const { id } = (await send(pdf('năm'))).json<FileRecord>()
    const repeatable = (url: string, payload: object) => app.inject({ method: 'POST', url, headers: { cookie, 'idempotency-key': randomBytes(8).toString('hex') }, payload })
    expect((await repeatable('/api/files/check-declaration', declared(pdf()))).statusCode).toBe(200)
    expect((await repeatable('/api/files/request-download', { file: id })).statusCode).toBe(200)
    expect((await database.pool.query("select from handled_commands where operation like 'files/%'")).rowCount).toBe(0)
  })

  it('is refused with a sentence that names the word of the list and nothing of the file', async () => {
    const refused = await send(docx(['Kế hoạch biên giới', 'TỐI MẬT']), { name: 'ke-hoach-bien-gioi.docx' })
    expect(refused.statusCode).toBe(422)
    expect(refused.json()).toMatchObject({ error: { code: 'files.secret-stamp', facts: { word: 'TỐI MẬT' } } })
    expect(refused.body).not.toMatch(/bien-gioi|biên giới/)
  })

  interface Malformed { readonly what: string; readonly headers: object; readonly payload?: string; readonly status: number }
  const malformed: readonly Malformed[] = [
    { what: 'without a declaration', headers: { 'content-type': 'application/octet-stream' }, status: 400 },
    { what: 'with a declaration that is no JSON', headers: { 'content-type': 'application/octet-stream', 'thidua-input': 'không' }, status: 400 },
    { what: 'without an answer on secrecy', headers: { 'content-type': 'application/octet-stream', 'thidua-input': headerOf({ ...declared(pdf()), secrecy: undefined }) }, status: 400 },
    { what: 'as JSON', headers: { 'content-type': 'application/json', 'thidua-input': headerOf(declared(pdf())) }, payload: '{}', status: 400 },
    { what: 'as a form', headers: { 'content-type': 'multipart/form-data; boundary=x', 'thidua-input': headerOf(declared(pdf())) }, status: 400 },
    { what: 'from another page', headers: { 'content-type': 'application/octet-stream', 'thidua-input': headerOf(declared(pdf())), origin: 'https://khac.example' }, status: 403 },
    { what: 'larger than allowed', headers: { 'content-type': 'application/octet-stream', 'thidua-input': headerOf({ ...declared(pdf()), size: 3_000_000 }) }, status: 422 },
  ]
  it.each(malformed)('$what is refused', async ({ headers, payload, status }) => {
    const before = await filesOnDisk()
    const answer = await app.inject({ method: 'POST', url: '/api/files/upload', headers: { cookie, ...headers }, payload: payload ?? pdf() })
    expect(answer.statusCode, answer.body).toBe(status)
    expect(answer.json<{ error: { text: string } }>().error.text).not.toBe('')
    expect(await filesOnDisk()).toEqual(before)
  })

  it('is refused without a session before its content is read', async () => {
    expect((await send(pdf('x'), {}, { cookie: '' })).statusCode).toBe(401)
  })

  it('leaves nothing when its sender goes away in the middle, and the door stays open', async () => {
    const [disk, temporary] = [await filesOnDisk(), await temporaryFiles()]
    for (let round = 0; round < 5; round += 1) {
      const bytes = randomBytes(1_500_000)
      const request = http.request({ port, host: '127.0.0.1', method: 'POST', path: '/api/files/upload', headers: { cookie, 'content-type': 'application/octet-stream', 'content-length': bytes.length, 'thidua-input': headerOf(declared(bytes)) } })
      request.on('error', () => undefined)
      request.write(bytes.subarray(0, 700_000))
      await pause(60)
      const closed = new Promise((done) => request.once('close', done))
      request.destroy()
      await closed
    }
    await pause(200)
    expect(await filesOnDisk()).toEqual(disk)
    expect(await temporaryFiles()).toEqual(temporary)
    expect((await send(pdf('sau đó'))).statusCode).toBe(200)
  })

  it('takes turns: more at once than the machine can look into are asked to come again', async () => {
    const waiting = Array.from({ length: 4 }, () => {
      const request = http.request({ port, host: '127.0.0.1', method: 'POST', path: '/api/files/upload', headers: { cookie, 'content-type': 'application/octet-stream', 'content-length': 1000, 'thidua-input': headerOf({ ...declared(pdf()), size: 1000 }) } })
      request.on('error', () => undefined)
      request.write('%PDF-')
      return request
    })
    await pause(300)
    expect((await send(pdf('thứ năm'))).json()).toMatchObject({ error: { code: 'files.busy' } })
    for (const request of waiting) request.destroy()
    await pause(200)
    expect((await send(pdf('thứ sáu'))).statusCode).toBe(200)
  })

  it('stands in the description of the interface with its kind of body', async () => {
    const { paths } = (await get('/api/openapi.json')).json<{ paths: Record<string, { post?: { summary: string }; get?: object }> }>()
    expect(paths['/api/files/upload']?.post?.summary).toContain('Takes a file in')
    expect(paths['/api/files/download']?.get).toBeDefined()
  })
})
