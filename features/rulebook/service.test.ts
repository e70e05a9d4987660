import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Refusal } from '@thidua/kit/refusal.ts'
import { awardIds } from '@thidua/law/awards.ts'
import { rulebook } from '@thidua/law/rulebook.ts'
import type { Database } from '../../database/connect.ts'
import { loadDemo } from '../../demo/load.ts'
import { run } from '../../cli/run.ts'
import { fixture } from '../../tests/fixtures/read-region.ts'
import { act, day, signIn } from '../../tests/support/context.ts'
import { testDatabase } from '../../tests/support/database.ts'
import { showFacts } from '../achievements/service.ts'
import type { Ctx } from '../context.ts'
import { operations } from './contract.ts'
import { checkFacts, checkPerson, listChangedPeople, listChanges, listValues, screenRegister, showAward, showLaw, showRoadmap, tryChange } from './service.ts'

let database: Database
let officer: string
beforeAll(async () => {
  database = await testDatabase()
  await act(database, (ctx) => loadDemo(ctx.tx))
  officer = await signIn(database, { id: 'can-bo', name: 'Cán bộ', persona: 'officer', unitId: 'stp-gia-lai' }, [{ unit: 'stp-gia-lai', may: 'read' }])
})

/** Every answer is what the contract says it is. */
async function ask<Name extends keyof typeof operations, Result>(name: Name, work: (ctx: Ctx) => Promise<Result>, token?: string): Promise<Result> {
  const answer = await act(database, work, token === undefined ? {} : { token })
  expect(operations[name].output.safeParse(answer).error).toBeUndefined()
  return answer
}

const law = (on: string, token?: string) => ask('show-law', (ctx) => showLaw(ctx, { day: day(on) }), token)
const award = (id: string, on: string) => ask('show-award', (ctx) => showAward(ctx, { award: id, day: day(on) }))
const person = (id: string, received: string, more: { award?: string; year?: number; limb?: string } = {}, token?: string) => ask('check-person', (ctx) => checkPerson(ctx, { person: id, received: day(received), ...more }), token)
const screened = (received: string, more: { unit?: string; year?: number } = {}, token?: string) => ask('screen-register', (ctx) => screenRegister(ctx, { received: day(received), ...more }), token)
const refusal = (code: string) => expect.objectContaining({ code }) as Refusal

const facts = (more: object = {}) => JSON.stringify({ subject: { kind: 'individual', id: 'A', sector: 'civil-servant', joined: '2015-03-01' }, ratings: [{ year: 2023, level: 'excellent' }], ...more })

describe('the law of a day', () => {
  it('names the awards, who decides and by which article', async () => {
    const { regime, awards, regimes } = await law('2024-05-20')
    expect(regime).toMatchObject({ id: 'V1', from: '2024-01-01', until: '2025-06-30', needsLegal: null })
    expect(regime.documents[0]).toMatchObject({ number: '06/2022/QH15' })
    expect(regimes.map(({ id }) => id)).toContain('V0')
    const fighter = awards.find((each) => each.award === 'grassroots-emulation-fighter')
    expect(fighter).toMatchObject({ subjects: ['individual'], kind: 'title', needsLegal: false, citation: { document: '06/2022/QH15', article: 23 } })
    expect(fighter?.decidedBy.length).toBeGreaterThan(0)
  })

  it('asks a lawyer from 01/10/2026 on: no award is decided by a text nobody has seen', async () => {
    const { awards, regime } = await law('2026-11-24')
    expect(regime.id).toBe('V3')
    expect(awards.find((each) => each.award === 'grassroots-emulation-fighter')).toMatchObject({ needsLegal: true })
  })

  it('is open to an officer, closed before a sign-in', async () => {
    expect((await law('2024-05-20', officer)).awards.length).toBeGreaterThan(0)
    const visitor = await act(database, (ctx) => showLaw({ ...ctx, actor: { ...ctx.actor, persona: 'visitor' } }, { day: day('2024-05-20') }).catch((error: unknown) => error))
    expect(visitor).toEqual(refusal('access.session-needed'))
  })

  it('before the first law is refused, for every question that takes a day', async () => {
    await expect(law('2004-06-30')).rejects.toEqual(refusal('rulebook.no-law'))
    await expect(award('advanced-worker', '2004-06-30')).rejects.toEqual(refusal('rulebook.no-law'))
    await expect(screened('2004-06-30')).rejects.toEqual(refusal('rulebook.no-law'))
    await expect(act(database, (ctx) => listChanges(ctx, { from: day('2004-06-30'), to: day('2024-01-01') }))).rejects.toEqual(refusal('rulebook.no-law'))
    await expect(act(database, (ctx) => tryChange(ctx, { received: day('2004-06-30'), values: {} }))).rejects.toEqual(refusal('rulebook.no-law'))
    await expect(act(database, (ctx) => checkFacts(ctx, { facts: facts(), received: day('2004-06-30') }))).rejects.toEqual(refusal('rulebook.no-law'))
  })
})

