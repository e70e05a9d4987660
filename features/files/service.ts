import { createHash, randomBytes } from 'node:crypto'
import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import type { FilePorts } from '../../outside/storage/file-ports.ts'
import { spoolOf, SpoolStop, type Spool } from '../../outside/storage/spool.ts'
import { moveContent } from '../../outside/storage/storage.ts'
import { record } from '../audit/service.ts'
import type { Incoming, Outgoing } from '../bytes.ts'
import type { Ctx } from '../context.ts'
import { faultOfName, kindOfName, mediaTypes, tidyName, type FileKind } from './content/model.ts'
import { inspect, type Inspection } from './content/service.ts'
import type { CheckDeclaration, Declared, DiscardQuarantined, EraseFile, FileList, FileRecord, FileUse, Quarantine, RepeatedContent, RequestDownload, ScanWaiting, Ticket } from './contract.ts'
import { gate, markingInName, stronger, type Marking } from './gate/model.ts'
import { closedBy, lookAfter, recordOf, repeated, type KeptFile, type Verdict } from './model.ts'
import { maySee, mayUpload, mayWatchOver } from './policy.ts'
import * as store from './store.ts'

const ticketSeconds = 60
const senderSilenceMs = 30_000
/** Reading, unpacking and scanning at once, in one process; each also holds a connection while it stores. */
const mostUploads = 4
const scannedAtOnce = 20

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

function portsOf(ctx: Ctx): FilePorts {
  if (!ctx.files) throw new Refusal('files.no-storage')
  return ctx.files
}

/** What can be said before the first byte: the declaration, the name, the size. Nothing of it is written down. */
function admit(ctx: Ctx, declared: Declared): FilePorts {
  const ports = portsOf(ctx)
  pass(declared, markingInName(declared.name))
  ensure(mayUpload(ctx.scope, declared.unit))
  const fault = faultOfName(declared.name)
  if (fault) throw new Refusal('files.name-wrong', { fault })
  if (kindOfName(declared.name) === null) throw new Refusal('files.type-not-allowed', { name: declared.name })
  if (declared.size === 0) throw new Refusal('files.empty')
  if (declared.size > ports.maxBytes) throw tooLarge(ports)
  return ports
}

/** The gate for state secrets: the refusal names the word of our list, and nothing of the file. */
function pass(declared: Declared, marking: Marking | null): void {
  const answer = gate(declared.secrecy, marking, declared.wordsChecked)
  if (!answer.open) throw new Refusal(answer.code, answer.word === null ? {} : { word: answer.word })
}

const tooLarge = (ports: FilePorts) => new Refusal('files.too-large', { limitMb: Math.floor(ports.maxBytes / 1_000_000) })

export async function checkDeclaration(ctx: Ctx, input: CheckDeclaration): Promise<{ accepted: boolean }> {
  admit(ctx, input)
  return { accepted: true }
}

export async function upload(incoming: Incoming<Declared>): Promise<FileRecord> {
  const declared = { ...incoming.input, name: tidyName(incoming.input.name) }
  const ports = await incoming.inTransaction(async (ctx) => admit(ctx, declared), { readOnly: true })
  if (incoming.length !== null && incoming.length > ports.maxBytes) throw tooLarge(ports)
  return inTurn(ports, async () => {
    const spool = await take(incoming, ports)
    try {
      if (spool.size !== declared.size) throw new Refusal('files.cut-short')
      const inspection = await inspect(spool, declared.name)
      pass(declared, stronger(markingInName(declared.name), inspection.marking))
      // only now: a refused file has not been seen by the scanner either
      const verdict = await ports.scanner.scan(spool)
      return await keep(incoming, { spool, declared, inspection, verdict })
    } finally {
      await spool.drop()
    }
  })
}

const underway = new WeakMap<FilePorts, number>()

async function inTurn<Answer>(ports: FilePorts, work: () => Promise<Answer>): Promise<Answer> {
  const others = underway.get(ports) ?? 0
  if (others >= mostUploads) throw new Refusal('files.busy')
  underway.set(ports, others + 1)
  try {
    return await work()
  } finally {
    underway.set(ports, (underway.get(ports) ?? 1) - 1)
  }
}

async function take({ body }: Incoming<Declared>, ports: FilePorts): Promise<Spool> {
  try {
    return await spoolOf(body, { maxBytes: ports.maxBytes, idleMs: senderSilenceMs })
  } catch (error) {
    if (!(error instanceof SpoolStop)) throw error
    throw error.reason === 'too-large' ? tooLarge(ports) : new Refusal('files.cut-short')
  }
}

