// A server on a folder of its own with the demo year, for campaigns against it.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')

export async function inDemoFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-campaign-'))
  try {
    execFileSync(process.execPath, ['demo/load.ts'], { cwd: root, env: { ...process.env, DATABASE_URL: '', THIDUA_DATA: folder }, stdio: 'pipe' })
    return await work(folder)
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}
