import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { measureInitialSize } from './measure-size.ts'

it('counts the entry and what it imports at once, each file once, and no page that loads later', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'first-page-'))
  await mkdir(join(folder, '.vite'))
  const contents = { 'main.js': 'main'.repeat(50), 'shared.js': 'shared'.repeat(80), 'page.js': 'page'.repeat(900), 'main.css': 'a{}'.repeat(30) }
  for (const [name, content] of Object.entries(contents)) await writeFile(join(folder, name), content)
  await writeFile(join(folder, '.vite/manifest.json'), JSON.stringify({
    'index.html': { file: 'main.js', isEntry: true, imports: ['_shared'], dynamicImports: ['page.tsx'], css: ['main.css'] },
    _shared: { file: 'shared.js', imports: ['index.html'], css: ['main.css'] },
    'page.tsx': { file: 'page.js', imports: ['_shared'] },
  }))
  const size = await measureInitialSize(folder)
  expect([...size.files].sort()).toEqual(['main.css', 'main.js', 'shared.js'])
  expect(size.scripts).toBe(gzipSync(contents['main.js']).length + gzipSync(contents['shared.js']).length)
  await rm(folder, { recursive: true })
})
