import type { Refusal } from '@thidua/kit/refusal.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../database/connect.ts'
import { act, day, signIn } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import type { Actor } from '../../access/contract.ts'
import type { Grant } from '../../access/service.ts'
import { findRegistered, listRegister, recordHistory } from '../../achievements/service.ts'
import type { NewHistory } from '../../achievements/contract.ts'
import { listEntries } from '../../audit/service.ts'
import type { Ctx } from '../../context.ts'
import { recordUnits } from '../../organisations/service.ts'
import { listPeople, recordPeople } from '../../people/service.ts'
import type { RequestKind } from './contract.ts'
import { answerRequest, exportPerson, findPeople, listOwnRequests, listRequests, makeOwnRequest, recordRequest, showOwnFile, showRequest, waitingRequests } from './service.ts'

const now = '2026-11-24T05:00:00.000Z'
const today = day('2026-11-24')
const unitOf = (id: string, letter: string, code: string) => ({ id, kind: 'so-tu-phap', name: `Sở Tư pháp tỉnh ${letter}`, province: letter, provinceCode: code, from: day('2016-01-01'), to: null, source: '' })
const personOf = (id: string, unit: string) => ({ id, name: `Người ${id}`, unit, role: 'officer' as const, sex: 'male' as const, ethnicity: 'minority' as const, joined: day('2015-03-01'), sector: 'civil-servant', source: 'synthetic' })
const none: NewHistory = { ratings: [], awards: [], initiatives: [], discipline: [], absences: [], attested: [], lists: [] }
const history: NewHistory = { ...none, ratings: [{ person: 'P1', year: 2025, level: 'good' }, { person: 'P1', year: 2024, level: 'good' }], discipline: [{ person: 'P1', form: 'reprimand', from: day('2024-02-01'), to: day('2024-08-01') }] }

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await act(database, async (ctx) => {
    await recordUnits(ctx, [unitOf('stp-a', 'A', '1'), unitOf('stp-b', 'B', '2')])
    await recordPeople(ctx, ['P1', 'P2', 'P3', 'P4', 'P5'].map((id) => personOf(id, 'stp-a')))
    await recordPeople(ctx, [personOf('Q1', 'stp-b')])
    await recordHistory(ctx, { history, source: 'synthetic', importId: null })
    // an earlier statement under the same key as the one that will be struck
    await recordHistory(ctx, { history: { ...none, ratings: [{ person: 'P1', year: 2025, level: 'excellent' }] }, source: 'synthetic', importId: null })
  }, { now })
})

const actorOf = (id: string, persona: Actor['persona'], unitId: string | null, personId: string | null = null): Actor => ({ id, name: `${id} A`, persona, unitId, personId })
const both: Grant[] = [{ unit: 'stp-a', may: 'read' }, { unit: 'stp-b', may: 'read' }]
const people = {
  officer: [actorOf('officer', 'officer', 'stp-a', 'P5'), [...both, { unit: 'stp-a', may: 'write' }]],
  neighbour: [actorOf('neighbour', 'officer', 'stp-b'), [...both, { unit: 'stp-b', may: 'write' }]],
  inspector: [actorOf('inspector', 'inspector', null), both],
  worker: [actorOf('worker', 'direct-worker', 'stp-a', 'P1'), both],
  office: [actorOf('office', 'standing-office', null), [{ unit: null, may: 'read' }, { unit: null, may: 'write' }]],
  auditor: [actorOf('auditor', 'auditor', null), [{ unit: null, may: 'read' }]],
} satisfies Record<string, readonly [Actor, Grant[]]>
type Who = keyof typeof people

const tokens = new Map<Who, Promise<string>>()
async function as<Result>(who: Who, work: (ctx: Ctx) => Promise<Result>): Promise<Result> {
  const [actor, grants] = people[who]
  if (!tokens.has(who)) tokens.set(who, signIn(database, actor, grants, now))
  return act(database, work, { token: await tokens.get(who)!, now })
}
const refusal = (work: Promise<unknown>) => work.then(() => expect.unreachable('not refused'), (error: unknown) => (error as Refusal).code)
const paper = (person: string, kind: RequestKind, received = today) => as('officer', (ctx) => recordRequest(ctx, { person, kind, received, said: 'yêu cầu trên giấy' }))

