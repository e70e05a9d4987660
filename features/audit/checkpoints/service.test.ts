import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { generateKeyPairSync } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { keptOutside, openLogKey } from '../../../outside/signing/log-key.ts'
import { act } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import type { House } from '../../command.ts'
import { commands } from '../commands.ts'
import { jobs } from '../jobs.ts'
import { record } from '../service.ts'
import { exportCheckpoints, isCheckpointDue, listCheckpoints, takeCheckpoint } from './service.ts'
import { isDue } from './model.ts'

const database = await testDatabase()
const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-checkpoints-'))
afterAll(() => fs.rm(folder, { recursive: true }))
const place = { dataFolder: path.join(folder, 'data'), logKey: null }
const keyFile = path.join(place.dataFolder, 'audit', 'log-signing-key.pem')
const write = (count = 1, now?: string) => act(database, async (ctx) => {
  for (let index = 0; index < count; index += 1) await record(ctx, { operation: 'a/b', subjectKind: 'x', subjectId: `${index}`, after: 'chuyện riêng' })
}, now === undefined ? {} : { now })
const list = () => act(database, (ctx) => listCheckpoints(ctx, { limit: 20 }))

/** The terminal's house on the database of the test. */
const house: House = {
  settings: place,
  inDatabase: (work, { snapshot = false } = { keep: true }) => act(database, work, { readOnly: snapshot }),
}
const run = (name: string, file: string[] = [], options = {}) => commands.find((command) => command.name === name)!.run({ arguments: file, options }, house)

describe('a checkpoint', () => {
  it('is due once there is anything, then after a thousand entries or an hour with something new', () => {
    const last = { seq: 10, at: '2022-11-25T05:00:00.000Z' }
    expect([isDue(0, null, last.at), isDue(1, null, last.at)]).toEqual([false, true])
    expect([isDue(10, last, '2023-11-25T05:00:00.000Z'), isDue(11, last, '2022-11-25T05:59:59.999Z'), isDue(11, last, '2022-11-25T06:00:00.000Z'), isDue(1010, last, last.at)]).toEqual([false, false, true, true])
  })

  it('of an empty log is not taken, and cannot be exported', async () => {
    expect(await act(database, isCheckpointDue)).toBe(false)
    expect(await run('audit checkpoint')).toMatchObject({ ok: true, json: { signed: null } })
    expect(await act(database, exportCheckpoints)).toEqual({ file: null })
    await expect(run('audit export', [path.join(folder, 'rong.json')])).rejects.toMatchObject({ code: 'audit.no-checkpoint' })
    await expect(fs.stat(path.join(folder, 'rong.json'))).rejects.toThrow('ENOENT')
  })

  it('is taken by the timed work when it is due, kept beside the key, and not taken twice', async () => {
    await write(3)
    for (let time = 0; time < 2; time += 1) await jobs[0]!.run(house)
    const { checkpoints, total } = await list()
    expect([total, checkpoints[0]]).toMatchObject([1, { seq: 3, at: '2022-11-25T05:00:00.000Z' }])
    expect((await keptOutside(place)).map((line) => JSON.parse(line) as unknown)).toEqual(checkpoints)
  })

  it('of two processes at once is taken by one', async () => {
    await write(2)
    const key = await openLogKey(place)
    const taken = await Promise.all([1, 2, 3].map(() => act(database, (ctx) => takeCheckpoint(ctx, key))))
    expect(taken.filter((each) => each !== null).map(({ seq }) => seq)).toEqual([5])
  })

  it('is never taken of a chain that does not hold', async () => {
    await write(2)
    await database.pool.query("alter table audit_entries disable trigger user; update audit_entries set channel = 'cli' where seq = 6")
    await expect(run('audit checkpoint')).rejects.toMatchObject({ code: 'audit.chain-broken', facts: { seq: 6 } })
    await database.pool.query("update audit_entries set channel = 'system' where seq = 6; alter table audit_entries enable trigger user")
    expect(await run('audit checkpoint')).toMatchObject({ json: { signed: { seq: 7 } } })
  })
})

