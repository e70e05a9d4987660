import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Actor, Scope } from '../access/contract.ts'

/** A folder brings units, indicators and scores with it: that is the standing office's work. */
export function mayLoadFolder(scope: Scope): boolean {
  return scope.writes === 'every'
}

/** Whoever writes for nobody has nothing to send. */
export function mayImport(scope: Scope): Decision {
  return scope.writes === 'every' || scope.writes.length > 0 ? allowed : denied('imports.not-yours')
}

/** What an import said about a unit is seen by those who may read the unit; without units, by those who may read every one. */
export function maySeeImport(scope: Scope, units: readonly string[]): boolean {
  const { reads } = scope
  return reads === 'every' || (units.length > 0 && units.every((unit) => reads.includes(unit)))
}

export interface Undoing {
  readonly actor: Actor
  readonly scope: Scope
  readonly appliedBy: string
  readonly units: readonly string[]
}

/** Whoever imported may take it back while these are still their units; the standing office may always. */
export function mayUndoImport({ actor, scope, appliedBy, units }: Undoing): Decision {
  const { writes } = scope
  if (writes === 'every') return allowed
  const isOwn = appliedBy === actor.name && units.length > 0 && units.every((unit) => writes.includes(unit))
  return isOwn ? allowed : denied('imports.not-yours')
}
