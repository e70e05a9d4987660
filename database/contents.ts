// Contents of files inside a backup: named by their hash, as lines of base64 in comments, so that the backup stays one file that psql could load.
import { Readable } from 'node:stream'
import { DamagedArchive, type Part } from './archive.ts'

export interface KeptContent {
  readonly area: string
  readonly sha256: string
  readonly size: number
}

/** Wherever the product keeps contents: they belong to the tables and go into the same backup. */
export interface KeptContents {
  list(): AsyncIterable<KeptContent>
  /** `null`: gone meanwhile. The stream fails when it is no longer the content its hash names. */
  open(content: KeptContent): Promise<Readable | null>
  put(content: KeptContent, stream: Readable): Promise<void>
  remove(content: KeptContent): Promise<void>
}

export const contentMark = '-- content '
const endOfContent = '-- content ends'
const lostContent = '-- content lost'
const piece = 48 * 1024

export interface ContentsReport {
  readonly contents: number
  readonly bytes: number
  /** Hashes of contents that could not be read as they were put. */
  readonly lost: readonly string[]
}

interface Counting {
  contents: number
  bytes: number
  lost: string[]
}

/** What is put while the backup runs is looked for again, until a look finds nothing new: rows of the snapshot never miss their content. */
export async function* contentLines(kept: KeptContents): AsyncGenerator<string, ContentsReport> {
  const report: Counting = { contents: 0, bytes: 0, lost: [] }
  const seen = new Set<string>()
  for (let before = -1; before !== seen.size; ) {
    before = seen.size
    for await (const content of kept.list()) {
      const name = nameOf(content)
      if (seen.has(name)) continue
      seen.add(name)
      yield* linesOf(kept, content, report)
    }
  }
  return report
}

async function* linesOf(kept: KeptContents, content: KeptContent, report: Counting): AsyncGenerator<string> {
  const stream = await kept.open(content)
  if (!stream) return
  yield `${contentMark}${nameOf(content)} ${content.size}\n`
  try {
    for await (const bytes of inPieces(stream)) yield `-- ${bytes.toString('base64')}\n`
  } catch {
    report.lost.push(content.sha256)
    yield `${lostContent}\n`
    return
  }
  report.contents += 1
  report.bytes += content.size
  yield `${endOfContent}\n`
}

/** Of one length, divisible by three, so that base64 pads the last alone. */
async function* inPieces(stream: Readable): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of stream) {
    held = Buffer.concat([held, chunk as Buffer])
    for (; held.length >= piece; held = held.subarray(piece)) yield held.subarray(0, piece)
  }
  if (held.length > 0) yield held
}

export function nameOf({ area, sha256 }: KeptContent): string {
  return `${area} ${sha256}`
}

/** Takes the lines of one content, from the one that names it on, and puts it; `null`: it was lost when the backup was taken. */
export async function takeContent(kept: KeptContents, heading: string, parts: AsyncGenerator<Part>): Promise<KeptContent | null> {
  const content = named(heading)
  const end: Ending = { fault: null }
  try {
    await kept.put(content, Readable.from(bytesOf(parts, end), { objectMode: false }))
  } catch (error) {
    // whatever the storage made of it, this is why the bytes ended
    if (end.fault instanceof Lost) return null
    throw end.fault ?? asDamage(error)
  }
  return content
}

interface Ending {
  fault: Error | null
}

class Lost extends Error {}

async function* bytesOf(parts: AsyncGenerator<Part>, end: Ending): AsyncGenerator<Buffer> {
  try {
    for (let text = await nextOf(parts); text !== endOfContent; text = await nextOf(parts)) {
      if (text === lostContent) throw new Lost()
      yield Buffer.from(text.slice(commentLength), 'base64')
    }
  } catch (error) {
    end.fault = error as Error
    throw error
  }
}

const commentLength = '-- '.length

async function nextOf(parts: AsyncGenerator<Part>): Promise<string> {
  const next = await parts.next()
  if (next.done) throw new DamagedArchive('cut-short')
  if (next.value.type !== 'line' || !next.value.text.startsWith('-- ')) throw new DamagedArchive('altered')
  return next.value.text
}

function named(heading: string): KeptContent {
  const [, area, sha256, size] = /^-- content (\w+) ([0-9a-f]{64}) (\d+)$/.exec(heading) ?? []
  if (!area || !sha256 || !size) throw new DamagedArchive('altered')
  return { area, sha256, size: Number(size) }
}

/** Bytes under a hash that is not theirs; a storage that cannot be written is no fault of the archive. */
function asDamage(error: unknown): unknown {
  return (error as Error).name === 'WrongContent' ? new DamagedArchive('altered', error) : error
}
