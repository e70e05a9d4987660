// Two worlds that differ only in what is hidden from a role give that role the same answers: status, headers and every byte.
import fc from 'fast-check'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../database/connect.ts'
import { personas, type Role } from '../../features/access/contract.ts'
import { record } from '../../features/audit/service.ts'
import { act } from '../support/context.ts'
import { copyOf, testDatabase } from '../support/database.ts'
import { openDoor, type Door } from './door.ts'
import { isOpen, matrix, type About } from './matrix.ts'
import { buildWorld, draft, foreignGroup, group, now, personAt, unitAt, type Place } from './world.ts'

let database: Database
const cookies = new Map<Role, string>()

// files that are made say when: both worlds are asked at one moment, whatever lies between the two questions
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }))
afterAll(() => void vi.useRealTimers())
beforeAll(async () => {
  database = await testDatabase()
  await buildWorld(database)
  const door = await openDoor(database)
  for (const role of personas) cookies.set(role, await door.enter(role))
})

/** Something that is the case in the second world only, and what it belongs to. */
interface Hidden {
  readonly about: About
  readonly place: Place
  readonly add: (database: Database) => Promise<unknown>
}

const text = fc.stringMatching(/^[a-zA-ZđĐăĂ0-9 ]{1,20}$/)
const elsewhere = fc.constantFrom<Place>('neighbour', 'outside')
const score = fc.integer({ min: 0, max: 20 }).map(String)

const draftScore = fc.record({ place: elsewhere, side: fc.constantFrom('self', 'cross', 'verified'), score, reason: text }).map(({ place, side, score: given, reason }): Hidden => ({
  about: 'drafts', place,
  add: ({ pool }) => pool.query("insert into manual_score_entries (unit_id, card_id, code, side, state, score, reason, entered_at, entered_by, channel) values ($1, $2, 'P', $3, 'number', $4, $5, $6, 'ai đó', 'web')", [unitAt[place], draft.card, side, given, reason, now]),
}))

const ballot = fc.record({ place: elsewhere, votes: fc.integer({ min: 0, max: 8 }), id: fc.uuid(), year: fc.constantFrom(2031, 2032) }).map(({ place, votes, id, year }): Hidden => ({
  about: 'ballots', place,
  add: ({ pool }) => pool.query("insert into vote_tallies (vote_id, group_id, date, line, title, electors, present, ballots_issued, ballots_returned, ballots_valid, candidate, votes_for, votes_against, votes_blank, base, threshold, result, position) values ($1, $2, $3, 'truong', 'Suy tôn', 9, 8, 8, 8, 8, $4, $5, $6, 0, 'present', '2/3', 'acclaimed', 1)",
    [id, place === 'outside' ? foreignGroup : group, `${year}-09-29`, unitAt[place], votes, 8 - votes]),
}))

const discipline = fc.record({ place: elsewhere, form: fc.constantFrom('reprimand', 'warning', 'dismissal'), from: fc.integer({ min: 2022, max: 2031 }), absent: fc.boolean() }).map(({ place, form, from, absent }): Hidden => ({
  about: 'confidential', place,
  add: async ({ pool }) => {
    await pool.query('insert into person_disciplines (person_id, form, date_from, source, entered_at, entered_by) values ($1, $2, $3, $4, $5, $4)', [personAt[place], form, `${from}-05-05`, 'x', now])
    if (absent) await pool.query("insert into person_absences (person_id, kind, date_from, source, entered_at, entered_by) values ($1, 'sick', $2, 'x', $3, 'x')", [personAt[place], `${from}-06-06`, now])
    await pool.query("insert into person_known_lists (person_id, list, complete, through, source, entered_at, entered_by) values ($1, 'absences', $2, 2031, 'x', $3, 'x')", [personAt[place], absent, now])
  },
}))

const foreignFigure = fc.record({ value: fc.integer({ min: 0, max: 9_999 }), indicator: fc.constantFrom('hoc_sinh', 'giao_vien', 'hoc_sinh_gioi'), period: fc.constantFrom('2030', '2031'), note: text }).map(({ value, indicator, period, note }): Hidden => ({
  about: 'figures', place: 'outside',
  add: ({ pool }) => pool.query("insert into cell_entries (unit_id, indicator, period, state, value, status, source, note, reported, entered_at, entered_by, channel) values ($1, $2, $3, 'number', $4, 'actual', 'x', $5, '2031-09-02', $6, 'ai đó', 'web')", [unitAt.outside, indicator, period, value, note, now]),
}))

const foreignPerson = fc.record({ id: fc.uuid(), name: text, level: fc.constantFrom('excellent', 'good', 'failed') }).map(({ id, name, level }): Hidden => ({
  about: 'people', place: 'outside',
  add: async ({ pool }) => {
    await pool.query("insert into people (id, name, sex) values ($1, $2, 'female')", [id, name])
    await pool.query("insert into person_positions (person_id, unit_id, role, valid) values ($1, $2, 'leader', '[2020-01-01,)')", [id, unitAt.outside])
    await pool.query("insert into person_ratings (person_id, year, level, source, entered_at, entered_by) values ($1, 2030, $2, 'x', $3, 'x')", [id, level, now])
  },
}))

const approval = fc.record({ place: elsewhere, period: fc.constantFrom(2030, 2031), said: text }).map(({ place, period, said }): Hidden => ({
  about: 'approvals', place,
  add: async ({ pool }) => {
    const { rows } = await pool.query<{ id: number }>("insert into approval_steps (kind, unit_id, subject, period, step, act, taken_at, actor_id, taken_by, list_hash) select 'figures', $1, 'bao-cao-nam', $2, coalesce(max(step), 0) + 1, 'send', $3, 'x', 'x', repeat('a', 64) from approval_steps where unit_id = $1 and period = $2 returning id", [unitAt[place], String(period), now])
    await pool.query("insert into approval_step_items (step_id, item, content_hash, content, said) values ($1, 'giao_vien', repeat('b', 64), '{}', $2)", [rows[0]?.id, said])
  },
}))

