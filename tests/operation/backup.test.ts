// A backup carries the database and the files; restored into an empty place it is the same world, byte by byte.
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptContents } from '../../cli/kept-contents.ts'
import { backup, type BackupReport } from '../../database/backup.ts'
import { restore } from '../../database/restore.ts'
import { openDiskStorage } from '../../outside/storage/disk-storage.ts'
import { startS3Server } from '../../outside/storage/fixtures/s3-server.ts'
import { memoryStorage } from '../../outside/storage/memory-storage.ts'
import { openS3Storage } from '../../outside/storage/s3-storage.ts'
import type { FileStorage } from '../../outside/storage/storage.ts'
import { emptyDatabase, testDatabase } from '../support/database.ts'
import { bytesOf, fillStorage, putBytes, rowsOf, tricky } from './world-to-keep.ts'

const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-operation-'))
afterAll(() => fs.rm(folder, { recursive: true, force: true }))

const original = await testDatabase()
const storage = memoryStorage()
const file = path.join(folder, 'whole.sql.gz')
let report: BackupReport
let stored: Awaited<ReturnType<typeof fillStorage>>
beforeAll(async () => {
  await original.pool.query("insert into indicators select 'indicator_' || n from generate_series(1, 500) n")
  stored = await fillStorage(storage)
  report = await backup(original, file, keptContents(storage))
})

const changed = async (name: string, change: (text: string) => string) => {
  const target = path.join(folder, name)
  await fs.writeFile(target, gzipSync(change(gunzipSync(await fs.readFile(file)).toString())))
  return target
}

async function expectSame(target: Awaited<ReturnType<typeof emptyDatabase>>, into: FileStorage): Promise<void> {
  const [found, wanted] = [await rowsOf(target), await rowsOf(original)]
  expect(Object.keys(found)).toEqual(Object.keys(wanted))
  for (const table of Object.keys(wanted)) expect(found[table], table).toEqual(wanted[table])
  expect(await bytesOf(into)).toEqual(await bytesOf(storage))
}

describe('a backup with files', () => {
  it('counts its rows, its files and their bytes', () => {
    expect(report).toMatchObject({ rows: 500, ...stored, lost: [] })
  })

  it('comes back into an empty database and an empty folder, every row and every byte', async () => {
    const [target, into] = [await emptyDatabase(), await openDiskStorage(path.join(folder, 'restored'))]
    expect(await restore(target, file, { kept: keptContents(into) })).toMatchObject({ rows: 500, ...stored })
    await expectSame(target, into)
  })

  it('comes back onto an S3 interface', async () => {
    const s3 = await startS3Server()
    const into = await openS3Storage(s3.place)
    try {
      const target = await emptyDatabase()
      await restore(target, file, { kept: keptContents(into) })
      await expectSame(target, into)
    } finally {
      into.close()
      await s3.stop()
    }
  })

  it('comes back where an earlier attempt was killed, and not where other files lie', async () => {
    const target = await emptyDatabase()
    const half = memoryStorage()
    await putBytes(half, 'kept', tricky)
    await restore(target, file, { kept: keptContents(half) })
    await expectSame(target, half)

    const others = memoryStorage()
    const sha256 = await putBytes(others, 'kept', Buffer.from('of somebody else'))
    const empty = await emptyDatabase()
    await expect(restore(empty, file, { kept: keptContents(others) })).rejects.toMatchObject({ code: 'database.storage-not-empty', facts: { contents: 1 } })
    expect(Object.keys(await bytesOf(others))).toEqual([`kept/${sha256}`])
    expect(await rowsOf(empty)).toEqual({})
  })

  it.each([
    ['with a changed byte in a file', (text: string) => text.replace(/(-- content kept \w+ 300001\n-- .{40})(.)/, (_, before: string, letter: string) => before + (letter === 'A' ? 'B' : 'A')), 'altered'],
    ['with a file under another hash', (text: string) => text.replace(/(-- content kept )(.)(\w+ 300001)/, (_, before: string, digit: string, after: string) => before + (digit === '0' ? '1' : '0') + after), 'altered'],
    ['with a file left out', (text: string) => text.replace(/-- content kept \w+ 1\n-- .*\n-- content ends\n/, ''), 'altered'],
    ['cut in the middle of a file', (text: string) => text.slice(0, text.indexOf(' 300001\n') + 1000), 'cut-short'],
    ['naming a place outside the storage', (text: string) => text.replace(/-- content kept \w+ 1\n/, `-- content ../../etc ${'a'.repeat(64)} 1\n`), 'altered'],
  ])('%s is refused, and neither a row nor a file stays', async (name, change, reason) => {
    const [target, into] = [await emptyDatabase(), memoryStorage()]
    await expect(restore(target, await changed(`${name}.gz`, change), { kept: keptContents(into) })).rejects.toMatchObject({ code: 'database.backup-damaged', facts: { reason } })
    expect([await rowsOf(target), await bytesOf(into)]).toEqual([{}, {}])
  })

  it('takes a file that arrives while it runs, and does without one that is removed', async () => {
    const moving = memoryStorage()
    const gone = await putBytes(moving, 'kept', Buffer.from('removed while the backup runs'))
    const kept = keptContents(moving)
    let arrived = ''
    const during = { ...kept, open: async (content: Parameters<typeof kept.open>[0]) => {
      if (content.sha256 === gone) {
        await moving.remove('kept', gone)
        arrived = await putBytes(moving, 'quarantine', Buffer.from('put while the backup runs'))
      }
      return kept.open(content)
    } }
    const other = path.join(folder, 'moving.sql.gz')
    expect(await backup(original, other, during)).toMatchObject({ contents: 1, lost: [] })
    const into = memoryStorage()
    await restore(await emptyDatabase(), other, { kept: keptContents(into) })
    expect(Object.keys(await bytesOf(into))).toEqual([`quarantine/${arrived}`])
  })

  it('names a file that has changed on the disk, and keeps all the others', async () => {
    const place = path.join(folder, 'rotten')
    const rotten = await openDiskStorage(place)
    const [sound, changedOne] = [await putBytes(rotten, 'kept', Buffer.from('sound')), await putBytes(rotten, 'kept', Buffer.alloc(200_000, 7))]
    await fs.writeFile(path.join(place, 'kept', changedOne.slice(0, 2), changedOne), Buffer.alloc(200_000, 8))
    const other = path.join(folder, 'rotten.sql.gz')
    expect(await backup(original, other, keptContents(rotten))).toMatchObject({ contents: 1, lost: [changedOne] })
    const into = memoryStorage()
    expect(await restore(await emptyDatabase(), other, { kept: keptContents(into) })).toMatchObject({ contents: 1 })
    expect(Object.keys(await bytesOf(into))).toEqual([`kept/${sound}`])
  })
})
