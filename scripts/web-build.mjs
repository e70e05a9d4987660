// Builds the web pages when their sources changed since the last build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { environment, findNode, root } from '../cli/bootstrap.mjs'

const sources = ['web', 'ui', 'features', 'messages', 'kit', 'scoring', 'package-lock.json', 'tsconfig.json']
const built = path.join(root, 'dist/web')
const stamp = path.join(root, 'dist/web.built-from')

/** Answers `true` when the pages are there and fresh. */
export function ensureWebBuilt() {
  const wanted = hashOfSources()
  if (fs.existsSync(path.join(built, 'index.html')) && readStamp() === wanted) return true
  fs.rmSync(stamp, { force: true })
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const done = spawnSync(findNode(), [vite, 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 2], env: { ...environment(), NODE_ENV: 'production' } })
  if (done.status !== 0) return false
  fs.writeFileSync(stamp, wanted)
  return true
}

function readStamp() {
  return fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : null
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesUnder)) hash.update(`${file}\n`).update(fs.readFileSync(path.join(root, file))).update('\n')
  return hash.digest('hex')
}

function filesUnder(place) {
  const full = path.join(root, place)
  if (!fs.existsSync(full)) return []
  if (!fs.statSync(full).isDirectory()) return [place]
  const names = fs.readdirSync(full).sort()
  return names.flatMap((name) => (/\.test\.tsx?$/.test(name) ? [] : filesUnder(`${place}/${name}`)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = ensureWebBuilt() ? 0 : 1
