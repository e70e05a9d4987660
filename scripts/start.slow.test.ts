import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'

const root = path.join(import.meta.dirname, '..')
const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-start-'))
afterAll(() => fs.rm(folder, { recursive: true, force: true }))

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

function start(port: number): () => void {
  const env = { ...process.env, PORT: String(port), THIDUA_DATA: folder, THIDUA_DEMO: 'off', DATABASE_URL: '' }
  const npm = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
  onTestFinished(() => void npm.kill('SIGTERM'))
  return () => void npm.kill('SIGTERM')
}

async function health(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/api/health`)
  return ((await response.json()) as { status: string }).status
}

describe('npm start', () => {
  it('serves from an empty folder, and leaves neither server nor database running when it is stopped', async () => {
    const port = await freePort()
    const stop = start(port)
    await vi.waitFor(async () => expect(await health(port)).toBe('ok'), { timeout: 90_000, interval: 200 })
    stop()
    await vi.waitFor(() => expect(fs.access(path.join(folder, 'postgres/cluster/postmaster.pid'))).rejects.toThrow(), { timeout: 15_000, interval: 200 })
    await expect(health(port)).rejects.toThrow()
  })
})