describe('one award', () => {
  it('has its conditions as lines, its history, its worked cases and its procedure', async () => {
    const { rules: [rule], procedure } = await award('grassroots-emulation-fighter', '2024-05-20')
    expect(rule?.lines[0]).toMatchObject({ place: '', depth: 0, joins: 'all' })
    expect(rule?.lines.every(({ text, citation }) => text !== '' && citation.text !== '')).toBe(true)
    expect(rule?.history.filter(({ applies }) => applies)).toHaveLength(1)
    expect(rule?.cases.length).toBeGreaterThan(1)
    expect(rule?.cases.filter(({ passed }) => !passed)).toEqual([])
    expect(new Set(procedure.map(({ topic }) => topic))).toEqual(new Set(['authority', 'ballot', 'dossier', 'deadline', 'posting', 'money', 'cap', 'limit']))
  })

  it.each(['2005-01-01', '2015-01-01', '2018-06-01', '2022-12-05', '2024-05-20', '2025-07-15', '2026-03-01', '2026-11-24', '2027-05-01'])('can be shown for every award of %s', async (on) => {
    for (const { award: id } of (await law(on)).awards) expect((await award(id, on)).rules.length, id).toBeGreaterThan(0)
  })

  it('that nobody knows, or that the day does not know, is refused', async () => {
    await expect(award('hero-of-everything', '2024-05-20')).rejects.toEqual(refusal('rulebook.no-such-award'))
  })
})

