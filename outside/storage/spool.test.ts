import fc from 'fast-check'
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { spoolOf, SpoolStop } from './spool.ts'

const limits = { maxBytes: 5_000_000, idleMs: 5000 }

describe('bytes on their way in', () => {
  it('can be read again whole, and from any place, as they came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 700 }), { maxLength: 12 }), fc.nat(2000), fc.nat(900), async (pieces, from, length) => {
        const bytes = Buffer.concat(pieces)
        const spool = await spoolOf(Readable.from(pieces.map((piece) => Buffer.from(piece))), limits)
        expect(spool.size).toBe(bytes.length)
        expect(spool.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
        expect((await spool.read(from, length)).equals(bytes.subarray(from, from + length))).toBe(true)
        expect((await buffer(spool.stream())).equals(bytes)).toBe(true)
        expect((await buffer(spool.stream())).equals(bytes)).toBe(true)
        await spool.drop()
      }),
      { numRuns: 60 },
    )
  })

  it('stop at the limit, at a sender who leaves, and at one who falls silent', async () => {
    const leaving = Readable.from((async function* () { yield Buffer.from('half'); throw new Error('aborted') })())
    const silent = new Readable({ read: () => undefined })
    silent.push('half')
    const reasons = [
      [Readable.from([Buffer.alloc(600), Buffer.alloc(600)]), { ...limits, maxBytes: 1000 }, 'too-large'],
      [leaving, limits, 'cut-short'],
      [silent, { ...limits, idleMs: 80 }, 'stalled'],
    ] as const
    for (const [source, within, reason] of reasons) await expect(spoolOf(source, within)).rejects.toMatchObject({ name: SpoolStop.name, reason })
  })

  it('have no name in the temporary folder, and lie there only encrypted', async () => {
    const marker = randomBytes(24).toString('hex')
    const before = new Set(await fs.readdir(os.tmpdir()))
    const spool = await spoolOf(Readable.from([Buffer.from(marker.repeat(5000))]), limits)
    const added = (await fs.readdir(os.tmpdir())).filter((name) => !before.has(name) && /^thidua-[0-9a-f]{24}$/.test(name))
    expect(added).toEqual([])
    if (process.platform === 'linux') {
      const open = await Promise.all((await fs.readdir('/proc/self/fd')).map(async (fd) => ({ fd, target: await fs.readlink(path.join('/proc/self/fd', fd)).catch(() => '') })))
      const ours = open.filter(({ target }) => target.startsWith(path.join(os.tmpdir(), 'thidua-')) && target.endsWith(' (deleted)'))
      expect(ours.length).toBeGreaterThan(0)
      for (const { fd } of ours) expect((await fs.readFile(`/proc/self/fd/${fd}`)).includes(marker)).toBe(false)
    }
    await spool.drop()
    await spool.drop()
    await pause(1)
    await expect(spool.read(0, 10)).rejects.toThrow()
  })
})
