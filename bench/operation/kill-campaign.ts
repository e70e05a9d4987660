// Writers write without pause while the server, and the database under it, are killed again and again. What was acknowledged must be there, once.
import { execFile } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { dayInVietnam } from '@thidua/kit/plain-date.ts'
import { openDatabase } from '../../database/connect.ts'
import { freePort, startServer, type ServerProcess } from './server-process.ts'

export interface KillCampaign {
  /** With the demo year in its own database. */
  readonly folder: string
  readonly serverKills: number
  readonly databaseKills: number
}

export interface KillOutcome {
  readonly acknowledged: number
  /** Times a writer got no answer and asked again. */
  readonly askedAgain: number
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  /** Written and not in the log, or in the log and not written. */
  readonly unlogged: number
  readonly chain: { readonly ok: boolean; readonly entries: number; readonly firstBroken: unknown }
  /** From each kill to the next acknowledged write, in ms, sorted. */
  readonly healing: { readonly server: readonly number[]; readonly database: readonly number[] }
}

const root = path.join(import.meta.dirname, '../..')
const account = 'can-bo-stp-gia-lai'
const unit = 'stp-gia-lai'
/** What is written today is seen today: the day in Việt Nam, which is ahead of the clock of the machine. */
const asOf = dayInVietnam(new Date())
const writers = 4
const patienceMs = 120_000

interface State {
  readonly address: string
  readonly acknowledged: string[]
  askedAgain: number
  stopped: boolean
}

export async function runKillCampaign({ folder, serverKills, databaseKills }: KillCampaign): Promise<KillOutcome> {
  const environment = { THIDUA_DATA: folder, DATABASE_URL: '', THIDUA_LOG: 'silent', PORT: String(await freePort()) }
  let server = await startServer(environment)
  const state: State = { address: server.address, acknowledged: [], askedAgain: 0, stopped: false }
  const cookie = await enter(server)
  const cells = await cellsToWrite(state.address, cookie)
  if (cells.length < writers) throw new Error(`only ${cells.length} cells can be written`)
  const writing = Promise.all(cells.slice(0, writers).map((cell, index) => writeWithoutPause(state, cookie, { cell, writer: index })))
  const healing = { server: [] as number[], database: [] as number[] }
  // a writer that gives up ends the campaign, and says why
  const during = async (kill: () => Promise<void>) => Promise.race([heal(state, kill), writing.then(() => Promise.reject(new Error('the writers stopped')))])
  try {
    for (let kill = 0; kill < Math.max(serverKills, databaseKills); kill += 1) {
      if (kill < serverKills) healing.server.push(await during(async () => {
        await server.end('SIGKILL')
        server = await startServer(environment)
      }))
      if (kill < databaseKills) healing.database.push(await during(() => killDatabase(folder)))
    }
  } finally {
    state.stopped = true
    await writing.catch(() => undefined)
    await server.end('SIGTERM')
  }
  return { ...(await compared(folder, state)), healing: { server: sorted(healing.server), database: sorted(healing.database) } }
}

/** Not before somebody has written since the last kill, and at any moment of a write. */
async function heal(state: State, kill: () => Promise<void>): Promise<number> {
  await nextWrite(state)
  await pause(Math.random() * 600)
  const begin = performance.now()
  await kill()
  await nextWrite(state)
  return performance.now() - begin
}

async function nextWrite({ acknowledged }: State): Promise<void> {
  const before = acknowledged.length
  for (const begin = Date.now(); acknowledged.length === before; await pause(5)) {
    if (Date.now() - begin > patienceMs) throw new Error('no write was acknowledged any more')
  }
}

