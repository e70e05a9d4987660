// Every operation × every role × {own scope, other scope, no scope, no session, a delegation whose time is over}, at the real door.
import { beforeAll, describe, expect, it } from 'vitest'
import { personas, type Role } from '../../features/access/contract.ts'
import { testDatabase } from '../support/database.ts'
import { openDoor, outcomeOf, type Door } from './door.ts'
import { expected, isOpen, matrix, type Row } from './matrix.ts'
import { buildWorld, draft, groupAt, now, personAt, places, published, secretOf, today, unitAt, type Place, type Secret } from './world.ts'

let door: Door
const inside = new Map<Role, string>()
const without = new Map<Role, string>()
const over = new Map<Role, string>()

beforeAll(async () => {
  const database = await testDatabase()
  await buildWorld(database)
  door = await openDoor(database)
  for (const role of personas) {
    inside.set(role, await door.enter(role))
    without.set(role, await door.enter(`${role}-without`))
    over.set(role, await door.enter(`${role}-deputy`))
    // yesterday was the last day of what they acted under
    await database.pool.query("insert into delegations (id, from_actor_id, to_actor_id, role, form, valid, document, reason, made_at, made_by) values ($1, $2, $3, $2, 'authorised', '[2031-09-01,2031-10-01)', 'd', 'r', $4, $2)", [`d-${role}`, role, `${role}-deputy`, now])
    await database.pool.query('update sessions set acting_under = $1 where actor_id = $2', [`d-${role}`, `${role}-deputy`])
  }
})

const named = (row: Row) => `${row.operation} (${row.about})`
const placesOf = (row: Row): readonly Place[] => row.asks ?? ['own']

/** Of everything that is hidden somewhere, what this answer tells although it is closed to this role. */
function leaksIn(body: string, role: Role | null): string[] {
  const matters: readonly Secret[] = ['knows', 'figures', 'results', 'drafts', 'people', 'confidential', 'ballots']
  return matters.flatMap((matter) => places.flatMap((place) => {
    const open = role !== null && isOpen(matter, role, place)
    return !open && body.includes(secretOf(matter, place)) ? [`${matter} ${place}`] : []
  }))
}

/** An operation that tells the secret of each matter, where it is open. */
const telling: Readonly<Record<Secret, (place: Place) => readonly [string, object]>> = {
  knows: (place) => ['organisations/show-unit', { unit: unitAt[place], day: today }],
  figures: (place) => ['indicators/show-cell', { unit: unitAt[place], indicator: 'giao_vien', period: '2031', asOf: today }],
  results: (place) => ['assessment/explain-line', { group: groupAt[place], unit: unitAt[place], card: published.card, code: 'P', asOf: published.asOf }],
  drafts: (place) => ['assessment/explain-line', { group: groupAt[place], unit: unitAt[place], card: draft.card, code: 'P', asOf: today }],
  people: (place) => ['rulebook/check-person', { person: personAt[place], received: today }],
  confidential: (place) => ['achievements/show-facts', { person: personAt[place], asOf: today }],
  ballots: (place) => ['councils/list-tallies', { group: groupAt[place], year: published.year }],
}

