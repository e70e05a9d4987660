// Reads chosen files out of a ZIP somebody sent us. The directory is read first; sizes are capped before anything inflates.
import { inflateRawSync } from 'node:zlib'

const limits = { entries: 2000, inflated: 32 * 1024 * 1024 } as const
const signature = { end: 0x06054b50, directory: 0x02014b50 } as const
const method = { stored: 0, deflated: 8 } as const

/** Throws `RangeError` on anything that is no ZIP, or too large to be one of our papers. */
export function readZip(bytes: Uint8Array, wanted: (path: string) => boolean): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || zip.readUInt32LE(end) !== signature.end) throw new RangeError('not a ZIP file')
  const count = zip.readUInt16LE(end + 10)
  if (count > limits.entries) throw new RangeError(`too many files in the ZIP: ${count}`)
  const found = new Map<string, string>()
  let room: number = limits.inflated
  for (let index = 0, at = zip.readUInt32LE(end + 16); index < count; index++) {
    const entry = readEntry(zip, at)
    if (wanted(entry.path)) {
      const text = inflate(zip, entry, room).toString('utf8')
      room -= text.length
      found.set(entry.path, text)
    }
    at = entry.next
  }
  return found
}

interface Entry { readonly path: string; readonly packing: number; readonly packed: number; readonly offset: number; readonly next: number }

function readEntry(zip: Buffer, at: number): Entry {
  if (zip.readUInt32LE(at) !== signature.directory) throw new RangeError('the directory of the ZIP is broken')
  const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
  return {
    path: zip.toString('utf8', at + 46, at + 46 + name),
    packing: zip.readUInt16LE(at + 10), packed: zip.readUInt32LE(at + 20), offset: zip.readUInt32LE(at + 42),
    next: at + 46 + name + extra + comment,
  }
}

function inflate(zip: Buffer, entry: Entry, room: number): Buffer {
  const start = entry.offset + 30 + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28)
  const packed = zip.subarray(start, start + entry.packed)
  if (entry.packing === method.stored && packed.length <= room) return packed
  if (entry.packing !== method.deflated || room <= 0) throw new RangeError(`cannot unpack ${entry.path}`)
  return inflateRawSync(packed, { maxOutputLength: room })
}
