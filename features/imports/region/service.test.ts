import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerShapes } from '../../../cli/answers.ts'
import { loadDemo } from '../../../demo/load.ts'
import type { Database } from '../../../database/connect.ts'
import { act, day } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { fixture, shipped } from '../../../tests/fixtures/read-region.ts'
import { demoAccounts } from '../../access/service.ts'
import { personas } from '../../access/contract.ts'
import { listSeasons } from '../../calendar/service.ts'
import type { CommandResult, House } from '../../command.ts'
import { listTallies } from '../../councils/service.ts'
import { listDataSets } from '../../indicators/service.ts'
import { listGroups } from '../../organisations/service.ts'
import { openRegionFolder } from '../folder/service.ts'
import { commands } from './commands.ts'
import { loadRegion } from './service.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await act(database, (ctx) => loadDemo(ctx.tx))
})

/** The terminal's house on the database of the test. */
const house: House = {
  settings: { dataFolder: '', logKey: null },
  inDatabase: async (work, { keep } = { keep: true }) => {
    if (keep) return act(database, work)
    let answer: unknown
    await act(database, async (ctx) => {
      answer = await work(ctx)
      throw new Error('taken back')
    }).catch(() => undefined)
    return answer as Awaited<ReturnType<typeof work>>
  },
}
const load = (folder: string, options = {}): Promise<CommandResult> => commands[0]!.run({ arguments: [folder], options }, house)
const rowsOf = (table: string) => act(database, async ({ tx }) => (await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(tx)).rows[0]?.count)
const tables = ['units', 'unit_names', 'unit_lineage', 'emulation_group_members', 'indicator_versions', 'data_sets', 'cell_entries', 'target_entries', 'manual_score_entries', 'evidence_records', 'vote_tallies', 'people', 'person_ratings', 'person_awards', 'award_annulments', 'initiatives', 'person_disciplines', 'person_absences', 'person_attestations', 'person_known_lists', 'cycle_events', 'scorecards', 'scorecard_assignments']
const everything = async () => Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await rowsOf(table)] as const)))

describe('the year 2022', () => {
  it('loaded again adds nothing, in any table', async () => {
    const before = await everything()
    expect(await act(database, (ctx) => loadDemo(ctx.tx))).toBeNull()
    const { folder } = await openRegionFolder(shipped('region-2022'))
    expect(await act(database, (ctx) => loadRegion(ctx, folder!))).toMatchObject({ units: 0, indicators: 0, cells: 0, targets: 0, scores: 0, votes: 0, people: 0, achievements: 0 })
    expect(await everything()).toEqual(before)
  })

  it('has its group with the host as head, the successors after the merger, and two seasons', async () => {
    const groupOn = (on: string) => act(database, async (ctx) => (await listGroups(ctx, { day: day(on) })).groups.find((group) => group.id === 'region'))
    expect(await groupOn('2022-11-25')).toMatchObject({ head: 'stp-kon-tum', members: { length: 16 } })
    expect((await groupOn('2025-12-31'))?.members.map(({ id }) => id)).toContain('stp-gia-lai-2025')
    expect((await act(database, listSeasons)).seasons).toMatchObject([{ year: 2022, asOf: '2022-11-25' }, { year: 2021, asOf: '2022-03-31' }])
  })

  it('has reports of at most forty lines, each round with a due day, a lock and why', async () => {
    const { dataSets } = await act(database, (ctx) => listDataSets(ctx, {}))
    const rounds = dataSets.flatMap((set) => set.rounds)
    expect(rounds.every(({ due, locks, lockReason, from }) => due !== null && locks !== null && lockReason !== '' && from !== null)).toBe(true)
    expect(dataSets.every(({ indicators }) => indicators <= 40)).toBe(true)
  })

  it('says how each ballot came out, by arithmetic of its own', async () => {
    const { tallies } = await act(database, (ctx) => listTallies(ctx, { group: 'region', year: 2022 }))
    expect(tallies.map(({ arithmetic, reached }) => [arithmetic, reached])).toContainEqual(['14/16 thành viên = 87,5 %, đạt ngưỡng 2/3', true])
  })

  it('comes with an account for each persona', async () => {
    expect((await act(database, ({ tx }) => demoAccounts(tx))).map(({ persona }) => persona).sort()).toEqual([...personas, 'officer'].sort())
  })
})

describe('another region', () => {
  it('is tried at the terminal without a trace, then loaded beside the first', async () => {
    const before = await everything()
    const tried = await load(fixture('region-other'), { 'dry-run': 'yes' })
    expect(answerShapes['region-load'].parse(tried.json)).toMatchObject({ dry_run: true, cells: 54 })
    expect(await everything()).toEqual(before)
    expect((await load(fixture('region-other'))).json).toMatchObject({ ok: true, dry_run: false, cells: 54, errors: [] })
    expect((await load(fixture('region-other'))).json).toMatchObject({ ok: true, cells: 0 })
    const groups = await act(database, (ctx) => listGroups(ctx, { day: day('2022-11-25') }))
    expect(groups.groups.find((group) => group.id === 'region')?.members).toHaveLength(16)
  })

  it('with a wrong row is loaded without it, and the row is named', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'region-'))
    cpSync(fixture('region-other'), folder, { recursive: true })
    const values = readFileSync(path.join(folder, 'values.csv'), 'utf8').trimEnd().split('\n')
    const [header, first = '', ...rest] = values
    writeFileSync(path.join(folder, 'values.csv'), [header, first.replace(/^[^,]+/, 'truong-la'), ...rest].join('\n'))
    const { json, notes } = await load(folder)
    expect(json).toMatchObject({ ok: true, errors: [{ file: 'values.csv', line: 2, column: 'unit' }] })
    expect(notes?.[0]).toContain('1 lỗi')
  })
})
