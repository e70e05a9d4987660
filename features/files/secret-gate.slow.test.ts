// After a refusal nothing of the file is anywhere: a real server with a real S3 interface, a real ClamAV daemon and a real database is
// sent files that carry a marker in their name and their content; then every place that keeps bytes is searched for it.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import fs from 'node:fs/promises'
import http from 'node:http'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { harmfulText, startClamd, type RunningClamd } from '../../outside/scan/fixtures/running-clamd.ts'
import { zipOf } from '../../outside/sheets/fixtures/zip-of.ts'
import { startS3Server, type S3Server } from '../../outside/storage/fixtures/s3-server.ts'
import type { Database } from '../../database/connect.ts'
import { act } from '../../tests/support/context.ts'
import { ownerAddress, testDatabase } from '../../tests/support/database.ts'
import { registerDemoActor } from '../access/service.ts'

const root = path.join(import.meta.dirname, '../..')
const officer = { id: 'can-bo', name: 'Cán bộ A', persona: 'officer', unitId: 'stp-a' } as const

let database: Database
let [s3, clamd]: [S3Server | undefined, RunningClamd | undefined] = [undefined, undefined]
let folder = ''
beforeAll(async () => {
  database = await testDatabase()
  await act(database, (ctx) => registerDemoActor(ctx, officer, [{ unit: 'stp-a', may: 'read' }, { unit: 'stp-a', may: 'write' }]))
  s3 = await startS3Server()
  clamd = await startClamd()
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-gate-'))
})
const children: ChildProcess[] = []
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await s3?.stop()
  await clamd?.stop()
  await fs.rm(folder, { recursive: true, force: true })
})

interface Door {
  send(file: Sent): Promise<{ status: number; code: string }>
  /** Sends half and goes away. */
  breakOff(file: Sent): Promise<void>
  readonly said: () => string
  readonly temporary: string
  stop(signal?: NodeJS.Signals): Promise<void>
}

interface Sent {
  readonly name: string
  readonly bytes: Buffer
  readonly secrecy?: string
  readonly wordsChecked?: string
}

const headersOf = ({ name, bytes, secrecy = 'not-secret', wordsChecked = '' }: Sent) => ({
  'content-type': 'application/octet-stream',
  'content-length': String(bytes.length),
  'thidua-input': Buffer.from(JSON.stringify({ unit: 'stp-a', name, size: bytes.length, secrecy, wordsChecked: wordsChecked || null })).toString('base64url'),
})

