// A person asks; those answer to whom the person’s private matters are confided, and nobody answers themselves.
import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Actor, Scope } from '../../access/contract.ts'

export interface Acting {
  readonly actor: Actor
  readonly scope: Scope
}

const answering: readonly Actor['persona'][] = ['officer', 'head', 'standing-office', 'system']

export function mayHandle({ actor, scope }: Acting): Decision {
  const confided = scope.confidential === 'every' || scope.confidential.length > 0
  return confided && answering.includes(actor.persona) ? allowed : denied('personal-data.not-yours-to-answer')
}

export function answersFor({ actor, scope }: Acting, units: readonly string[]): boolean {
  if (!answering.includes(actor.persona)) return false
  const { confidential, writes } = scope
  return units.some((unit) => (confidential === 'every' || confidential.includes(unit)) && (writes === 'every' || writes.includes(unit)))
}

export function mayAnswer(acting: Acting, about: { readonly person: string; readonly units: readonly string[] }): Decision {
  if (!answersFor(acting, about.units)) return denied('personal-data.no-such-request')
  return acting.actor.personId === about.person ? denied('personal-data.own-request') : allowed
}