const dataRequest = fc.record({ place: elsewhere, id: fc.uuid(), kind: fc.constantFrom('export', 'correct', 'restrict'), said: text, answered: fc.boolean() }).map(({ place, id, kind, said, answered }): Hidden => ({
  about: 'confidential', place,
  add: async ({ pool }) => {
    await pool.query("insert into data_requests (id, person_id, kind, received, due, via, said, made_at, made_by, made_by_name) values ($1, $2, $3, '2031-09-30', null, 'paper', $4, $5, 'x', 'ai đó')", [id, personAt[place], kind, said, now])
    if (answered) await pool.query("insert into data_request_answers (request_id, outcome, answer, answered_at, answered_on, answered_by, answered_by_name) values ($1, 'done', $2, $3, '2031-10-01', 'x', 'ai đó')", [id, said, now])
  },
}))

const entryOfLog = text.map((subject): Hidden => ({
  about: 'log', place: 'own',
  add: (database) => act(database, (ctx) => record(ctx, { operation: 'people/rename', subjectKind: 'person', subjectId: subject, before: { name: subject }, after: { name: 'x' } }), { now }),
}))

const commandOfOther = fc.uuid().map((key): Hidden => ({
  about: 'office', place: 'own',
  add: ({ pool }) => pool.query("insert into handled_commands (actor_id, key, operation, input_hash, answer, handled_at) values ('standing-office', $1, 'x', 'x', '{}', $2)", [key, now]),
}))

const kinds = [draftScore, ballot, discipline, foreignFigure, foreignPerson, approval, dataRequest, entryOfLog, commandOfOther]
const hidden = fc.oneof(...kinds)

/** What is new with every request, in any world. */
function stable(answer: LightMyRequestResponse): object {
  const { date: _, ...headers } = answer.headers
  const body = answer.body
    .replace(/"requestId":"[^"]+"/, '"requestId":"…"')
    .replace(/"(ticket|link|step|challenge|milliseconds)":("[^"]+"|[\d.]+)/g, '"$1":"…"')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '…')
  return { status: answer.statusCode, headers: { ...headers, 'content-length': undefined, 'set-cookie': undefined }, body }
}

/** Changes that succeed, so that what they give back is compared too; each once in a run. */
const changes = (run: number): readonly [Role, string, object][] => [
  ['officer', 'indicators/save-cell', { unit: unitAt.own, indicator: 'nu_giao_vien', period: '2031', state: 'number', value: String(run), status: 'actual', reason: 'x', seen: run === 1 ? null : run - 1 }],
  ['officer', 'assessment/save-self-score', { card: draft.card, unit: unitAt.own, code: 'P', state: 'number', score: String(run % 20), reason: 'giải trình', seen: run }],
]

/** Each entry of the log has a salt of its own, and each world writes its own entries about what is asked here: where the log is open they differ. */
const readsOwnSalt = (role: Role) => role === 'auditor'

async function differences([first, second]: readonly [Door, Door], role: Role, run: number): Promise<string[]> {
  const found: string[] = []
  const compare = async (operation: string, input: object) => {
    const [here, there] = [await first.ask(operation, input, cookies.get(role) ?? ''), await second.ask(operation, input, cookies.get(role) ?? '')]
    const [one, other] = [JSON.stringify(stable(here)), JSON.stringify(stable(there))]
    if (one !== other) found.push(`${operation} ${JSON.stringify(input)}\n  ${around(one, other)}`)
  }
  for (const row of matrix.filter(({ endsSession, about }) => !endsSession && !(about === 'log' && readsOwnSalt(role)))) {
    for (const place of row.asks ?? (['own'] as const)) await compare(row.operation, row.input(place))
  }
  for (const [who, operation, input] of changes(run)) if (who === role) await compare(operation, input)
  return found
}

function around(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return `${one.slice(Math.max(0, at - 80), at + 80)}\n  ${other.slice(Math.max(0, at - 80), at + 80)}`
}

describe.each(personas.filter((role) => role !== 'standing-office'))('%s', (role) => {
  it('cannot tell a world in which something hidden is otherwise', { timeout: 600_000 }, async () => {
    // both are fresh: what others asked before is in the log of neither
    const hiding = await copyOf(database)
    const worlds = [await openDoor(await copyOf(database)), await openDoor(hiding)] as const
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(hidden, { minLength: 3, maxLength: 8 }), async (facts) => {
        run += 1
        for (const { about, place, add } of facts) if (!isOpen(about, role, place)) await add(hiding)
        expect(await differences(worlds, role, run)).toEqual([])
      }),
      { numRuns: 2, endOnFailure: true },
    )
  })
})

it('the comparison sees what is not hidden: the standing office is told of all of it', { timeout: 120_000 }, async () => {
  const telling = await copyOf(database)
  const worlds = [await openDoor(await copyOf(database)), await openDoor(telling)] as const
  for (const { add } of kinds.flatMap((kind) => fc.sample(kind, 12))) await add(telling)
  const told = (await differences(worlds, 'standing-office', 0)).map((difference) => difference.split(' ')[0])
  expect(told).toEqual(expect.arrayContaining(['assessment/show-ranking', 'councils/list-tallies', 'achievements/show-facts', 'approvals/list-sheets', 'audit/list-entries', 'indicators/show-cell']))
})
