// The anatomy of a feature.
import type { Finding } from './source.ts'

export type FeaturePart = 'contract' | 'model' | 'policy' | 'store' | 'service' | 'commands' | 'jobs' | 'web' | 'test' | 'readme' | 'root' | 'unknown'

const byName: Readonly<Record<string, FeaturePart>> = {
  'contract.ts': 'contract', 'model.ts': 'model', 'policy.ts': 'policy', 'store.ts': 'store', 'service.ts': 'service',
  'commands.ts': 'commands', 'jobs.ts': 'jobs', 'README.md': 'readme',
}

/** `root`: a file of features/ itself, such as the ladder. */
export function partOf(file: string): FeaturePart {
  const steps = file.split('/')
  if (steps.length === 2) return 'root'
  if (/\.test\.tsx?$/.test(file)) return 'test'
  if (steps.slice(2, -1).includes('web')) return 'web'
  return byName[steps.at(-1) ?? ''] ?? 'unknown'
}

export function checkAnatomy(files: readonly string[], ladder: readonly string[]): Finding[] {
  const findings: Finding[] = []
  for (const file of files.filter((each) => each.startsWith('features/'))) {
    const feature = file.split('/')[1] ?? ''
    const part = partOf(file)
    if (part !== 'root' && !ladder.includes(feature)) findings.push({ file, line: 1, text: `${feature} is not on features/ladder.ts` })
    if (part === 'unknown') findings.push({ file, line: 1, text: 'a feature has contract, model, policy, store, service, commands, jobs, README.md, web/ and tests; a sub-topic is a folder with the same files' })
  }
  return findings
}
