// A PostgreSQL server of our own in a folder: made once, started when nobody has, joined when somebody has.
import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { Refusal } from '@thidua/kit/refusal.ts'
import { applicationRole } from '../application-role.ts'
import type { Binaries } from './binaries.ts'
import { runAs, runAsNow, serverAccount, type Account } from './run-as.ts'
import { adminUrl, answerOf, answeringPort, hasLivingServer, type RunningServer } from './running-server.ts'

export interface Cluster {
  readonly folder: string
  readonly binaries: Binaries
  readonly account: Account | null
  /** Lines added to `postgresql.conf` when the cluster is made. */
  readonly settings: readonly string[]
}

export function clusterIn(folder: string, binaries: Binaries, settings: readonly string[] = []): Cluster {
  return { folder: path.resolve(folder), binaries, account: serverAccount(), settings }
}

/** Call under the folder's lock. */
export async function ensureRunning(cluster: Cluster): Promise<RunningServer> {
  await makeCluster(cluster)
  const password = (await fs.readFile(passwordFile(cluster), 'utf8')).trim()
  const port = (await answeringPort(dataFolder(cluster), password)) ?? (await start(cluster, password))
  await ensureApplicationDatabase(adminUrl({ port, password }))
  return { port, password }
}

/** Cheap enough to ask every second: nothing is connected to. */
export async function isThere(cluster: Cluster): Promise<boolean> {
  return hasLivingServer(dataFolder(cluster))
}

export async function stopCluster(cluster: Cluster): Promise<void> {
  await runAs(cluster.account, [cluster.folder], stopCommand(cluster))
}

export function stopClusterNow(cluster: Cluster): void {
  runAsNow(cluster.account, [cluster.folder], stopCommand(cluster))
}

/** The owner of the tables, and the role the application works under. */
export function addressOf(server: RunningServer, database = 'thidua'): { readonly url: string; readonly application: string } {
  const as = (role: string) => `postgres://${role}:${server.password}@127.0.0.1:${server.port}/${database}`
  return { url: as('thidua'), application: as(applicationRole) }
}

const dataFolder = (cluster: Cluster) => path.join(cluster.folder, 'cluster')
const passwordFile = (cluster: Cluster) => path.join(cluster.folder, 'password')
const logFile = (cluster: Cluster) => path.join(cluster.folder, 'server.log')
const stopCommand = (cluster: Cluster) => [cluster.binaries.pgCtl, 'stop', '-D', dataFolder(cluster), '-m', 'fast', '-w', '-t', '60']

async function makeCluster(cluster: Cluster): Promise<void> {
  const version = await fs.readFile(path.join(dataFolder(cluster), 'PG_VERSION'), 'utf8').catch(() => null)
  if (version === null) return initialise(cluster)
  if (Number(version) !== cluster.binaries.major) {
    throw new Refusal('database.cluster-of-another-version', { folder: cluster.folder, found: version.trim(), expected: cluster.binaries.major })
  }
}

/** Made beside its place and moved there when complete, so a crash never leaves half a cluster. */
async function initialise(cluster: Cluster): Promise<void> {
  const unfinished = `${dataFolder(cluster)}.unfinished`
  await fs.rm(unfinished, { recursive: true, force: true })
  await fs.mkdir(cluster.folder, { recursive: true, mode: 0o700 })
  await fs.writeFile(passwordFile(cluster), randomBytes(24).toString('base64url'), { mode: 0o600 })
  await giveTo(cluster.account, cluster.folder, passwordFile(cluster))
  const made = await runAs(cluster.account, [cluster.folder], [
    cluster.binaries.initdb, '-D', unfinished, '--username=postgres', `--pwfile=${passwordFile(cluster)}`,
    '--auth=scram-sha-256', '--encoding=UTF8', ...cluster.binaries.locale,
  ])
  if (made.code !== 0) throw new Refusal('database.embedded-failed', { folder: cluster.folder, reason: made.output.slice(-600) })
  const settings = ["listen_addresses = '127.0.0.1'", "unix_socket_directories = ''", "timezone = 'UTC'", "log_timezone = 'UTC'", ...cluster.settings]
  await fs.appendFile(path.join(unfinished, 'postgresql.conf'), `\n${settings.join('\n')}\n`)
  await fs.rename(unfinished, dataFolder(cluster))
}

async function giveTo(account: Account | null, ...paths: readonly string[]): Promise<void> {
  if (account) for (const each of paths) await fs.chown(each, account.uid, account.gid)
}

const startPatienceMs = 15_000

async function start(cluster: Cluster, password: string): Promise<number> {
  let reason = ''
  // processes of a killed server may still be letting go of its memory
  for (const begin = Date.now(); Date.now() - begin < startPatienceMs; await pause(400)) {
    // whoever was connected finds it again at its old address
    const port = (await freePort(await lastPort(cluster))) ?? (await freePort(0))
    if (port === null) continue
    const started = await runAs(cluster.account, [cluster.folder], [
      cluster.binaries.pgCtl, 'start', '-D', dataFolder(cluster), '-w', '-t', '60', '-l', logFile(cluster), '-o', `-p ${port}`,
    ])
    if (started.code === 0 && (await answerOf(dataFolder(cluster), { port, password })) === 'ours') return port
    reason = `${started.output}\n${await fs.readFile(logFile(cluster), 'utf8').catch(() => '')}`
  }
  throw new Refusal('database.embedded-failed', { folder: cluster.folder, reason: reason.slice(-600) })
}

/** PostgreSQL notes how it was started, and leaves the note. */
async function lastPort(cluster: Cluster): Promise<number> {
  const options = await fs.readFile(path.join(dataFolder(cluster), 'postmaster.opts'), 'utf8').catch(() => '')
  const port = /"-p" "(\d+)"/.exec(options)?.[1]
  return Number(port ?? 0)
}

/** `wanted`, if nobody listens there; 0: any. */
function freePort(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', () => resolve(null))
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

async function ensureApplicationDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const password = client.escapeLiteral(new URL(url).password)
    for (const role of ['thidua', applicationRole]) {
      const { rowCount: isThere } = await client.query('select from pg_roles where rolname = $1 and rolcanlogin', [role])
      if (!isThere) await client.query(`create role ${role} login password ${password}`)
    }
    await client.query(`grant ${applicationRole} to thidua`)
    const { rowCount } = await client.query("select from pg_database where datname = 'thidua'")
    if (!rowCount) await client.query('create database thidua owner thidua')
  } finally {
    await client.end()
  }
}
