import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Refusal } from '@thidua/kit/refusal.ts'
import type { Database } from '../../database/connect.ts'
import { demoFolder, loadDemo } from '../../demo/load.ts'
import { act, day, signIn } from '../../tests/support/context.ts'
import { testDatabase } from '../../tests/support/database.ts'
import { listEntries } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import { openRegionFolder } from '../imports/folder/service.ts'
import { loadRegion } from '../imports/region/service.ts'
import { personFacts, type NewHistory, type PersonFacts, type ShowFacts } from './contract.ts'
import { listRegister, loadRegister, recordHistory, showFacts, withdrawHistory } from './service.ts'

let database: Database
let officer: string
beforeAll(async () => {
  database = await testDatabase()
  await act(database, (ctx) => loadDemo(ctx.tx))
  officer = await signIn(database, { id: 'can-bo', name: 'Cán bộ', persona: 'officer', unitId: 'stp-gia-lai' }, ['stp-gia-lai', 'thads-phu-yen', 'stp-kon-tum'].map((unit) => ({ unit, may: 'read' })))
})

const asOfficer = <Result>(work: (ctx: Ctx) => Promise<Result>) => act(database, work, { token: officer })
const facts = (person: string, asOf: string, more: Partial<ShowFacts> = {}) => act(database, (ctx) => showFacts(ctx, { person, asOf: day(asOf), ...more }))
const nothing: NewHistory = { ratings: [], awards: [], initiatives: [], discipline: [], absences: [], attested: [], lists: [] }
const say = (history: Partial<NewHistory>, importId: string | null = null) =>
  act(database, (ctx) => recordHistory(ctx, { history: { ...nothing, ...history }, source: 'synthetic', importId }))
const rowsOf = (file: string) => readFileSync(path.join(demoFolder, file), 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split(','))
const tables = ['person_ratings', 'person_awards', 'award_annulments', 'initiatives', 'person_disciplines', 'person_absences', 'person_attestations', 'person_known_lists']
const counts = () => act(database, ({ tx }) => Promise.all(tables.map(async (table) => (await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(tx)).rows[0]!.count)))

describe('the year 2022, loaded', () => {
  it('holds every row of the folder, told in the shape of a facts file', async () => {
    const register = await act(database, (ctx) => loadRegister(ctx, ctx.scope, { asOf: day('2026-01-01') }))
    const told = register.map((entry) => entry.facts)
    expect(register).toHaveLength(rowsOf('people.csv').length)
    const rows = (of: (facts: PersonFacts) => readonly unknown[] | undefined) => told.reduce((sum, each) => sum + (of(each)?.length ?? 0), 0)
    expect(rows(({ ratings }) => ratings)).toBe(rowsOf('ratings.csv').length)
    expect(rows(({ awards }) => awards)).toBe(rowsOf('awards-history.csv').length)
    expect(rows(({ initiatives }) => initiatives)).toBe(rowsOf('initiatives.csv').length)
    expect(rows(({ discipline }) => discipline)).toBe(rowsOf('discipline.csv').length)
    expect(rows(({ absences }) => absences)).toBe(rowsOf('absences.csv').length)
    expect(told.flatMap((each) => personFacts.safeParse(each).error?.issues ?? [])).toEqual([])
  })

  it('keeps which list of whom is complete, in the year judged', async () => {
    const register = await act(database, (ctx) => loadRegister(ctx, ctx.scope, { asOf: day('2023-12-31'), year: 2022 }))
    const told = new Map(register.map((entry) => [entry.person, entry.facts.known]))
    for (const [id = '', ...cells] of rowsOf('people.csv')) {
      const [ratings, awards, initiatives, discipline] = cells.slice(-4).map((cell) => cell === 'yes')
      expect(told.get(id), id).toEqual({ ratings, awards, initiatives, discipline, absences: true })
    }
  })

  it('tells one person as it tells all of them', async () => {
    const [some] = (await act(database, (ctx) => loadRegister(ctx, ctx.scope, { asOf: day('2022-12-05') }))).filter(({ person }) => person === 'P100')
    expect(await facts('P100', '2022-12-05')).toEqual(some?.facts)
    expect(some).toMatchObject({ facts: { discipline: [{ form: 'reprimand', from: '2022-05-12', to: '2023-05-11' }], attested: { 'law-abiding': true } } })
  })

  it('knows an award as annulled from the day of the annulment only', async () => {
    const fighterOf2021 = async (asOf: string) => (await facts('P037', asOf)).awards.find(({ award, year }) => award === 'grassroots-emulation-fighter' && year === 2021)
    expect((await fighterOf2021('2022-06-14'))?.cancelled).toBeNull()
    expect((await fighterOf2021('2022-06-15'))?.cancelled).toBe('2022-06-15')
  })

  it('judges an earlier year on a later day: the lists that cover that year still count as complete', async () => {
    expect((await facts('P044', '2024-01-15')).known.ratings).toBe(false)
    expect((await facts('P044', '2024-01-15', { year: 2023 })).known.ratings).toBe(true)
    expect((await facts('P010', '2024-01-15', { year: 2023 })).known.ratings).toBe(false)
  })

  it('loaded again says nothing new', async () => {
    const { folder } = await openRegionFolder(demoFolder)
    const before = await counts()
    expect(await act(database, (ctx) => loadRegion(ctx, folder!))).toMatchObject({ people: 0, achievements: 0 })
    expect(await counts()).toEqual(before)
  })
})

