// Runs the checks and the tests, counts both, and ends with `N passed, N failed`.
import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

interface Count {
  readonly passed: number
  readonly failed: number
}

interface Check {
  readonly name: string
  readonly command: readonly string[]
}

const root = path.join(import.meta.dirname, '..')
const fast = process.argv.includes('--fast')
const tsc = 'node_modules/typescript-7/bin/tsc'

const checks: readonly Check[] = [
  { name: 'types: the application', command: [tsc, '-p', '.'] },
  { name: 'types: kit, without Node and browser', command: [tsc, '-p', 'kit'] },
  { name: 'types: law, without Node and browser', command: [tsc, '-p', 'law'] },
  { name: 'types: scoring, without Node and browser', command: [tsc, '-p', 'scoring'] },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'rooms', command: ['scripts/check-rooms.ts'] },
  { name: 'dependencies', command: ['scripts/check-dependencies.ts'] },
  { name: 'glossary', command: ['scripts/check-glossary.ts'] },
  { name: 'law', command: ['scripts/check-law.ts'] },
  { name: 'repository', command: ['scripts/check-repository.ts'] },
  { name: 'web build', command: ['scripts/web-build.mjs'] },
]

const started = Date.now()
const checked = await runChecks()
const tested = await runTests()
const total = sum([checked, tested])
process.stdout.write(`\n${((Date.now() - started) / 1000).toFixed(0)} s\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed > 0 ? 1 : 0

/** Two at a time: the checks are independent, and the smallest machines have two cores. */
async function runChecks(): Promise<Count> {
  const waiting = [...checks]
  const counts: Count[] = []
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) counts.push(await runCheck(next))
  }
  await Promise.all([worker(), worker()])
  return sum(counts)
}

async function runCheck(check: Check): Promise<Count> {
  const { code, output } = await run(check.command, 'collect')
  return report(check.name, code === 0, output)
}

function report(name: string, ok: boolean, output: string): Count {
  process.stdout.write(`${ok ? '✓' : '✗'} ${name}\n${ok || output === '' ? '' : `${output}\n`}`)
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function runTests(): Promise<Count> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-results-'))
  const file = path.join(folder, 'results.json')
  const projects = fast ? ['--project', 'fast'] : []
  const { code } = await run(['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...projects], 'show')
  const results = await fs.readFile(file, 'utf8').then((text) => JSON.parse(text) as VitestResults, () => null)
  await fs.rm(folder, { recursive: true, force: true })
  const count = results ? countOf(results) : { passed: 0, failed: 1 }
  // an error outside any test fails the run although every test passed
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

interface VitestResults {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[]
}

/** A file that fails before its first test counts as one failure. */
function countOf(results: VitestResults): Count {
  const brokenFiles = results.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'))
  return { passed: results.numPassedTests, failed: results.numFailedTests + brokenFiles.length }
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), { passed: 0, failed: 0 })
}

function run(command: readonly string[], output: 'show' | 'collect'): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', output === 'show' ? 'inherit' : 'pipe', output === 'show' ? 'inherit' : 'pipe'] })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString().trim() }))
  })
}
