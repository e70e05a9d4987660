// What the demo costs a newcomer: bytes of the first page, and the time of every question the screens ask, at the server on the demo data.
//   node bench/door/door.bench.ts
import { execFileSync } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { openDatabase } from '../../database/connect.ts'
import { buildApp } from '../../server/app.ts'
import { initialScriptBudget, measureInitialSize } from '../../web/measure-size.ts'

const root = path.join(import.meta.dirname, '../..')
const rounds = 30
const warmUps = 5
const limitMs = 100

const at = 'group=region&year=2022&asOf=2022-11-25'
const questions: readonly string[] = [
  'access/who-am-i?',
  'calendar/list-seasons?',
  `tasks/show-year?${at}`,
  `tasks/list-my-tasks?${at}`,
  'organisations/list-units?day=2022-12-31&group=region',
  'organisations/show-unit?unit=stp-kon-tum&day=2022-11-25',
  'scorecards/list-cards?year=2022',
  'assessment/show-ranking?group=region&card=so-tu-phap-2022-demo&asOf=2022-11-25',
  'assessment/show-ranking?group=region&card=thads-2022-demo&asOf=2022-11-25',
  'assessment/show-sheet?group=region&card=so-tu-phap-2022-demo&unit=stp-gia-lai&asOf=2022-11-25',
  'assessment/explain-line?group=region&card=so-tu-phap-2022-demo&unit=stp-gia-lai&code=A.I.1.2&asOf=2022-11-25',
  'indicators/show-grid?unit=thads-gia-lai&dataSet=thads-viec&period=2022&asOf=2022-11-25',
  'indicators/show-cell?unit=thads-gia-lai&indicator=thads_case_rate&period=2022&asOf=2022-11-25',
  `indicators/show-completeness?${at}`,
  `indicators/list-findings?${at}`,
  `indicators/list-targeted-indicators?${at}`,
  `indicators/list-series?${at}&indicator=thads_case_rate`,
  `reports/show-report?${at}`,
  'reports/show-roll-up?group=region&indicator=legal_aid_cases&period=2022&asOf=2022-11-25',
]

interface Row {
  readonly what: string
  readonly figure: string
  readonly spread?: string
  readonly goal?: string
  readonly met?: boolean
}

export async function run(): Promise<{ title: string; rows: Row[] }> {
  return { title: 'The demo door: first page, and questions at the server', rows: [await firstPage(), ...(await askedAtServer())] }
}

async function firstPage(): Promise<Row> {
  execFileSync(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', 'web/vite.config.ts'], { cwd: root, stdio: 'pipe' })
  const { scripts } = await measureInitialSize(path.join(root, 'dist/web'))
  return { what: 'JavaScript of the first page, gzipped', figure: `${(scripts / 1000).toFixed(1)} kB`, goal: '≤ 200 kB', met: scripts <= initialScriptBudget }
}

async function askedAtServer(): Promise<Row[]> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-door-'))
  execFileSync(process.execPath, ['demo/load.ts'], { cwd: root, env: { ...process.env, DATABASE_URL: '', THIDUA_DATA: folder }, stdio: 'pipe' })
  const database = await openDatabase({ folder })
  const app = await buildApp({ database, demo: true })
  try {
    const cookie = await enter(app)
    const rows: Row[] = []
    for (const question of questions) rows.push(await timed(app, question, cookie))
    return rows
  } finally {
    await app.close()
    await database.close()
    await fs.rm(folder, { recursive: true, force: true })
  }
}

async function enter(app: FastifyInstance): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: '/api/access/enter-demo', payload: { account: 'thuong-truc-khu-vuc' } })
  const [cookie] = answer.cookies
  return `${cookie?.name}=${cookie?.value}`
}

async function timed(app: FastifyInstance, question: string, cookie: string): Promise<Row> {
  const times: number[] = []
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const start = performance.now()
    const answer = await app.inject({ url: `/api/${question}`, headers: { cookie } })
    if (answer.statusCode !== 200) throw new Error(`${question}: ${answer.statusCode} ${answer.body.slice(0, 200)}`)
    if (round >= warmUps) times.push(performance.now() - start)
  }
  times.sort((left, right) => left - right)
  const [least, median, most] = [times[0]!, times[times.length >> 1]!, times.at(-1)!]
  return { what: question.split('?')[0]!, figure: `${median.toFixed(1)} ms`, spread: `${least.toFixed(1)}–${most.toFixed(1)}`, goal: `≤ ${limitMs} ms`, met: median <= limitMs }
}

if (process.argv[1] === import.meta.filename) console.table((await run()).rows)