describe('a person', () => {
  it('gets everything that is kept about them, in each table that is about them, and the look is in the log', async () => {
    const file = await as('worker', showOwnFile)
    expect(file).toMatchObject({ person: 'P1', name: 'Người P1', accounts: ['worker'] })
    expect(file.tables.map(({ table, total }) => [table, total])).toEqual(expect.arrayContaining([['people', 1], ['person_positions', 1], ['person_ratings', 3], ['person_disciplines', 1], ['actors', 1], ['sessions', 1]]))
    const ethnicity = file.tables.find(({ table }) => table === 'people')!.rows[0]!.find(({ field }) => field === 'ethnicity')
    expect(ethnicity).toMatchObject({ value: 'minority', sensitive: true })
    const { entries } = await as('office', (ctx) => listEntries(ctx, { entryKind: 'read', subjectId: 'P1', limit: 5 }))
    expect(entries[0]).toMatchObject({ operation: 'personal-data/export-person', actorId: 'worker', subjectKind: 'person' })
  })

  it('is given no secret: of a session the time, never its token', async () => {
    const sessions = (await as('worker', showOwnFile)).tables.find(({ table }) => table === 'sessions')!
    expect(sessions.rows[0]!.map(({ field }) => field)).toEqual(expect.arrayContaining(['started_at', 'agent']))
    expect(sessions.rows[0]!.map(({ field }) => field)).not.toContain('token_hash')
    expect(sessions.secrets).toHaveLength(1)
  })

  it('gets nothing about anybody else', async () => {
    const text = JSON.stringify(await as('worker', showOwnFile))
    for (const other of ['P2', 'P3', 'Q1']) expect(text).not.toContain(`"${other}"`)
  })

  it('asks for a correction; the clock runs two working days, and asking again waits for the answer', async () => {
    const asked = await as('worker', (ctx) => makeOwnRequest(ctx, { kind: 'correct', said: 'Xếp loại năm 2025 không đúng.' }))
    expect(asked).toMatchObject({ person: 'P1', received: today, clock: { state: 'running', due: '2026-11-26' }, can: { answer: false } })
    expect(await refusal(as('worker', (ctx) => makeOwnRequest(ctx, { kind: 'correct', said: 'Lần nữa.' })))).toBe('personal-data.asked-already')
    expect((await as('worker', listOwnRequests)).requests).toHaveLength(1)
  })

  it('who is not in the register is told what to do', async () => {
    expect(await refusal(as('neighbour', showOwnFile))).toBe('personal-data.no-such-file')
  })
})

describe('those who answer', () => {
  it('are the unit of the person and the standing office; to others the request looks absent', async () => {
    const { requests } = await as('officer', (ctx) => listRequests(ctx, { waiting: true }))
    expect(requests).toMatchObject([{ person: 'P1', kind: 'correct', can: { answer: true } }])
    expect((await as('office', (ctx) => listRequests(ctx, { waiting: true }))).requests).toHaveLength(1)
    expect((await as('neighbour', (ctx) => listRequests(ctx, { waiting: false }))).requests).toEqual([])
    expect(await refusal(as('neighbour', (ctx) => showRequest(ctx, { request: requests[0]!.id })))).toBe('personal-data.no-such-request')
    expect(await refusal(as('inspector', (ctx) => listRequests(ctx, { waiting: false })))).toBe('personal-data.not-yours-to-answer')
    expect(await refusal(as('neighbour', (ctx) => recordRequest(ctx, { person: 'P2', kind: 'export', received: today, said: 'x' })))).toBe('personal-data.no-such-person')
  })

  it('correct particulars and strike a wrong statement, with what stood under its key before it', async () => {
    const { requests } = await as('officer', (ctx) => listRequests(ctx, { waiting: true }))
    const { id } = requests[0]!
    const { statements } = await as('officer', (ctx) => showRequest(ctx, { request: id }))
    const looks = await as('office', (ctx) => listEntries(ctx, { entryKind: 'read', actor: 'officer', subjectId: 'P1', limit: 5 }))
    expect(looks.entries[0]).toMatchObject({ operation: 'personal-data/show-request', subjectKind: 'person' })
    const wrong = statements.findLast(({ list, says }) => list === 'ratings' && says.includes('2025'))!
    expect(wrong.says).toContain('hoàn thành xuất sắc')
    const answered = await as('officer', (ctx) => answerRequest(ctx, { request: id, outcome: 'done', answer: 'Đã gạch xếp loại ghi nhầm, đã sửa ngày vào cơ quan.', particulars: { joined: day('2015-04-01') }, strikes: [{ list: 'ratings', entry: wrong.entry }] }))
    expect(answered).toMatchObject({ answer: { outcome: 'done', by: 'officer A' }, clock: { state: 'answered' } })
    const entry = await as('officer', (ctx) => findRegistered(ctx, 'P1', { asOf: today }))
    expect(entry!.facts.subject.joined).toBe('2015-04-01')
    // neither the struck 'excellent' nor the 'good' before it
    expect(entry!.facts.ratings).toEqual([{ year: 2024, level: 'good' }])
  })

  it('find the correction in the log with old and new, withheld until somebody opens it', async () => {
    const { entries } = await as('office', (ctx) => listEntries(ctx, { entryKind: 'change', subjectId: 'P1', limit: 10 }))
    const correction = entries.find(({ operation }) => operation === 'people/correct-particulars')
    expect(correction).toMatchObject({ sensitive: true, withheld: true, before: null })
  })

  it('answer once: the second is told who was first', async () => {
    const { id } = (await as('officer', (ctx) => listRequests(ctx, { waiting: false }))).requests[0]!
    expect(await refusal(as('office', (ctx) => answerRequest(ctx, { request: id, outcome: 'refused', answer: 'Không.', particulars: {}, strikes: [] })))).toBe('personal-data.request-closed')
  })

  it('cannot say "done" without having done anything, nor strike what is not there', async () => {
    const { id } = await paper('P2', 'correct')
    const answer = (more: object) => as('officer', (ctx) => answerRequest(ctx, { request: id, outcome: 'done', answer: 'Đã làm.', particulars: {}, strikes: [], ...more }))
    expect(await refusal(answer({}))).toBe('personal-data.nothing-done')
    expect(await refusal(answer({ strikes: [{ list: 'ratings', entry: 999_999 }] }))).toBe('achievements.no-such-statement')
    expect((await as('officer', (ctx) => showRequest(ctx, { request: id }))).answer).toBeNull()
  })

  it('never answer themselves', async () => {
    const { id } = await as('office', (ctx) => recordRequest(ctx, { person: 'P5', kind: 'export', received: today, said: 'của cán bộ' }))
    expect(await refusal(as('officer', (ctx) => answerRequest(ctx, { request: id, outcome: 'done', answer: 'Tự làm.', particulars: {}, strikes: [] })))).toBe('personal-data.own-request')
    expect(await refusal(as('officer', (ctx) => exportPerson(ctx, { request: id })))).toBe('personal-data.own-request')
  })

  it('hand over a file only for an open request', async () => {
    const { id } = await paper('P3', 'export')
    expect((await as('officer', (ctx) => exportPerson(ctx, { request: id }))).person).toBe('P3')
    await as('officer', (ctx) => answerRequest(ctx, { request: id, outcome: 'done', answer: 'Đã giao bản sao.', particulars: {}, strikes: [] }))
    expect(await refusal(as('officer', (ctx) => exportPerson(ctx, { request: id })))).toBe('personal-data.request-closed')
  })

  it('do not write down a day that has not come', async () => {
    expect(await refusal(paper('P3', 'export', day('2026-11-25')))).toBe('personal-data.received-ahead')
  })
})

