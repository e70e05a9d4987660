// Names of files and folders: kebab-case, and words that say something.
import type { Finding } from './source.ts'

const empty = /^(?:utils?|helpers?|types?|common|managers?|misc|shared|lib)$/
const kebab = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/
const named = /\.(?:tsx?|mjs|css|sql|json|ya?ml)$/
const kitLimit = 12

export function checkNames(files: readonly string[]): Finding[] {
  return [...files.filter((file) => named.test(file) && !/(?:^|\/)fixtures\//.test(file) && !file.startsWith('demo/')).flatMap(checkName), ...checkKit(files)]
}

function checkName(file: string): Finding[] {
  const steps = file.split('/')
  const findings: Finding[] = []
  const say = (text: string) => findings.push({ file, line: 1, text })
  for (const step of steps.slice(1)) {
    const word = step.split('.')[0] ?? ''
    if (empty.test(word)) say(`the name ${word} says nothing: name the business or the job`)
    if (!kebab.test(step)) say(`${step} is not kebab-case`)
  }
  if (/^index\.tsx?$/.test(steps.at(-1) ?? '') && !/^features\/.+\/web\/index\.tsx?$/.test(file)) say('only the web/ of a feature has an index file')
  return findings
}

function checkKit(files: readonly string[]): Finding[] {
  const kit = files.filter((file) => /^kit\/[^/]+\.ts$/.test(file) && !file.endsWith('.test.ts'))
  return kit.length > kitLimit ? [{ file: 'kit', line: 1, text: `${kit.length} files, ${kitLimit} at most` }] : []
}
