// A real ClamAV daemon, and ends that behave like none.
import { randomBytes } from 'node:crypto'
import net from 'node:net'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zip } from '../../tests/fixtures/sample-files.ts'
import type { Content } from '../storage/storage.ts'
import { clamdScanner, readClamdAddress } from './clamd.ts'
import { harmfulName, harmfulText, startClamd, type RunningClamd } from './fixtures/running-clamd.ts'
import type { Scanner } from './scanner.ts'

const content = (bytes: Buffer): Content => ({ sha256: '', size: bytes.length, stream: () => Readable.from(Array.from({ length: Math.ceil(bytes.length / 65_536) || 1 }, (_, index) => bytes.subarray(index * 65_536, (index + 1) * 65_536))) })

describe('a ClamAV daemon', () => {
  let daemon: RunningClamd
  let scanner: Scanner
  beforeAll(async () => {
    daemon = await startClamd({ streamMaxMb: 12 })
    scanner = clamdScanner(readClamdAddress(daemon.address)!)
  })
  afterAll(() => daemon.stop())

  it('finds nothing in what is clean, and says which daemon looked', async () => {
    expect(await scanner.scan(content(Buffer.from('một văn bản')))).toEqual({ kind: 'clean', by: expect.stringMatching(/^ClamAV \d/) })
  })

  it('finds harm, by name: at the start, after ten megabytes, and inside an archive', async () => {
    const harm = Buffer.from(`x ${harmfulText} y`)
    for (const bytes of [harm, Buffer.concat([randomBytes(10_000_000), harm]), zip({ 'thu-muc/a.txt': harm })]) {
      expect(await scanner.scan(content(bytes))).toMatchObject({ kind: 'found', signature: expect.stringContaining(harmfulName) })
    }
  })

  it('looks at many at once and mixes none up', async () => {
    const verdicts = await Promise.all(Array.from({ length: 12 }, (_, index) => scanner.scan(content(Buffer.concat([randomBytes(200_000), Buffer.from(index % 3 === 0 ? harmfulText : 'lành')])))))
    expect(verdicts.map((verdict) => verdict.kind)).toEqual(verdicts.map((_, index) => (index % 3 === 0 ? 'found' : 'clean')))
  })

  it('says when a file is larger than it takes, whether it was asked or not', async () => {
    expect(await scanner.scan(content(randomBytes(16_000_000)))).toEqual({ kind: 'not-scanned', why: 'too-large' })
    const modest = clamdScanner(readClamdAddress(daemon.address)!, { timeoutMs: 1000, maxBytes: 10 })
    expect(await modest.scan(content(randomBytes(11)))).toEqual({ kind: 'not-scanned', why: 'too-large' })
  })
})

describe('no daemon', () => {
  const endOf = (behave: (socket: net.Socket) => void) => {
    const sockets = new Set<net.Socket>()
    const server = net.createServer((socket) => { sockets.add(socket); socket.on('error', () => undefined); behave(socket) })
    afterAll(() => { for (const socket of sockets) socket.destroy(); server.close() })
    return new Promise<Scanner>((done) => server.listen(0, '127.0.0.1', () => done(clamdScanner({ host: '127.0.0.1', port: (server.address() as AddressInfo).port }, { timeoutMs: 400, maxBytes: 1e9 }))))
  }
  const silent = { kind: 'not-scanned', why: 'no-answer' }

  it('is no verdict: nobody there, nobody answering, nonsense, a hang-up in the middle', async () => {
    const large = content(randomBytes(3_000_000))
    expect(await clamdScanner({ host: '127.0.0.1', port: 1 }, { timeoutMs: 400, maxBytes: 1e9 }).scan(large)).toEqual(silent)
    expect(await clamdScanner({ path: '/nonexistent/clamd.sock' }, { timeoutMs: 400, maxBytes: 1e9 }).scan(large)).toEqual(silent)
    expect(await (await endOf(() => undefined)).scan(large)).toEqual(silent)
    expect(await (await endOf((socket) => socket.end('HTTP/1.1 400\r\n\0'))).scan(large)).toEqual(silent)
    expect(await (await endOf((socket) => socket.once('data', () => socket.destroy()))).scan(large)).toEqual(silent)
  })

  it('has an address that is none', () => {
    expect(['', 'unix:', 'tcp:', 'tcp:host', 'tcp:host:0', 'tcp:host:99999', 'http://host:1', 'tcp:a b:1'].map(readClamdAddress)).toEqual(Array.from({ length: 8 }, () => null))
    expect([readClamdAddress('unix:/run/clamav/clamd.ctl'), readClamdAddress('tcp:127.0.0.1:3310'), readClamdAddress('tcp:[::1]:3310')]).toEqual([{ path: '/run/clamav/clamd.ctl' }, { host: '127.0.0.1', port: 3310 }, { host: '::1', port: 3310 }])
  })
})
