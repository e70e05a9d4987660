import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { run } from '../../cli/run.ts'
import { fixture } from '../../tests/fixtures/read-region.ts'
import { lawAnswers } from './answers/contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'law-'))
const law = (name: string) => fixture('law', name)
const fighter = law('fighter.json')
const factsOf = (name: string) => JSON.parse(readFileSync(law(name), 'utf8')) as Record<string, unknown>

let files = 0
function fileWith(content: string | object, ending = 'json'): string {
  const file = join(folder, `${(files += 1)}.${ending}`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 1))
  return file
}

async function thidua(...words: string[]) {
  const said = { out: '', err: '' }
  const exitCode = await run(words, { out: (text) => (said.out += text), err: (text) => (said.err += text) })
  return { exitCode, ...said }
}

/** The answer, held against the schema other programs read. */
async function json<Shape extends keyof typeof lawAnswers>(shape: Shape, ...words: string[]) {
  const { exitCode, out, err } = await thidua('law', ...words, '--format', 'json')
  const answer = JSON.parse(out) as z.input<(typeof lawAnswers)[Shape]>
  expect(lawAnswers[shape].safeParse(answer).error).toBeUndefined()
  return { exitCode, answer: answer as unknown as Record<string, never>, err }
}

async function lines(...words: string[]) {
  const { exitCode, out } = await thidua('law', ...words, '--format', 'json')
  const answers = out.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, never>)
  for (const answer of answers) expect(lawAnswers['law-evaluate'].safeParse(answer).error).toBeUndefined()
  return { exitCode, answers }
}

const evaluate = (file: string, ...more: string[]) => json('law-evaluate', 'evaluate', '--facts', file, '--received', '2025-02-01', ...more)