interface Accepted {
  readonly spool: Spool
  readonly declared: Declared
  readonly inspection: Inspection
  readonly verdict: Verdict
}

/** Bytes and rows together: when the rows do not come to be, the bytes go again. */
async function keep(incoming: Incoming<Declared>, accepted: Accepted): Promise<FileRecord> {
  try {
    return await incoming.inTransaction((ctx) => keepWithin(ctx, accepted))
  } catch (error) {
    // should this fail too, the storage check finds what stayed
    await incoming.inTransaction((ctx) => forgetIfUnused(ctx, accepted.spool.sha256)).catch(() => undefined)
    throw error
  }
}

async function keepWithin(ctx: Ctx, { spool, declared, inspection, verdict }: Accepted): Promise<FileRecord> {
  const ports = admit(ctx, declared)
  const { sha256, size } = spool
  await store.lockContent(ctx.tx, sha256)
  const known = await store.knownContent(ctx.tx, sha256)
  if (known?.place === 'secret') throw new Refusal('files.known-secret')
  const look = lookAfter(verdict, known, ctx.now)
  await ports.storage.put(look.place, spool)
  await ports.storage.remove(look.place === 'kept' ? 'quarantine' : 'kept', sha256)
  await store.upsertContent(ctx.tx, { sha256, size, kind: inspection.kind, wordsRead: inspection.wordsRead, ...look }, ctx.now)
  const id = ctx.newId()
  const wordsChecked = declared.wordsChecked?.trim() || null
  await store.insertFile(ctx.tx, { id, sha256, name: declared.name, unit: declared.unit, wordsChecked }, { at: ctx.now, actor: ctx.actor.id, name: ctx.actor.name })
  // without its name: the log outlives a file that had to be erased
  const after = { unit: declared.unit, kind: inspection.kind, size, sha256, scan: look.scan }
  await record(ctx, { operation: 'files/upload', subjectKind: 'file', subjectId: id, after, ...(wordsChecked ? { reason: wordsChecked } : {}) })
  return recordOf((await store.selectFiles(ctx.tx, { scope: ctx.scope, ids: [id] }))[0]!, { upload: true })
}

async function forgetIfUnused(ctx: Ctx, sha256: string): Promise<void> {
  await store.lockContent(ctx.tx, sha256)
  const known = await store.knownContent(ctx.tx, sha256)
  for (const area of ['kept', 'quarantine'] as const) if (known?.place !== area) await portsOf(ctx).storage.remove(area, sha256)
}

export async function listFiles(ctx: Ctx, input: { unit: string }): Promise<FileList> {
  const files = maySee(ctx.scope, input.unit) ? await store.selectFiles(ctx.tx, { scope: ctx.scope, unit: input.unit }) : []
  const may = { upload: mayUpload(ctx.scope, input.unit).allowed }
  const { maxBytes, scanner } = portsOf(ctx)
  return { files: files.map((file) => recordOf(file, may)), can: may, maxBytes, scanning: scanner.looks }
}

/** A file outside the scope and a file that never was are the same answer. */
async function fileInScope(ctx: Ctx, id: string): Promise<KeptFile> {
  const [file] = await store.selectFiles(ctx.tx, { scope: ctx.scope, ids: [id] })
  if (!file) throw new Refusal('files.no-such-file')
  return file
}

function ensureOpen(file: KeptFile): void {
  const closed = closedBy(file)
  if (closed) throw new Refusal(closed)
}

export async function requestDownload(ctx: Ctx, input: RequestDownload): Promise<Ticket> {
  const file = await fileInScope(ctx, input.file)
  ensureOpen(file)
  const ticket = randomBytes(32).toString('base64url')
  const expires = new Date(Date.parse(ctx.now) + ticketSeconds * 1000).toISOString()
  await store.insertTicket(ctx.tx, { tokenHash: hash(ticket), file: file.id, actor: ctx.actor.id, sessionHash: sessionOf(ctx), expires })
  return { ticket, expires }
}

/** Good once, for the session that asked, while the file is still open to it. */
export async function download(ctx: Ctx, input: { ticket: string }): Promise<Outgoing> {
  const id = await store.spendTicket(ctx.tx, { tokenHash: hash(input.ticket), actor: ctx.actor.id, sessionHash: sessionOf(ctx), now: ctx.now })
  if (id === null) throw new Refusal('files.ticket-spent')
  const file = await fileInScope(ctx, id)
  ensureOpen(file)
  await record(ctx, { operation: 'files/download', subjectKind: 'file', subjectId: file.id })
  const { storage } = portsOf(ctx)
  const open = async () => {
    const stream = await storage.open('kept', file.sha256)
    if (!stream) throw new Error(`the content of file ${file.id} is not in the storage`)
    return stream
  }
  return { name: file.name, mediaType: mediaTypes[file.kind as FileKind], size: file.size, open }
}

