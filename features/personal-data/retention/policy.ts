// Who decides over terms: the standing office, which answers for every unit. Support and audit look on.
import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import type { Actor, Scope } from '../../access/contract.ts'

export interface Acting {
  readonly actor: Actor
  readonly scope: Scope
}

export function mayDecideTerms({ actor, scope }: Acting): Decision {
  const answers = actor.persona === 'standing-office' || actor.persona === 'system'
  return answers && scope.writes === 'every' ? allowed : denied('personal-data.not-yours-to-decide')
}

export function maySeeTerms(acting: Acting): Decision {
  return acting.scope.log || acting.scope.accounts ? allowed : mayDecideTerms(acting)
}