describe.each(personas)('%s', (role) => {
  it.each(Object.keys(telling) as Secret[])('is told the %s of a unit exactly where they are open', async (matter) => {
    const told: Partial<Record<Place, boolean>> = {}
    for (const place of places) {
      const [operation, input] = telling[matter](place)
      told[place] = (await door.ask(operation, input, inside.get(role) ?? '')).body.includes(secretOf(matter, place))
    }
    // the reasons behind a published score stand on a sheet, which only those read who read the figures
    const open = (place: Place) => isOpen(matter, role, place) && (matter !== 'results' || isOpen('figures', role, place))
    expect(told).toEqual({ own: open('own'), neighbour: open('neighbour'), outside: open('outside') })
  })


  it('gets from each operation, about each place, what the matrix says, and nothing that is closed', { timeout: 180_000 }, async () => {
    const found: Record<string, unknown> = {}
    const wanted: Record<string, unknown> = {}
    for (const row of matrix) {
      for (const place of placesOf(row)) {
        const cookie = row.endsSession ? await door.enter(role) : (inside.get(role) ?? '')
        const answer = await door.ask(row.operation, row.input(place), cookie)
        const key = `${named(row)} ${place}`
        found[key] = [outcomeOf(answer), leaksIn(answer.body, reads(role, row))]
        wanted[key] = [expected(row, role, place), []]
      }
    }
    expect(found).toEqual(wanted)
  })

  it('without a scope gets nothing that belongs to anybody', { timeout: 180_000 }, async () => {
    const told: Record<string, unknown> = {}
    for (const row of matrix.filter(({ endsSession }) => !endsSession)) {
      for (const place of placesOf(row)) {
        const answer = await door.ask(row.operation, row.input(place), without.get(role) ?? '')
        const outcome = outcomeOf(answer)
        const leaks = leaksIn(answer.body, null)
        if (leaks.length > 0 || outcome === 'fault' || outcome === 'malformed') told[`${named(row)} ${place}`] = [outcome, leaks]
        if (row.about !== 'everybody' && outcome === 'passed') told[`${named(row)} ${place}`] = 'let in'
      }
    }
    expect(told).toEqual({})
  })

  it('does nothing under a delegation whose time is over, but ask who they are and say in whose right to go on', { timeout: 120_000 }, async () => {
    const found = new Set<string>()
    const goesOn = new Set(['access/act-under', 'access/list-delegations'])
    for (const row of matrix.filter(({ endsSession, operation }) => !endsSession && !goesOn.has(operation))) {
      const answer = await door.ask(row.operation, row.input('own'), over.get(role) ?? '')
      if (row.withoutSession === undefined && outcomeOf(answer) !== 'time over') found.add(`${named(row)}: ${outcomeOf(answer)}`)
    }
    expect([...found]).toEqual([])
    expect(outcomeOf(await door.ask('access/list-delegations', {}, over.get(role) ?? ''))).toBe('answered')
  })
})

it('support that looks as an officer gets what the officer gets, in confidence nothing, and changes nothing', { timeout: 180_000 }, async () => {
  const cookie = await door.enter('administrator')
  expect((await door.ask('access/look-as', { actor: 'officer', reason: 'xem hộ theo yêu cầu qua điện thoại' }, cookie)).statusCode).toBe(200)
  const found: Record<string, unknown> = {}
  const wanted: Record<string, unknown> = {}
  for (const row of matrix.filter(({ operation }) => operation !== 'access/leave' && operation !== 'access/stop-looking')) {
    const isCommand = door.operations.get(row.operation)?.operation.kind === 'command'
    for (const place of placesOf(row)) {
      const answer = await door.ask(row.operation, row.input(place), cookie)
      const inConfidence = places.filter((each) => answer.body.includes(secretOf('confidential', each)))
      found[`${named(row)} ${place}`] = [outcomeOf(answer), leaksIn(answer.body, 'officer'), inConfidence]
      wanted[`${named(row)} ${place}`] = [isCommand || row.confided ? 'denied' : expected(row, 'officer', place), [], []]
    }
  }
  expect(found).toEqual(wanted)
})

/** The log shows old and new values of everything: that is what it is for. */
function reads(role: Role, { about }: Row): Role | null {
  return about === 'log' ? 'standing-office' : role
}

it('without a session nothing is answered but what is open on the net, and that tells nothing', { timeout: 120_000 }, async () => {
  const found: Record<string, unknown> = {}
  const wanted: Record<string, unknown> = {}
  for (const row of matrix) {
    const answer = await door.ask(row.operation, row.input('own'), null)
    found[named(row)] = [outcomeOf(answer), leaksIn(answer.body, null)]
    wanted[named(row)] = [row.withoutSession ?? 'no-session', []]
  }
  expect(found).toEqual(wanted)
})
