// Is the server of a folder running, and where? Its own note, `postmaster.pid`, may be old.
import fs from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { isAlive } from './folder-lock.ts'

export interface RunningServer {
  readonly port: number
  readonly password: string
}

/** The superuser; the application itself never connects as one. */
export function adminUrl(server: RunningServer, database = 'postgres'): string {
  return `postgres://postgres:${server.password}@127.0.0.1:${server.port}/${database}`
}

/**
 * A server somebody else started, or one left behind by a process that was killed: both are joined. A note that is old is
 * removed: PostgreSQL would take a dead server for a living one where nobody reaps processes, or where a restarted container
 * gave its number away. Its second guard, the shared memory of the folder, still stands.
 */
export async function answeringPort(dataFolder: string, password: string): Promise<number | null> {
  const note = path.join(dataFolder, 'postmaster.pid')
  for (const start = Date.now(); Date.now() - start < 20_000; await pause(50)) {
    const [pid, , , portText] = (await fs.readFile(note, 'utf8').catch(() => '')).split('\n')
    if (!pid) return null
    const port = Number(portText)
    const answer = !(await isServer(Number(pid))) ? 'another' : port > 0 ? await answerOf(dataFolder, { port, password }) : 'silence'
    if (answer === 'ours') return port
    if (answer === 'another') {
      await fs.rm(note, { force: true })
      return null
    }
  }
  return null
}

/** `another`: the folder was copied from one whose server runs. */
export async function answerOf(dataFolder: string, server: RunningServer): Promise<'ours' | 'another' | 'silence'> {
  const client = new pg.Client({ connectionString: adminUrl(server), connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return path.resolve(rows[0]?.data_directory ?? '') === dataFolder ? 'ours' : 'another'
  } catch {
    return 'silence'
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** By its note alone. */
export async function hasLivingServer(dataFolder: string): Promise<boolean> {
  const [pid] = (await fs.readFile(path.join(dataFolder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return Boolean(pid) && isServer(Number(pid))
}

async function isServer(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false
  const stat = await fs.readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  return stat === null || /^\d+ \(postgres\) [^ZX]/.test(stat)
}