describe('the key', () => {
  it('is made at the first need, for its owner only, and is the same ever after', async () => {
    expect([(await fs.stat(keyFile)).mode & 0o777, (await fs.stat(path.dirname(keyFile))).mode & 0o777]).toEqual([0o600, 0o700])
    const [one, other] = await Promise.all([openLogKey(place), openLogKey(place)])
    expect(one.id).toBe(other.id)
    const anew = { dataFolder: path.join(folder, 'anew'), logKey: null }
    const made = await Promise.all([1, 2, 3, 4].map(() => openLogKey(anew)))
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(await fs.readdir(path.join(anew.dataFolder, 'audit'))).toEqual(['log-signing-key.pem'])
  })

  it('lies outside the database', async () => {
    const secret = (await fs.readFile(keyFile, 'utf8')).split('\n')[1]!
    const { rows } = await database.pool.query<{ text: string }>('select c::text as text from audit_checkpoints c')
    expect(rows.some(({ text }) => text.includes(secret))).toBe(false)
  })

  it('that others on the machine may read is refused', async () => {
    await fs.chmod(keyFile, 0o644)
    await expect(openLogKey(place)).rejects.toMatchObject({ code: 'audit.key-exposed' })
    await fs.chmod(keyFile, 0o600)
  })

  it('may be given by the environment, in one line, and is then written nowhere', async () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const given = { dataFolder: path.join(folder, 'given'), logKey: pem.replaceAll('\n', '\\n') }
    expect((await openLogKey(given)).id).toMatch(/^[0-9a-f]{16}$/)
    await expect(fs.stat(given.dataFolder)).rejects.toThrow('ENOENT')
    await expect(openLogKey({ ...given, logKey: 'not a key' })).rejects.toMatchObject({ code: 'audit.key-unreadable', facts: { where: 'THIDUA_LOG_KEY' } })
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    await expect(openLogKey({ ...given, logKey: rsa })).rejects.toMatchObject({ code: 'audit.key-unreadable' })
  })
})

describe('at the terminal', () => {
  const kept = path.join(folder, 'moc.json')
  const entries = path.join(folder, 'nhat-ky.ndjson')

  it('the log is whole, and says so in the shape other programs read', async () => {
    expect(await run('audit verify')).toMatchObject({ ok: true, json: { entries: 7, ok: true, firstBroken: null, checkpoints: { count: 3, last: 7 } } })
  })

  it('checkpoints and entries are exported for a third party, once, and hold without the database', async () => {
    expect(await run('audit export', [kept])).toMatchObject({ ok: true, json: { checkpoints: 3 } })
    expect(await run('audit export', [entries], { entries: 'yes' })).toMatchObject({ ok: true, json: { entries: 7 } })
    await expect(run('audit export', [kept])).rejects.toThrow('không ghi đè')
    expect(await run('audit verify', [], { checkpoint: kept, log: entries })).toMatchObject({ ok: true, json: { entries: 7, checkpoints: { count: 3 } } })
    expect(await fs.readFile(entries, 'utf8')).not.toContain('chuyện riêng')
  })

  it('a later log is held against the file the third party kept', async () => {
    await write(4)
    expect(await run('audit verify', [], { checkpoint: kept })).toMatchObject({ ok: true, json: { entries: 11 } })
  })

  it('a log that was cut off, end and checkpoints and all, is found by what lies beside the key and by what the third party kept', async () => {
    for (const table of ['audit_entries', 'audit_values', 'audit_heads', 'audit_checkpoints']) await database.pool.query(`alter table ${table} disable trigger user`)
    await database.pool.query('delete from audit_entries where seq > 4; delete from audit_values where seq > 4; delete from audit_checkpoints where seq > 4; update audit_heads set seq = 4, hash = (select hash from audit_entries where seq = 4)')
    expect(await run('audit verify')).toMatchObject({ ok: false, json: { entries: 4, ok: false, firstBroken: 5, fault: { kind: 'truncated' } } })
    expect(await run('audit verify', [], { checkpoint: kept })).toMatchObject({ ok: false, json: { firstBroken: 5 } })
    await fs.rm(path.join(place.dataFolder, 'audit', 'checkpoints.ndjson'))
    expect(await run('audit verify')).toMatchObject({ ok: true })
    expect(await run('audit verify', [], { checkpoint: kept })).toMatchObject({ ok: false, json: { firstBroken: 5 } })
  })

  it('files that are something else are named', async () => {
    const other = path.join(folder, 'khac.txt')
    await fs.writeFile(other, 'Kính gửi\n')
    for (const options of [{ checkpoint: other }, { checkpoint: path.join(folder, 'khong-co') }, { log: other }, { log: path.join(folder, 'khong-co') }]) {
      await expect(run('audit verify', [], options)).rejects.toThrow('Lấy lại tệp gốc')
    }
  })
})
