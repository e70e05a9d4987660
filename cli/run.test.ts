import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixture, shipped } from '../tests/fixtures/read-region.ts'
import { answerShapes } from './answers.ts'
import { run } from './run.ts'
import { printedSchemas, schemasFolder } from './schemas.ts'

const region = shipped('region-2022')
const other = fixture('region-other')
const card = shipped('scorecards', 'thads-2022-demo.yaml')

interface Said { exitCode: number; out: string; err: string }

async function thidua(...words: string[]): Promise<Said> {
  const said = { out: '', err: '' }
  const exitCode = await run(words, { out: (text) => (said.out += text), err: (text) => (said.err += text) })
  return { exitCode, ...said }
}

async function json(shape: keyof typeof answerShapes, ...words: string[]): Promise<{ exitCode: number; answer: Record<string, unknown> }> {
  const { exitCode, out } = await thidua(...words, '--format', 'json')
  const answer = JSON.parse(out) as Record<string, unknown>
  expect(answerShapes[shape].safeParse(answer).error).toBeUndefined()
  return { exitCode, answer }
}

describe('the two regions, whatever their year, catalogue, calendar and card', () => {
  it.each([
    [region, fixture('region-2022', 'expected.json'), 'F03', 3294],
    [other, join(other, 'queries.json'), 'sum', 1700],
  ])('%s answers its facts', async (dir, queries, id, value) => {
    const { exitCode, answer } = await json('region-facts', 'region', 'facts', dir, '--queries', queries)
    expect(exitCode).toBe(0)
    expect((answer['facts'] as { id: string }[]).find((fact) => fact.id === id)).toMatchObject({ value })
  })

  it.each([[region, 18], [other, 3]])('%s is checked: no errors, %i warnings', async (dir, count) => {
    const { exitCode, answer } = await json('region-check', 'region', 'check', dir)
    expect(exitCode).toBe(0)
    expect(answer).toMatchObject({ ok: true, errors: [] })
    expect(answer['warnings']).toHaveLength(count)
  })

  it('2022 is scored as expected', async () => {
    const expected = JSON.parse(readFileSync(fixture('region-2022', 'expected-scores.json'), 'utf8')) as Record<string, { units: { unit: string; total: number }[] }>
    const { exitCode, answer } = await json('scorecard-score', 'scorecard', 'score', card, '--region', region, '--year', '2022')
    expect(exitCode).toBe(0)
    expect((answer['units'] as { unit: string; total: number }[]).map(({ unit, total }) => [unit, total])).toEqual(expected['thads-2022-demo']?.units.map(({ unit, total }) => [unit, total]))
  })

  it('2031 is scored: the merged school joins, who has not reported has no rank', async () => {
    const { answer } = await json('scorecard-score', 'scorecard', 'score', join(other, 'bang-diem-2031.yaml'), '--region', other, '--year=2031')
    expect(answer).toMatchObject({
      provisional: true,
      units: [{ unit: 'truong-b', total: 98, class: 'T', rank: 1 }, { unit: 'truong-a', total: 55, class: 'K', rank: 2 }, { unit: 'truong-c', total: null, total_low: 12, total_high: 72, rank: null }],
    })
  })
})

describe('what is read and refused ends with 1 and says why', () => {
  it('a card before its issue', async () => {
    const { exitCode, answer } = await json('scorecard-score', 'scorecard', 'score', card, '--region', region, '--year', '2022', '--as-of', '2022-01-01')
    expect(exitCode).toBe(1)
    expect(answer).toMatchObject({ ok: false, error: { kind: 'card-not-issued', text: expect.stringContaining('chưa ban hành') as string } })
  })

  it('a card of another year', async () => {
    const { exitCode, answer } = await json('scorecard-score', 'scorecard', 'score', card, '--region', region, '--year', '2021')
    expect([exitCode, answer]).toMatchObject([1, { ok: false, error: { kind: 'card-of-another-year' } }])
  })

  it('a broken card, checked and scored', async () => {
    const broken = fixture('scorecards', 'bad', '05-indicator.yaml')
    expect(await json('scorecard-check', 'scorecard', 'check', broken, '--region', region)).toMatchObject({ exitCode: 1, answer: { ok: false, errors: [{ kind: 'unknown-indicator' }] } })
    expect(await json('scorecard-score', 'scorecard', 'score', broken, '--region', region, '--year', '2022')).toMatchObject({ exitCode: 1, answer: { ok: false, error: { kind: 'card-broken' } } })
  })

  it('a sound card ends with 0', async () => {
    expect(await json('scorecard-check', 'scorecard', 'check', card, '--region', region)).toEqual({ exitCode: 0, answer: { ok: true, card: 'thads-2022-demo', errors: [] } })
    expect((await thidua('scorecard', 'check', card)).out).toContain('Chưa kiểm tra mã chỉ tiêu vì không có --region.')
  })

  it('a folder with a bad row: the row is named, the rest is checked', async () => {
    const folder = folderWith('values.csv', (text) => `${text}truong-b,hoc_sinh,2031,1e309,official,synthetic,,,2031-09-12\n`)
    const { exitCode, answer } = await json('region-check', 'region', 'check', folder)
    expect(exitCode).toBe(1)
    expect(answer).toMatchObject({ ok: false, errors: [{ kind: 'folder.number-exponent', file: 'values.csv', column: 'value', text: expect.stringContaining('dòng 56') as string }] })
    expect(answer['warnings']).toHaveLength(3)
  })

  it('a rule of the region that is an error', async () => {
    const folder = folderWith('rules.csv', (text) => text.replace('giao_vien,0,warning', 'giao_vien,0,error'))
    expect(await json('region-check', 'region', 'check', folder)).toMatchObject({ exitCode: 1, answer: { ok: false, errors: [{ unit: 'truong-b', indicator: 'nu_giao_vien', kind: 'part-over-whole' }] } })
  })

  it('a folder without its needed files', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'region-'))
    expect(await json('region-check', 'region', 'check', empty)).toMatchObject({ exitCode: 1, answer: { ok: false } })
    expect(await json('scorecard-score', 'scorecard', 'score', card, '--region', empty, '--year', '2022')).toMatchObject({ exitCode: 1, answer: { error: { kind: 'region-unreadable' } } })
  })

  it('a question that has no answer, beside one that has', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'queries-')), 'queries.json')
    writeFileSync(file, JSON.stringify({ facts: [{ id: 'a', compute: { op: 'sum', kind: 'truong', indicator: 'ty_le_gioi', period: '2031' } }, { id: 'b', compute: { op: 'count-members', day: '2031-09-01' } }] }))
    const { exitCode, answer } = await json('region-facts', 'region', 'facts', other, '--queries', file)
    expect(exitCode).toBe(1)
    expect(answer['facts']).toMatchObject([{ id: 'a', value: null, error: { kind: 'sum-of-rate' } }, { id: 'b', value: 3 }])
  })
})