describe('a person', () => {
  const refusal = (work: Promise<unknown>): Promise<Refusal> => work.then(() => { throw new Error('not refused') }, (error: Refusal) => error)

  it('outside the scope, or not in post on the day, is not there', async () => {
    const P100 = await facts('P100', '2022-12-05')
    expect(P100.subject.id).toBe('P100')
    const { people } = await act(database, (ctx) => listRegister(ctx, { asOf: day('2022-12-05'), unit: 'stp-binh-dinh', limit: 1 }))
    const stranger = people[0]!.person
    const asked = { person: stranger, asOf: day('2022-12-05') }
    const refused = await Promise.all([asOfficer((ctx) => showFacts(ctx, asked)), asOfficer((ctx) => showFacts(ctx, { ...asked, person: 'nobody' })), facts(stranger, '1950-01-01')].map(refusal))
    expect(refused.map(({ code }) => code)).toEqual(Array(3).fill('achievements.no-such-person'))
  })

  it('of another unit is shown without discipline and absences, alone and among all', async () => {
    const asOf = day('2022-12-05')
    const seen = await asOfficer((ctx) => loadRegister(ctx, ctx.scope, { asOf }))
    expect(new Set(seen.map(({ unit }) => unit))).toEqual(new Set(['stp-gia-lai', 'thads-phu-yen', 'stp-kon-tum']))
    for (const { person, unit, facts: told } of seen) {
      const isOwn = unit === 'stp-gia-lai'
      expect([person, told.discipline !== undefined, told.absences !== undefined]).toEqual([person, isOwn, isOwn])
      expect(isOwn || !(told.known.discipline || told.known.absences)).toBe(true)
    }
    const other = seen.find(({ unit }) => unit === 'stp-kon-tum')!
    expect(await asOfficer((ctx) => showFacts(ctx, { person: other.person, asOf }))).toEqual(other.facts)
  })
})

describe('a look at discipline and absences', () => {
  const entriesOf = async () => (await act(database, (ctx) => listEntries(ctx, { entryKind: 'read', actor: 'can-bo', limit: 50 }))).entries

  it('is in the log: of one person by name of the fields, of many as one look', async () => {
    const asOf = day('2022-12-05')
    const before = (await entriesOf()).length
    const people = await asOfficer((ctx) => loadRegister(ctx, ctx.scope, { asOf }))
    const own = people.filter(({ unit }) => unit === 'stp-gia-lai').map(({ person }) => person)
    await asOfficer((ctx) => showFacts(ctx, { person: own[0]!, asOf }))
    const entries = await entriesOf()
    expect(entries).toHaveLength(before + 2)
    expect(entries[0]).toMatchObject({ operation: 'achievements/show-facts', subjectKind: 'person', subjectId: own[0], after: { fields: ['discipline', 'absences'] }, channel: 'web' })
    expect(entries[1]).toMatchObject({ operation: 'achievements/load-register', subjectKind: 'register', subjectId: asOf, after: { fields: ['discipline', 'absences'], count: own.length, ids: own } })
  })

  it('is not, where they are not shown', async () => {
    const asOf = day('2022-12-05')
    const other = (await asOfficer((ctx) => loadRegister(ctx, ctx.scope, { asOf }))).find(({ unit }) => unit === 'stp-kon-tum')!
    const before = (await entriesOf()).length
    await asOfficer((ctx) => showFacts(ctx, { person: other.person, asOf }))
    expect(await entriesOf()).toHaveLength(before)
  })
})

