// What a browser says of itself, in words a person recognises. A guess for the eye: nothing is decided by it.
import type { securityVi } from '../../../messages/sign-in.ts'

const browsers: readonly (readonly [RegExp, string])[] = [[/Edg\//, 'Edge'], [/OPR\//, 'Opera'], [/coc_coc_browser/, 'Cốc Cốc'], [/Firefox\//, 'Firefox'], [/(?:Headless)?Chrom(?:e|ium)\//, 'Chrome'], [/Safari\//, 'Safari']]
const systems: readonly (readonly [RegExp, string])[] = [[/Windows/, 'Windows'], [/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux']]

export function agentName(agent: string, words: typeof securityVi.sessions): string {
  const first = (table: typeof browsers) => table.find(([pattern]) => pattern.test(agent))?.[1] ?? ''
  return words.browser({ browser: first(browsers), system: first(systems) }) || words.unknown
}
