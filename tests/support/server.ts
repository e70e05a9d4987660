// One PostgreSQL server for a whole run of tests. It starts when the first test asks for a database, so pure tests cost nothing.
import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { embeddedBinaries, type Binaries } from '../../database/embedded/binaries.ts'
import { clusterIn, stopCluster, type Cluster } from '../../database/embedded/cluster.ts'

export type ServerKind = 'embedded' | 'debian'

declare module 'vitest' {
  interface ProvidedContext {
    testServer: { readonly folder: string; readonly kind: ServerKind }
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-test-server-'))
  const kind: ServerKind = project.name === 'debian' ? 'debian' : 'embedded'
  project.provide('testServer', { folder, kind })
  // a key of this run, handed down to the workers
  process.env['THIDUA_SEALING_KEY'] ??= randomBytes(32).toString('base64')
  return async () => {
    for (const each of ['embedded', 'debian'] as const) {
      const started = await fs.access(path.join(folder, each, 'cluster')).then(() => true, () => false)
      if (started) await stopCluster(await testCluster(folder, each))
    }
    await fs.rm(folder, { recursive: true, force: true })
  }
}

/** Losing power is not among the tests, so nothing waits for the disk. */
const hasty = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off', 'max_connections = 200', 'shared_buffers = 64MB']

export async function testCluster(folder: string, kind: ServerKind): Promise<Cluster> {
  const binaries = kind === 'debian' ? await debianBinaries() : await embeddedBinaries()
  return clusterIn(path.join(folder, kind), binaries, hasty)
}

async function debianBinaries(): Promise<Binaries> {
  const root = '/usr/lib/postgresql'
  const majors = (await fs.readdir(root).catch(() => [])).map(Number).filter((major) => major >= 15)
  if (majors.length === 0) throw new Error(`no PostgreSQL server in ${root}: apt-get install postgresql`)
  const major = Math.max(...majors)
  const folder = path.join(root, String(major), 'bin')
  return { initdb: path.join(folder, 'initdb'), pgCtl: path.join(folder, 'pg_ctl'), locale: ['--locale=C.UTF-8'], major }
}
