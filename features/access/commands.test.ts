// The commands of the terminal on a real database.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../database/connect.ts'
import { browserOn, codeOfRefusal, goodPassword } from '../../tests/support/accounts.ts'
import { act } from '../../tests/support/context.ts'
import { testDatabase } from '../../tests/support/database.ts'
import { UsageFault, type House } from '../command.ts'
import { useLink } from './accounts/service.ts'
import { commands } from './commands.ts'
import { listWays } from './sign-in/providers/service.ts'

let database: Database
let house: House
let folder: string
beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'thidua-access-'))
  house = { inDatabase: (work) => act(database, work, { now: new Date().toISOString() }), settings: { dataFolder: folder, logKey: null } }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (name: string, words: string[], options: Record<string, string> = {}) => commands.find((command) => command.name === name)!.run({ arguments: words, options }, house)
const linkOf = (json: unknown) => (json as { link: string }).link.split('#')[1]!

describe('thidua access', () => {
  it('invite opens an account for an administrator and prints the link that leads in', async () => {
    const { ok, json, text } = await run('access invite', ['quan-tri'], { name: 'Nguyễn Văn A' })
    expect([ok, text.join(' ')]).toEqual([true, expect.stringContaining((json as { link: string }).link)])
    const outcome = await browserOn(database, { now: new Date().toISOString() }).call(useLink, { link: linkOf(json), password: goodPassword })
    expect(outcome.outcome).toBe('set-up')
  })

  it('invite says which roles there are when it is given another', async () => {
    await expect(run('access invite', ['a'], { name: 'A', role: 'vua' })).rejects.toThrow(UsageFault)
  })

  it('recover prints a link for a login, and refuses one nobody has', async () => {
    const { json } = await run('access recover', ['QUAN-TRI'], { reason: 'mất điện thoại', 'reset-factors': 'yes' })
    expect(linkOf(json)).toMatch(/^[\w-]{43}$/)
    expect(await codeOfRefusal(run('access recover', ['khong-co'], { reason: 'x' }))).toBe('access.no-such-account')
  })

  it('provider takes a file and puts a button on the page; a wrong file is refused with the field that is wrong', async () => {
    const file = join(folder, 'tinh.json')
    await writeFile(file, JSON.stringify({ id: 'tinh', name: 'Cổng tỉnh', issuer: 'https://id.example', clientId: 'thi-dua', roles: [] }))
    expect((await run('access provider', [file])).ok).toBe(true)
    expect((await browserOn(database).call(listWays, {})).providers).toEqual([{ id: 'tinh', name: 'Cổng tỉnh' }])
    for (const content of ['{', JSON.stringify({ id: 'tinh', name: 'x', issuer: 'không phải địa chỉ', clientId: 'x', roles: [] })]) {
      await writeFile(file, content)
      expect(await codeOfRefusal(run('access provider', [file]))).toBe('access.provider-unusable')
    }
  })
})
