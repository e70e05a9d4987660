// Every process that uses the server of a folder signs in; the last one to leave stops it.
import fs from 'node:fs'
import path from 'node:path'
import { embeddedBinaries } from './binaries.ts'
import { addressOf, clusterIn, ensureRunning, isThere, stopCluster, stopClusterNow, type Cluster } from './cluster.ts'
import { isAlive, withFolderLock } from './folder-lock.ts'

export interface Membership {
  readonly url: string
  readonly application: string
  leave(): Promise<void>
}

let entries = 0

export async function joinServer(folder: string): Promise<Membership> {
  const cluster = clusterIn(folder, await embeddedBinaries())
  fs.mkdirSync(cluster.folder, { recursive: true, mode: 0o700 })
  const lock = path.join(cluster.folder, 'lock')
  return withFolderLock(lock, async () => {
    const server = await ensureRunning(cluster)
    const entry = signIn(cluster)
    const forget = stopWithProcess(() => {
      if (signOut(cluster, entry)) stopClusterNow(cluster)
    })
    const rest = watch(cluster, lock)
    const leave = async () => {
      rest()
      forget()
      await withFolderLock(lock, async () => {
        if (signOut(cluster, entry)) await stopCluster(cluster)
      })
    }
    return { ...addressOf(server), leave }
  })
}

const watchMs = 500

/** A server that died while we use it, killed or out of memory, is started again by whoever notices first. */
function watch(cluster: Cluster, lock: string): () => void {
  let resting = false
  let looking: Promise<unknown> | null = null
  const look = async () => {
    if (await isThere(cluster)) return
    await withFolderLock(lock, async () => {
      if (!resting && !(await isThere(cluster))) await ensureRunning(cluster)
    })
  }
  // what could not be started is tried again at the next look
  const timer = setInterval(() => void (looking ??= look().catch(() => undefined).finally(() => (looking = null))), watchMs)
  timer.unref()
  return () => {
    resting = true
    clearInterval(timer)
  }
}

const membersFolder = (cluster: Cluster) => path.join(cluster.folder, 'members')

function signIn(cluster: Cluster): string {
  fs.mkdirSync(membersFolder(cluster), { recursive: true })
  entries += 1
  const entry = path.join(membersFolder(cluster), `${process.pid}-${entries}`)
  fs.writeFileSync(entry, cluster.folder)
  return entry
}

/** Answers whether nobody is left. */
function signOut(cluster: Cluster, entry: string): boolean {
  fs.rmSync(entry, { force: true })
  const others = fs.readdirSync(membersFolder(cluster)).filter((name) => {
    if (isMember(cluster, name)) return true
    fs.rmSync(path.join(membersFolder(cluster), name), { force: true })
    return false
  })
  return others.length === 0
}

/** Not one that was killed, and not one of the folder this one was copied from. */
function isMember(cluster: Cluster, name: string): boolean {
  return isAlive(Number(name.split('-')[0])) && fs.readFileSync(path.join(membersFolder(cluster), name), 'utf8') === cluster.folder
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Also for a process that ends without closing; a signal somebody else handles is left to them. */
function stopWithProcess(stop: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    if (process.listenerCount(signal) > 1) return
    forget()
    stop()
    process.kill(process.pid, signal)
  }
  const forget = () => {
    process.off('exit', stop)
    for (const signal of signals) process.off(signal, onSignal)
  }
  process.once('exit', stop)
  for (const signal of signals) process.on(signal, onSignal)
  return forget
}