describe('a person of the register', () => {
  it('is judged by every award for individuals, each with a sentence', async () => {
    const { verdicts, person: line, facts: text } = await person('P010', '2022-12-05')
    expect(line).toMatchObject({ person: 'P010', synthetic: true })
    expect(line.unitName).not.toBe(line.unit)
    expect(JSON.parse(text)).toMatchObject({ subject: { id: 'P010' } })
    const worker = verdicts.find(({ award: id }) => id === 'advanced-worker')
    expect(worker).toMatchObject({ answer: 'met', year: 2022, sentence: expect.stringContaining('Đủ điều kiện') as string })
    expect(verdicts.every(({ sentence, answer }) => sentence !== '' && (answer === 'undetermined') === sentence.startsWith('Chưa xác định'))).toBe(true)
  })

  it('is told what was not met, and what is missing', async () => {
    expect((await person('P025', '2022-12-05', { award: 'advanced-worker' })).verdicts[0]).toMatchObject({ answer: 'not-met', sentence: expect.stringMatching(/Chưa đạt Lao động tiên tiến, năm xét 2022: không đáp ứng “.+”/) as string })
    const [verdict] = (await person('P040', '2022-12-05', { award: 'advanced-worker', year: 2022 })).verdicts
    expect(verdict).toMatchObject({ answer: 'undetermined', sentence: expect.stringContaining('Chưa có xếp loại năm 2022'.toLowerCase().slice(4)) as string })
    expect(verdict?.missing[0]).toMatchObject({ kind: 'fact', who: expect.any(String) as string })
  })

  it('is asked about by limbs the law has, and decided on no earlier than received', async () => {
    await expect(person('P010', '2022-12-05', { limb: 'ladder' })).rejects.toMatchObject({ code: 'request.malformed', facts: { field: 'limb' } })
    await expect(act(database, (ctx) => checkPerson(ctx, { person: 'P010', received: day('2022-12-05'), decided: day('2022-12-04') }))).rejects.toMatchObject({ facts: { field: 'decided' } })
  })

  it('outside the scope looks absent', async () => {
    await expect(act(database, (ctx) => checkPerson(ctx, { person: 'P001', received: day('2022-12-05') }), { token: officer })).rejects.toEqual(refusal('rulebook.no-such-person'))
    await expect(act(database, (ctx) => showRoadmap(ctx, { person: 'P001', award: 'advanced-worker', from: day('2022-12-05') }), { token: officer })).rejects.toEqual(refusal('rulebook.no-such-person'))
  })

  it('has a road to the next title, with what each year needs', async () => {
    const road = await ask('show-roadmap', (ctx) => showRoadmap(ctx, { person: 'P010', award: 'ministry-province-emulation-fighter', from: day('2024-02-01') }))
    expect(road).toMatchObject({ award: 'ministry-province-emulation-fighter', now: { award: 'ministry-province-emulation-fighter' }, tentative: null })
    expect(road.earliestYear).toBeGreaterThanOrEqual(2023)
    expect(road.ways[0]?.steps.at(-1)?.needs.map(({ kind }) => kind)).toContain('request')
  })

  it('has only a tentative road where the law of the day asks a lawyer', async () => {
    const road = await ask('show-roadmap', (ctx) => showRoadmap(ctx, { person: 'P010', award: 'grassroots-emulation-fighter', from: day('2024-02-01') }))
    expect(road.tentative).toBeNull()
  })
})

describe('the questions of the year 2022 and the expected answers', () => {
  const rows = parse(readFileSync(fixture('region-2022', 'people-cases.csv'), 'utf8'), { columns: true, bom: true }) as Record<'id' | 'person' | 'award' | 'limb' | 'year' | 'received' | 'expected' | 'reason', string>[]

  it.each(rows)('$id: $person, $award ($limb) of $year is $expected: $reason', async ({ person: id, award: wanted, limb, year, received, expected }) => {
    const { verdicts } = await person(id, received, { award: wanted, limb, year: Number(year) })
    expect(verdicts.map(({ answer }) => answer)).toEqual([expected])
  })

  it('are answered alike at the terminal', async () => {
    const cases = await Promise.all(rows.map(async ({ id, person: of, award: wanted, limb, year, received }) =>
      ({ case: id, facts: await act(database, (ctx) => showFacts(ctx, { person: of, asOf: day(received), year: Number(year) })), award: wanted, limb, received, year: Number(year) })))
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'cases-')), 'cases.ndjson')
    writeFileSync(file, cases.map((each) => `${JSON.stringify(each)}\n`).join(''))
    let out = ''
    expect(await run(['law', 'evaluate', '--facts', file, '--format', 'json'], { out: (text) => (out += text), err: () => undefined })).toBe(0)
    const answers = out.trimEnd().split('\n').map((line) => JSON.parse(line) as { case: string; results: { answer: string }[] })
    expect(answers.map(({ case: id, results }) => [id, results[0]?.answer])).toEqual(rows.map(({ id, expected }) => [id, expected]))
  })
})

