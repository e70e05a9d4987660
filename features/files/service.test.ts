import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDiskStorage } from '../../outside/storage/disk-storage.ts'
import type { FilePorts } from '../../outside/storage/file-ports.ts'
import { startS3Server } from '../../outside/storage/fixtures/s3-server.ts'
import { openS3Storage } from '../../outside/storage/s3-storage.ts'
import type { FileStorage } from '../../outside/storage/storage.ts'
import { noScanner, type ScanVerdict, type Scanner } from '../../outside/scan/scanner.ts'
import type { Database } from '../../database/connect.ts'
import { docx, pdf, zip } from '../../tests/fixtures/sample-files.ts'
import { act, signIn } from '../../tests/support/context.ts'
import { testDatabase } from '../../tests/support/database.ts'
import { listEntries } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import type { Declared } from './contract.ts'
import * as service from './service.ts'

const officerA = { id: 'can-bo-a', name: 'Cán bộ A', persona: 'officer', unitId: 'stp-a' } as const
const officerB = { id: 'can-bo-b', name: 'Cán bộ B', persona: 'officer', unitId: 'stp-b' } as const
const office = { id: 'thuong-truc', name: 'Thường trực', persona: 'standing-office', unitId: null } as const
const noon = '2022-11-25T05:00:00.000Z'

const temporary = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-files-'))
const s3 = await startS3Server()
const overS3 = await openS3Storage(s3.place)
afterAll(async () => {
  overS3.close()
  await s3.stop()
  await fs.rm(temporary, { recursive: true, force: true })
})

/** The scanner of these tests says what it is told to; the real daemon has its own tests. */
let says: ScanVerdict = { kind: 'clean', by: 'thử' }
const scanner: Scanner = { looks: true, scan: async () => says }

const ends: readonly { readonly name: string; readonly storage: FileStorage }[] = [
  { name: 'a folder', storage: await openDiskStorage(temporary) },
  { name: 'an S3 interface', storage: overS3 },
]

