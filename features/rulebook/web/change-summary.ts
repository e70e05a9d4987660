// A change of the law in numbers, and which changes matter most here.
import type { Change } from './rulebook.ts'

export interface ChangeCounts { readonly added: number; readonly removed: number; readonly changed: number }

export function countConditions(conditions: readonly Pick<Change['conditions'][number], 'kind'>[]): ChangeCounts {
  const count = (kinds: readonly string[]) => conditions.filter(({ kind }) => kinds.includes(kind)).length
  return { added: count(['added']), removed: count(['removed']), changed: count(['reworded']) }
}

/** Changes that change somebody's answer come first: those that decide more people (to met, or no longer met), then the widest. The others keep the order of the law. */
export function byImpact<One extends Pick<Change, 'impact'>>(changes: readonly One[]): { readonly here: readonly One[]; readonly elsewhere: readonly One[] } {
  const changed = ({ impact }: One) => impact?.total.changed ?? 0
  const decided = ({ impact }: One) => (impact?.total.gains ?? 0) + (impact?.total.loses ?? 0)
  return { here: changes.filter((change) => changed(change) > 0).sort((one, other) => decided(other) - decided(one) || changed(other) - changed(one)), elsewhere: changes.filter((change) => changed(change) === 0) }
}
