// The server as an operator runs it: a process of its own, to be asked, stopped and killed.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import net from 'node:net'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')

export interface ServerProcess {
  readonly address: string
  readonly child: ChildProcess
  /** What it has written to its log so far. */
  readonly log: () => string
  /** Signals, and waits until it is gone; gives the exit code, `null` when it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

export async function startServer(environment: Readonly<Record<string, string>>, flags: readonly string[] = []): Promise<ServerProcess> {
  const port = environment['PORT'] ?? String(await freePort())
  const child = spawn(process.execPath, [...flags, 'server/main.ts'], { cwd: root, env: { ...process.env, THIDUA_LOG: 'warn', ...environment, PORT: port }, stdio: ['ignore', 'pipe', 'pipe'] })
  const written: Buffer[] = []
  child.stderr.on('data', (text: Buffer) => written.push(text))
  const log = () => Buffer.concat(written).toString()
  const exited = once(child, 'exit') as Promise<[number | null]>
  const running = new Promise<boolean>((resolve) => child.stdout.on('data', (text: Buffer) => text.includes('đang chạy') && resolve(true)))
  if ((await Promise.race([running, exited])) !== true) throw new Error(`the server did not start: ${log()}`)
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return (await exited)[0]
  }
  return { address: `http://127.0.0.1:${port}`, child, log, end }
}

export async function freePort(): Promise<number> {
  const listening = net.createServer().listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as net.AddressInfo
  listening.close()
  await once(listening, 'close')
  return port
}
