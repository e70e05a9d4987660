// Lines of a text file of any size, one at a time. A line that is too long or not UTF-8 is named, not read.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

export interface FileLine {
  /** From 1. */
  readonly line: number
  /** Without its end; `null`: see `fault`. */
  readonly text: string | null
  readonly fault?: 'too-long' | 'not-utf8'
}

/** Size in bytes; `null` when there is no such regular file. */
export async function sizeOfFile(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? found.size : null
}

/** Every line, empty ones too; memory stays within a few times `maxBytes`, the longest line taken. */
export async function* readLines(file: string, maxBytes: number): AsyncGenerator<FileLine> {
  const pending = new PendingLine(maxBytes)
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 16 }) as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      pending.add(chunk.subarray(from, end))
      yield pending.take()
      from = end + 1
    }
    pending.add(chunk.subarray(from))
  }
  if (pending.hasBegun) yield pending.take()
}

class PendingLine {
  readonly #maxBytes: number
  readonly #decoder = new TextDecoder('utf-8', { fatal: true })
  #parts: Buffer[] = []
  #length = 0
  #line = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get hasBegun(): boolean {
    return this.#length > 0
  }

  add(part: Buffer): void {
    this.#length += part.length
    if (this.#length <= this.#maxBytes) this.#parts.push(part)
    else this.#parts = []
  }

  take(): FileLine {
    const [parts, length] = [this.#parts, this.#length]
    this.#parts = []
    this.#length = 0
    this.#line += 1
    const line = this.#line
    if (length > this.#maxBytes) return { line, text: null, fault: 'too-long' }
    try {
      const text = this.#decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts))
      return { line, text: text.endsWith('\r') ? text.slice(0, -1) : text }
    } catch {
      return { line, text: null, fault: 'not-utf8' }
    }
  }
}
