// Whose work is listed: that of a unit for those who answer for it, that of all for those who watch over all. Pure.
import type { Actor, Scope } from '../access/contract.ts'

const answerForUnit: readonly Actor['persona'][] = ['officer', 'head']
const watchOverAll: readonly Actor['persona'][] = ['standing-office', 'system']

export interface Asking {
  readonly actor: Actor
  readonly scope: Scope
}

export function workOf({ actor, scope }: Asking): { readonly unit: string } | 'every unit' | 'nothing' {
  const { persona, unitId } = actor
  if (watchOverAll.includes(persona) && scope.reads === 'every') return 'every unit'
  if (unitId === null || !answerForUnit.includes(persona)) return 'nothing'
  return scope.reads === 'every' || scope.reads.includes(unitId) ? { unit: unitId } : 'nothing'
}