describe('facts that are typed in', () => {
  const check = (text: string, more: { award?: string; limb?: string } = {}) => ask('check-facts', (ctx) => checkFacts(ctx, { facts: text, received: day('2024-01-15'), ...more }))

  it('are judged and not kept', async () => {
    const { verdicts } = await check(facts(), { award: 'grassroots-emulation-fighter' })
    expect(verdicts).toHaveLength(1)
    expect(verdicts[0]?.findings[0]).toMatchObject({ depth: 0, citation: { title: expect.any(String) as string } })
  })

  it('that hold a hold are told so beside the answer', async () => {
    const { verdicts: [verdict] } = await check(facts({ holds: [{ kind: 'inspection', from: '2024-01-10', to: null }] }), { award: 'advanced-worker' })
    expect(verdict?.holds).toMatchObject([{ kind: 'inspection', citation: { document: '98/2023/NĐ-CP' } }])
    expect(verdict?.sentence).toContain(verdict!.holds[0]!.text)
  })

  it.each([
    ['{"subject": {"kind": "individual"},\n "ratings": [{"year": 2023, "level": "great"}]}', { line: 2, field: 'ratings.0.level' }],
    ['{"subject": ', { line: 1, field: '' }],
    ['[]', { line: 1, field: '' }],
  ])('%s is refused with its line and field', async (text, expected) => {
    await expect(check(text)).rejects.toMatchObject({ code: 'rulebook.facts-unreadable', facts: expected })
  })
})

describe('the register', () => {
  it('is swept as single people are judged', async () => {
    const { rows, byAward, people } = await screened('2022-12-05', { year: 2022 })
    expect(people).toBe(rows.length)
    expect(byAward.every(({ tally }) => tally.met + tally.notMet + tally.undetermined === people)).toBe(true)
    for (const at of [0, 40, 100, 200]) {
      const row = rows[at]!
      const { verdicts } = await person(row.person, '2022-12-05', { year: 2022 })
      expect(Object.fromEntries(row.answers.map(({ award: id, answer }) => [id, answer]))).toEqual(Object.fromEntries(verdicts.map(({ award: id, answer }) => [id, answer])))
    }
  })

  it('is cut to the scope of the actor, and to a unit', async () => {
    const own = await screened('2022-12-05', {}, officer)
    expect(new Set(own.rows.map(({ unit }) => unit))).toEqual(new Set(['stp-gia-lai']))
    expect((await screened('2022-12-05', { unit: 'stp-binh-dinh' }, officer)).people).toBe(0)
    expect((await screened('2022-12-05', { unit: 'stp-gia-lai' })).people).toBe(own.people)
  })

  it('judges the last year for which most of its people are rated', async () => {
    expect((await screened('2022-12-05')).year).toBe(2022)
  })
})

describe('what changes between two days', () => {
  const changes = (from: string, to: string, more: { audience?: 'individual' | 'collective'; year?: number } = {}, token?: string) => ask('list-changes', (ctx) => listChanges(ctx, { from: day(from), to: day(to), ...more }), token)

  it('is told award by award, with the people whose answer changes', async () => {
    const { before, after, changes: found } = await changes('2023-12-31', '2024-01-15', { year: 2022 })
    expect([before.id, after.id]).toEqual(['V0', 'V1'])
    const fighter = found.find(({ award: id }) => id === 'grassroots-emulation-fighter')
    expect(fighter?.conditions.length).toBeGreaterThan(0)
    const { impact } = fighter!
    expect(impact!.total.changed).toBeGreaterThan(0)
    for (const by of ['role', 'sex', 'ethnicity', 'unit']) expect(impact!.groups.filter((group) => group.by === by).reduce((sum, { shift }) => sum + shift.changed, 0)).toBe(impact!.total.changed)
    const { people } = await ask('list-changed-people', (ctx) => listChangedPeople(ctx, { award: 'grassroots-emulation-fighter', from: day('2023-12-31'), to: day('2024-01-15'), year: 2022 }))
    expect(people).toHaveLength(impact!.total.changed)
    expect(people.every(({ before: was, after: now, why }) => was !== now && why !== '')).toBe(true)
    const women = await ask('list-changed-people', (ctx) => listChangedPeople(ctx, { award: 'grassroots-emulation-fighter', from: day('2023-12-31'), to: day('2024-01-15'), year: 2022, by: 'sex', key: 'female' }))
    expect(women.people).toEqual(people.filter(({ sex }) => sex === 'female'))
  })

  it('between two days of one wording is nothing', async () => {
    expect((await changes('2024-02-01', '2024-03-01')).changes).toEqual([])
  })

  it('for collectives has no people to count; an officer counts those of the scope', async () => {
    expect((await changes('2023-12-31', '2024-01-15', { audience: 'collective' })).changes.every(({ impact, subject }) => impact === null || subject === null)).toBe(true)
    const seen = (await changes('2023-12-31', '2024-01-15', { audience: 'individual' }, officer)).changes.flatMap(({ impact }) => impact ?? [])
    expect(seen.every(({ groups }) => groups.filter(({ by }) => by === 'unit').every(({ key }) => key === 'stp-gia-lai'))).toBe(true)
  })
})

