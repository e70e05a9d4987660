// `thidua db backup` and `thidua db restore` as an operator types them: from our own database to another, and from and to a given server.
import { execFile } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase, type Database } from '../../database/connect.ts'
import { migrate } from '../../database/migrate.ts'
import { openDiskStorage } from '../../outside/storage/disk-storage.ts'
import { emptyDatabase, ownerAddress } from '../support/database.ts'
import { fillWorld, filesIn, rowsOf } from './world-to-keep.ts'

const root = path.join(import.meta.dirname, '../..')
const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-moves-'))
afterAll(() => fs.rm(folder, { recursive: true, force: true }))

interface Place {
  readonly data: string
  /** Absent: the database in the folder. */
  readonly database?: Database
}

async function thidua({ data, database }: Place, ...words: string[]): Promise<unknown> {
  const env = { ...process.env, THIDUA_DATA: data, DATABASE_URL: database ? ownerAddress(database) : '' }
  const { stdout } = await promisify(execFile)(process.execPath, ['cli/thidua.ts', ...words, '--format', 'json'], { cwd: root, env })
  return JSON.parse(stdout)
}

async function inPlace<Result>({ data, database }: Place, work: (database: Database) => Promise<Result>): Promise<Result> {
  const opened = database ?? (await openDatabase({ folder: data }))
  try {
    return await work(opened)
  } finally {
    if (!database) await opened.close()
  }
}

const given: Place = { data: path.join(folder, 'given'), database: await emptyDatabase() }
const ours: Place = { data: path.join(folder, 'ours') }
let rows: Record<string, string[]>
let files: Record<string, string>
beforeAll(async () => {
  await inPlace(ours, async (database) => {
    await migrate(database.pool)
    await fillWorld(database, await openDiskStorage(path.join(ours.data, 'files')))
    rows = await rowsOf(database)
  })
  files = await filesIn(path.join(ours.data, 'files'))
})

async function move(from: Place, to: Place): Promise<void> {
  const file = path.join(folder, `${path.basename(from.data)}-to-${path.basename(to.data)}.sql.gz`)
  const said = await thidua(from, 'db', 'backup', file)
  expect(said).toMatchObject({ file, contents: 6, lost: [] })
  const { lost: _lost, ...counts } = said as { lost: unknown }
  expect(await thidua(to, 'db', 'restore', file)).toMatchObject(counts)
  const found = await inPlace(to, rowsOf)
  expect(Object.keys(found)).toEqual(Object.keys(rows))
  for (const table of Object.keys(rows)) expect(found[table], table).toEqual(rows[table])
  expect(await filesIn(path.join(to.data, 'files'))).toEqual(files)
}

describe('the demo year with its files, backed up and restored by one command each', () => {
  it('is the same in a given database, row by row and byte by byte, its log unbroken', async () => {
    await move(ours, given)
    expect(await thidua(given, 'audit', 'verify')).toMatchObject({ ok: true, firstBroken: null })
  })

  it('is the same again in a folder that did not exist', async () => {
    await move(given, { data: path.join(folder, 'again') })
  })

  it('is not put over what is there', async () => {
    const file = path.join(folder, 'ours-to-given.sql.gz')
    await expect(thidua(ours, 'db', 'restore', file)).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('database.not-empty') as string })
    expect(await inPlace(ours, rowsOf)).toEqual(rows)
  })
})