describe('a wrong call ends with 2 and one sentence', () => {
  it.each([
    [['region'], 'Không có lệnh'],
    [['region', 'check'], 'thidua region check DIR'],
    [['region', 'check', other, '--colour', 'red'], 'không có tùy chọn --colour'],
    [['region', 'facts', other], 'Thiếu --queries FILE'],
    [['region', 'facts', other, '--queries'], 'cần một giá trị'],
    [['region', 'facts', other, '--queries', 'no-such-file.json'], 'Không có tệp'],
    [['region', 'facts', other, '--queries', join(other, 'units.csv')], 'không phải tệp câu hỏi'],
    [['region', 'check', join(other, 'no-such-folder')], 'Không có thư mục'],
    [['region', 'check', other, '--as-of', '31/12/2031'], 'năm-tháng-ngày'],
    [['scorecard', 'check', 'no-such-card.yaml'], 'Không có tệp'],
    [['scorecard', 'score', card, '--region', region, '--year', 'năm nay'], 'bốn chữ số'],
    [['region', 'check', other, '--format', 'xml'], 'json hoặc text'],
  ])('%j', async (words, sentence) => {
    const { exitCode, out, err } = await thidua(...words)
    expect(exitCode).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(sentence)
    expect(err).not.toMatch(/\bat .*\.ts:\d+/)
  })

  it('says it in JSON too where JSON is asked for, and nothing else on standard output', async () => {
    const { exitCode, out } = await thidua('region', 'check', '--format', 'json')
    expect(exitCode).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ ok: false, error: { kind: 'usage' } })
  })
})

describe('text for a person', () => {
  it('aligns a table and writes numbers the Vietnamese way', async () => {
    const { out } = await thidua('scorecard', 'score', card, '--region', region, '--year', '2022')
    const lines = out.trimEnd().split('\n').slice(2)
    expect(lines[1]).toBe('   1  Cục Thi hành án dân sự tỉnh Khánh Hòa  197,69  A')
    expect(new Set(lines.slice(1).map((line) => line.search(/ [ABC]$/))).size).toBe(1)
  })

  it('tells a slipped form once, with the other cells beside', async () => {
    const { out } = await thidua('region', 'check', region)
    expect(out.match(/thử nhân 1\.000/g)).toHaveLength(1)
    expect(out).toContain('Cùng lệch: “Số tiền thụ lý mới”')
  })

  it('lists every command with --help', async () => {
    const { exitCode, out } = await thidua('--help')
    expect(exitCode).toBe(0)
    for (const name of ['region check', 'region facts', 'region load', 'scorecard check', 'scorecard score', 'db migrate', 'db backup', 'db restore']) expect(out).toContain(`thidua ${name}`)
  })
})

it.each([...printedSchemas()])('docs/schemas/%s is what the answers are', (file, text) => {
  expect(readFileSync(join(schemasFolder, file), 'utf8')).toBe(text)
})

function folderWith(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'region-'))
  for (const name of ['region.json', 'units.csv', 'indicators.csv', 'periods.csv', 'values.csv', 'rules.csv', 'bang-diem-2031.yaml']) {
    const text = readFileSync(join(other, name), 'utf8')
    writeFileSync(join(folder, name), name === file ? change(text) : text)
  }
  return folder
}
