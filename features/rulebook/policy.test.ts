import { describe, expect, it } from 'vitest'
import type { Actor, Scope } from '../access/contract.ts'
import { mayAskAboutUnit, mayReadLaw, seesPeople } from './policy.ts'

const actor = (persona: Actor['persona']): Actor => ({ id: 'a', name: 'A', persona, unitId: null })
const scope = (people: Scope['people'], person: string | null = null) => ({ people, person }) as Scope

describe('the law', () => {
  it.each(['officer', 'head', 'standing-office', 'system'] as const)('is open to %s', (persona) => {
    expect(mayReadLaw(actor(persona))).toEqual({ allowed: true })
  })

  it('is closed before a sign-in', () => {
    expect(mayReadLaw(actor('visitor'))).toMatchObject({ allowed: false, code: 'access.session-needed' })
  })
})

describe('people', () => {
  it('are asked about within the units whose people the actor sees', () => {
    expect([mayAskAboutUnit(scope(['a']), 'a'), mayAskAboutUnit(scope(['a']), 'b'), mayAskAboutUnit(scope('every'), 'b')]).toEqual([true, false, true])
  })

  it('are not counted for an actor without a unit, but oneself', () => {
    expect([seesPeople(scope([])), seesPeople(scope(['a'])), seesPeople(scope('every')), seesPeople(scope([], 'p'))]).toEqual([false, true, true, true])
  })
})
