import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { deflatedZeros, zipOf } from '../sheets/fixtures/zip-of.ts'
import { sourceOf } from './byte-source.ts'
import { newBudget, openArchive, usualLimits } from './open-archive.ts'
import type { ArchiveLimits } from './zip-directory.ts'

async function contentsOf(zip: Uint8Array, limits: ArchiveLimits = usualLimits): Promise<Record<string, string>> {
  const budget = newBudget(limits)
  const found: Record<string, string> = {}
  const visit = async (bytes: Buffer, before: string, depth: number): Promise<void> => {
    const archive = await openArchive(sourceOf(bytes), budget, depth)
    for await (const file of archive.files()) {
      const whole = await file.whole()
      const all = await whole.read(0, whole.size)
      if (all.subarray(0, 4).toString('latin1') === 'PK\x03\x04') await visit(all, `${before}${file.path}/`, depth + 1)
      else found[before + file.path] = all.toString('utf8')
    }
  }
  await visit(Buffer.from(zip), '', 1)
  return found
}

const zeros = await deflatedZeros(8)
/** Cut from the middle, so that the last part ends beyond the bytes that are there. */
const overlapping = () => {
  const zip = Buffer.from(zipOf([{ name: 'a.txt', content: randomBytes(4000), stored: true }, { name: 'b.txt', content: 'b', stored: true }]))
  const second = zip.lastIndexOf('PK\x01\x02')
  zip.writeUInt32LE(0, second + 42)
  return zip
}
const layered = (depth: number): Uint8Array => (depth === 0 ? Buffer.from('đáy') : zipOf([{ name: depth === 1 ? 'day.txt' : 'trong.zip', content: layered(depth - 1) }]))

describe('an archive', () => {
  it('gives what was put into it, packed or stored, whatever the bytes', async () => {
    const parts = fc.uniqueArray(fc.record({ name: fc.stringMatching(/^[a-zđà]{1,8}\.txt$/), content: fc.string({ maxLength: 300 }), stored: fc.boolean() }), { selector: (part) => part.name, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(parts, async (put) => {
        expect(await contentsOf(zipOf(put))).toEqual(Object.fromEntries(put.map((part) => [part.name, part.content])))
      }),
      { numRuns: 60 },
    )
  })

  it('is read with the archives inside it', async () => {
    expect(await contentsOf(zipOf([{ name: 'trong.zip', content: zipOf([{ name: 'a.txt', content: 'A' }]) }, { name: 'b.txt', content: 'B' }]))).toEqual({ 'trong.zip/a.txt': 'A', 'b.txt': 'B' })
  })

  interface Hostile { readonly what: string; readonly zip: () => Uint8Array; readonly fault: string; readonly limits?: Partial<ArchiveLimits> }
  const hostile: readonly Hostile[] = [
    { what: 'holds more files than anybody sends', zip: () => zipOf(Array.from({ length: 30 }, (_, index) => ({ name: `${index}.txt`, content: 'x' }))), fault: 'entries', limits: { maxEntries: 29 } },
    { what: 'holds them in the archives inside it', zip: () => zipOf(Array.from({ length: 6 }, (_, index) => ({ name: `${index}.zip`, content: zipOf(Array.from({ length: 5 }, (_, inner) => ({ name: `${inner}.txt`, content: 'x' }))) }))), fault: 'entries', limits: { maxEntries: 29 } },
    { what: 'says that it unpacks to more than we take', zip: () => zipOf([{ name: 'a.txt', content: 'x', claimsInflated: 300_000_000 }]), fault: 'size' },
    { what: 'swells a thousandfold and says so', zip: () => zipOf([{ name: 'a.txt', content: '', packed: zeros, claimsInflated: 8 * 1024 * 1024 }]), fault: 'ratio' },
    { what: 'swells a thousandfold and says something else', zip: () => zipOf([{ name: 'a.txt', content: '', packed: zeros, claimsInflated: 10 }]), fault: 'ratio' },
    { what: 'unpacks to more than it says', zip: () => zipOf([{ name: 'a.txt', content: '', packed: deflateRawSync(randomBytes(600_000)), claimsInflated: 10 }]), fault: 'size', limits: { maxInflatedBytes: 500_000 } },
    { what: 'unpacks to another size than it says', zip: () => zipOf([{ name: 'a.txt', content: 'ba chữ', claimsInflated: 3 }]), fault: 'damaged' },
    { what: 'lies in more archives than we open', zip: () => layered(4), fault: 'nesting' },
    { what: 'tells one stretch of bytes as many files', zip: overlapping, fault: 'overlap' },
    { what: 'is locked with a password', zip: () => zipOf([{ name: 'a.txt', content: 'x', flags: 1 }]), fault: 'encrypted' },
    { what: 'leads out of its folder', zip: () => zipOf([{ name: '../a.txt', content: 'x' }]), fault: 'unsafe-path' },
    { what: 'leads to a drive', zip: () => zipOf([{ name: 'C:\\a.txt', content: 'x' }]), fault: 'unsafe-path' },
    { what: 'has two files of one name', zip: () => zipOf([{ name: 'a.txt', content: 'x' }, { name: 'a.txt', content: 'y' }]), fault: 'unsafe-path' },
    { what: 'has no directory', zip: () => zipOf([{ name: 'a.txt', content: 'x' }]).subarray(0, 40), fault: 'damaged' },
    { what: 'has lost its end', zip: () => zipOf([{ name: 'a.txt', content: 'x'.repeat(99) }]).subarray(0, -10), fault: 'damaged' },
    { what: 'has bytes that do not unpack', zip: () => zipOf([{ name: 'a.txt', content: '', packed: Buffer.from('không phải deflate'), claimsInflated: 10 }]), fault: 'damaged' },
  ]
  it.each(hostile)('is refused when it $what', async ({ zip, fault, limits }) => {
    await expect(contentsOf(zip(), { ...usualLimits, ...limits })).rejects.toMatchObject({ name: 'ArchiveStop', fault })
  })

  it('of random bytes behind a true start is refused, never read past its end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat(300), async (noise, at) => {
        const zip = Buffer.from(zipOf([{ name: 'a.txt', content: 'nội dung'.repeat(20) }]))
        Buffer.from(noise).copy(zip, at % zip.length)
        await contentsOf(zip).then(() => undefined, (error: Error) => expect(error.name).toBe('ArchiveStop'))
      }),
      { numRuns: 200 },
    )
  })
})
