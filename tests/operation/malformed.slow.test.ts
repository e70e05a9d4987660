// Thousands of malformed requests, made from the published description, at the real door. `npm run bench operation/malformed` sends 100,000.
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runCampaign } from '../../bench/operation/malformed-campaign.ts'
import { startServer } from '../../bench/operation/server-process.ts'
import { inTransaction } from '../../database/transaction.ts'
import { loadDemo } from '../../demo/load.ts'
import { ownerAddress, testDatabase } from '../support/database.ts'

const requests = 5_000
const megabyte = 2 ** 20
const database = await testDatabase()
const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-malformed-'))
afterAll(() => fs.rm(folder, { recursive: true, force: true }))

it(`${requests} malformed requests from every role: no fault, no silence, no growth`, async () => {
  await inTransaction(database.kysely, {}, (tx) => loadDemo(tx))
  // a heap this small would not survive a leak
  const server = await startServer({ DATABASE_URL: ownerAddress(database), THIDUA_DATA: folder, THIDUA_LOG: 'error' }, ['--max-old-space-size=192'])
  try {
    const outcome = await runCampaign({ server, requests, seed: Date.now() % 1_000_000, senders: 8 })
    expect(outcome.wrong).toEqual([])
    expect(outcome.p99).toBeLessThan(5_000)
    expect(outcome.heap.late).toBeLessThan(outcome.heap.early * 1.2 + 16 * megabyte)
    // many kinds of refusal, and some that were whole after all: the requests reach every wall
    expect(Object.keys(outcome.statuses)).toEqual(expect.arrayContaining(['200', '400', '401', '403', '404', '422', '431']))
    expect((await fetch(`${server.address}/api/ready`)).status).toBe(200)
    expect(server.log()).toBe('')
  } finally {
    expect(await server.end('SIGTERM')).toBe(0)
  }
})