describe('a change that is tried out', () => {
  const values = (on: string) => ask('list-values', (ctx) => listValues(ctx, { day: day(on) }))
  const attempt = (more: { values?: Record<string, number>; overlay?: string }) => ask('try-change', (ctx) => tryChange(ctx, { received: day('2022-12-05'), year: 2022, ...more }))

  it('starts from the numbers in force, with the awards that use them', async () => {
    const { values: found } = await values('2022-12-05')
    expect(found.length).toBeGreaterThan(3)
    expect(found.every(({ awards, entries, current }) => awards.length > 0 && entries.some(({ applies, value }) => applies && value === current))).toBe(true)
  })

  it('says whose answer differs under another number, and nothing under the same', async () => {
    const months = (await values('2022-12-05')).values.find(({ unit, awards }) => unit === 'months' && awards.some(({ award: id }) => id === 'advanced-worker'))!
    expect(await attempt({ values: { [months.id]: months.current } })).toMatchObject({ people: [] })
    const stricter = await attempt({ values: { [months.id]: 300 } })
    expect(stricter.impacts.find(({ award: id }) => id === 'advanced-worker')!.total.loses).toBeGreaterThan(0)
    expect(stricter.people.every(({ before, after }) => before !== after)).toBe(true)
  })

  it('takes a rule of a province: one more condition', async () => {
    const overlay = {
      id: 'gl', name: 'Quy chế tỉnh', issuer: 'UBND tỉnh', level: 'province', cite: { document: '01/QĐ-UBND', article: 3 }, from: '2022-01-01',
      rules: { 'titles/advanced-worker': { also: { word: 'rated', atLeast: 'excellent', years: 1 } } },
    }
    const { impacts } = await attempt({ overlay: JSON.stringify(overlay) })
    expect(impacts.find(({ award: id }) => id === 'advanced-worker')!.total.loses).toBeGreaterThan(0)
  })

  it.each([
    ['no number of the law', { values: { 'titles/nothing': 3 } }, 'titles/nothing'],
    ['years beyond memory', { values: { 'x': 31 } }, 'x'],
    ['no JSON', { overlay: '{' }, 'JSON'],
    ['text for a number', { overlay: JSON.stringify({ id: 'a', name: 'a', issuer: 'a', level: 'draft', cite: { document: 'a' }, from: '2022-01-01', rules: { 'titles/advanced-worker': { also: { word: 'rated', atLeast: 'good', years: '1' } } } }) }, 'rules.titles/advanced-worker.also.years'],
    ['a rule nobody has', { overlay: JSON.stringify({ id: 'a', name: 'a', issuer: 'a', level: 'draft', cite: { document: 'a' }, from: '2022-01-01', rules: { 'titles/none': {} } }) }, 'titles/none'],
    ['a thousand levels', { overlay: `${'{"of":'.repeat(1000)}1${'}'.repeat(1000)}` }, '40'],
  ])('is refused for %s, in words', async (_, more, told) => {
    await expect(attempt(more as Parameters<typeof attempt>[0])).rejects.toMatchObject({ code: 'rulebook.overlay-unreadable', facts: { text: expect.stringContaining(told) as string } })
  })
})

it('every award of the law has a name the refusals can offer', () => {
  expect(rulebook.rules.every((rule) => awardIds.includes(rule.award))).toBe(true)
})
