import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkDependencies } from './check-dependencies.ts'
import { checkGlossary } from './check-glossary.ts'
import { checkRepository } from './check-repository.ts'
import type { Finding } from './rooms/source.ts'

const root = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-checks-'))
afterAll(() => fs.rm(root, { recursive: true }))

async function treeOf(files: Record<string, string>): Promise<string> {
  const tree = await fs.mkdtemp(path.join(root, 'tree-'))
  for (const [file, text] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(tree, file)), { recursive: true })
    await fs.writeFile(path.join(tree, file), text)
  }
  return tree
}

const texts = (findings: readonly Finding[]) => findings.map((finding) => finding.text)

describe('check-dependencies', () => {
  const why = '| `pg` | the driver |\n'

  it('is content with pinned packages that each say why', async () => {
    const tree = await treeOf({ 'package.json': '{"dependencies":{"pg":"8.23.1"}}', 'docs/dependencies.md': why })
    expect(checkDependencies(tree)).toEqual([])
  })

  it.each([
    ['a range', { pg: '^8.23.1' }, why, 'pg is not pinned to one version: ^8.23.1'],
    ['a tag', { pg: 'latest' }, why, 'pg is not pinned to one version: latest'],
    ['no reason', { pg: '8.23.1', zod: '4.0.0' }, why, 'zod has no line in docs/dependencies.md'],
    ['an empty reason', { pg: '8.23.1' }, '| `pg` | |\n', 'pg has no line in docs/dependencies.md'],
    ['a reason that outlived its package', {}, why, 'pg is no longer a dependency'],
  ])('finds %s', async (_, dependencies, list, expected) => {
    const tree = await treeOf({ 'package.json': JSON.stringify({ dependencies }), 'docs/dependencies.md': list })
    expect(texts(checkDependencies(tree))).toContain(expected)
  })

  it('reads an alias and a beta as one version', async () => {
    const tree = await treeOf({ 'package.json': '{"devDependencies":{"pg":"npm:other-pg@1.2.3-beta.4"}}', 'docs/dependencies.md': why })
    expect(checkDependencies(tree)).toEqual([])
  })
})

describe('check-glossary', () => {
  const house = { 'features/ladder.ts': "export const ladder = ['people'] as const", 'database/migrations/0001-people.sql': '-- owner: people\ncreate table persons (id text);' }
  const row = '| người | `people` (`persons`) | who works | | agreed |\n'

  it('is content when every capability and table has a row', async () => {
    expect(await checkGlossary(await treeOf({ ...house, 'docs/glossary.md': row }))).toEqual([])
  })

  it.each([
    ['a capability without a row', '| người | `persons` | who works | | agreed |\n', 'the capability `people` has no row'],
    ['a table without a row', '| người | `people` | who works | | agreed |\n', 'the table `persons` has no row'],
    ['a row without a meaning', `${row}| tổ | \`team\` | | | agreed |\n`, 'a row needs a Vietnamese term, an identifier and a meaning'],
    ['a row without a status', `${row}| tổ | \`team\` | some people | | |\n`, 'the status is agreed or proposed'],
    ['two English words for one term', `${row}| người | \`humans\` | who works | | agreed |\n`, 'người has two rows: `people` and `humans`'],
  ])('finds %s', async (_, text, expected) => {
    expect(texts(await checkGlossary(await treeOf({ ...house, 'docs/glossary.md': text })))).toContain(expected)
  })
})

describe('check-repository', () => {
  const findingsIn = async (name: string, text: string) => texts(checkRepository(await treeOf({ [name]: text }), [name]))

  it('is content with relative paths, addresses of pages and finished notes', async () => {
    expect(await findingsIn('a.md', 'see ./docs/home/page.md, https://example.org/work/plan and /usr/bin/chromium; nothing to do')).toEqual([])
  })

  it.each([
    ['a path of a developer', `see /${'home'}/an/thidua`, 'a path of one machine'],
    ['a path of a build machine', `cd "/${'work'}/main"`, 'a path of one machine'],
    ['a registry', `https://${'registry.'}npmjs.org/`, 'a package registry belongs to the machine, not to the repository'],
    ['a private key', `-----BEGIN ${'PRIVATE'} KEY-----`, 'a private key'],
    ['a note without an issue', `// ${'TO'}DO later`, 'an unfinished note without an issue'],
    ['an unfinished merge', `${'<'.repeat(7)} HEAD`, 'an unfinished merge'],
  ])('finds %s', async (_, text, expected) => {
    expect(await findingsIn('a.ts', text)).toEqual([expected])
  })

  it('lets a note stand that names its issue', async () => {
    expect(await findingsIn('a.ts', `// ${'TO'}DO #12: later`)).toEqual([])
  })

  it('finds a gap in a lockfile that would stop every installation', async () => {
    const tool = { integrity: 'sha512-a', optionalDependencies: { 'tool-linux': '1.0.0', 'tool-darwin': '1.0.0' } }
    const packages = { 'node_modules/tool': tool, 'node_modules/tool-linux': { integrity: 'sha512-b', optional: true, os: ['linux'] } }
    expect(await findingsIn('package-lock.json', JSON.stringify({ packages }))).toEqual(['tool-darwin is missing and npm ci will refuse: node scripts/complete-lockfile.mjs'])
    const completed = { ...packages, 'node_modules/tool-darwin': { optional: true, os: ['darwin'] } }
    expect(await findingsIn('package-lock.json', JSON.stringify({ packages: completed }))).toEqual([])
  })

  it('finds download addresses and missing hashes in a lockfile', async () => {
    const packages = { '': {}, 'node_modules/a': { resolved: 'https://x/a.tgz', integrity: 'sha512-a' }, 'node_modules/b': {}, 'node_modules/@thidua/kit': { resolved: 'kit', link: true } }
    expect(await findingsIn('package-lock.json', JSON.stringify({ packages }))).toEqual(['node_modules/a carries a download address', 'node_modules/b has no integrity hash'])
  })
})