const sessionOf = (ctx: Ctx) => hash(ctx.session.token ?? '')

/** The bytes go before the transaction ends: should it fail, what was to be erased is erased all the same, and erasing again succeeds. */
export async function eraseFile(ctx: Ctx, input: EraseFile): Promise<{ erased: boolean }> {
  const file = await fileInScope(ctx, input.file)
  ensure(mayUpload(ctx.scope, file.unit))
  if (file.erased) throw new Refusal('files.erased')
  if (input.why === 'mistake' && (await store.countUses(ctx.tx, file.id)) > 0) throw new Refusal('files.in-use')
  await store.lockContent(ctx.tx, file.sha256)
  // one unit's word does not take another unit's file away: that is for those who work for all
  const everywhere = input.why === 'secret' && mayWatchOver(ctx.scope).allowed
  await erase(ctx, file, { why: input.why, reason: input.reason, everywhere })
  return { erased: true }
}

export async function discardQuarantined(ctx: Ctx, input: DiscardQuarantined): Promise<{ erased: boolean }> {
  ensure(mayWatchOver(ctx.scope))
  const file = await fileInScope(ctx, input.file)
  if (file.place !== 'quarantine' || file.erased) throw new Refusal('files.not-quarantined')
  await store.lockContent(ctx.tx, file.sha256)
  await erase(ctx, file, { why: 'harmful', reason: input.reason, everywhere: true })
  return { erased: true }
}

async function erase(ctx: Ctx, file: KeptFile, how: { why: 'mistake' | 'secret' | 'harmful'; reason: string; everywhere: boolean }): Promise<void> {
  const { why, reason, everywhere } = how
  const ids = await store.eraseFiles(ctx.tx, everywhere ? { sha256: file.sha256 } : { file: file.id }, { at: ctx.now, by: ctx.actor.name, why, reason })
  for (const id of ids) await record(ctx, { operation: why === 'harmful' ? 'files/discard-quarantined' : 'files/erase-file', subjectKind: 'file', subjectId: id, after: { why }, reason })
  if ((await store.liveFilesWith(ctx.tx, file.sha256)) > 0) return
  await store.setPlace(ctx.tx, file.sha256, why === 'secret' ? 'secret' : 'erased')
  const { storage } = portsOf(ctx)
  await storage.remove('kept', file.sha256)
  await storage.remove('quarantine', file.sha256)
}

export async function listQuarantine(ctx: Ctx): Promise<Quarantine> {
  ensure(mayWatchOver(ctx.scope))
  const which = async (state: 'found' | 'awaiting' | 'reported') => (await store.selectWatched(ctx.tx, { scope: ctx.scope, which: state })).map((file) => recordOf(file, { upload: true }))
  return { found: await which('found'), awaiting: await which('awaiting'), reported: await which('reported') }
}

/** Also what came in before there was a scanner. Some at a time: the transaction waits for the scanner. */
export async function scanWaiting(ctx: Ctx): Promise<ScanWaiting> {
  ensure(mayWatchOver(ctx.scope))
  const waiting = await store.selectWatched(ctx.tx, { scope: ctx.scope, which: portsOf(ctx).scanner.looks ? 'unscanned' : 'awaiting', limit: scannedAtOnce })
  const counts = { clean: 0, found: 0, waiting: 0 }
  for (const file of new Map(waiting.map((each) => [each.sha256, each])).values()) {
    const scan = await scanAgain(ctx, file)
    counts[scan === 'clean' || scan === 'found' ? scan : 'waiting'] += 1
  }
  return counts
}

/** Whether there is work for `scanWaiting`, without opening anything. */
export async function isAnyWaiting(ctx: Ctx): Promise<boolean> {
  return (await store.selectWatched(ctx.tx, { scope: ctx.scope, which: 'unscanned', limit: 1 })).length > 0
}

async function scanAgain(ctx: Ctx, file: KeptFile): Promise<KeptFile['scan']> {
  const { storage, scanner } = portsOf(ctx)
  await store.lockContent(ctx.tx, file.sha256)
  const known = await store.knownContent(ctx.tx, file.sha256)
  const spool = await spoolFromStorage(ctx, file)
  try {
    const look = lookAfter(await scanner.scan(spool), known, ctx.now)
    await store.setLook(ctx.tx, file.sha256, look)
    if (look.place === 'quarantine') await moveContent(storage, spool, 'quarantine')
    await record(ctx, { operation: 'files/scan-waiting', subjectKind: 'file', subjectId: file.id, before: { scan: file.scan }, after: { scan: look.scan } })
    return look.scan
  } finally {
    await spool.drop()
  }
}