async function enter({ address }: ServerProcess): Promise<string> {
  const answer = await fetch(`${address}/api/access/enter-demo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ account }) })
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
}

interface Cell {
  readonly indicator: string
  readonly period: string
  readonly seen: number | null
}

interface Grid {
  readonly rows: readonly { readonly indicator: { readonly code: string; readonly kind: string }; readonly can: { readonly save: boolean }; readonly cell: { readonly entry: number } | null }[]
}

/** Counts of one grid of the unit. */
async function cellsToWrite(address: string, cookie: string): Promise<Cell[]> {
  const ask = async (question: string) => (await fetch(`${address}/api/indicators/${question}`, { headers: { cookie } })).json() as Promise<unknown>
  const { dataSet } = (await ask(`find-grid?unit=${unit}&indicator=legal_aid_cases&period=2022&asOf=${asOf}`)) as { dataSet: string }
  const { rows } = (await ask(`show-grid?unit=${unit}&dataSet=${dataSet}&period=2022&asOf=${asOf}`)) as Grid
  return rows.filter(({ indicator, can }) => can.save && indicator.kind === 'count').map(({ indicator, cell }) => ({ indicator: indicator.code, period: '2022', seen: cell?.entry ?? null }))
}

interface Writing {
  readonly cell: Cell
  readonly writer: number
}

async function writeWithoutPause(state: State, cookie: string, { cell, writer }: Writing): Promise<void> {
  let { seen } = cell
  for (let count = 0; !state.stopped; count += 1) {
    const note = `mark-${writer}-${count}`
    const answer = await untilAnswered(state, cookie, { ...cell, unit, seen, state: 'number', value: String(count % 7), note, reason: 'thử sức bền' })
    if (!answer) return
    seen = answer.entry
    state.acknowledged.push(note)
  }
}

/** The same key each time it is asked again: whether the first try was done, the database knows. */
async function untilAnswered(state: State, cookie: string, body: Readonly<Record<string, unknown>> & { readonly note: string }): Promise<{ entry: number } | null> {
  for (const begin = Date.now(); Date.now() - begin < patienceMs; await pause(40)) {
    const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': body.note }
    const answer = await fetch(`${state.address}/api/indicators/save-cell`, { method: 'POST', headers, body: JSON.stringify(body) }).then(
      async (response) => ({ status: response.status, json: (await response.json()) as { cell: { entry: number } } }),
      () => null,
    )
    if (answer?.status === 200) return answer.json.cell
    if (answer && answer.status < 500) throw new Error(`a write was refused: ${JSON.stringify(answer.json)}`)
    if (state.stopped) return null
    state.askedAgain += 1
  }
  throw new Error(`${body.note} was never answered`)
}

/** The whole tree at once, so that nobody of it can tidy up. */
async function killDatabase(folder: string): Promise<void> {
  const postmaster = Number((await fs.readFile(path.join(folder, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0])
  const children: number[] = []
  for (const name of await fs.readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await fs.readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : ''
    if (/^\d+ \(postgres\) \S (\d+)/.exec(stat)?.[1] === String(postmaster)) children.push(Number(name))
  }
  for (const pid of [postmaster, ...children]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // gone before its turn came
    }
  }
}

async function compared(folder: string, { acknowledged, askedAgain }: State): Promise<Omit<KillOutcome, 'healing'>> {
  const database = await openDatabase({ folder })
  try {
    const { rows } = await database.pool.query<{ note: string }>("select note from cell_entries where note like 'mark-%'")
    const { rows: logged } = await database.pool.query<{ count: number }>("select count(*)::int as count from audit_entries where operation = 'indicators/save-cell' and channel = 'web'")
    const { stdout } = await promisify(execFile)(process.execPath, ['cli/thidua.ts', 'audit', 'verify', '--format', 'json'], { cwd: root, env: { ...process.env, THIDUA_DATA: folder, DATABASE_URL: '' } })
    const written = rows.map(({ note }) => note)
    const kept = new Set(written)
    return {
      acknowledged: acknowledged.length,
      askedAgain,
      lost: acknowledged.filter((note) => !kept.has(note)),
      doubled: written.filter((note, index) => written.indexOf(note) !== index),
      unlogged: Math.abs((logged[0]?.count ?? 0) - written.length),
      chain: JSON.parse(stdout) as KillOutcome['chain'],
    }
  } finally {
    await database.close()
  }
}

function sorted(values: readonly number[]): number[] {
  return [...values].sort((left, right) => left - right)
}
