import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Actor, Scope } from '../access/contract.ts'

const readers: readonly string[] = ['standing-office', 'auditor', 'system']

/** The log names every unit and shows old and new values, so only those may read it whose work it is and who may read every unit. */
export function mayReadLog({ actor, scope }: { readonly actor: Actor; readonly scope: Scope }): Decision {
  return scope.reads === 'every' && readers.includes(actor.persona) ? allowed : denied('audit.not-yours')
}
