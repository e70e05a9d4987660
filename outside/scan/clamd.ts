// A ClamAV daemon, over its socket or TCP: bytes go in as INSTREAM, so that it needs no access to our files.
import net from 'node:net'
import type { Content } from '../storage/storage.ts'
import type { ScanVerdict, Scanner } from './scanner.ts'

export type ClamdAddress = { readonly path: string } | { readonly host: string; readonly port: number }

export interface ClamdOptions {
  /** From connecting to the verdict. */
  readonly timeoutMs: number
  /** Above it the daemon is not asked. */
  readonly maxBytes: number
}

/** `unix:/run/clamav/clamd.ctl`, `tcp:127.0.0.1:3310`; `null`: neither. */
export function readClamdAddress(text: string): ClamdAddress | null {
  if (text.startsWith('unix:') && text.length > 'unix:'.length) return { path: text.slice('unix:'.length) }
  const match = /^tcp:(\[[0-9a-f:]+\]|[\w.-]+):(\d{1,5})$/i.exec(text)
  const port = Number(match?.[2])
  return match?.[1] && port > 0 && port < 65_536 ? { host: match[1].replace(/^\[|\]$/g, ''), port } : null
}

export function clamdScanner(address: ClamdAddress, options: ClamdOptions = { timeoutMs: 120_000, maxBytes: 100 * 1024 * 1024 }): Scanner {
  return {
    looks: true,
    scan: async (content) => {
      if (content.size > options.maxBytes) return { kind: 'not-scanned', why: 'too-large' }
      try {
        const by = await converse(address, options.timeoutMs, ['zVERSION\0'])
        return verdictOf(await converse(address, options.timeoutMs, framed(content)), by)
      } catch {
        // unreachable, silent or cut off: the caller keeps the file closed and asks again
        return { kind: 'not-scanned', why: 'no-answer' }
      }
    },
  }
}

function verdictOf(reply: string, by: string): ScanVerdict {
  const found = /^stream: (.+) FOUND$/.exec(reply)
  if (found?.[1]) return { kind: 'found', signature: found[1], by }
  if (reply === 'stream: OK') return { kind: 'clean', by }
  return { kind: 'not-scanned', why: reply.includes('size limit exceeded') ? 'too-large' : 'no-answer' }
}

/** Each piece behind its length in four bytes; a length of zero ends the stream. */
async function* framed(content: Content): AsyncGenerator<Buffer | string> {
  yield 'zINSTREAM\0'
  for await (const chunk of content.stream() as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    yield length
    yield chunk
  }
  yield Buffer.alloc(4)
}

/** One command, one reply. The daemon may answer and hang up before it has heard everything: then its answer counts. */
async function converse(address: ClamdAddress, timeoutMs: number, pieces: Iterable<string> | AsyncIterable<Buffer | string>): Promise<string> {
  const socket = net.connect(address)
  const late = setTimeout(() => socket.destroy(new Error('clamd is silent')), timeoutMs)
  const answered = readReply(socket)
  // its failure is met below; here it only must not go unheard
  answered.catch(() => undefined)
  try {
    await say(socket, pieces, answered)
    return await answered
  } finally {
    clearTimeout(late)
    socket.destroy()
  }
}

async function say(socket: net.Socket, pieces: Iterable<string> | AsyncIterable<Buffer | string>, answered: Promise<string>): Promise<void> {
  let over = false
  const stop = () => void (over = true)
  answered.then(stop, stop)
  for await (const piece of pieces) {
    if (over || !socket.writable) return
    if (!socket.write(piece)) await Promise.race([new Promise((done) => socket.once('drain', done)), answered])
  }
}

function readReply(socket: net.Socket): Promise<string> {
  return new Promise((done, failed) => {
    let reply = ''
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      reply += text
      if (reply.includes('\0')) done(reply.slice(0, reply.indexOf('\0')).trim())
    })
    socket.on('error', failed)
    socket.on('close', () => failed(new Error('clamd hung up')))
  })
}
