// From grants to a scope. Pure.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Matter, Reaches, Role, Scope, Units } from './contract.ts'
import { reachOfRole } from './policy.ts'

export interface HeldGrant {
  readonly role: Role
  /** `null`: every unit. */
  readonly unit: string | null
  readonly may: 'read' | 'write'
}

export interface Holder {
  readonly unitId: string | null
  readonly personId: string | null
}

const nothing: Units = []

/** The union of what the roles open; without a grant, nothing. */
export function reachesOf(grants: readonly HeldGrant[], holder: Holder): Reaches {
  const units = (matter: Matter): Units => unitsFor(matter, grants, holder)
  const held = grants.map(({ role }) => reachOfRole[role])
  return {
    knows: units('knows'), reads: units('reads'), writes: units('writes'), results: units('results'), drafts: units('drafts'),
    people: units('people'), confidential: units('confidential'),
    person: held.some(({ self }) => self === true) ? holder.personId : null,
    log: held.some(({ log }) => log === true),
    accounts: held.some(({ accounts }) => accounts === true),
  }
}

function unitsFor(matter: Matter, grants: readonly HeldGrant[], { unitId }: Holder): Units {
  const open = new Set<string>()
  for (const { role, unit, may } of grants) {
    const reach = reachOfRole[role].matters[matter]
    if (reach === undefined || may !== (matter === 'writes' ? 'write' : 'read')) continue
    if (reach === 'granted' && unit === null) return 'every'
    if (reach === 'granted' && unit !== null) open.add(unit)
    if (reach === 'own' && unitId !== null && (unit === null || unit === unitId)) open.add(unitId)
  }
  return [...open]
}

export function scopeFrom(reaches: Reaches, day: PlainDate): Scope {
  return { ...reaches, day } as Scope
}

export const closed: Reaches = reachesOf([], { unitId: null, personId: null })

/** The loader and the command line. */
export const open: Reaches = {
  knows: 'every', reads: 'every', writes: 'every', results: 'every', drafts: 'every', people: 'every', confidential: 'every', person: null, log: true, accounts: true,
}

/** Somebody from support sees what the other sees, changes nothing, and is told nothing in confidence. */
export function lookingOnly(reaches: Reaches): Reaches {
  return { ...reaches, writes: nothing, confidential: nothing, person: null, log: false, accounts: false }
}
