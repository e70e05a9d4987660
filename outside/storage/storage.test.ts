import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { openDiskStorage } from './disk-storage.ts'
import { startS3Server } from './fixtures/s3-server.ts'
import { memoryStorage } from './memory-storage.ts'
import { openS3Storage } from './s3-storage.ts'
import { moveContent, type Content, type FileStorage } from './storage.ts'
import { WrongContent } from './verified.ts'

const contentOf = (bytes: Buffer): Content => ({ sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length, stream: () => Readable.from([bytes]) })
const inPieces = (bytes: Buffer): Content => ({ ...contentOf(bytes), stream: () => Readable.from(Array.from({ length: Math.ceil(bytes.length / 9999) }, (_, index) => bytes.subarray(index * 9999, (index + 1) * 9999))) })

const temporary = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-storage-'))
const s3 = await startS3Server()
const overS3 = await openS3Storage(s3.place)
afterAll(async () => {
  overS3.close()
  await s3.stop()
  await fs.rm(temporary, { recursive: true, force: true })
})

const bytesIn = async (folder: string) => (await fs.readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && !entry.name.startsWith('_') && !entry.name.startsWith('.')).length

const ends: readonly { readonly name: string; readonly storage: FileStorage; filesLeft(): Promise<number> }[] = [
  { name: 'a folder', storage: await openDiskStorage(path.join(temporary, 'suite')), filesLeft: () => bytesIn(path.join(temporary, 'suite')) },
  { name: 'an S3 interface', storage: overS3, filesLeft: () => bytesIn(s3.folder) },
  { name: 'memory', storage: memoryStorage(), filesLeft: async () => 0 },
]

describe.each(ends)('contents in $name', ({ storage, filesLeft }) => {
  const read = async (area: 'kept' | 'quarantine', sha256: string) => {
    const stream = await storage.open(area, sha256)
    return stream && buffer(stream)
  }
  const listed = async (area: 'kept' | 'quarantine') => {
    const found: string[] = []
    for await (const { sha256, size } of storage.list(area)) found.push(`${sha256} ${size}`)
    return found
  }

  it('come back byte for byte, small and large, however they were cut', async () => {
    for (const size of [1, 9999, 3_000_001]) {
      const bytes = randomBytes(size)
      await storage.put('kept', inPieces(bytes))
      expect((await read('kept', contentOf(bytes).sha256))?.equals(bytes)).toBe(true)
    }
  })

  it('are one content however often they are put, and are gone when removed, once or twice', async () => {
    const content = contentOf(randomBytes(500))
    await storage.put('kept', content)
    await storage.put('kept', content)
    expect((await listed('kept')).filter((line) => line === `${content.sha256} 500`)).toHaveLength(1)
    await storage.remove('kept', content.sha256)
    await storage.remove('kept', content.sha256)
    expect(await read('kept', content.sha256)).toBeNull()
    expect((await listed('kept')).some((line) => line.startsWith(content.sha256))).toBe(false)
  })

  it('lie in one area at a time when they are moved', async () => {
    const bytes = randomBytes(70_000)
    const content = contentOf(bytes)
    await storage.put('kept', content)
    await moveContent(storage, content, 'quarantine')
    expect(await read('kept', content.sha256)).toBeNull()
    expect((await read('quarantine', content.sha256))?.equals(bytes)).toBe(true)
    expect(await listed('quarantine')).toEqual([`${content.sha256} 70000`])
    await storage.remove('quarantine', content.sha256)
  })

  it('leave nothing when the stream breaks, or is another content than it says', async () => {
    const before = await filesLeft()
    const wrong = { ...contentOf(randomBytes(300_000)), sha256: contentOf(Buffer.from('another')).sha256 }
    await expect(storage.put('kept', wrong)).rejects.toThrow()
    const broken: Content = { ...contentOf(randomBytes(400_000)), stream: () => Readable.from((function* () { yield randomBytes(200_000); throw new Error('the sender is gone') })()) }
    await expect(storage.put('kept', broken)).rejects.toThrow()
    expect(await read('kept', wrong.sha256)).toBeNull()
    expect(await read('kept', broken.sha256)).toBeNull()
    expect(await filesLeft()).toBe(before)
  })

  it('are asked for by hash and nothing else, so no text leads out of the storage', async () => {
    const hostile = ['../../etc/passwd', '..', '', 'A'.repeat(64), `${'a'.repeat(63)}/`, `${'a'.repeat(64)}\0`, `../${'a'.repeat(64)}`]
    for (const text of hostile) {
      await expect(async () => storage.open('kept', text)).rejects.toThrow(RangeError)
      await expect(async () => storage.remove('kept', text)).rejects.toThrow(RangeError)
      await expect(async () => storage.put('kept', { ...contentOf(Buffer.from('x')), sha256: text })).rejects.toThrow(RangeError)
    }
  })
})

describe('a folder', () => {
  it('does not give out a content that has changed on the disk', async () => {
    const folder = path.join(temporary, 'changed')
    const storage = await openDiskStorage(folder)
    const bytes = randomBytes(200_000)
    const content = contentOf(bytes)
    await storage.put('kept', content)
    const place = path.join(folder, 'kept', content.sha256.slice(0, 2), content.sha256)
    bytes[100_000]! ^= 1
    await fs.writeFile(place, bytes)
    const given: Buffer[] = []
    const reading = (async () => { for await (const chunk of (await storage.open('kept', content.sha256))!) given.push(chunk as Buffer) })()
    await expect(reading).rejects.toThrow(WrongContent)
    expect(Buffer.concat(given).length).toBeLessThan(bytes.length)
  })

  it('forgets on opening what a killed process was writing, and leaves what a living one writes', async () => {
    const folder = path.join(temporary, 'swept')
    await fs.mkdir(path.join(folder, 'incoming'), { recursive: true })
    const killed = path.join(folder, 'incoming', `${os.hostname()}.999999999.0123456789abcdef`)
    const living = path.join(folder, 'incoming', `${os.hostname()}.${process.pid}.0123456789abcdef`)
    for (const file of [killed, living]) await fs.writeFile(file, 'half')
    await openDiskStorage(folder)
    expect(await fs.readdir(path.join(folder, 'incoming'))).toEqual([path.basename(living)])
  })

  it('is closed to other accounts of the machine', async () => {
    if (process.platform === 'win32') return
    const folder = path.join(temporary, 'closed')
    const storage = await openDiskStorage(folder)
    const content = contentOf(Buffer.from('x'))
    await storage.put('kept', content)
    const shelf = path.join(folder, 'kept', content.sha256.slice(0, 2))
    expect((await fs.stat(path.join(shelf, content.sha256))).mode & 0o077).toBe(0)
    expect((await fs.stat(shelf)).mode & 0o077).toBe(0)
  })
})

it('an S3 interface that lists page by page loses no content', async () => {
  const contents = Array.from({ length: 1100 }, (_, index) => contentOf(Buffer.from(`content ${index}`)))
  const shelf = path.join(s3.folder, 'files', 'thidua', 'quarantine')
  for (const { sha256, stream } of contents) {
    await fs.mkdir(path.join(shelf, sha256.slice(0, 2)), { recursive: true })
    const place = path.join(shelf, sha256.slice(0, 2), sha256)
    await fs.writeFile(`${place}._S3rver_object`, stream())
    await fs.writeFile(`${place}._S3rver_metadata.json`, '{}')
  }
  const found = new Set<string>()
  for await (const { sha256 } of overS3.list('quarantine')) found.add(sha256)
  expect(contents.filter((content) => !found.has(content.sha256))).toEqual([])
})