async function openDoor(storage: object, label: string): Promise<Door> {
  const temporary = path.join(folder, `tmp-${label}`)
  await fs.mkdir(temporary, { recursive: true })
  const port = await freePort()
  const env = { ...process.env, ...storage, DATABASE_URL: ownerAddress(database), THIDUA_DATA: path.join(folder, `data-${label}`), THIDUA_CLAMD: clamd!.address, THIDUA_LOG: 'info', TMPDIR: temporary, TEMP: temporary, PORT: String(port), HOST: '127.0.0.1' }
  const child: ChildProcess = spawn(process.execPath, ['server/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  let said = ''
  for (const output of [child.stdout!, child.stderr!]) output.on('data', (text: Buffer) => void (said += text.toString('utf8')))
  const address = `http://127.0.0.1:${port}/api`
  for (let tries = 0; !(await fetch(`${address}/health`).then((answer) => answer.ok, () => false)); tries += 1) {
    if (tries > 400 || child.exitCode !== null) throw new Error(`the server did not come up: ${said}`)
    await pause(100)
  }
  const entered = await fetch(`${address}/access/enter-demo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ account: officer.id }) })
  const cookie = entered.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
  return {
    said: () => said,
    temporary,
    send: async (file) => {
      const answer = await fetch(`${address}/files/upload`, { method: 'POST', headers: { cookie, ...headersOf(file) }, body: new Uint8Array(file.bytes) })
      return { status: answer.status, code: ((await answer.json()) as { error?: { code: string } }).error?.code ?? '' }
    },
    breakOff: async (file) => {
      const request = http.request(`${address}/files/upload`, { method: 'POST', headers: { cookie, ...headersOf(file) } })
      request.on('error', () => undefined)
      const closed = new Promise((done) => request.once('close', done))
      request.write(file.bytes.subarray(0, file.bytes.length / 2))
      await pause(150)
      request.destroy()
      await closed
    },
    stop: async (signal = 'SIGTERM') => {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null
      child.kill(signal)
      await ended
    },
  }
}

async function freePort(): Promise<number> {
  const listening = net.createServer().listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as net.AddressInfo
  await new Promise((done) => listening.close(done))
  return port
}

/** The marker as it would lie in a file, a header, a dump or a wide text. */
function spellings(marker: string): Buffer[] {
  const base64 = [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), Buffer.from(marker)]).toString('base64').slice(shift === 0 ? 0 : 4, -4))
  return [Buffer.from(marker), Buffer.from(marker, 'utf16le'), Buffer.from(Buffer.from(marker).toString('hex')), ...base64.map((text) => Buffer.from(text))]
}

/** Which of the markers lie where: one look at every byte there is. */
async function placesOf(markers: readonly string[], folders: readonly string[], said: string): Promise<Map<string, string[]>> {
  const places = new Map(markers.map((marker) => [marker, [] as string[]]))
  const common = spellings(run)
  const note = (place: string, text: Buffer) => {
    if (!common.some((bytes) => text.includes(bytes))) return
    for (const marker of markers) if (spellings(marker).some((bytes) => text.includes(bytes))) places.get(marker)!.push(place)
  }
  for (const each of folders) {
    for (const entry of await fs.readdir(each, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name)
      note(`the name of ${file}`, Buffer.from(entry.name))
      if (entry.isFile()) for await (const window of windowsOf(file)) note(file, window)
    }
  }
  const { rows } = await database.pool.query<{ name: string }>("select quote_ident(relname) as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")
  for (const { name } of rows) {
    const found = await database.pool.query<{ row: string }>(`select t::text as row from ${name} t where t::text like $1`, [`%${run}%`])
    for (const { row } of found.rows) note(`table ${name}`, Buffer.from(row))
  }
  note('the log of the server', Buffer.from(said))
  return places
}

/** Pieces that overlap, so that no marker is cut in two. */
async function* windowsOf(file: string): AsyncGenerator<Buffer> {
  let tail = Buffer.alloc(0)
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 4 * 1024 * 1024 })) {
      const window = Buffer.concat([tail, chunk as Buffer])
      yield window
      tail = window.subarray(Math.max(0, window.length - 400))
    }
  } catch (error) {
    // the database removes files of its own while we look
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** Every marker begins with this, so that one look finds all of them. */
const run = `dau${randomBytes(9).toString('hex')}`
let made = 0
const marked = () => `${run}x${String((made += 1)).padStart(4, '0')}x`
/** Not packed, so that the marker would be seen wherever the file is. */
function word(marker: string, line: string, padding = 0): Buffer {
  const body = `<w:document><w:p><w:r><w:t>${marker}</w:t></w:r></w:p><w:p><w:r><w:t>${line}</w:t></w:r></w:p></w:document>`
  return Buffer.from(zipOf([{ name: '[Content_Types].xml', content: '<Types/>', stored: true }, { name: 'word/document.xml', content: body, stored: true }, { name: 'word/media/a.bin', content: `${marker} `.repeat(padding), stored: true }]))
}

interface Case {
  readonly what: string
  readonly file: (marker: string) => Sent
  /** `null`: it never gets an answer. */
  readonly code: string | null
}
const taken: Case = { what: 'that is taken', file: (marker) => ({ name: `${marker}.docx`, bytes: word(marker, 'Báo cáo thường') }), code: '' }
const refused: readonly Case[] = [
  { what: 'declared secret', file: (marker) => ({ name: `${marker}.docx`, bytes: word(marker, 'x'), secrecy: 'secret' }), code: 'files.declared-secret' },
  { what: 'of which the sender is unsure', file: (marker) => ({ name: `${marker}.docx`, bytes: word(marker, 'x'), secrecy: 'unsure' }), code: 'files.secret-unsure' },
  { what: 'with a stamp', file: (marker) => ({ name: `${marker}.docx`, bytes: word(marker, 'TUYỆT MẬT'), wordsChecked: marker }), code: 'files.secret-stamp' },
  { what: 'with a stamp, three megabytes of it', file: (marker) => ({ name: `${marker}.docx`, bytes: word(marker, 'TỐI MẬT', 80_000) }), code: 'files.secret-stamp' },
  { what: 'with a stamp in an archive', file: (marker) => ({ name: `${marker}.zip`, bytes: Buffer.from(zipOf([{ name: `${marker}/a.docx`, content: word(marker, 'MẬT'), stored: true }])) }), code: 'files.secret-stamp' },
  { what: 'with a word of secrecy', file: (marker) => ({ name: `${marker}.docx`, bytes: word(marker, 'danh mục tối mật') }), code: 'files.secret-words' },
  { what: 'with a word of secrecy in its name', file: (marker) => ({ name: `toi-mat-${marker}.docx`, bytes: word(marker, 'x') }), code: 'files.secret-words' },
  { what: 'with a stamp and harm the scanner knows', file: (marker) => ({ name: `${marker}.txt`, bytes: Buffer.from(`${marker}\nMẬT\n${harmfulText}`) }), code: 'files.secret-stamp' },
  { what: 'that is not what its name says', file: (marker) => ({ name: `${marker}.pdf`, bytes: word(marker, 'TỐI MẬT') }), code: 'files.type-mismatch' },
]
const brokenOff: Case = { what: 'broken off on its way', file: (marker) => ({ name: `${marker}.docx`, bytes: word(marker, 'TỐI MẬT', 80_000) }), code: null }
const killed: Case = { ...brokenOff, what: 'on its way when the server is killed' }
const cases = [taken, ...refused, brokenOff, killed]

const storages = [
  { label: 's3', settings: () => ({ THIDUA_S3_ENDPOINT: s3!.place.endpoint, THIDUA_S3_BUCKET: s3!.place.bucket, THIDUA_S3_PREFIX: 'kho/', THIDUA_S3_ACCESS_KEY: s3!.place.accessKey, THIDUA_S3_SECRET_KEY: s3!.place.secretKey }) },
  { label: 'disk', settings: () => ({ THIDUA_S3_ENDPOINT: '' }) },
] as const

const outcomes = new Map<string, { readonly marker: string; readonly code: string | null }>()
let places = new Map<string, string[]>()
beforeAll(async () => {
  let said = ''
  for (const { label, settings } of storages) {
    const door = await openDoor(settings(), label)
    for (const each of cases) {
      const marker = marked()
      const file = each.file(marker)
      const code = each.code === null ? null : (await door.send(file)).code
      outcomes.set(`${label} ${each.what}`, { marker, code })
      if (each === brokenOff) await door.breakOff(file)
      if (each !== killed) continue
      const going = door.breakOff(file)
      await pause(100)
      await door.stop('SIGKILL')
      await going
      expect(await fs.readdir(door.temporary)).toEqual([])
    }
    said += door.said()
  }
  places = await placesOf([...outcomes.values()].map((outcome) => outcome.marker), [folder, s3!.folder, clamd!.folder, inject('testServer').folder], said)
})

describe.each(storages)('with files on $label', ({ label }) => {
  const outcome = (each: Case) => outcomes.get(`${label} ${each.what}`)!

  it('a file that is taken is found by this search: in the storage, in the database, and in what the database writes to the disk', () => {
    const { marker, code } = outcome(taken)
    const found = places.get(marker)!
    expect(code).toBe('')
    expect(found).toContain('table files')
    expect(found.some((place) => place.startsWith(label === 's3' ? s3!.folder : path.join(folder, 'data-disk')))).toBe(true)
    expect(found.some((place) => place.startsWith(inject('testServer').folder))).toBe(true)
  })

  it.each([...refused, brokenOff, killed])('a file $what leaves no byte anywhere', (each) => {
    const { marker, code } = outcome(each)
    expect(code).toBe(each.code)
    expect(places.get(marker)).toEqual([])
  })
})
