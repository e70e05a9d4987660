// Looks into the bytes of a file before they may stay: what it is, what it holds, and what its words say.
import { Refusal } from '@thidua/kit/refusal.ts'
import type { ByteSource } from '../../../outside/archives/byte-source.ts'
import { newBudget, openArchive, type Archive, type Budget } from '../../../outside/archives/open-archive.ts'
import { linesOfText, linesOfXml } from '../../../outside/archives/text-lines.ts'
import { ArchiveStop, type ArchiveLimits } from '../../../outside/archives/zip-directory.ts'
import { markingIn, markingInName, stronger, type Marking } from '../gate/model.ts'
import { isProgramPart, kindOfName, kindOfOle, kindOfZip, oleNames, pdfProgramWords, sniff, wordsReadable, type FileKind } from './model.ts'

export interface Inspection {
  readonly kind: FileKind
  /** The strongest word of secrecy in the text and the names inside. */
  readonly marking: Marking | null
  /** False: a scan, a picture or an old format, whose words nobody has read. */
  readonly wordsRead: boolean
}

export type InspectedBytes = ByteSource & { stream(): AsyncIterable<Buffer> }

interface Bytes {
  readonly name: string
  readonly head: Buffer
  chunks(): AsyncIterable<Buffer>
  whole(): Promise<ByteSource>
}

interface Place {
  readonly budget: Budget
  readonly depth: number
}

const headLength = 4096

/** Refuses what may not stay for what it is; the words of secrecy are only reported. */
export async function inspect(bytes: InspectedBytes, name: string, limits?: ArchiveLimits): Promise<Inspection> {
  if (bytes.size === 0) throw new Refusal('files.empty')
  try {
    const file = { name, head: await bytes.read(0, headLength), chunks: () => bytes.stream(), whole: async () => bytes }
    return await inspectFile(file, { budget: newBudget(limits), depth: 1 })
  } catch (error) {
    throw error instanceof ArchiveStop ? new Refusal('files.archive-refused', { fault: error.fault }) : error
  }
}

async function inspectFile(file: Bytes, place: Place): Promise<Inspection> {
  const sniffed = sniff(file.head)
  if (sniffed === 'zip') return inspectContainer(file, place)
  if (sniffed === 'ole') return inspectOle(file)
  const named = kindOfName(file.name)
  const kind = sniffed === 'text' ? (named === 'csv' ? 'csv' : 'txt') : sniffed
  if (kind === 'unknown') throw named === null ? notAllowed(file.name) : mismatch(file.name, '')
  ensureNamed(file.name, kind)
  if (kind === 'pdf') await inspectPdf(file)
  if (kind !== 'txt' && kind !== 'csv') {
    await drain(file)
    return { kind, marking: null, wordsRead: false }
  }
  return { kind, marking: await strongestIn(linesOfText(file.chunks()), kind), wordsRead: true }
}

async function inspectContainer(file: Bytes, place: Place): Promise<Inspection> {
  const archive = await openArchive(await file.whole(), place.budget, place.depth)
  const kind = kindOfZip(archive.names, archive.mimetype)
  if (kind === null) throw notAllowed(file.name)
  ensureNamed(file.name, kind)
  return kind === 'zip' ? inspectZip(archive, place) : inspectDocument(archive, kind, place)
}

/** A plain archive is as good as each file in it. */
async function inspectZip(archive: Archive, place: Place): Promise<Inspection> {
  let marking: Marking | null = null
  let wordsRead = true
  for await (const file of archive.files()) {
    marking = stronger(marking, markingInName(file.path))
    const inside = await inspectFile({ ...file, name: file.path }, { ...place, depth: place.depth + 1 })
    marking = stronger(marking, inside.marking)
    wordsRead &&= inside.wordsRead
  }
  return { kind: 'zip', marking, wordsRead }
}

async function inspectDocument(archive: Archive, kind: FileKind, place: Place): Promise<Inspection> {
  let marking: Marking | null = null
  for await (const part of archive.files()) {
    if (isProgramPart(part.path)) throw new Refusal('files.has-program')
    if (/\.(?:xml|rels|vml)$/i.test(part.path)) marking = stronger(marking, await strongestIn(linesOfXml(part.chunks()), kind))
    else if (sniff(part.head) === 'zip') marking = stronger(marking, (await inspectContainer({ ...part, name: part.path }, { ...place, depth: place.depth + 1 })).marking)
    else await drain(part)
  }
  return { kind, marking, wordsRead: wordsReadable(kind) }
}

/** The old formats: recognised by the names in their directory, their words unread. */
async function inspectOle(file: Bytes): Promise<Inspection> {
  const names = await namesMet(file.chunks(), oleNames, 'utf16le')
  const kind = kindOfOle({ names })
  if (kind === 'encrypted') throw new Refusal('files.encrypted')
  if (kind === null) throw notAllowed(file.name)
  ensureNamed(file.name, kind)
  if (names.includes('_VBA_PROJECT') || names.includes('Macros')) throw new Refusal('files.has-program')
  return { kind, marking: null, wordsRead: false }
}

async function inspectPdf(file: Bytes): Promise<void> {
  const words = await namesMet(file.chunks(), ['%%EOF', ...pdfProgramWords], 'latin1')
  if (!words.includes('%%EOF')) throw new Refusal('files.damaged')
  if (words.some((word) => word !== '%%EOF')) throw new Refusal('files.has-program')
}

/** Which of these words stand anywhere in the bytes, also across two pieces. */
async function namesMet(chunks: AsyncIterable<Buffer>, names: readonly string[], encoding: BufferEncoding): Promise<string[]> {
  const wanted = names.map((name) => ({ name, bytes: Buffer.from(name, encoding) }))
  const longest = Math.max(...wanted.map(({ bytes }) => bytes.length))
  const met = new Set<string>()
  let tail = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const window = Buffer.concat([tail, chunk])
    for (const { name, bytes } of wanted) if (window.includes(bytes)) met.add(name)
    tail = window.subarray(Math.max(0, window.length - longest))
  }
  return [...met]
}

async function strongestIn(lines: AsyncIterable<string>, kind: FileKind): Promise<Marking | null> {
  let marking: Marking | null = null
  for await (const line of lines) marking = stronger(marking, inTable(markingIn(line), kind))
  return marking
}

/** A cell alone is no line of a paper: there the short stamp may be a name or a code. */
function inTable(marking: Marking | null, kind: FileKind): Marking | null {
  return marking?.word === 'MẬT' && ['xlsx', 'ods', 'csv'].includes(kind) ? { ...marking, kind: 'mention' } : marking
}

function ensureNamed(name: string, kind: FileKind): void {
  const named = kindOfName(name)
  if (named === kind || (named === 'txt' && kind === 'csv')) return
  throw named === null ? notAllowed(name) : mismatch(name, kind)
}

const notAllowed = (name: string) => new Refusal('files.type-not-allowed', { name: shortOf(name) })
const mismatch = (name: string, kind: string) => new Refusal('files.type-mismatch', { name: shortOf(name), kind })
const shortOf = (name: string) => (name.length > 120 ? `…${name.slice(-120)}` : name)

async function drain(file: Pick<Bytes, 'chunks'>): Promise<void> {
  for await (const chunk of file.chunks()) void chunk
}