describe('law evaluate, one case', () => {
  it('answers with findings, citations and what holds the award up', async () => {
    const { exitCode, answer } = await evaluate(fighter, '--award', 'grassroots-emulation-fighter')
    expect(exitCode).toBe(0)
    expect(answer).toMatchObject({ lawVersion: expect.stringMatching(/^V1 · 06\/2022\/QH15/) as string, results: [{ award: 'grassroots-emulation-fighter', answer: 'met', missing: [], holds: [{ kind: 'inspection' }], year: 2024 }] })
    const [{ findings }] = answer['results'] as unknown as [{ findings: { citation: object; text: string }[] }]
    expect(findings.every(({ citation, text }) => 'document' in citation && text !== '')).toBe(true)
  })

  it('answers for every award of the subject where none is named', async () => {
    const of = async (file: string) => ((await evaluate(file)).answer['results'] as unknown as { award: string; subject: string }[])
    expect((await of(fighter)).map(({ award }) => award)).toContain('labour-order-third-class')
    const group = await of(law('collective.json'))
    expect(new Set(group.map(({ subject }) => subject))).toEqual(new Set(['collective']))
    expect(group.map(({ award }) => award)).toContain('excellent-labour-collective')
  })

  it('judges the year asked for, on the day of the decision, by the limb asked for', async () => {
    expect((await evaluate(fighter, '--award', 'advanced-worker', '--year', '2023')).answer).toMatchObject({ results: [{ year: 2023 }] })
    expect((await evaluate(fighter, '--award', 'advanced-worker', '--decided', '2025-03-01')).answer).toMatchObject({ results: [{ holds: [{ kind: 'inspection' }] }] })
    const limbs = async (...more: string[]) => ((await evaluate(fighter, '--award', 'prime-minister-diploma', ...more)).answer['results'] as unknown as [{ findings: { limb?: string }[] }])[0].findings.map(({ limb }) => limb)
    expect(new Set(await limbs('--limb', 'chain'))).toEqual(new Set([undefined, 'chain']))
    expect((await limbs()).length).toBeGreaterThan((await limbs('--limb', 'chain')).length)
  })

  it('lays a rule of one’s own on the law and says so', async () => {
    const { answer } = await evaluate(fighter, '--award', 'grassroots-emulation-fighter', '--overlay', law('province-overlay.json'))
    expect(answer).toMatchObject({ lawVersion: expect.stringContaining(' + tinh-x-2024') as string, results: [{ answer: 'met' }] })
    expect(JSON.stringify(answer)).toContain('Hai năm liên tục hoàn thành xuất sắc nhiệm vụ')
    const weaker = fileWith({ ...factsOf('fighter.json'), ratings: [{ year: 2024, level: 'excellent' }, { year: 2023, level: 'good' }] })
    expect((await evaluate(weaker, '--award', 'grassroots-emulation-fighter', '--overlay', law('province-overlay.json'))).answer).toMatchObject({ results: [{ answer: 'not-met' }] })
  })

  it('is undetermined where a fact or a text is missing, and says who can tell', async () => {
    const bare = fileWith({ subject: { kind: 'individual' } })
    expect((await evaluate(bare, '--award', 'grassroots-emulation-fighter')).answer).toMatchObject({ results: [{ answer: 'undetermined', missing: expect.arrayContaining([expect.objectContaining({ fact: 'ratings.2024' })]) as unknown }] })
    const { answer } = await json('law-evaluate', 'evaluate', '--facts', fighter, '--received', '2026-11-24', '--award', 'grassroots-emulation-fighter')
    expect(answer).toMatchObject({ results: [{ answer: 'undetermined', missing: [{ needsLegal: true, citation: { document: '06/2026/QH16' } }] }] })
  })

  it('reads well: a sentence, the reasons below, nothing of our insides', async () => {
    const { out, exitCode } = await thidua('law', 'evaluate', '--facts', fighter, '--received', '2025-02-01', '--award', 'grassroots-emulation-fighter')
    expect(exitCode).toBe(0)
    expect(out).toContain('✓ Đủ điều kiện để xét Chiến sĩ thi đua cơ sở, năm xét 2024.')
    expect(out).toContain('[Đ23 k2 · 06/2022/QH15]')
    expect(out).not.toMatch(/undefined|\[object/)
  })
})

describe('law evaluate, what is refused ends with 1 and says line, field and why', () => {
  const base = factsOf('fighter.json')
  const rating = (level: unknown, year: unknown = 2024) => ({ ...base, ratings: [{ year, level }] })
  it.each<[string, string | object, object]>([
    ['an empty file', '', { line: 1, text: expect.stringContaining('trống') }],
    ['a file of blanks', ' \n \n', { line: 1, text: expect.stringContaining('trống') }],
    ['no JSON', '{\n "subject": {\n', { line: 3, text: expect.stringContaining('JSON') }],
    ['a comma too many', '{\n "subject": {"kind": "individual"},\n}', { line: 3, text: expect.stringContaining('JSON') }],
    ['a list', '[1, 2]', { field: '', text: expect.stringContaining('subject') }],
    ['an unknown level', rating('great'), { field: 'ratings.0.level', line: 13 }],
    ['text for a number', rating('good', '2024'), { field: 'ratings.0.year' }],
    ['a field nobody knows', { ...base, rating: [] }, { field: 'rating' }],
    ['an award nobody knows', { ...base, awards: [{ award: 'best-worker', year: 2024 }] }, { field: 'awards.0.award' }],
    ['a day that never was', { ...base, discipline: [{ form: 'reprimand', from: '2023-02-30', to: null }] }, { field: 'discipline.0.from', text: expect.stringContaining('Ngày') }],
    ['an end before the beginning', { ...base, holds: [{ kind: 'inspection', from: '2025-01-10', to: '2025-01-01' }] }, { field: 'holds.0.to' }],
    ['two ratings of a year', { ...base, ratings: [{ year: 2024, level: 'good' }, { year: 2024, level: 'excellent' }] }, { field: 'ratings.1.year', text: expect.stringContaining('hai xếp loại') }],
    ['an award before joining', { ...base, awards: [{ award: 'advanced-worker', year: 2014 }] }, { field: 'awards.0.year', text: expect.stringContaining('trước khi vào cơ quan') }],
    ['more completed than members', { ...factsOf('collective.json'), members: { count: 5, completed: 6 } }, { field: 'members.completed' }],
  ])('%s', async (_, content, error) => {
    const { exitCode, answer } = await evaluate(fileWith(content), '--award', 'advanced-worker')
    expect(exitCode).toBe(1)
    expect(answer).toMatchObject({ ok: false, error: { line: expect.any(Number) as number, ...error } })
  })

  it('a document that is longer than any case', async () => {
    const { exitCode, answer } = await evaluate(fileWith(`{"subject": {"kind": "individual", "name": "${'a'.repeat(1024 * 1024)}"}}`))
    expect([exitCode, answer]).toMatchObject([1, { ok: false, error: { text: expect.stringContaining('1 MB') as string } }])
  })

  it.each([
    [['--award', 'best-worker'], 'award', 'unknown-award'],
    [['--limb', 'ladder'], 'limb', 'unknown-limb'],
    [['--award', 'cultural-family'], 'award', 'not-judged'],
    [['--decided', '2025-01-31'], 'decided', 'decided-before-received'],
  ])('an option that asks for nothing of the law: %j', async (more, field, kind) => {
    expect(await evaluate(fighter, ...more)).toMatchObject({ exitCode: 1, answer: { ok: false, error: { kind, field } } })
  })

  it('a day before the first law', async () => {
    expect(await json('law-evaluate', 'evaluate', '--facts', fighter, '--received', '2004-06-30')).toMatchObject({ exitCode: 1, answer: { ok: false, error: { text: expect.stringContaining('01/07/2004') as string } } })
    expect(await json('law-awards', 'awards', '--received', '2004-06-30')).toMatchObject({ exitCode: 1, answer: { ok: false } })
    expect(await json('law-screen', 'screen', '--facts', fighter, '--received', '2004-06-30')).toMatchObject({ exitCode: 1, answer: { ok: false } })
    expect(await json('law-diff', 'diff', '--from', '2004-06-30', '--to', '2024-01-01')).toMatchObject({ exitCode: 1, answer: { ok: false } })
    expect(await json('law-roadmap', 'roadmap', '--facts', fighter, '--award', 'advanced-worker', '--from', '2004-06-30')).toMatchObject({ exitCode: 1, answer: { ok: false } })
  })

  it.each([
    ['text for a number', { values: { 'titles/advanced-worker/none': '3' } }],
    ['a rule nobody has', { rules: { 'titles/none': {} } }],
    ['code in place of a number', { rules: { 'titles/advanced-worker': { also: { word: 'rated', atLeast: 'good', years: '1); process.exit(' } } } }],
    ['a word that is none', { rules: { 'titles/advanced-worker': { also: { word: 'run', code: 'process.exit(3)' } } } }],
  ])('an overlay with %s', async (_, more) => {
    const overlay = fileWith({ id: 'a', name: 'a', issuer: 'a', level: 'draft', cite: { document: 'a' }, from: '2024-01-01', ...more })
    expect(await evaluate(fighter, '--overlay', overlay)).toMatchObject({ exitCode: 1, answer: { ok: false, error: { kind: 'rulebook.overlay-unreadable' } } })
  })
})

describe('law evaluate, lines of cases', () => {
  it('answers good lines, names the fault of bad ones, and goes on', async () => {
    const { exitCode, answers } = await lines('evaluate', '--facts', law('mixed.ndjson'), '--received', '2025-02-01')
    expect(exitCode).toBe(1)
    expect(answers).toHaveLength(9)
    expect(answers).toMatchObject([
      { case: 'good', lawVersion: expect.stringContaining('V1') as string, results: [{ award: 'advanced-worker', answer: 'met' }] },
      { case: null, error: { line: 2, text: expect.stringContaining('JSON') as string } },
      { case: 'own-day', lawVersion: expect.stringContaining('V0') as string, results: [{ award: 'advanced-worker', year: 2022 }] },
      { case: 4, error: { line: 5, field: 'ratings.1.year' } },
      { case: 'unknown-award', error: { line: 6, field: 'award' } },
      { case: 'unknown-limb', error: { line: 7, field: 'limb' } },
      { case: 'too-early', error: { line: 8, field: 'received' } },
      { case: 'not-for-people', error: { line: 9, field: 'award' } },
      { case: 'bare' },
    ])
  })

  it('ends with 0 where every line is good, a single wrapped line too', async () => {
    const file = fileWith(JSON.stringify({ case: 'only', facts: factsOf('fighter.json'), award: 'advanced-worker' }))
    expect(await lines('evaluate', '--facts', file, '--received', '2025-02-01')).toMatchObject({ exitCode: 0, answers: [{ case: 'only' }] })
  })

  it('takes the day from the line; a line without one is refused alone', async () => {
    const facts = { subject: { kind: 'individual' } }
    const file = fileWith([{ case: 'a', facts, received: '2025-02-01' }, { case: 'b', facts }].map((line) => JSON.stringify(line)).join('\n'), 'ndjson')
    expect(await lines('evaluate', '--facts', file)).toMatchObject({ exitCode: 1, answers: [{ case: 'a' }, { case: 'b', error: { line: 2, field: 'received' } }] })
  })

  it('reads on after a line that is too long or not UTF-8', async () => {
    const file = join(folder, 'bytes.ndjson')
    const good = JSON.stringify({ case: 'good', facts: { subject: { kind: 'individual' } }, award: 'advanced-worker' })
    writeFileSync(file, Buffer.concat([Buffer.from(`${'x'.repeat(1024 * 1024 + 1)}\n`), Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from(good)]))
    const { answers } = await lines('evaluate', '--facts', file, '--received', '2025-02-01')
    expect(answers).toMatchObject([{ error: { line: 1, text: expect.stringContaining('1 MB') as string } }, { error: { line: 2, text: expect.stringContaining('UTF-8') as string } }, { case: 'good' }])
  })

  it('answers each line as the case alone', async () => {
    const facts = factsOf('fighter.json')
    const file = fileWith(Array.from({ length: 3 }, (_, index) => JSON.stringify({ case: index, facts })).join('\n'), 'ndjson')
    const { answers } = await lines('evaluate', '--facts', file, '--received', '2025-02-01')
    const { answer } = await evaluate(fighter)
    for (const line of answers) expect(line['results']).toEqual(answer['results'])
  })
})

describe('law awards', () => {
  it('names every award of the day for each kind of subject, with who decides', async () => {
    const { answer } = await json('law-awards', 'awards', '--received', '2024-05-20')
    const found = answer as unknown as { award: string; subject: string; decidedBy: string[]; citation: object }[]
    expect(found.filter(({ award }) => award === 'certificate-of-merit').map(({ subject }) => subject)).toEqual(['individual', 'collective', 'household'])
    expect(found.find(({ award }) => award === 'national-emulation-fighter')).toMatchObject({ name: 'Chiến sĩ thi đua toàn quốc', kind: 'title', decidedBy: ['prime-minister'], citation: { document: '06/2022/QH15', article: 21 } })
    expect((await thidua('law', 'awards', '--received', '2024-05-20')).out).toContain('Thủ tướng Chính phủ')
  })
})

describe('law roadmap', () => {
  it('says what each year needs, as sentences with a place in the law', async () => {
    const { exitCode, answer } = await json('law-roadmap', 'roadmap', '--facts', fighter, '--award', 'ministry-province-emulation-fighter', '--from', '2025-02-01')
    expect(exitCode).toBe(0)
    expect(answer).toMatchObject({ award: 'ministry-province-emulation-fighter', earliestYear: 2025, steps: expect.arrayContaining([expect.objectContaining({ year: 2025, citation: expect.objectContaining({ document: '06/2022/QH15' }) as object })]) as unknown })
  })

  it('looks at the last known text where the law of the day asks a lawyer', async () => {
    const { answer } = await json('law-roadmap', 'roadmap', '--facts', fighter, '--award', 'grassroots-emulation-fighter', '--from', '2026-11-24')
    expect(answer).toMatchObject({ earliestYear: null, reason: expect.stringContaining('pháp chế') as string, tentative: { earliestYear: expect.any(Number) as number } })
  })

  it('asks about one subject: lines are refused', async () => {
    expect(await json('law-roadmap', 'roadmap', '--facts', law('mixed.ndjson'), '--award', 'advanced-worker', '--from', '2025-02-01')).toMatchObject({ exitCode: 1, answer: { error: { kind: 'not-one-case' } } })
    expect(await json('law-roadmap', 'roadmap', '--facts', fighter, '--award', 'best-worker', '--from', '2025-02-01')).toMatchObject({ exitCode: 1, answer: { error: { kind: 'unknown-award' } } })
  })
})

describe('law screen', () => {
  const many = fileWith([...Array.from({ length: 50 }, (_, index) => ({ case: `P${index}`, facts: { ...factsOf('fighter.json'), ratings: [{ year: 2024 - (index % 2), level: index % 3 === 0 ? 'excellent' : 'completed' }] } })), factsOf('collective.json')].map((line) => JSON.stringify(line)).join('\n'), 'ndjson')

  it('counts what single cases answer, whatever year each is judged in', async () => {
    const { exitCode, answer } = await json('law-screen', 'screen', '--facts', many, '--received', '2025-02-01')
    expect(exitCode).toBe(0)
    const { answers } = await lines('evaluate', '--facts', many, '--received', '2025-02-01')
    const single = answers.flatMap((line) => line['results'] as unknown as { award: string; answer: string }[])
    const counted = (award: string, answered: string) => single.filter((each) => each.award === award && each.answer === answered).length
    expect(answer['people']).toBe(51)
    for (const { award, met, notMet, undetermined } of answer['byAward'] as unknown as { award: string; met: number; notMet: number; undetermined: number }[]) {
      expect({ award, met, notMet, undetermined }).toEqual({ award, met: counted(award, 'met'), notMet: counted(award, 'not-met'), undetermined: counted(award, 'undetermined') })
    }
  })

  it('lists the met beside it, as lines or as a sheet', async () => {
    const [asLines, asSheet] = [join(folder, 'met.ndjson'), join(folder, 'met.csv')]
    const { answer } = await json('law-screen', 'screen', '--facts', many, '--received', '2025-02-01', '--award', 'advanced-worker', '--out', asLines)
    await json('law-screen', 'screen', '--facts', many, '--received', '2025-02-01', '--award', 'advanced-worker', '--out', asSheet)
    const [{ met }] = answer['byAward'] as unknown as [{ met: number }]
    const found = readFileSync(asLines, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as object)
    expect(found).toHaveLength(met)
    expect(found[0]).toEqual({ case: 'P0', award: 'advanced-worker', subject: 'individual' })
    const rows = readFileSync(asSheet, 'utf8').trimEnd().split('\r\n')
    expect(rows).toHaveLength(met + 1)
    expect(rows[1]).toBe('P0,advanced-worker,Lao động tiên tiến,individual')
  })

  it('goes on after bad lines, counts them and tells the first', async () => {
    expect(await json('law-screen', 'screen', '--facts', law('mixed.ndjson'), '--received', '2025-02-01')).toMatchObject({
      exitCode: 1, answer: { people: 5, bad: 4, errors: [{ line: 2 }, { line: 5, field: 'ratings.1.year' }, { line: 6 }, { line: 7 }] },
    })
  })

  it('shows a table to a person', async () => {
    expect((await thidua('law', 'screen', '--facts', many, '--received', '2025-02-01', '--award', 'advanced-worker')).out).toMatch(/Đã xét 51 hồ sơ[\s\S]+Lao động tiên tiến +\d+ +\d+ +\d+/)
  })
})

describe('law diff', () => {
  it('tells award by award what changed, with both places', async () => {
    const { exitCode, answer } = await json('law-diff', 'diff', '--from', '2023-12-31', '--to', '2024-01-01')
    expect([exitCode, answer['impact']]).toEqual([0, []])
    const changed = answer['changed'] as unknown as { award: string; text: string; citations: { document: string }[]; before: string; after: string }[]
    expect(changed.find(({ award }) => award === 'grassroots-emulation-fighter')).toMatchObject({ citations: [{ document: '91/2017/NĐ-CP' }, { document: '06/2022/QH15' }], before: expect.any(String) as string, after: expect.any(String) as string })
  })

  it('says whose answer changes among the facts given', async () => {
    const facts = { subject: { kind: 'individual', sector: 'civil-servant', joined: '2015-03-01' }, ratings: [{ year: 2023, level: 'excellent' }], initiatives: [], awards: [], discipline: [], absences: [], attested: { 'participates-in-emulation': true, 'law-abiding': true, solidarity: true, studies: true, 'healthy-conduct': true, 'registered-for-emulation': true } }
    const file = fileWith([JSON.stringify({ case: 'a', facts }), JSON.stringify({ case: 'b', facts: { ...facts, ratings: [{ year: 2023, level: 'failed' }] } })].join('\n'), 'ndjson')
    const { answer } = await json('law-diff', 'diff', '--from', '2023-12-31', '--to', '2024-01-15', '--facts', file)
    const impact = answer['impact'] as unknown as { award: string; gains: number; cases: object[]; people: number }[]
    expect(impact.find(({ award }) => award === 'grassroots-emulation-fighter')).toMatchObject({ people: 2, gains: 1, cases: [{ case: 'a', before: 'not-met', after: 'met' }] })
  })

  it('shows what an overlay changes on a day', async () => {
    const { answer } = await json('law-diff', 'diff', '--from', '2024-05-20', '--to', '2024-05-20', '--overlay', law('province-overlay.json'), '--facts', fighter)
    expect(answer).toMatchObject({ changed: [{ award: 'grassroots-emulation-fighter', conditions: [{ kind: expect.any(String) as string }] }], impact: [{ award: 'grassroots-emulation-fighter', people: 1 }] })
  })
})

describe('law money', () => {
  const money = (...more: string[]) => json('law-money', 'money', ...more)

  it('is the multiple of the base salary of the day, rounded up', async () => {
    expect(await money('--award', 'advanced-worker', '--subject', 'individual', '--decided', '2025-10-01')).toMatchObject({ exitCode: 0, answer: { coefficient: 0.3, baseSalary: 2_340_000, amount: 710_000, citation: { document: '152/2025/NĐ-CP', article: 50 } } })
  })

  it('that no text known here gives asks a lawyer and ends with 1', async () => {
    expect(await money('--award', 'advanced-worker', '--subject', 'individual', '--decided', '2027-05-01')).toMatchObject({ exitCode: 1, answer: { ok: false, needsLegal: true, error: { kind: 'needs-legal' }, citation: { document: '152/2025/NĐ-CP' } } })
  })

  it.each([
    [['--award', 'best-worker', '--subject', 'individual'], 'award'],
    [['--award', 'advanced-worker', '--subject', 'village'], 'subject'],
    [['--award', 'advanced-worker', '--subject', 'household'], 'subject'],
    [['--award', 'certificate-of-merit', '--subject', 'individual', '--decided-by', 'king'], 'decided-by'],
  ])('of nothing the law knows is refused: %j', async (more, field) => {
    expect(await money(...more, '--decided', '2025-10-01')).toMatchObject({ exitCode: 1, answer: { ok: false, error: { field } } })
  })
})

describe('law cases', () => {
  it('runs every worked case and says which articles they cover', async () => {
    const { exitCode, answer } = await json('law-cases', 'cases')
    expect(answer).toMatchObject({ failed: 0, failures: [] })
    expect(exitCode).toBe(0)
    expect(answer['passed']).toBeGreaterThan(100)
    const coverage = answer['coverage'] as unknown as { document: string; article?: number; rules: number; cases: number }[]
    expect(coverage.find(({ document, article }) => document === '06/2022/QH15' && article === 23)).toMatchObject({ rules: expect.any(Number) as number })
    expect(coverage.find(({ document, article }) => document === '06/2022/QH15' && article === 23)!.cases).toBeGreaterThan(0)
  })
})

it.each([
  [['evaluate', '--facts', 'no-such-file.json', '--received', '2025-02-01'], 'Không có tệp'],
  [['evaluate', '--facts', fighter], 'Thiếu --received'],
  [['evaluate', '--received', '2025-02-01'], 'Thiếu --facts'],
  [['evaluate', '--facts', fighter, '--received', '01/02/2025'], 'năm-tháng-ngày'],
  [['evaluate', '--facts', fighter, '--received', '2025-02-30'], 'năm-tháng-ngày'],
  [['evaluate', '--facts', fighter, '--received', '2025-02-01', '--year', 'nay'], 'bốn chữ số'],
  [['evaluate', '--facts', fighter, '--received', '2025-02-01', '--overlay', 'none.json'], 'Không có tệp'],
  [['screen', '--facts', fighter, '--received', '2025-02-01', '--out', join(folder, 'met.xlsx')], '.ndjson'],
  [['screen', '--facts', fighter, '--received', '2025-02-01', '--out', join(folder, 'none', 'met.csv')], 'Không ghi được'],
  [['awards'], 'Thiếu --received'],
])('a wrong call ends with 2 and one sentence: %j', async (words, sentence) => {
  const { exitCode, out, err } = await thidua('law', ...words)
  expect([exitCode, out]).toEqual([2, ''])
  expect(err).toContain(sentence)
})
