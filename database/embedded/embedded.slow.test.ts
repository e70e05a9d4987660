import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import readline from 'node:readline'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../connect.ts'

const program = path.join(import.meta.dirname, '../../tests/support/open-and-wait.ts')
let folder: string
let started: Started[] = []

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-embedded-'))
  started = []
})

afterEach(async () => {
  for (const each of started) if (each.child.exitCode === null && each.child.signalCode === null) await each.end('SIGKILL')
  await openDatabase({ folder }).then((database) => database.close())
  await fs.rm(folder, { recursive: true, force: true })
})

interface Started {
  readonly child: ChildProcess
  write(): Promise<number>
  end(how: NodeJS.Signals | 'close'): Promise<void>
}

async function start(): Promise<Started> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const next = async () => (await lines.next()).value as string
  const self: Started = {
    child,
    async write() {
      child.stdin.write('write\n')
      return Number(await next())
    },
    async end(how) {
      if (how === 'close') child.stdin.end()
      else child.kill(how)
      await gone
    },
  }
  started.push(self)
  expect(await next()).toBe('open')
  return self
}

async function serverPid(): Promise<number | null> {
  const text = await fs.readFile(path.join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').catch(() => null)
  return text === null ? null : Number(text.split('\n')[0])
}

describe('the embedded server', () => {
  it('is one for two programs on the same folder, also when both start first', async () => {
    const [left, right] = await Promise.all([start(), start()])
    expect(await left.write()).toBe(1)
    expect(await right.write()).toBe(2)
    expect(await left.write()).toBe(3)
  })

  it('stays while somebody uses it and stops with the last', async () => {
    const first = await start()
    const second = await start()
    await first.write()
    await first.end('close')
    expect(await second.write()).toBe(2)
    await second.end('close')
    expect(await serverPid()).toBeNull()
  })

  it('keeps what was written when the program is killed, and is joined by the next one', async () => {
    const first = await start()
    await first.write()
    await first.write()
    await first.end('SIGKILL')
    const left = await serverPid()
    const second = await start()
    expect(await serverPid()).toBe(left)
    expect(await second.write()).toBe(3)
    await second.end('close')
    expect(await serverPid()).toBeNull()
  })

  it('comes back after it was killed itself together with the program', async () => {
    const first = await start()
    await first.write()
    const pid = (await serverPid()) ?? 0
    await first.end('SIGKILL')
    process.kill(pid, 'SIGKILL')
    const second = await start()
    expect(await second.write()).toBe(2)
  })

  it('is started again at its address when it is killed under a program', async () => {
    const only = await start()
    await only.write()
    for (let kill = 2; kill < 5; kill += 1) {
      const pid = (await serverPid()) ?? 0
      process.kill(pid, 'SIGKILL')
      await vi.waitFor(async () => {
        expect(await serverPid()).toEqual(expect.any(Number))
        expect(await serverPid()).not.toBe(pid)
        expect((await fs.readFile(path.join(folder, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[7]).toMatch(/ready/)
      }, { timeout: 20_000, interval: 50 })
      expect(await only.write()).toBe(kill)
    }
    await only.end('close')
    expect(await serverPid()).toBeNull()
  })

  it('stops with a program that a signal ends', async () => {
    const only = await start()
    await only.end('SIGTERM')
    expect(only.child.signalCode).toBe('SIGTERM')
    expect(await serverPid()).toBeNull()
  })

  it('is not fooled by the file of a server that is gone while another program has its number', async () => {
    const first = await start()
    await first.write()
    await first.end('close')
    await fs.writeFile(path.join(folder, 'postgres/cluster/postmaster.pid'), `${process.pid}\n${folder}\n0\n1\n\n127.0.0.1\n\nready\n`)
    const uid = (await fs.stat(path.join(folder, 'postgres/cluster'))).uid
    await fs.chown(path.join(folder, 'postgres/cluster/postmaster.pid'), uid, uid)
    expect(await (await start()).write()).toBe(2)
  })

  it('of a copied folder is a server of its own', async () => {
    const first = await start()
    await first.write()
    const original = folder
    folder = `${original}-copy`
    await fs.cp(path.join(original, 'postgres'), path.join(folder, 'postgres'), { recursive: true, preserveTimestamps: true })
    if (process.getuid?.() === 0) spawnSync('chown', ['-R', '--reference', path.join(original, 'postgres/cluster'), path.join(folder, 'postgres')])
    const second = await start()
    await second.write()
    expect(await first.write()).toBe(2)
    await second.end('close')
    expect(await serverPid()).toBeNull()
    await fs.rm(folder, { recursive: true, force: true })
    folder = original
  })

  it('keeps its password from others and listens on this machine only', async () => {
    await start()
    expect((await fs.stat(path.join(folder, 'postgres/password'))).mode & 0o777).toBe(0o600)
    const sockets = spawnSync('ss', ['-ltnH'], { encoding: 'utf8' })
    const pidFile = await fs.readFile(path.join(folder, 'postgres/cluster/postmaster.pid'), 'utf8')
    const port = pidFile.split('\n')[3]
    if (sockets.status === 0) expect(sockets.stdout.split('\n').filter((line) => line.includes(`:${port} `)).every((line) => line.includes(`127.0.0.1:${port} `))).toBe(true)
  })
})
