// Who sends, who signs, who sees. The officer of a unit answers for its figures, the head for having looked at them.
import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Actor, Scope } from '../access/contract.ts'

export interface Acting {
  readonly actor: Actor
  readonly scope: Scope
}

type Persona = Actor['persona']

const covers = (units: Scope['reads'], unit: string): boolean => units === 'every' || units.includes(unit)
const answerForUnit: readonly Persona[] = ['officer', 'head']
const watchOver: readonly Persona[] = ['standing-office', 'system']

function worksFor({ actor, scope }: Acting, unit: string, persona: Persona): boolean {
  return actor.persona === persona && actor.unitId === unit && covers(scope.writes, unit)
}

/** What a head wrote to an officer is between them and the standing office; to other units the sheet looks absent. */
export function maySee({ actor, scope }: Acting, unit: string): boolean {
  if (!covers(scope.reads, unit)) return false
  return watchOver.includes(actor.persona) || (answerForUnit.includes(actor.persona) && actor.unitId === unit)
}

/** Loaders send for a unit; nobody but its officer does it on a screen. */
export function maySend(acting: Acting, unit: string): Decision {
  return acting.actor.persona === 'system' || worksFor(acting, unit, 'officer') ? allowed : denied('approvals.not-your-unit', { unit })
}

/** Whoever acts for the head, charged or authorised, comes here with the head’s post and unit until the last day; `access` sees to that. */
export function maySign(acting: Acting, unit: string): Decision {
  return worksFor(acting, unit, 'head') ? allowed : denied('approvals.not-yours-to-sign', { unit })
}
