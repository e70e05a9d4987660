// A server that is told to stop: who is inside finishes, who comes late is turned away, and a deadline ends the waiting.
import fs from 'node:fs/promises'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { signIn } from '../support/context.ts'
import { ownerAddress, testDatabase } from '../support/database.ts'
import { startServer, type ServerProcess } from '../../bench/operation/server-process.ts'

const database = await testDatabase()
const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-closing-'))
afterAll(() => fs.rm(folder, { recursive: true, force: true }))

let server: ServerProcess | undefined
afterEach(() => void server?.child.kill('SIGKILL'))
const start = async (more: Record<string, string> = {}) => (server = await startServer({ DATABASE_URL: ownerAddress(database), THIDUA_DATA: folder, THIDUA_LOG: 'info', ...more }))
const token = () => signIn(database, { id: 'can-bo', name: 'Cán bộ A', persona: 'officer', unitId: null }, [], new Date().toISOString())
const exited = (child: ServerProcess['child']) => new Promise<number | null>((resolve) => child.once('exit', resolve))

/** While the work runs nobody can read a session, so every request waits. */
async function withSessionsLocked<Result>(work: (release: () => Promise<void>) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: ownerAddress(database) })
  await client.connect()
  await client.query('begin')
  await client.query('lock table sessions in access exclusive mode')
  try {
    return await work(async () => void (await client.query('rollback')))
  } finally {
    await client.end()
  }
}

const ask = (address: string) => fetch(`${address}/api/access/who-am-i`, { headers: { cookie: 'thidua_session=somebody' } }).then(({ status }) => status, () => 'broken off')

/** A new connection, as anybody's first. */
const knock = (address: string) => new Promise<string>((resolve) => {
  const socket = net.connect(Number(new URL(address).port), '127.0.0.1')
  socket.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? ''))
  socket.once('connect', () => {
    socket.destroy()
    resolve('let in')
  })
})

describe('told to stop', () => {
  it('answers whoever is inside, lets nobody new in, says good-bye to listeners, and ends with 0', async () => {
    const { address, child, log } = await start()
    const live = await fetch(`${address}/api/live`, { headers: { cookie: `thidua_session=${await token()}` } })
    const listening = live.text()
    await withSessionsLocked(async (release) => {
      const inside = ask(address)
      await pause(300)
      const gone = exited(child)
      child.kill('SIGTERM')
      await vi.waitFor(() => expect(knock(address)).resolves.toBe('ECONNREFUSED'), { timeout: 3_000, interval: 50 })
      expect(await listening).toContain('retry:')
      expect(child.exitCode).toBeNull()
      await release()
      expect(await inside).toBe(200)
      expect(await gone).toBe(0)
    })
    const events = log().trim().split('\n').map((line) => (JSON.parse(line) as { event: string }).event)
    expect(events.filter((event) => event !== 'request').slice(-2)).toEqual(['closing', 'closed'])
    expect(events.lastIndexOf('request')).toBeGreaterThan(events.indexOf('closing'))
  })

  it('waits no longer than its deadline for whoever does not finish, and says so', async () => {
    const { address, child, log } = await start({ THIDUA_CLOSE_SECONDS: '1' })
    await withSessionsLocked(async () => {
      const inside = ask(address)
      await pause(300)
      const begin = performance.now()
      const gone = exited(child)
      child.kill('SIGTERM')
      expect(await gone).toBe(1)
      expect(performance.now() - begin).toBeLessThan(5_000)
      expect(await inside).toBe('broken off')
    })
    expect(log()).toContain('"how":"cut"')
  })

  it('goes at once when it is told twice', async () => {
    const { address, child } = await start({ THIDUA_CLOSE_SECONDS: '60' })
    await withSessionsLocked(async () => {
      void ask(address)
      await pause(300)
      const gone = exited(child)
      child.kill('SIGINT')
      await pause(200)
      child.kill('SIGINT')
      expect(await gone).toBe(1)
    })
  })

  it('writes only lines of JSON to its log', async () => {
    const { address, end, log } = await start()
    await ask(address)
    await end('SIGTERM')
    const lines = log().trim().split('\n')
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
  })
})

it('a setting that cannot be used is named in a sentence, and nothing starts', async () => {
  for (const [name, value] of [['THIDUA_LOG', 'loud'], ['THIDUA_CLOSE_SECONDS', '-1'], ['THIDUA_METRICS_TOKEN', 'short']] as const) {
    await expect(start({ [name]: value })).rejects.toThrow(new RegExp(`Cấu hình ${name} không dùng được`))
  }
})
