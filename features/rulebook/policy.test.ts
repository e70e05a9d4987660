import { describe, expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { Actor, Scope } from '../access/contract.ts'
import { mayAskAboutUnit, mayReadLaw, seesPeople } from './policy.ts'

const actor = (persona: Actor['persona']): Actor => ({ id: 'a', name: 'A', persona, unitId: null })
const scope = (reads: Scope['reads']) => ({ reads, writes: [], day: plainDate('2022-12-05') }) as unknown as Scope

describe('the law', () => {
  it.each(['officer', 'head', 'standing-office', 'system'] as const)('is open to %s', (persona) => {
    expect(mayReadLaw(actor(persona))).toEqual({ allowed: true })
  })

  it('is closed before a sign-in', () => {
    expect(mayReadLaw(actor('visitor'))).toMatchObject({ allowed: false, code: 'access.session-needed' })
  })
})

describe('people', () => {
  it('are asked about within the units the actor reads', () => {
    expect([mayAskAboutUnit(scope(['a']), 'a'), mayAskAboutUnit(scope(['a']), 'b'), mayAskAboutUnit(scope('every'), 'b')]).toEqual([true, false, true])
  })

  it('are not counted for an actor without a unit', () => {
    expect([seesPeople(scope([])), seesPeople(scope(['a'])), seesPeople(scope('every'))]).toEqual([false, true, true])
  })
})