describe('the register', () => {
  const page = (more: object, as = officer) => act(database, (ctx) => listRegister(ctx, { asOf: day('2022-12-05'), limit: 50, ...more }), { token: as })

  it('comes in pages that hold everybody once, by unit and number', async () => {
    const found: string[] = []
    let after: string | undefined
    do {
      const { people, next } = await page({ limit: 7, after })
      found.push(...people.map(({ unit, person }) => `${unit} ${person}`))
      after = next ?? undefined
    } while (after !== undefined)
    expect(found).toHaveLength(45)
    expect(found).toEqual([...new Set(found)].sort())
  })

  it('of one unit says of each who they are, and that they are synthetic', async () => {
    const { people, next } = await page({ unit: 'stp-kon-tum' })
    expect(next).toBeNull()
    expect(people).toHaveLength(15)
    expect(Object.keys(people[0]!).sort()).toEqual(['ethnicity', 'name', 'person', 'role', 'sex', 'synthetic', 'unit'])
    expect(people.every(({ synthetic, unit }) => synthetic && unit === 'stp-kon-tum')).toBe(true)
  })

  it('of a unit outside the scope is empty', async () => {
    expect(await page({ unit: 'stp-binh-dinh' })).toEqual({ people: [], next: null })
  })

  it('ends exactly where a page is full', async () => {
    expect((await page({ unit: 'stp-kon-tum', limit: 15 })).next).toBeNull()
  })
})

describe('a statement', () => {
  const levelOf = async (year: number) => (await facts('P001', '2022-12-05')).ratings.find((rating) => rating.year === year)?.level

  it('that corrects another stands beside it; the later one holds until its import is withdrawn', async () => {
    const before = await levelOf(2016)
    const [rows = 0] = await counts()
    expect(await say({ ratings: [{ person: 'P001', year: 2016, level: 'failed' }] }, 'nhap-1')).toBe(1)
    expect(await levelOf(2016)).toBe('failed')
    await act(database, (ctx) => withdrawHistory(ctx, 'nhap-1', 'gửi nhầm'))
    expect(await levelOf(2016)).toBe(before)
    expect((await counts())[0]).toBe(rows + 1)
    expect(await say({ ratings: [{ person: 'P001', year: 2016, level: 'failed' }] }, 'nhap-2')).toBe(1)
    expect(await levelOf(2016)).toBe('failed')
  })

  it('annulling an award leaves the award as it is, and silence about an annulment does not take it back', async () => {
    const [person, award, year = '', decided = '', number = '', basis, on] = rowsOf('awards-history.csv').find((row) => row[0] === 'P002')!
    const row = { person, award, year: Number(year), decided: day(decided), number, basis, on } as unknown as NewHistory['awards'][number]
    const cancelled = async () => (await facts('P002', '2023-12-31')).awards.find((held) => held.number === number && held.year === row.year)?.cancelled
    expect(await say({ awards: [{ ...row, annulled: day('2023-05-01') }] })).toBe(1)
    expect(await cancelled()).toBe('2023-05-01')
    expect(await say({ awards: [{ ...row, annulled: null }] })).toBe(0)
    expect(await cancelled()).toBe('2023-05-01')
  })

  it('cannot be rewritten or removed', async () => {
    for (const table of tables) {
      await expect(act(database, ({ tx }) => sql`delete from ${sql.table(table)}`.execute(tx))).rejects.toThrow('permission denied')
      await expect(database.pool.query(`delete from ${table}`)).rejects.toThrow('never changed')
    }
  })
})
