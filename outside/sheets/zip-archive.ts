// The parts of a workbook out of its ZIP container, never more of them than the limits allow.
// Declared sizes are checked before anything is unpacked, real ones while unpacking, because the directory can lie.
import { inflateRawSync } from 'node:zlib'
import { SheetStop } from './problem-list.ts'
import { megabytes, type SheetLimits } from './sheet.ts'

export interface Archive {
  readonly names: readonly string[]
  /** `null` when the archive has no such part. */
  part(name: string): Uint8Array | null
}

interface Entry { readonly name: string; readonly method: number; readonly packed: number; readonly inflated: number; readonly offset: number }

const endRecord = 0x06054b50
const directoryRecord = 0x02014b50
const localRecord = 0x04034b50
const ratioFloor = 1024 * 1024

export function openArchive(bytes: Uint8Array, limits: SheetLimits): Archive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directory(buffer, limits)
  let left = limits.maxInflatedBytes
  return {
    names: [...entries.keys()],
    part(name) {
      const entry = entries.get(name.toLowerCase())
      if (!entry) return null
      const part = unpack(buffer, entry, Math.min(left, entry.inflated))
      left -= part.length
      if (left < 0) throw new SheetStop('sheet.archive-bomb', { kind: 'size', entry: name, limit: megabytes(limits.maxInflatedBytes) })
      return part
    },
  }
}

function directory(buffer: Buffer, limits: SheetLimits): Map<string, Entry> {
  const end = findEnd(buffer)
  const count = buffer.readUInt16LE(end + 10)
  if (count > limits.maxEntries) throw new SheetStop('sheet.archive-bomb', { kind: 'entries', entry: '', limit: limits.maxEntries })
  const entries = new Map<string, Entry>()
  let total = 0
  let at = buffer.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    const { entry, next, encrypted } = entryAt(buffer, at)
    if (encrypted) throw new SheetStop('sheet.encrypted')
    total += entry.inflated
    refuseBomb(entry, total, limits)
    const key = entry.name.toLowerCase()
    if (entries.has(key)) throw damaged()
    entries.set(key, entry)
    at = next
  }
  return entries
}

function entryAt(buffer: Buffer, at: number): { entry: Entry; next: number; encrypted: boolean } {
  if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== directoryRecord) throw damaged()
  const nameEnd = at + 46 + buffer.readUInt16LE(at + 28)
  const next = nameEnd + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  if (next > buffer.length) throw damaged()
  const entry = {
    name: buffer.toString('utf8', at + 46, nameEnd),
    method: buffer.readUInt16LE(at + 10),
    packed: buffer.readUInt32LE(at + 20),
    inflated: buffer.readUInt32LE(at + 24),
    offset: buffer.readUInt32LE(at + 42),
  }
  return { entry: widened(buffer, entry, nameEnd), next, encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1 }
}

/** Some writers put the sizes of every entry into the ZIP64 extra field, however small the file. */
function widened(buffer: Buffer, entry: Entry, extraStart: number): Entry {
  if (entry.inflated !== 0xffffffff && entry.packed !== 0xffffffff && entry.offset !== 0xffffffff) return entry
  if (extraStart + 4 > buffer.length || buffer.readUInt16LE(extraStart) !== 1) throw damaged()
  const end = extraStart + 4 + buffer.readUInt16LE(extraStart + 2)
  let at = extraStart + 4
  const wide = (narrow: number) => {
    if (narrow !== 0xffffffff) return narrow
    if (at + 8 > end || end > buffer.length) throw damaged()
    at += 8
    return Number(buffer.readBigUInt64LE(at - 8))
  }
  return { ...entry, inflated: wide(entry.inflated), packed: wide(entry.packed), offset: wide(entry.offset) }
}

function refuseBomb(entry: Entry, total: number, limits: SheetLimits): void {
  const limit = megabytes(limits.maxInflatedBytes)
  if (total > limits.maxInflatedBytes) throw new SheetStop('sheet.archive-bomb', { kind: 'size', entry: entry.name, limit })
  if (entry.inflated > ratioFloor && entry.inflated > entry.packed * limits.maxRatio) {
    throw new SheetStop('sheet.archive-bomb', { kind: 'ratio', entry: entry.name, limit })
  }
}

function unpack(buffer: Buffer, entry: Entry, room: number): Uint8Array {
  const { offset } = entry
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== localRecord) throw damaged()
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28)
  if (start + entry.packed > buffer.length) throw damaged()
  const packed = buffer.subarray(start, start + entry.packed)
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw damaged()
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(room, 1) })
  } catch (error) {
    const lied = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw lied ? new SheetStop('sheet.archive-bomb', { kind: 'size', entry: entry.name, limit: Math.max(megabytes(room), 1) }) : damaged()
  }
}

/** The end record sits in the last 64 KB, behind a comment of any length. */
function findEnd(buffer: Buffer): number {
  const floor = Math.max(0, buffer.length - 22 - 0xffff)
  for (let at = buffer.length - 22; at >= floor; at--) if (buffer.readUInt32LE(at) === endRecord) return at
  throw damaged()
}

function damaged(): SheetStop {
  return new SheetStop('sheet.not-a-workbook', { kind: 'damaged' })
}
