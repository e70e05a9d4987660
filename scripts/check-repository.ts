// What must not be committed: paths of one machine, addresses of a package registry, secrets, unfinished notes.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { printFindings } from './check-rooms.ts'
import type { Finding } from './rooms/source.ts'

interface Rule {
  readonly pattern: RegExp
  readonly text: string
}

// written in halves, so that this file does not find itself
const rules: readonly Rule[] = [
  { pattern: new RegExp('(?:^|[\\s"\'`(=:])/(?:wo' + 'rk|ro' + 'ot|ho' + 'me|Us' + 'ers)/[\\w.-]'), text: 'a path of one machine' },
  { pattern: new RegExp('registry\\.(?:np' + 'mjs|ya' + 'rnpkg)|_auth' + 'Token'), text: 'a package registry belongs to the machine, not to the repository' },
  { pattern: new RegExp('-----BEGIN (?:[A-Z]+ )?PRIVATE ' + 'KEY-----'), text: 'a private key' },
  { pattern: new RegExp('\\b(?:TO' + 'DO|FIX' + 'ME|XX' + 'X)\\b(?!.*#\\d)'), text: 'an unfinished note without an issue' },
  { pattern: new RegExp('^(?:<{7}|>{7}|={7})(?:\\s|$)'), text: 'an unfinished merge' },
]

const binary = /\.(?:png|jpe?g|ico|webp|woff2?|ttf|otf|pdf|docx|xlsx|zip|gz|br)$/

export function checkRepository(root: string, files = trackedFiles(root)): Finding[] {
  return files.filter((file) => !binary.test(file) && fs.existsSync(path.join(root, file))).flatMap((file) => {
    const text = fs.readFileSync(path.join(root, file), 'utf8')
    return /(?:^|\/)package-lock\.json$/.test(file) ? checkLockfile(file, text) : checkText(file, text)
  })
}

function checkText(file: string, text: string): Finding[] {
  return text.split('\n').flatMap((line, index) => rules.filter((rule) => rule.pattern.test(line)).map((rule) => ({ file, line: index + 1, text: rule.text })))
}

interface LockedPackage {
  readonly resolved?: string
  readonly link?: boolean
  readonly integrity?: string
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** With download addresses in it, the lockfile would work on one network only; with a gap in it, nowhere. */
function checkLockfile(file: string, text: string): Finding[] {
  const { packages } = JSON.parse(text) as { packages: Record<string, LockedPackage> }
  const say = (what: string): Finding => ({ file, line: 1, text: what })
  return Object.entries(packages).flatMap(([place, entry]) => {
    if (!place.includes('node_modules/') || entry.link) return []
    const gaps = Object.keys(entry.optionalDependencies ?? {}).filter((name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`])
    return [
      ...(entry.resolved === undefined ? [] : [say(`${place} carries a download address`)]),
      ...(entry.integrity !== undefined || isForOtherMachines(entry) ? [] : [say(`${place} has no integrity hash`)]),
      ...gaps.map((name) => say(`${name} is missing and npm ci will refuse: node scripts/complete-lockfile.mjs`)),
    ]
  })
}

/** A package the registry at hand does not carry (see scripts/complete-lockfile.mjs); never one we run here. */
function isForOtherMachines(entry: LockedPackage): boolean {
  return entry.optional === true && (entry.os !== undefined || entry.cpu !== undefined)
}

/** What git would commit: tracked, and new but not ignored. */
function trackedFiles(root: string): string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\0').filter(Boolean)
}

if (import.meta.main) printFindings(checkRepository(path.join(import.meta.dirname, '..')))