describe('data at rest', () => {
  const seenBy = (who: Who) => as(who, async (ctx) => ({
    listed: (await listPeople(ctx, { unit: 'stp-a', day: today })).people.some(({ id }) => id === 'P4'),
    registered: (await listRegister(ctx, { asOf: today, limit: 50 })).people.some(({ person }) => person === 'P4'),
    found: (await findRegistered(ctx, 'P4', { asOf: today })) !== undefined,
  }))
  const inUse = { listed: true, registered: true, found: true }
  const atRest = { listed: false, registered: false, found: false }

  it('is used by nobody, is still there for those who answer for it, and comes back when that ends', async () => {
    for (const who of ['officer', 'neighbour', 'inspector', 'office'] as const) expect(await seenBy(who)).toEqual(inUse)
    const { id } = await paper('P4', 'restrict')
    await as('officer', (ctx) => answerRequest(ctx, { request: id, outcome: 'done', answer: 'Đã tạm dừng.', particulars: {}, strikes: [] }))
    for (const who of ['officer', 'neighbour', 'inspector', 'office'] as const) expect(await seenBy(who), who).toEqual(atRest)
    expect((await as('officer', (ctx) => findPeople(ctx, { text: 'nguoi p4' }))).people).toEqual([{ id: 'P4', name: 'Người P4', unit: 'stp-a', restricted: true }])
    expect(await refusal(paper('P4', 'restrict'))).toBe('personal-data.at-rest')
    const lift = await paper('P4', 'lift')
    await as('officer', (ctx) => answerRequest(ctx, { request: lift.id, outcome: 'done', answer: 'Dùng lại.', particulars: {}, strikes: [] }))
    for (const who of ['officer', 'inspector'] as const) expect(await seenBy(who)).toEqual(inUse)
    expect(await refusal(paper('P4', 'lift'))).toBe('personal-data.not-at-rest')
  })
})

it('late requests are tasks, the latest first', async () => {
  const later = '2026-11-30T05:00:00.000Z'
  const waiting = await act(database, waitingRequests, { token: await signIn(database, ...people.officer, later), now: later })
  expect(waiting[0]!.clock).toMatchObject({ state: 'late', text: expect.stringContaining('Quá hạn 4 ngày') })
})
