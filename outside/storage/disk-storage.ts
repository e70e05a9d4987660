// Contents as files of a folder: <area>/<first two>/<hash>. Written aside, flushed to the disk, then renamed into place.
import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ensureHash, type Area, type FileStorage, type StoredContent } from './storage.ts'
import { checked, verified } from './verified.ts'

const dayMs = 86_400_000

export async function openDiskStorage(folder: string): Promise<FileStorage> {
  const incoming = path.join(folder, 'incoming')
  await fs.mkdir(incoming, { recursive: true, mode: 0o700 })
  await sweep(incoming)
  const placeOf = (area: Area, sha256: string) => path.join(folder, area, ensureHash(sha256).slice(0, 2), sha256)
  return {
    put: async (area, content) => {
      const place = placeOf(area, content.sha256)
      const aside = path.join(incoming, `${os.hostname()}.${process.pid}.${randomBytes(8).toString('hex')}`)
      try {
        await pipeline(content.stream(), verified(content.sha256), createWriteStream(aside, { flags: 'wx', mode: 0o600, flush: true }))
        await fs.mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
        await fs.rename(aside, place)
        await flushFolder(path.dirname(place))
      } catch (error) {
        await fs.rm(aside, { force: true })
        throw error
      }
    },
    open: (area, sha256) => openVerified(placeOf(area, sha256), sha256),
    remove: (area, sha256) => fs.rm(placeOf(area, sha256), { force: true }),
    list: (area) => contentsIn(path.join(folder, area)),
    probe: () => fs.access(incoming, fs.constants.W_OK),
  }
}

async function openVerified(place: string, sha256: string): Promise<Readable | null> {
  const file = await fs.open(place, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (!file) return null
  return checked(createReadStream('', { fd: file }), sha256)
}

async function* contentsIn(area: string): AsyncGenerator<StoredContent> {
  for (const shelf of await namesIn(area)) {
    for (const sha256 of await namesIn(path.join(area, shelf))) {
      const found = await fs.stat(path.join(area, shelf, sha256)).catch(() => null)
      if (found?.isFile()) yield { sha256, size: found.size }
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return (await fs.readdir(folder).catch(() => [] as string[])).sort()
}

/** A rename survives a power cut only once its folder has reached the disk. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await fs.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** What a killed process of this machine was writing; the same folder may serve other machines, whose work is left for a day. */
async function sweep(incoming: string): Promise<void> {
  for (const name of await namesIn(incoming)) {
    const place = path.join(incoming, name)
    const writer = /\.(\d+)\.[0-9a-f]{16}$/.exec(name)
    const ours = writer !== null && name.startsWith(`${os.hostname()}.`)
    const gone = ours ? !isRunning(Number(writer[1])) : await isOlderThanADay(place)
    if (gone) await fs.rm(place, { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function isOlderThanADay(place: string): Promise<boolean> {
  const found = await fs.stat(place).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs > dayMs
}
