// Two questions of whoever keeps the server running. Alive: does the process answer? Ready: would an operation succeed here and now?
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/connect.ts'
import { migrationState, readMigrations } from '../database/migrate.ts'
import type { FilePorts } from '../outside/storage/file-ports.ts'

export interface Readiness {
  readonly ready: boolean
  readonly database: 'ok' | 'unreachable'
  /** `behind`, `ahead`: the tables are not those this program was written for. */
  readonly migrations: 'ok' | 'behind' | 'ahead' | 'unknown'
  readonly storage: 'ok' | 'unreachable' | 'none'
  /** Silent, files are taken and marked as not scanned: that alone does not make the server unready. */
  readonly scan: 'ok' | 'silent' | 'none'
}

const absent = 'none' as const
const patienceMs = 3_000
/** Whoever asks more often gets the last answer: asking is no way to keep us busy. */
const validMs = 1_000

export function serveReadiness(app: FastifyInstance, parts: { readonly database: Database; readonly files?: FilePorts }): void {
  let closing = false
  app.addHook('preClose', async () => void (closing = true))
  app.get('/api/health', { schema: { hide: true } }, async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok', time: new Date().toISOString() }))
  const look = remembered(() => readinessOf(parts))
  app.get('/api/ready', { schema: { hide: true } }, async (_request, reply) => {
    const state = await look()
    const answer = closing ? { ...state, ready: false } : state
    return reply.status(answer.ready ? 200 : 503).header('cache-control', 'no-store').send(answer)
  })
}

function remembered<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let last: Promise<Answer> | null = null
  let until = 0
  return () => {
    if (last && Date.now() < until) return last
    until = Date.now() + validMs
    return (last = ask())
  }
}

export async function readinessOf({ database, files }: { readonly database: Database; readonly files?: FilePorts }): Promise<Readiness> {
  const [reached, migrations, storage, scan] = await Promise.all([
    within(database.applicationPool.query('select 1').then(() => 'ok' as const), 'unreachable'),
    within(migrationsOf(database), 'unknown'),
    files ? within(files.storage.probe().then(() => 'ok' as const), 'unreachable') : absent,
    files?.scanner.looks ? within(scanNothing(files), 'silent') : absent,
  ])
  return { ready: reached === 'ok' && migrations === 'ok' && storage !== 'unreachable', database: reached, migrations, storage, scan }
}

async function migrationsOf({ pool }: Database): Promise<'ok' | 'behind' | 'ahead'> {
  const known = await readMigrations()
  return migrationState(pool, known)
}

const letter = Buffer.from('x')
const nothing = { sha256: createHash('sha256').update(letter).digest('hex'), size: letter.length, stream: () => Readable.from([letter]) }

async function scanNothing({ scanner }: FilePorts): Promise<'ok' | 'silent'> {
  return (await scanner.scan(nothing)).kind === 'clean' ? 'ok' : 'silent'
}

/** What fails, or does not come in time, is the worse answer; why is for the log of that part. */
async function within<Answer extends string, Worse extends string>(asked: Promise<Answer>, worse: Worse): Promise<Answer | Worse> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Worse>((resolve) => void (timer = setTimeout(() => resolve(worse), patienceMs)))
  try {
    return await Promise.race([asked.catch(() => worse), late])
  } finally {
    clearTimeout(timer)
  }
}