describe.each(ends)('files in $name', ({ storage }) => {
  const ports: FilePorts = { storage, scanner, maxBytes: 1_000_000 }
  let database: Database
  let [a, b, watch, outsider] = ['', '', '', '']
  beforeAll(async () => {
    database = await testDatabase()
    a = await signIn(database, officerA, [{ unit: 'stp-a', may: 'read' }, { unit: 'stp-a', may: 'write' }])
    b = await signIn(database, officerB, [{ unit: 'stp-b', may: 'read' }, { unit: 'stp-b', may: 'write' }])
    watch = await signIn(database, office, [{ unit: null, may: 'read' }, { unit: null, may: 'write' }])
    outsider = await signIn(database, { ...officerA, id: 'nguoi-la', unitId: null }, [])
  })

  const as = <Result>(token: string, work: (ctx: Ctx) => Promise<Result>, more: { now?: string; files?: FilePorts } = {}) => act(database, work, { token, files: ports, ...more })
  const send = (token: string, bytes: Buffer, declared: Partial<Declared> = {}, more: { files?: FilePorts; body?: Readable } = {}) =>
    service.upload({
      input: { unit: token === b ? 'stp-b' : 'stp-a', name: 'minh-chung.pdf', size: bytes.length, secrecy: 'not-secret', wordsChecked: null, ...declared },
      body: more.body ?? Readable.from([bytes]),
      length: null,
      inTransaction: (work) => as(token, work, more.files ? { files: more.files } : {}),
    })
  let count = 0
  const paper = () => pdf(`bản ${(count += 1)} trong ${storage === ends[0]?.storage ? 'thư mục' : 's3'}`)
  const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  const read = async (token: string, file: string) => {
    const { ticket } = await as(token, (ctx) => service.requestDownload(ctx, { file }))
    const given = await as(token, (ctx) => service.download(ctx, { ticket }))
    return buffer(await given.open())
  }
  const stored = async (area: 'kept' | 'quarantine') => {
    const found: string[] = []
    for await (const { sha256 } of storage.list(area)) found.push(sha256)
    return found
  }

  it('come back as they were sent, with their name, size, kind and the mark of the scanner', async () => {
    const bytes = paper()
    const sent = await send(a, bytes, { name: ' Quyết định số 5.PDF ' })
    expect(sent).toMatchObject({ unit: 'stp-a', name: 'Quyết định số 5.PDF', size: bytes.length, kind: 'pdf', scan: 'clean', wordsRead: false, uploadedBy: 'Cán bộ A', can: { download: true, erase: true } })
    expect((await read(a, sent.id)).equals(bytes)).toBe(true)
    expect((await as(a, (ctx) => service.listFiles(ctx, { unit: 'stp-a' }))).files.map((file) => file.id)).toContain(sent.id)
  })

  it('are kept once however often they are sent', async () => {
    const bytes = paper()
    const [first, second, other] = [await send(a, bytes), await send(a, bytes, { name: 'tên khác.pdf' }), await send(b, bytes)]
    expect(new Set([first.id, second.id, other.id]).size).toBe(3)
    expect((await stored('kept')).filter((hash) => hash === sha(bytes))).toHaveLength(1)
  })

  it('say plainly that nobody has looked, where there is no scanner', async () => {
    const sent = await send(a, paper(), {}, { files: { ...ports, scanner: noScanner } })
    expect(sent).toMatchObject({ scan: 'not-scanned', notScanned: 'no-scanner', can: { download: true } })
  })

  it('of another unit look absent: in lists, for a ticket, for erasing', async () => {
    const { id } = await send(a, paper())
    expect((await as(b, (ctx) => service.listFiles(ctx, { unit: 'stp-a' }))).files).toEqual([])
    const same = async (file: string) => {
      await expect(as(b, (ctx) => service.requestDownload(ctx, { file }))).rejects.toMatchObject({ code: 'files.no-such-file', facts: {} })
      await expect(as(b, (ctx) => service.eraseFile(ctx, { file, why: 'mistake', reason: 'x' }))).rejects.toMatchObject({ code: 'files.no-such-file', facts: {} })
    }
    await same(id)
    await same('khong-he-co')
  })

  describe('a download', () => {
    const ticketFor = async (token: string, more: { now?: string } = {}) => (await as(token, (ctx) => service.requestDownload(ctx, { file: first }), more)).ticket
    let first = ''
    beforeAll(async () => void (first = (await send(a, paper())).id))
    const take = (token: string, ticket: string, now = noon) => as(token, (ctx) => service.download(ctx, { ticket }), { now })

    it('is given once', async () => {
      const ticket = await ticketFor(a)
      expect(ticket).toMatch(/^[\w-]{43}$/)
      await take(a, ticket)
      await expect(take(a, ticket)).rejects.toMatchObject({ code: 'files.ticket-spent' })
    })

    it('is given to one of two who come at once', async () => {
      const ticket = await ticketFor(a)
      const outcomes = await Promise.allSettled([take(a, ticket), take(a, ticket), take(a, ticket)])
      expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    })

    it('is not given after its minute, to another session, to another person, nor for a guess', async () => {
      await expect(take(a, await ticketFor(a), '2022-11-25T05:01:00.000Z')).rejects.toMatchObject({ code: 'files.ticket-spent' })
      const second = await signIn(database, officerA, [{ unit: 'stp-a', may: 'read' }, { unit: 'stp-a', may: 'write' }])
      for (const other of [second, b, watch]) await expect(take(other, await ticketFor(a))).rejects.toMatchObject({ code: 'files.ticket-spent' })
      await expect(take(a, 'A'.repeat(43))).rejects.toMatchObject({ code: 'files.ticket-spent' })
    })

    it('is asked for again: a file closed after the ticket was given stays closed', async () => {
      const { id } = await send(a, paper())
      const { ticket } = await as(a, (ctx) => service.requestDownload(ctx, { file: id }))
      await as(a, (ctx) => service.eraseFile(ctx, { file: id, why: 'mistake', reason: 'gửi nhầm' }))
      await expect(take(a, ticket)).rejects.toMatchObject({ code: 'files.erased' })
    })
  })

  interface Bad { readonly what: string; readonly bytes?: () => Buffer; readonly declared?: Partial<Declared>; readonly code: string; readonly body?: () => Readable; readonly who?: 'outsider' }
  const bad: readonly Bad[] = [
    { what: 'of a unit that is not the sender’s', declared: { unit: 'stp-b' }, code: 'files.not-your-unit' },
    { what: 'from somebody without a unit', who: 'outsider', code: 'files.not-your-unit' },
    { what: 'of more bytes than allowed', bytes: () => Buffer.alloc(1_000_001), code: 'files.too-large' },
    { what: 'of more bytes than it says', bytes: () => pdf('x'), declared: { size: 3 }, code: 'files.cut-short' },
    { what: 'of more bytes than allowed, whatever it says', bytes: () => Buffer.alloc(1_500_000), declared: { size: 3 }, code: 'files.too-large' },
    { what: 'of nothing', bytes: () => Buffer.alloc(0), code: 'files.empty' },
    { what: 'cut short by its sender', body: () => Readable.from((function* () { yield pdf('nửa'); throw new Error('aborted') })()), code: 'files.cut-short' },
    { what: 'with an unknown ending', declared: { name: 'a.exe' }, code: 'files.type-not-allowed' },
    { what: 'with a second ending', declared: { name: 'bao-cao.pdf.exe' }, code: 'files.type-not-allowed' },
    { what: 'with a path for a name', declared: { name: '../../a.pdf' }, code: 'files.name-wrong' },
    { what: 'with letters that turn around', declared: { name: 'a\u202efdp.pdf' }, code: 'files.name-wrong' },
    { what: 'with a name without end', declared: { name: `${'a'.repeat(250)}.pdf` }, code: 'files.name-wrong' },
    { what: 'that is not what its name says', bytes: () => docx(['x']), code: 'files.type-mismatch' },
    { what: 'with a program inside', bytes: () => zip({ 'a.exe': 'MZ' }), declared: { name: 'a.zip' }, code: 'files.type-not-allowed' },
    { what: 'declared secret', declared: { secrecy: 'secret' }, code: 'files.declared-secret' },
    { what: 'of which the sender is unsure', declared: { secrecy: 'unsure' }, code: 'files.secret-unsure' },
    { what: 'with a stamp inside', bytes: () => docx(['TỐI MẬT']), declared: { name: 'a.docx', wordsChecked: 'không sao' }, code: 'files.secret-stamp' },
    { what: 'with a word of secrecy inside', bytes: () => docx(['danh mục tối mật']), declared: { name: 'a.docx' }, code: 'files.secret-words' },
    { what: 'with a word of secrecy in its name', declared: { name: 'toi-mat.pdf' }, code: 'files.secret-words' },
  ]
  it.each(bad)('$what is refused, and nothing of it stays', async ({ bytes = paper, declared = {}, code, body, who }) => {
    const before = [await stored('kept'), await stored('quarantine'), (await as(a, (ctx) => service.listFiles(ctx, { unit: 'stp-a' }))).files.length]
    await expect(send(who ? outsider : a, bytes(), declared, body ? { body: body() } : {})).rejects.toMatchObject({ code })
    expect([await stored('kept'), await stored('quarantine'), (await as(a, (ctx) => service.listFiles(ctx, { unit: 'stp-a' }))).files.length]).toEqual(before)
  })

  it('with a word of secrecy come in when the sender answers for it, and the answer stays with the file', async () => {
    const bytes = docx(['danh mục tài liệu tối mật đã được công bố', String((count += 1))])
    expect(await send(a, bytes, { name: 'a.docx', wordsChecked: 'bài tuyên truyền' })).toMatchObject({ wordsRead: true, wordsChecked: 'bài tuyên truyền' })
  })

  it('leave no bytes behind when the rows cannot be written', async () => {
    const bytes = paper()
    const failing: FileStorage = { ...storage, put: async (area, content) => { await storage.put(area, content); throw new Error('the last moment') } }
    await expect(send(a, bytes, {}, { files: { ...ports, storage: failing } })).rejects.toThrow('the last moment')
    expect(await stored('kept')).not.toContain(sha(bytes))
    const kept = await send(a, bytes)
    await expect(send(a, bytes, {}, { files: { ...ports, storage: failing } })).rejects.toThrow('the last moment')
    expect((await read(a, kept.id)).equals(bytes)).toBe(true)
  })

  describe('in which harm is found', () => {
    it('lie in quarantine, where nobody gets them, until those who watch over all discard them', async () => {
      const bytes = paper()
      says = { kind: 'found', signature: 'Thử.Mã', by: 'thử' }
      const sent = await send(a, bytes)
      says = { kind: 'clean', by: 'thử' }
      expect(sent).toMatchObject({ scan: 'found', signature: 'Thử.Mã', can: { download: false } })
      expect([await stored('kept'), await stored('quarantine')].map((hashes) => hashes.includes(sha(bytes)))).toEqual([false, true])
      await expect(as(a, (ctx) => service.requestDownload(ctx, { file: sent.id }))).rejects.toMatchObject({ code: 'files.quarantined' })
      await expect(as(a, (ctx) => service.attachFile(ctx, sent.id, { kind: 'thử', id: '1', unit: 'stp-a' }))).rejects.toMatchObject({ code: 'files.quarantined' })
      await expect(as(a, (ctx) => service.listQuarantine(ctx))).rejects.toMatchObject({ code: 'files.not-yours' })
      expect((await as(watch, (ctx) => service.listQuarantine(ctx))).found.map((file) => file.id)).toContain(sent.id)
      await as(watch, (ctx) => service.discardQuarantined(ctx, { file: sent.id, reason: 'mã độc' }))
      expect(await stored('quarantine')).not.toContain(sha(bytes))
      expect((await as(a, (ctx) => service.listFiles(ctx, { unit: 'stp-a' }))).files.find((file) => file.id === sent.id)?.erased).toMatchObject({ why: 'harmful', reason: 'mã độc', by: 'Thường trực' })
    })

    it('close every file with that content, also those sent before the scanner knew', async () => {
      const bytes = paper()
      const before = await send(b, bytes)
      says = { kind: 'found', signature: 'Thử.Mới', by: 'thử' }
      await send(a, bytes)
      says = { kind: 'not-scanned', why: 'no-answer' }
      await send(a, bytes)
      says = { kind: 'clean', by: 'thử' }
      await expect(as(b, (ctx) => service.requestDownload(ctx, { file: before.id }))).rejects.toMatchObject({ code: 'files.quarantined' })
      expect(await stored('kept')).not.toContain(sha(bytes))
    })
  })

  it('wait closed while the scanner is silent, and open once it has spoken', async () => {
    says = { kind: 'not-scanned', why: 'no-answer' }
    const [fine, harmful] = [await send(a, paper()), await send(a, paper())]
    expect(fine).toMatchObject({ scan: 'awaiting', can: { download: false } })
    await expect(as(a, (ctx) => service.requestDownload(ctx, { file: fine.id }))).rejects.toMatchObject({ code: 'files.awaiting-scan' })
    expect(await as(watch, (ctx) => service.scanWaiting(ctx))).toMatchObject({ clean: 0, found: 0 })
    const looking: Scanner = { looks: true, scan: async ({ sha256 }) => ((await sameAs(harmful.id)) === sha256 ? { kind: 'found', signature: 'Thử', by: 'thử' } : { kind: 'clean', by: 'thử' }) }
    const sameAs = async (id: string) => (await as(watch, (ctx) => service.listQuarantine(ctx))).awaiting.find((file) => file.id === id) && sha(pdf(`bản ${count} trong ${storage === ends[0]?.storage ? 'thư mục' : 's3'}`))
    says = { kind: 'clean', by: 'thử' }
    const answer = await as(watch, (ctx) => service.scanWaiting(ctx), { files: { ...ports, scanner: looking } })
    expect(answer.found).toBe(1)
    await read(a, fine.id)
    await expect(as(a, (ctx) => service.requestDownload(ctx, { file: harmful.id }))).rejects.toMatchObject({ code: 'files.quarantined' })
  })

  describe('that should not have come', () => {
    it('are erased by their unit, content and all, once nobody else has it', async () => {
      const bytes = paper()
      const [mine, theirs] = [await send(a, bytes), await send(b, bytes)]
      await as(a, (ctx) => service.eraseFile(ctx, { file: mine.id, why: 'mistake', reason: 'gửi nhầm' }))
      expect(await stored('kept')).toContain(sha(bytes))
      await as(b, (ctx) => service.eraseFile(ctx, { file: theirs.id, why: 'mistake', reason: 'gửi nhầm' }))
      expect(await stored('kept')).not.toContain(sha(bytes))
      expect((await send(a, bytes)).can.download).toBe(true)
    })

    it('are erased with their name when they turn out to be secret, and refused from then on', async () => {
      const bytes = paper()
      const { id } = await send(a, bytes, { name: 'tên lộ việc.pdf' })
      await as(a, (ctx) => service.eraseFile(ctx, { file: id, why: 'secret', reason: 'cơ quan báo' }))
      expect((await as(a, (ctx) => service.listFiles(ctx, { unit: 'stp-a' }))).files.find((file) => file.id === id)).toMatchObject({ name: '', erased: { why: 'secret' } })
      expect(await stored('kept')).not.toContain(sha(bytes))
      await expect(send(b, bytes)).rejects.toMatchObject({ code: 'files.known-secret' })
      expect(JSON.stringify(await as(watch, (ctx) => listEntries(ctx, { limit: 200, subjectId: id })))).not.toContain('lộ việc')
    })

    it('one unit’s word takes no other unit’s file away: those who watch over all are told, and decide', async () => {
      const bytes = paper()
      const [mine, theirs] = [await send(a, bytes), await send(b, bytes)]
      await as(a, (ctx) => service.eraseFile(ctx, { file: mine.id, why: 'secret', reason: 'mật' }))
      expect((await read(b, theirs.id)).equals(bytes)).toBe(true)
      expect((await as(watch, (ctx) => service.listQuarantine(ctx))).reported.map((file) => file.id)).toContain(theirs.id)
      await as(watch, (ctx) => service.eraseFile(ctx, { file: theirs.id, why: 'secret', reason: 'đã xác nhận' }))
      expect(await stored('kept')).not.toContain(sha(bytes))
      await expect(send(b, bytes)).rejects.toMatchObject({ code: 'files.known-secret' })
    })

    it('stay while they are used, unless they are secret', async () => {
      const { id } = await send(a, paper())
      const use = { kind: 'thử', id: `dùng-${id}`, unit: 'stp-a' }
      await as(a, (ctx) => service.attachFile(ctx, id, use))
      await as(a, (ctx) => service.attachFile(ctx, id, use))
      await expect(as(a, (ctx) => service.eraseFile(ctx, { file: id, why: 'mistake', reason: 'x' }))).rejects.toMatchObject({ code: 'files.in-use' })
      await as(a, (ctx) => service.detachFile(ctx, id, use, 'thay bản khác'))
      await as(a, (ctx) => service.eraseFile(ctx, { file: id, why: 'mistake', reason: 'x' }))
    })
  })

  it('one content under two uses is told to those who watch over all, and to nobody else', async () => {
    const bytes = paper()
    const kind = `lặp-${count}`
    const [mine, theirs, alone] = [await send(a, bytes), await send(b, bytes), await send(a, paper())]
    await as(a, (ctx) => service.attachFile(ctx, mine.id, { kind, id: 'mc-1', unit: 'stp-a' }))
    await as(a, (ctx) => service.attachFile(ctx, alone.id, { kind, id: 'mc-2', unit: 'stp-a' }))
    expect(await as(watch, (ctx) => service.repeatedContents(ctx, kind))).toEqual([])
    await as(b, (ctx) => service.attachFile(ctx, theirs.id, { kind, id: 'mc-9', unit: 'stp-b' }))
    const [repeated, ...more] = await as(watch, (ctx) => service.repeatedContents(ctx, kind))
    expect(more).toEqual([])
    expect(repeated).toMatchObject({ acrossUnits: true, uses: [{ id: 'mc-1', unit: 'stp-a' }, { id: 'mc-9', unit: 'stp-b' }] })
    await expect(as(a, (ctx) => service.repeatedContents(ctx, kind))).rejects.toMatchObject({ code: 'files.not-yours' })
    await expect(as(b, (ctx) => service.attachFile(ctx, mine.id, { kind, id: 'mc-8', unit: 'stp-b' }))).rejects.toMatchObject({ code: 'files.no-such-file' })
  })

  it('are read back by the check of the storage, which tells what is missing and what no row knows', async () => {
    const { id } = await send(a, paper())
    const lost = sha(pdf(`bản ${count} trong ${storage === ends[0]?.storage ? 'thư mục' : 's3'}`))
    await storage.remove('kept', lost)
    const stray = Buffer.from('của ai không rõ')
    await storage.put('kept', { sha256: sha(stray), size: stray.length, stream: () => Readable.from([stray]) })
    const report = await act(database, (ctx) => service.checkStorage(ctx, { clean: true }), { files: ports })
    expect(report.missing).toEqual([lost])
    expect(report.unknown).toEqual([sha(stray)])
    expect(await stored('kept')).not.toContain(sha(stray))
    expect(await act(database, (ctx) => service.checkStorage(ctx, { clean: false }), { files: ports })).toMatchObject({ damaged: [], unknown: [] })
    expect(id).not.toBe('')
  })
})
