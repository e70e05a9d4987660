// The directory of a ZIP, read before anything is unpacked. What it claims is checked here, what is true while unpacking.
import type { ByteSource } from './byte-source.ts'

export interface ArchiveLimits {
  readonly maxEntries: number
  /** All entries together, at every depth. */
  readonly maxInflatedBytes: number
  readonly maxRatio: number
  /** 1: files in an archive. 2: and in an archive inside it. */
  readonly maxDepth: number
}

export type ArchiveFault = 'entries' | 'size' | 'ratio' | 'nesting' | 'encrypted' | 'damaged' | 'overlap' | 'unsafe-path'

export class ArchiveStop extends Error {
  readonly fault: ArchiveFault

  constructor(fault: ArchiveFault) {
    super(fault)
    this.name = 'ArchiveStop'
    this.fault = fault
  }
}

export interface ZipEntry {
  readonly path: string
  readonly stored: boolean
  readonly packed: number
  readonly inflated: number
  readonly offset: number
}

const signature = { end: 0x06054b50, directory: 0x02014b50, local: 0x04034b50 } as const
/** Small parts of honest documents are squeezed a thousandfold: only what becomes large is measured. */
const ratioFloor = 1024 * 1024
const longestDirectory = 8 * 1024 * 1024
const wide = 0xffffffff

export async function readZipDirectory(source: ByteSource, limits: ArchiveLimits): Promise<ZipEntry[]> {
  const { count, size, offset } = await findEnd(source)
  if (count > limits.maxEntries) throw new ArchiveStop('entries')
  if (size > longestDirectory || offset + size > source.size) throw new ArchiveStop('damaged')
  const directory = await source.read(offset, size)
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < count; ) {
    const { entry, next } = entryAt(directory, at)
    entries.push(entry)
    at = next
  }
  ensureHonest(entries, { end: offset, ...limits })
  return entries
}

function entryAt(directory: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > directory.length || directory.readUInt32LE(at) !== signature.directory) throw new ArchiveStop('damaged')
  const nameEnd = at + 46 + directory.readUInt16LE(at + 28)
  const next = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  if (next > directory.length) throw new ArchiveStop('damaged')
  if (directory.readUInt16LE(at + 8) & 1) throw new ArchiveStop('encrypted')
  const method = directory.readUInt16LE(at + 10)
  if (method !== 0 && method !== 8) throw new ArchiveStop('damaged')
  const path = directory.toString('utf8', at + 46, nameEnd).normalize('NFC')
  const sizes = widened(directory, nameEnd, next, [directory.readUInt32LE(at + 24), directory.readUInt32LE(at + 20), directory.readUInt32LE(at + 42)])
  return { entry: { path, stored: method === 0, inflated: sizes[0]!, packed: sizes[1]!, offset: sizes[2]! }, next }
}

/** Some writers put sizes into the ZIP64 field however small the file: inflated, packed, offset, only those that are full. */
function widened(directory: Buffer, extra: number, end: number, sizes: readonly number[]): number[] {
  if (!sizes.includes(wide)) return [...sizes]
  if (extra + 4 > end || directory.readUInt16LE(extra) !== 1) throw new ArchiveStop('damaged')
  let at = extra + 4
  return sizes.map((size) => {
    if (size !== wide) return size
    if (at + 8 > end) throw new ArchiveStop('damaged')
    at += 8
    return Number(directory.readBigUInt64LE(at - 8))
  })
}

function ensureHonest(entries: readonly ZipEntry[], limits: ArchiveLimits & { readonly end: number }): void {
  const total = entries.reduce((sum, entry) => sum + entry.inflated, 0)
  if (total > limits.maxInflatedBytes) throw new ArchiveStop('size')
  if (entries.some((entry) => isBomb(entry, limits))) throw new ArchiveStop('ratio')
  if (entries.some((entry) => isUnsafe(entry.path)) || new Set(entries.map((entry) => entry.path)).size < entries.length) throw new ArchiveStop('unsafe-path')
  // one stretch of bytes told as many files is how a small archive becomes a huge one
  const inOrder = entries.toSorted((left, right) => left.offset - right.offset)
  for (const [index, entry] of inOrder.entries()) {
    const next = inOrder[index + 1]?.offset ?? limits.end
    if (entry.offset + 30 + entry.packed > next) throw new ArchiveStop('overlap')
  }
}

export function isBomb(sizes: { readonly inflated: number; readonly packed: number }, limits: ArchiveLimits): boolean {
  return sizes.inflated > ratioFloor && sizes.inflated > sizes.packed * limits.maxRatio
}

/** We never unpack to a disk, but whoever downloads the archive will. */
function isUnsafe(path: string): boolean {
  const steps = path.replaceAll('\\', '/').split('/')
  return path === '' || path.length > 1000 || path.startsWith('/') || /^[a-z]:/i.test(path) || steps.includes('..') || path.includes('\0')
}

/** The end record sits in the last 64 KB, behind a comment of any length. */
async function findEnd(source: ByteSource): Promise<{ count: number; size: number; offset: number }> {
  const from = Math.max(0, source.size - 22 - 0xffff)
  const tail = await source.read(from, source.size - from)
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== signature.end) continue
    return { count: tail.readUInt16LE(at + 10), size: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) }
  }
  throw new ArchiveStop('damaged')
}

/** Where the bytes of an entry begin; its own header has to be there. */
export async function startOf(source: ByteSource, entry: ZipEntry): Promise<number> {
  const header = await source.read(entry.offset, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== signature.local) throw new ArchiveStop('damaged')
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  if (start + entry.packed > source.size) throw new ArchiveStop('damaged')
  return start
}
