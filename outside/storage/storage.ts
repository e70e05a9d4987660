// Where the bytes of files lie, addressed by the SHA-256 of their content, so that no name a person gave ever becomes a path.
import type { Readable } from 'node:stream'

/** `quarantine` is apart: nothing hands out what lies there. */
export const areas = ['kept', 'quarantine'] as const
export type Area = (typeof areas)[number]

export interface Content {
  readonly sha256: string
  readonly size: number
  /** From the first byte, as often as asked. */
  stream(): Readable
}

export interface StoredContent {
  readonly sha256: string
  readonly size: number
}

export interface FileStorage {
  /** All or nothing: a broken stream, or one whose hash is another, leaves no byte. Putting the same content again is one content. */
  put(area: Area, content: Content): Promise<void>
  /** `null`: not there. The stream fails before its last byte when what lies there is no longer what was put. */
  open(area: Area, sha256: string): Promise<Readable | null>
  /** Removing what is not there is done already. */
  remove(area: Area, sha256: string): Promise<void>
  list(area: Area): AsyncIterable<StoredContent>
  /** Fails when nothing could be put now. */
  probe(): Promise<void>
}

const hash = /^[0-9a-f]{64}$/

/** The one gate between text and a place in the storage. */
export function ensureHash(sha256: string): string {
  if (!hash.test(sha256)) throw new RangeError('not the SHA-256 of a content')
  return sha256
}

/** From one area to the other; the new place is complete before the old one goes. */
export async function moveContent(storage: FileStorage, content: StoredContent, to: Area): Promise<void> {
  const from: Area = to === 'kept' ? 'quarantine' : 'kept'
  const found = await storage.open(from, content.sha256)
  if (!found) return
  await storage.put(to, { ...content, stream: () => found })
  await storage.remove(from, content.sha256)
}
