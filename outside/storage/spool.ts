// Bytes on their way in, before anyone has said that they may stay: on the disk only encrypted, in a file without a name,
// under a key that lives in memory. What is dropped, refused or killed leaves nothing that can be read.
import { createCipheriv, createDecipheriv, createHash, randomBytes, type Cipheriv } from 'node:crypto'
import fs, { type FileHandle } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { Content } from './storage.ts'

export interface Spool extends Content {
  /** Bytes from a place, fewer at the end. */
  read(from: number, length: number): Promise<Buffer>
  /** Forgets key and bytes. */
  drop(): Promise<void>
}

export interface SpoolLimits {
  readonly maxBytes: number
  /** A sender that says nothing for this long has gone. */
  readonly idleMs: number
}

/** `too-large`, `cut-short`, `stalled`: why nothing was kept. */
export class SpoolStop extends Error {
  readonly reason: 'too-large' | 'cut-short' | 'stalled'

  constructor(reason: SpoolStop['reason']) {
    super(reason)
    this.name = 'SpoolStop'
    this.reason = reason
  }
}

const block = 16
const piece = 256 * 1024

export async function spoolOf(source: Readable, limits: SpoolLimits): Promise<Spool> {
  const sealed = await openSealedFile()
  try {
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of withoutSilence(source, limits.idleMs)) {
      if (size + chunk.length > limits.maxBytes) throw new SpoolStop('too-large')
      hash.update(chunk)
      await sealed.append(chunk, size)
      size += chunk.length
    }
    const read = (from: number, length: number) => sealed.read(from, Math.max(0, Math.min(length, size - from)))
    return { size, sha256: hash.digest('hex'), read, stream: () => Readable.from(pieces(read, size), { objectMode: false }), drop: sealed.drop }
  } catch (error) {
    await sealed.drop()
    throw error
  }
}

async function* pieces(read: Spool['read'], size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < size; from += piece) yield await read(from, piece)
}

/** The chunks of a sender; going away in the middle and falling silent are both an end without a file. */
async function* withoutSilence(source: Readable, idleMs: number): AsyncGenerator<Buffer> {
  const watch = setTimeout(() => source.destroy(new SpoolStop('stalled')), idleMs)
  try {
    for await (const chunk of source) {
      watch.refresh()
      yield chunk as Buffer
    }
  } catch (error) {
    throw error instanceof SpoolStop ? error : new SpoolStop('cut-short')
  } finally {
    clearTimeout(watch)
  }
}

interface SealedFile {
  append(plain: Buffer, at: number): Promise<void>
  read(from: number, length: number): Promise<Buffer>
  drop(): Promise<void>
}

async function openSealedFile(): Promise<SealedFile> {
  const place = path.join(os.tmpdir(), `thidua-${randomBytes(12).toString('hex')}`)
  const file = await fs.open(place, 'wx+', 0o600)
  // without a name from the start: a killed process leaves not even the encrypted bytes
  await fs.rm(place, { force: true })
  const [key, start] = [randomBytes(32), randomBytes(block)]
  const cipher: Cipheriv = createCipheriv('aes-256-ctr', key, start)
  return {
    append: (plain, at) => writeWhole(file, cipher.update(plain), at),
    read: async (from, length) => {
      const skipped = from % block
      const sealed = Buffer.alloc(skipped + length)
      const { bytesRead } = await file.read(sealed, 0, sealed.length, from - skipped)
      return createDecipheriv('aes-256-ctr', key, counterAt(start, (from - skipped) / block)).update(sealed.subarray(0, bytesRead)).subarray(skipped)
    },
    drop: async () => {
      key.fill(0)
      if (file.fd !== -1) await file.close()
    },
  }
}

async function writeWhole(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) written += (await file.write(bytes, written, bytes.length - written, at + written)).bytesWritten
}

/** CTR counts blocks from its start, as one number of sixteen bytes. */
function counterAt(start: Buffer, blocks: number): Buffer {
  const sum = (BigInt(`0x${start.toString('hex')}`) + BigInt(blocks)) & ((1n << 128n) - 1n)
  return Buffer.from(sum.toString(16).padStart(32, '0'), 'hex')
}
