// A server process that is killed in the middle of an import leaves all of it or nothing.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../database/connect.ts'
import { largeSheet, largeSheetRows, recordLargeWorld } from '../../tests/fixtures/large-sheet.ts'
import { act } from '../../tests/support/context.ts'
import { ownerAddress, testDatabase } from '../../tests/support/database.ts'
import { registerDemoActor } from '../access/service.ts'

const root = path.join(import.meta.dirname, '../..')
const kills = 6
const office = { id: 'thuong-truc', name: 'Thường trực', persona: 'standing-office', unitId: null } as const
const files = [{ name: 'values.csv', content: Buffer.from(largeSheet()).toString('base64') }]

let database: Database
let server: ChildProcess | undefined
beforeAll(async () => {
  database = await testDatabase()
  await act(database, async (ctx) => {
    await recordLargeWorld(ctx)
    await registerDemoActor(ctx, office, [{ unit: null, may: 'read' }, { unit: null, may: 'write' }])
  })
})
afterEach(() => void server?.kill('SIGKILL'))

interface Door {
  post(operation: string, body: object): Promise<Response>
  kill(): Promise<void>
}

async function openDoor(): Promise<Door> {
  const port = await freePort()
  const child = spawn(process.execPath, ['server/main.ts'], { cwd: root, env: { ...process.env, DATABASE_URL: ownerAddress(database), PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] })
  server = child
  await new Promise<void>((resolve) => child.stdout.on('data', (text: Buffer) => text.includes('đang chạy') && resolve()))
  const address = `http://127.0.0.1:${port}/api`
  const headers = { 'content-type': 'application/json' }
  const entered = await fetch(`${address}/access/enter-demo`, { method: 'POST', headers, body: JSON.stringify({ account: office.id }) })
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return {
    post: (operation, body) => fetch(`${address}/imports/${operation}`, { method: 'POST', headers: { ...headers, cookie }, body: JSON.stringify(body) }),
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

async function freePort(): Promise<number> {
  const listening = net.createServer().listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as net.AddressInfo
  listening.close()
  await once(listening, 'close')
  return port
}

/** Rows by import, imports and their entries in the log, after the last connection of the dead process is gone. */
async function standing(): Promise<{ rows: number[]; imports: number; logged: number }> {
  const number = async (text: string) => Number((await database.pool.query<{ number: string }>(text)).rows[0]?.number)
  const open = "select count(*) as number from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'"
  while ((await number(open)) > 0) await pause(20)
  const { rows } = await database.pool.query<{ count: string }>('select count(*) as count from cell_entries group by import_id')
  return {
    rows: rows.map(({ count }) => Number(count)),
    imports: await number('select count(*) as number from imports'),
    logged: await number("select count(*) as number from audit_entries where operation = 'imports/apply-import'"),
  }
}

it('leaves all rows or none, however far it had come', async () => {
  const outcomes: string[] = []
  let door = await openDoor()
  const { contentHash } = (await (await door.post('preview-import', { files })).json()) as { contentHash: string }
  const started = performance.now()
  const whole = await door.post('apply-import', { files, contentHash })
  const lasting = performance.now() - started
  let applied = ((await whole.json()) as { import: string }).import
  await door.post('undo-import', { import: applied, reason: 'thử' })
  await door.kill()
  for (let kill = 0; kill < kills; kill += 1) {
    door = await openDoor()
    const before = (await standing()).imports
    const answer = door.post('apply-import', { files, contentHash }).then((response) => response.status, () => 'lost')
    // every stretch of the work is met, the commit among them
    await Promise.race([pause((lasting * (kill + Math.random()) * 1.1) / kills), answer])
    await door.kill()
    const { rows, imports, logged } = await standing()
    expect(rows.every((count) => count === largeSheetRows), `${rows.join()}`).toBe(true)
    expect([imports, logged]).toEqual([rows.length, rows.length])
    outcomes.push(imports > before ? 'all' : 'nothing')
    if (imports === before) continue
    door = await openDoor()
    applied = (await database.pool.query<{ id: string }>('select id from imports where undone_at is null')).rows[0]!.id
    expect((await door.post('undo-import', { import: applied, reason: 'thử' })).status).toBe(200)
    await door.kill()
  }
  expect(outcomes).toContain('nothing')
})