async function spoolFromStorage(ctx: Ctx, file: KeptFile): Promise<Spool> {
  const { storage, maxBytes } = portsOf(ctx)
  const stream = await storage.open('kept', file.sha256)
  if (!stream) throw new Error(`the content of file ${file.id} is not in the storage`)
  return spoolOf(stream, { maxBytes: Math.max(maxBytes, file.size), idleMs: senderSilenceMs })
}

/** For capabilities above: they decide who may, this remembers where. Attaching twice is attaching once. */
export async function attachFile(ctx: Ctx, file: string, use: FileUse): Promise<void> {
  const found = await fileInScope(ctx, file)
  if (found.unit !== use.unit) throw new Refusal('files.no-such-file')
  ensureOpen(found)
  if (!(await store.insertUse(ctx.tx, file, use, { at: ctx.now, name: ctx.actor.name }))) return
  await record(ctx, { operation: 'files/attach', subjectKind: 'file', subjectId: file, after: use })
}

export async function detachFile(ctx: Ctx, file: string, use: FileUse, reason: string): Promise<void> {
  const ended = await store.endUse(ctx.tx, file, use, { at: ctx.now, name: ctx.actor.name, reason })
  if (!ended) throw new Refusal('files.no-such-file')
  await record(ctx, { operation: 'files/detach', subjectKind: 'file', subjectId: file, before: use, reason })
}

/** Files under each use, for the uses asked about. */
export async function filesOfUses(ctx: Ctx, kind: string, ids: readonly string[]): Promise<Map<string, FileRecord[]>> {
  const uses = await store.selectUses(ctx.tx, { scope: ctx.scope, kind, ids })
  const files = new Map((await store.selectFiles(ctx.tx, { scope: ctx.scope, ids: uses.map((use) => use.file) })).map((file) => [file.id, file]))
  const records = uses.flatMap(({ id, file: fileId }) => {
    const file = files.get(fileId)
    return file ? [{ id, record: recordOf(file, { upload: mayUpload(ctx.scope, file.unit).allowed }) }] : []
  })
  return new Map([...Map.groupBy(records, (each) => each.id)].map(([id, found]) => [id, found.map((each) => each.record)]))
}

/** Whether `repeatedContents` answers this actor. */
export function watchesOverFiles(ctx: Ctx): boolean {
  return mayWatchOver(ctx.scope).allowed
}

/** One content under several uses of a kind; for those who work for every unit, because it tells of other units’ files. */
export async function repeatedContents(ctx: Ctx, kind: string): Promise<RepeatedContent[]> {
  ensure(mayWatchOver(ctx.scope))
  return repeated(await store.selectUses(ctx.tx, { scope: ctx.scope, kind }))
}

export interface StorageReport {
  readonly contents: number
  readonly missing: readonly string[]
  readonly damaged: readonly string[]
  /** In the storage and in no row: what a killed process had put. */
  readonly unknown: readonly string[]
}

/** Reads every content back. `clean`: what no row knows goes. */
export async function checkStorage(ctx: Ctx, how: { clean: boolean }): Promise<StorageReport> {
  const { storage } = portsOf(ctx)
  const rows = await store.storedContents(ctx.tx)
  const [missing, damaged]: [string[], string[]] = [[], []]
  for (const { sha256, place } of rows) {
    const stream = await storage.open(place, sha256)
    if (!stream) missing.push(sha256)
    else if (!(await readsWell(stream))) damaged.push(sha256)
  }
  return { contents: rows.length, missing, damaged, unknown: await sweepStorage(ctx, how) }
}

/** In the storage and in no row. A content on its way in is waited for: whoever stores it holds its lock. */
export async function sweepStorage(ctx: Ctx, how: { clean: boolean }): Promise<string[]> {
  const { storage } = portsOf(ctx)
  const known = new Set((await store.storedContents(ctx.tx)).map(({ sha256, place }) => `${place} ${sha256}`))
  const unknown: string[] = []
  for (const area of ['kept', 'quarantine'] as const) {
    for await (const { sha256 } of storage.list(area)) if (!known.has(`${area} ${sha256}`)) unknown.push(sha256)
  }
  if (how.clean) for (const sha256 of unknown) await forgetIfUnused(ctx, sha256)
  return unknown
}

async function readsWell(stream: AsyncIterable<unknown>): Promise<boolean> {
  try {
    for await (const chunk of stream) void chunk
    return true
  } catch {
    return false
  }
}
