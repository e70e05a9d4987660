// The region's year 2022 through the HTTP door: answers keep their contracts, and scores are those of the independent program.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database/connect.ts'
import { inTransaction } from '../database/transaction.ts'
import { loadDemo } from '../demo/load.ts'
import { noScanner } from '../outside/scan/scanner.ts'
import { memoryStorage } from '../outside/storage/memory-storage.ts'
import { testDatabase } from '../tests/support/database.ts'
import { buildApp } from './app.ts'
import { findOperations, type MountedOperation } from './operations.ts'

let database: Database
let app: FastifyInstance
let operations: MountedOperation[]
let cookie: string
let administrator: string
let worker: string

beforeAll(async () => {
  database = await testDatabase()
  await inTransaction(database.kysely, {}, (tx) => loadDemo(tx))
  app = await buildApp({ database, demo: true, files: { storage: memoryStorage(), scanner: noScanner, maxBytes: 1_000_000 } })
  operations = await findOperations()
  place.request = (await database.pool.query<{ id: string }>("select id from data_requests where kind = 'export'")).rows[0]!.id
  cookie = await enter('thuong-truc-khu-vuc')
  administrator = await enter('quan-tri')
  worker = await enter('nguoi-lao-dong-gia-lai')
})
afterAll(() => app.close())

async function enter(account: string): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: '/api/access/enter-demo', payload: { account } })
  const [session] = answer.cookies
  return `${session!.name}=${session!.value}`
}

const place = { group: 'region', year: '2022', asOf: '2022-11-25', day: '2022-11-25', unit: 'stp-gia-lai', person: 'P001', card: 'so-tu-phap-2022-demo', code: 'A.I.1.2', dataSet: 'stp-tro-giup', period: '2022', indicator: 'legal_aid_cases', before: 'so-tu-phap-2022-demo', after: 'thads-2022-demo', text: 'gia lai', kind: 'so-tu-phap', format: 'json', view: 'as-was', seq: '1', award: 'grassroots-emulation-fighter', received: '2022-11-25', from: '2023-12-31', to: '2024-01-01', request: '' }
/** Where one operation means something else by a word than the others do. */
const placeOf: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'approvals/show-sheet': { kind: 'figures', subject: 'stp-tro-giup' } }
const ask = (url: string, as = cookie) => app.inject({ url, headers: { cookie: as } })
const addressOf = (mounted: MountedOperation) => `/api/${mounted.feature}/${mounted.name}`

/** Fills an input from the place; what the operation does not know is dropped by its own schema. */
function questionOf(mounted: MountedOperation): string {
  const known = Object.keys((mounted.operation.input as unknown as { shape: Record<string, unknown> }).shape)
  const wanted = Object.entries({ ...place, ...placeOf[`${mounted.feature}/${mounted.name}`] }).filter(([key]) => known.includes(key) && !(mounted.name === 'list-entries' && key === 'before'))
  return `${addressOf(mounted)}?${new URLSearchParams(wanted)}`
}

const keptByAdministrators = new Set(['list-accounts', 'list-providers'])
const askedByTheWorker = new Set(['show-own-file'])
const askerOf = (name: string) => (keptByAdministrators.has(name) ? administrator : askedByTheWorker.has(name) ? worker : cookie)
/** An account of the demo has no password to speak of; a download needs the ticket of a command, a purge a term that somebody decided. */
const unasked = new Set(['access/show-security', 'files/download', 'personal-data/show-due'])

describe('every question', () => {
  it('is answered on the demo data in the shape its contract states', async () => {
    for (const mounted of operations.filter(({ operation, feature, name }) => operation.kind === 'query' && !unasked.has(`${feature}/${name}`))) {
      const answer = await ask(questionOf(mounted), askerOf(mounted.name))
      expect(answer.statusCode, `${questionOf(mounted)}: ${answer.body.slice(0, 300)}`).toBe(200)
      const parsed = mounted.operation.output.safeParse(answer.json())
      expect(parsed.error?.issues ?? [], addressOf(mounted)).toEqual([])
    }
  })
})

