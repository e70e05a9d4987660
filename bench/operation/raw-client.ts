// A client that sends any bytes whatever, over a connection it keeps while the other side does.
import net from 'node:net'

export interface RawAnswer {
  /** `null`: the connection was closed without a word. `late`: nothing came in time. */
  readonly status: number | null | 'late'
  readonly ms: number
  readonly body: string
}

export interface RawClient {
  /** `last`: nothing more comes from us on this connection, so a server that waits for the rest need not. */
  send(bytes: Buffer, last?: boolean): Promise<RawAnswer>
  close(): void
}

const kept = 2_000

export function rawClient(port: number, patienceMs: number): RawClient {
  let socket: net.Socket | null = null
  const open = () => {
    if (socket && !socket.destroyed && socket.writable) return socket
    socket = net.connect(port, '127.0.0.1')
    socket.setNoDelay(true)
    socket.on('error', () => undefined)
    return socket
  }
  return {
    send: async (bytes, last = false) => {
      const begin = performance.now()
      const reused = socket !== null
      const given = { bytes, last, patienceMs }
      let answer = await exchange(open(), given)
      // a connection may end just when it is used again: that is no answer, and no refusal
      if (reused && answer.status === null) answer = await exchange(open(), given)
      // after bytes that are no request nobody knows where the next one would begin
      if (!answer.reusable || last) socket?.destroy()
      return { status: answer.status, ms: performance.now() - begin, body: answer.body }
    },
    close: () => void socket?.destroy(),
  }
}

interface Exchange {
  readonly status: RawAnswer['status']
  readonly reusable: boolean
  readonly body: string
}

interface Given {
  readonly bytes: Buffer
  readonly last: boolean
  readonly patienceMs: number
}

function exchange(socket: net.Socket, { bytes, last, patienceMs }: Given): Promise<Exchange> {
  const bodyless = bytes.subarray(0, 5).toString('latin1') === 'HEAD '
  return new Promise((resolve) => {
    let received = Buffer.alloc(0)
    const end = (status: Exchange['status'], reusable: boolean) => {
      clearTimeout(timer)
      socket.off('data', take)
      socket.off('close', closed)
      resolve({ status, reusable, body: received.subarray(0, kept).toString('latin1') })
    }
    const closed = () => end(statusIn(received), false)
    const take = (chunk: Buffer) => {
      received = Buffer.concat([received, chunk])
      const state = endOf(received, bodyless)
      if (state === 'whole') end(statusIn(received), true)
      else if (state === 'unknown') end(statusIn(received), false)
    }
    const timer = setTimeout(() => end('late', false), patienceMs)
    socket.on('data', take)
    socket.on('close', closed)
    if (last) socket.end(bytes)
    else socket.write(bytes)
  })
}

function statusIn(received: Buffer): number | null {
  const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(received.subarray(0, 20).toString('latin1')) ?? []
  return status ? Number(status) : null
}

/** `unknown`: an answer whose end only the closing of the connection tells; its status is enough. */
function endOf(received: Buffer, bodyless: boolean): 'partial' | 'whole' | 'unknown' {
  const headEnd = received.indexOf('\r\n\r\n')
  if (headEnd < 0) return 'partial'
  const head = received.subarray(0, headEnd).toString('latin1').toLowerCase()
  if (statusIn(received) === 100 || head.includes('text/event-stream')) return 'unknown'
  if (bodyless || statusIn(received) === 204 || statusIn(received) === 304) return 'whole'
  const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1]
  if (/\r\nconnection: close/.test(head)) return 'unknown'
  if (length !== undefined) return received.length >= headEnd + 4 + Number(length) ? 'whole' : 'partial'
  if (head.includes('transfer-encoding: chunked')) return received.subarray(-5).toString('latin1') === '0\r\n\r\n' ? 'whole' : 'partial'
  return 'unknown'
}
