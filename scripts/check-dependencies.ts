// Every dependency has a line in docs/dependencies.md that says why, and is pinned to one version.
import fs from 'node:fs'
import path from 'node:path'
import { printFindings } from './check-rooms.ts'
import type { Finding } from './rooms/source.ts'

type Manifest = Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>

const manifests = ['package.json', 'kit/package.json', 'scoring/package.json', 'bench/package.json']
const list = 'docs/dependencies.md'
const exact = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/

export function checkDependencies(root: string): Finding[] {
  const reasons = readReasons(fs.readFileSync(path.join(root, list), 'utf8'))
  const used = new Set<string>()
  const findings: Finding[] = []
  for (const file of manifests.filter((each) => fs.existsSync(path.join(root, each)))) {
    const manifest = JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as Manifest
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies })) {
      used.add(name)
      const ours = name.startsWith('@thidua/')
      if (!ours && !exact.test(version)) findings.push({ file, line: 1, text: `${name} is not pinned to one version: ${version}` })
      if (!ours && !reasons.has(name)) findings.push({ file, line: 1, text: `${name} has no line in ${list}` })
    }
  }
  for (const [name, line] of reasons) if (!used.has(name)) findings.push({ file: list, line, text: `${name} is no longer a dependency` })
  return findings
}

/** Rows `| \`name\` | why |`; a row without a reason does not count. */
function readReasons(text: string): Map<string, number> {
  const rows = text.split('\n').map((line, index) => ({ match: /^\| `([^`]+)` \| *\S.*\|$/.exec(line), line: index + 1 }))
  return new Map(rows.flatMap(({ match, line }) => (match?.[1] ? [[match[1], line] as const] : [])))
}

if (import.meta.main) printFindings(checkDependencies(path.join(import.meta.dirname, '..')))
