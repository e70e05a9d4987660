// Files and a real ClamAV daemon: what it finds is shut away, what it has not seen waits, and a daemon that comes back catches up.
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { harmfulName, harmfulText, startClamd, type RunningClamd } from '../../outside/scan/fixtures/running-clamd.ts'
import { openFilePorts, type FilePorts } from '../../outside/storage/file-ports.ts'
import type { Database } from '../../database/connect.ts'
import { pdf, zip } from '../../tests/fixtures/sample-files.ts'
import { act, signIn } from '../../tests/support/context.ts'
import { testDatabase } from '../../tests/support/database.ts'
import type { Ctx } from '../context.ts'
import * as service from './service.ts'

const officer = { id: 'can-bo', name: 'Cán bộ A', persona: 'officer', unitId: 'stp-a' } as const

let database: Database
let token = ''
let daemon: RunningClamd | null = null
let folder = ''
beforeAll(async () => {
  database = await testDatabase()
  token = await signIn(database, officer, [{ unit: 'stp-a', may: 'read' }, { unit: 'stp-a', may: 'write' }])
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-scanned-'))
  daemon = await startClamd()
})
afterAll(async () => {
  await daemon?.stop()
  await fs.rm(folder, { recursive: true, force: true })
})

const ports = (): Promise<FilePorts> => openFilePorts({ THIDUA_CLAMD: daemon?.address ?? 'unix:/nonexistent/clamd.sock' }, folder)
const as = async <Result>(work: (ctx: Ctx) => Promise<Result>) => act(database, work, { token, files: await ports() })
const asSystem = async <Result>(work: (ctx: Ctx) => Promise<Result>) => act(database, work, { files: await ports() })
const send = (name: string, bytes: Buffer) =>
  service.upload({ input: { unit: 'stp-a', name, size: bytes.length, secrecy: 'not-secret', wordsChecked: null }, body: Readable.from([bytes]), length: null, inTransaction: as })
const lying = async (area: string) => (await fs.readdir(path.join(folder, 'files', area), { recursive: true }).catch(() => [])).filter((name) => name.length > 60).length

it('what is clean is marked so, and what is harmful lies in quarantine, packed or not', async () => {
  expect(await send('sach.pdf', pdf('sạch'))).toMatchObject({ scan: 'clean', can: { download: true } })
  for (const [name, bytes] of [['doc.txt', Buffer.from(harmfulText)], ['goi.zip', zip({ 'a/doc.txt': harmfulText })]] as const) {
    expect(await send(name, bytes)).toMatchObject({ scan: 'found', signature: expect.stringContaining(harmfulName), can: { download: false } })
  }
  expect([await lying('kept'), await lying('quarantine')]).toEqual([1, 2])
})

it('while the daemon is away files come in and wait, and it catches up when it is back', async () => {
  await daemon!.stop()
  daemon = null
  const [fine, harmful] = [await send('cho.pdf', pdf('chờ quét')), await send('doc-2.txt', Buffer.from(`chờ ${harmfulText}`))]
  expect([fine.scan, harmful.scan]).toEqual(['awaiting', 'awaiting'])
  expect(await asSystem((ctx) => service.scanWaiting(ctx))).toEqual({ clean: 0, found: 0, waiting: 2 })
  daemon = await startClamd()
  expect(await asSystem((ctx) => service.scanWaiting(ctx))).toEqual({ clean: 1, found: 1, waiting: 0 })
  const { files } = await as((ctx) => service.listFiles(ctx, { unit: 'stp-a' }))
  expect(files.find((file) => file.id === fine.id)).toMatchObject({ scan: 'clean', can: { download: true } })
  expect(files.find((file) => file.id === harmful.id)).toMatchObject({ scan: 'found', can: { download: false } })
  expect(await asSystem((ctx) => service.isAnyWaiting(ctx))).toBe(false)
})
