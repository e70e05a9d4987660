import { execFileSync } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { packRoom } from './pack-room.ts'

const stranger = `
import { Rational } from '@thidua/scoring/rational.js'
import { parseMeasure } from '@thidua/scoring/measure.js'
import { daysBetween, plainDate } from '@thidua/kit/plain-date.js'
import { evaluate } from '@thidua/law/engine/evaluate.js'
import { rulebook } from '@thidua/law/rulebook.js'
const { results: [verdict] } = evaluate(rulebook, {
  award: 'advanced-worker', clocks: { received: plainDate('2024-12-15') },
  facts: { subject: { kind: 'individual', joined: plainDate('2015-03-01') }, ratings: [{ year: 2024, level: 'completed' }] },
})
console.log(JSON.stringify({
  exact: Rational.from('0.1').plus(Rational.from('0.2')).equals(Rational.from('0.3')),
  measure: parseMeasure('100 * fixed / found').ok,
  days: daysBetween(plainDate('2022-01-01'), plainDate('2022-04-25')),
  verdict: verdict.answer,
}))
`

let folder: string
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-stranger-'))
  const tarballs = [await packRoom('kit', folder), await packRoom('law', folder), await packRoom('scoring', folder)]
  await fs.writeFile(path.join(folder, 'package.json'), JSON.stringify({ name: 'stranger', version: '1.0.0', type: 'module', private: true }))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...tarballs], { cwd: folder, stdio: 'pipe' })
})
afterAll(() => fs.rm(folder, { recursive: true, force: true }))

it('installs outside the repository and runs as plain JavaScript', async () => {
  await fs.writeFile(path.join(folder, 'stranger.js'), stranger)
  const printed = execFileSync(process.execPath, ['stranger.js'], { cwd: folder, encoding: 'utf8' })
  expect(JSON.parse(printed)).toEqual({ exact: true, measure: true, days: 114, verdict: 'not-met' })
})

it('brings its types along and no source or test', async () => {
  const files = await fs.readdir(path.join(folder, 'node_modules/@thidua/scoring'))
  expect(files).toContain('rational.d.ts')
  expect(files.filter((file) => /(?<!\.d)\.ts$/.test(file) || file.includes('.test.'))).toEqual([])
})
