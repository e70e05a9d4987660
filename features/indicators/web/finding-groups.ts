import type { FindingView } from '../monitoring/contract.ts'

export interface FindingGroup { readonly first: FindingView; readonly alike: readonly FindingView[] }

/** A sheet filled in the wrong unit of measure gives the same finding in every row: it is told once, with the other cells behind it. */
export function findingGroups(findings: readonly FindingView[]): FindingGroup[] {
  const groups = new Map<string, { first: FindingView; alike: FindingView[] }>()
  for (const finding of findings) {
    const key = finding.kind === 'factor-1000' ? `${finding.period} ${finding.kind}` : `${finding.period} ${finding.kind} ${finding.indicator}`
    const group = groups.get(key)
    if (group) group.alike.push(finding)
    else groups.set(key, { first: finding, alike: [] })
  }
  return [...groups.values()]
}
