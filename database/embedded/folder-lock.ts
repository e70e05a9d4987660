// One process at a time may start or stop the server of a folder.
import fs from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '@thidua/kit/refusal.ts'

const patience = 90_000

export async function withFolderLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  await takeLock(file)
  try {
    return await work()
  } finally {
    await fs.rm(file, { force: true })
  }
}

async function takeLock(file: string): Promise<void> {
  for (const start = Date.now(); Date.now() - start < patience; await pause(40)) {
    try {
      await fs.writeFile(file, String(process.pid), { flag: 'wx', mode: 0o600 })
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (await isAbandoned(file)) await fs.rm(file, { force: true })
  }
  throw new Refusal('database.folder-busy', { file })
}

/** The holder died, or the number now belongs to a process that never holds a lock this long. */
async function isAbandoned(file: string): Promise<boolean> {
  const stat = await fs.stat(file).catch(() => null)
  if (!stat) return false
  const age = Date.now() - stat.mtimeMs
  const holder = Number(await fs.readFile(file, 'utf8').catch(() => ''))
  return holder > 0 ? !isAlive(holder) || age > patience : age > 2_000
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
