// From `npm start` on an installed tree to a healthy answer: the first run with its data, and a later one.
//   node bench/start/start.bench.ts
import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = path.join(import.meta.dirname, '../..')
const patienceMs = 120_000
const laterRuns = 3

export async function run(): Promise<{ title: string; rows: { what: string; figure: string; spread?: string; goal: string; met: boolean }[] }> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-start-'))
  try {
    const first = await startOnce(folder)
    const later: number[] = []
    for (let round = 0; round < laterRuns; round += 1) later.push(await startOnce(folder))
    later.sort((left, right) => left - right)
    const seconds = (ms: number) => (ms / 1000).toFixed(1)
    return {
      title: '`npm start` on an installed tree, to a healthy answer',
      rows: [
        { what: 'first run, with the data of the year', figure: `${seconds(first)} s`, goal: '< 30 s', met: first < 30_000 },
        { what: 'a later run', figure: `${seconds(later[later.length >> 1]!)} s`, spread: `${seconds(later[0]!)}–${seconds(later.at(-1)!)}`, goal: '< 10 s', met: later[later.length >> 1]! < 10_000 },
      ],
    }
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}

async function startOnce(folder: string): Promise<number> {
  const port = await freePort()
  const begin = performance.now()
  const child = spawn('npm', ['start'], { cwd: root, env: { ...process.env, PORT: String(port), THIDUA_DATA: folder }, stdio: 'ignore' })
  try {
    while (performance.now() - begin < patienceMs) {
      if (await isHealthy(port)) return performance.now() - begin
      await pause(50)
    }
    throw new Error(`no healthy answer within ${patienceMs / 1000} s`)
  } finally {
    child.kill('SIGTERM')
    await new Promise((done) => child.once('exit', done))
    while (await isHealthy(port)) await pause(50)
  }
}

async function isHealthy(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/health`).then((answer) => answer.ok, () => false)
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const { port } = server.address() as net.AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

if (process.argv[1] === import.meta.filename) console.table((await run()).rows)
