import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerShapes } from '../../../cli/answers.ts'
import { run } from '../../../cli/run.ts'
import { editDocx } from '../../../outside/documents/fixtures/edited-docx.ts'
import { fixture, shipped } from '../../../tests/fixtures/read-region.ts'

const region = shipped('region-2022')
const folder = mkdtempSync(join(tmpdir(), 'report-'))

async function thidua(...words: string[]): Promise<{ exitCode: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const exitCode = await run(words, { out: (text) => (said.out += text), err: (text) => (said.err += text) })
  return { exitCode, ...said }
}

async function json(shape: keyof typeof answerShapes, ...words: string[]) {
  const { exitCode, out } = await thidua(...words, '--format', 'json')
  const answer = JSON.parse(out) as { facts?: { id: string; value: unknown; from: unknown[] }[]; changed?: { fact: string }[] }
  expect(answerShapes[shape].safeParse(answer).error).toBeUndefined()
  return { exitCode, answer }
}

describe('thidua region report', () => {
  it.each([['2022-11-25', 579, 3294], ['2023-03-31', 586, 3315]])('as of %s tells %i appraisals and %i legal-aid cases with the eight cells of each', async (asOf, appraisals, cases) => {
    const { exitCode, answer } = await json('region-report', 'region', 'report', region, '--year', '2022', '--as-of', asOf)
    expect(exitCode).toBe(0)
    const fact = (id: string) => answer.facts?.find((each) => each.id === id)
    expect([fact('sum.appraisals_total')?.value, fact('sum.legal_aid_cases')?.value]).toEqual([appraisals, cases])
    expect(fact('sum.legal_aid_cases')?.from).toHaveLength(8)
  })

  it('takes the knowledge day of the year where none is asked for', async () => {
    const { answer } = await json('region-report', 'region', 'report', region, '--year=2022')
    expect(answer).toMatchObject({ year: 2022, as_of: '2022-11-25' })
  })

  it('writes another region with another catalogue', async () => {
    const { exitCode, answer } = await json('region-report', 'region', 'report', fixture('region-other'), '--year', '2031')
    expect(exitCode).toBe(0)
    expect(answer.facts?.find(({ id }) => id === 'sum.hoc_sinh')).toMatchObject({ value: 1700 })
  })

  it.each([
    [['--year', '1999'], 1, 'không khai báo kỳ 1999'], [['--year', 'nay'], 2, 'bốn chữ số'], [[], 2, 'Thiếu --year'],
    [['--year', '2022', '--out', 'bao-cao.odt'], 2, '.docx, .pdf, .html hoặc .json'], [['--year', '2022', '--out', join(folder, 'no-folder', 'a.json')], 2, 'Không ghi được tệp'],
  ])('%j ends with %i and a sentence', async (words, code, sentence) => {
    const { exitCode, out, err } = await thidua('region', 'report', region, ...words)
    expect(exitCode).toBe(code)
    expect(out + err).toContain(sentence)
  })
})

describe('thidua region verify', () => {
  it.each(['docx', 'html', 'json'])('passes a %s nobody touched', async (format) => {
    const file = join(folder, `bao-cao.${format}`)
    await thidua('region', 'report', region, '--year', '2022', '--out', file)
    expect(await json('region-verify', 'region', 'verify', file)).toMatchObject({ exitCode: 0, answer: { ok: true, changed: [] } })
  })

  it('names the figure somebody changed by hand, and ends with 1', async () => {
    const file = join(folder, 'edited.html')
    await thidua('region', 'report', region, '--year', '2022', '--out', file)
    writeFileSync(file, readFileSync(file, 'utf8').replace('>1.692<', '>1.962<'))
    const { exitCode, answer } = await json('region-verify', 'region', 'verify', file)
    expect(exitCode).toBe(1)
    expect(answer.changed?.map(({ fact }) => fact)).toContain('sum.comments_drafts')
  })

  it('finds it in a Word file too', async () => {
    const file = join(folder, 'edited.docx')
    await thidua('region', 'report', region, '--year', '2022', '--out', file)
    writeFileSync(file, editDocx(new Uint8Array(readFileSync(file)), (xml) => xml.replace('>579<', '>597<')))
    expect(await json('region-verify', 'region', 'verify', file)).toMatchObject({ exitCode: 1, answer: { ok: false, changed: [{ fact: 'sum.appraisals_total', expected: '579', found: '597' }] } })
  })

  it('says what is wrong with a file that carries no seal', async () => {
    const file = join(folder, 'other.json')
    writeFileSync(file, '{}')
    const { exitCode, out } = await thidua('region', 'verify', file)
    expect([exitCode, out]).toEqual([1, expect.stringContaining('Không đọc được tệp json')])
  })
})