describe('scores', () => {
  const expected = JSON.parse(readFileSync(path.join(import.meta.dirname, '../tests/fixtures/region-2022/expected-scores.json'), 'utf8')) as Record<string, { units: { unit: string; total: number; class: string; rank: number }[] }>

  it.each(Object.keys(expected))('%s: totals, classes and ranks are those of the independent program, unit by unit', async (card) => {
    const { units } = (await ask(`/api/assessment/show-ranking?group=region&card=${card}&asOf=2022-11-25`)).json<{ units: object[] }>()
    expect(units).toMatchObject(expected[card]!.units.map(({ unit, total, class: letter, rank }) => ({ unit, total, class: letter, rank })))
  })

  it('are refused before the card was known, in a sentence that says when it is', async () => {
    const answer = await ask('/api/assessment/show-ranking?group=region&card=so-tu-phap-2022-demo&asOf=2022-04-24')
    expect([answer.statusCode, answer.json<{ error: { text: string } }>().error.text]).toEqual([422, expect.stringContaining('25/04/2022')])
  })
})

describe('what was known, and when', () => {
  it('shows 579 appraisals as of the conference and 586 as of 31/03/2023, both reachable', async () => {
    const total = async (asOf: string) => {
      const { views } = (await ask(`/api/reports/show-roll-up?group=region&indicator=appraisals_total&period=2022&asOf=${asOf}`)).json<{ views: { total: string }[] }>()
      return views.map((view) => view.total)
    }
    expect(await total('2022-11-25')).toEqual(['579', '579', '579'])
    expect(await total('2023-03-31')).toEqual(['586', '586', '586'])
  })
})

describe('a self-score', () => {
  it('is known from the day it was saved: an earlier day still shows what had been given by then', async () => {
    const officer = await enter('can-bo-stp-gia-lai')
    const { today } = (await ask('/api/access/who-am-i', officer)).json<{ today: string }>()
    const line = async (asOf: string) => {
      const sheet = (await ask(`/api/assessment/show-sheet?group=region&card=so-tu-phap-2022-demo&unit=stp-gia-lai&asOf=${asOf}`, officer)).json<{ lines: { code: string; self: string | null; seen: number | null }[] }>()
      return sheet.lines.find(({ code }) => code === 'A.I.1.4')!
    }
    const before = await line(today)
    const payload = { card: 'so-tu-phap-2022-demo', unit: 'stp-gia-lai', code: 'A.I.1.4', state: 'number', score: '2.5', reason: 'chấm lại', seen: before.seen }
    expect((await app.inject({ method: 'POST', url: '/api/assessment/save-self-score', headers: { cookie: officer }, payload })).statusCode).toBe(200)
    expect([(await line(today)).self, (await line('2022-11-25')).self]).toEqual(['2.5', before.self])
  })
})

describe('the tasks of a past season', () => {
  it('count the days left to answer a request about personal data from today', async () => {
    const officer = await enter('can-bo-stp-gia-lai')
    const { tasks } = (await ask('/api/tasks/list-my-tasks?group=region&year=2022&asOf=2022-11-25', officer)).json<{ tasks: { id: string; timeLeft: string; due: string | null }[] }>()
    const requests = tasks.filter(({ id }) => id.startsWith('data-request'))
    expect(requests.length).toBeGreaterThan(0)
    for (const { timeLeft, due } of requests) if (due !== null) expect(Number(/\d+/.exec(timeLeft)?.[0])).toBeLessThan(15)
  })
})

describe('an officer', () => {
  it('sees the members of the region and may not write for another unit', async () => {
    const officer = await enter('can-bo-stp-gia-lai')
    const { can } = (await ask('/api/indicators/show-grid?unit=stp-kon-tum&dataSet=stp-tro-giup&period=2022&asOf=2022-11-25', officer)).json<{ can: { save: boolean } }>()
    expect(can.save).toBe(false)
    const saved = await app.inject({ method: 'POST', url: '/api/indicators/save-cell', headers: { cookie: officer }, payload: { unit: 'stp-kon-tum', indicator: 'legal_aid_cases', period: '2022', state: 'number', value: '1', reason: 'x', seen: null } })
    expect([saved.statusCode, saved.json<{ error: { code: string } }>().error.code]).toEqual([403, 'indicators.not-your-unit'])
  })

  it('cannot read the log of the region', async () => {
    expect((await ask('/api/audit/list-entries', await enter('can-bo-stp-gia-lai'))).json()).toMatchObject({ error: { code: 'audit.not-yours' } })
  })
})

it('the demo loaded twice changes nothing', async () => {
  const entries = async () => (await database.pool.query<{ count: number }>('select count(*)::int as count from audit_entries')).rows[0]!.count
  const before = await entries()
  expect(await inTransaction(database.kysely, {}, (tx) => loadDemo(tx))).toBeNull()
  expect(await entries()).toBe(before)
})
