// The files in an archive, unpacked as they are read, under one budget for this archive and all that lie inside it.
import { pipeline, Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { sourceOf, type ByteSource } from './byte-source.ts'
import { ArchiveStop, isBomb, readZipDirectory, startOf, type ArchiveLimits, type ZipEntry } from './zip-directory.ts'

export interface Budget {
  readonly limits: ArchiveLimits
  readonly left: { entries: number; bytes: number }
}

export interface ArchivedFile {
  readonly path: string
  /** The first bytes, enough to tell what it is. */
  readonly head: Buffer
  /** All bytes, once; a caller who leaves them unread leaves them unchecked. */
  chunks(): AsyncIterable<Buffer>
  /** All bytes in memory, for an archive inside an archive. */
  whole(): Promise<ByteSource>
}

export interface Archive {
  readonly names: ReadonlySet<string>
  /** What an OpenDocument file says of itself in its first entry. */
  readonly mimetype: string | null
  files(): AsyncGenerator<ArchivedFile>
}

export const usualLimits: ArchiveLimits = { maxEntries: 2000, maxInflatedBytes: 256 * 1024 * 1024, maxRatio: 200, maxDepth: 2 }

const piece = 128 * 1024
const headLength = 4096

export function newBudget(limits: ArchiveLimits = usualLimits): Budget {
  return { limits, left: { entries: limits.maxEntries, bytes: limits.maxInflatedBytes } }
}

/** Throws `ArchiveStop` at the first thing no honest archive does. `depth` 1: the archive itself. */
export async function openArchive(source: ByteSource, budget: Budget, depth: number): Promise<Archive> {
  if (depth > budget.limits.maxDepth) throw new ArchiveStop('nesting')
  const entries = await readZipDirectory(source, budget.limits)
  budget.left.entries -= entries.length
  if (budget.left.entries < 0) throw new ArchiveStop('entries')
  const files = entries.filter((entry) => !entry.path.endsWith('/') || entry.inflated > 0)
  return {
    names: new Set(files.map((entry) => entry.path)),
    mimetype: await mimetypeIn(source, files[0]),
    async *files() {
      for (const entry of files) yield await fileOf(source, entry, budget)
    },
  }
}

async function mimetypeIn(source: ByteSource, first: ZipEntry | undefined): Promise<string | null> {
  if (first?.path !== 'mimetype' || !first.stored || first.packed > 200) return null
  return (await source.read(await startOf(source, first), first.packed)).toString('latin1').trim()
}

async function fileOf(source: ByteSource, entry: ZipEntry, budget: Budget): Promise<ArchivedFile> {
  const pieces = inflated(source, entry, budget)
  const begun: Buffer[] = []
  for (let length = 0; length < headLength; length += begun.at(-1)?.length ?? 0) {
    const next = await pieces.next()
    if (next.done) break
    begun.push(next.value)
  }
  const chunks = async function* () {
    yield* begun
    yield* pieces
  }
  const whole = async () => {
    const all: Buffer[] = []
    for await (const chunk of chunks()) all.push(chunk)
    return sourceOf(Buffer.concat(all))
  }
  return { path: entry.path, head: Buffer.concat(begun).subarray(0, headLength), chunks, whole }
}

/** Counts what really comes out: directories lie. */
async function* inflated(source: ByteSource, entry: ZipEntry, { limits, left }: Budget): AsyncGenerator<Buffer> {
  const packed = Readable.from(packedPieces(source, await startOf(source, entry), entry.packed), { objectMode: false })
  let length = 0
  try {
    // a fault reaches whoever reads the last stream; the callback is there because a pipeline wants one
    const unpacked = entry.stored ? packed : pipeline(packed, createInflateRaw(), () => undefined)
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      length += chunk.length
      left.bytes -= chunk.length
      if (left.bytes < 0) throw new ArchiveStop('size')
      if (isBomb({ inflated: length, packed: entry.packed }, limits)) throw new ArchiveStop('ratio')
      yield chunk
    }
  } catch (error) {
    throw isOfZlib(error) ? new ArchiveStop('damaged') : error
  }
  if (length !== entry.inflated) throw new ArchiveStop('damaged')
}

async function* packedPieces(source: ByteSource, start: number, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < length; at += piece) yield await source.read(start + at, Math.min(piece, length - at))
}

function isOfZlib(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('Z_')
}
