import { plainDate } from '@thidua/kit/plain-date.ts'
import { describe, expect, it } from 'vitest'
import type { Actor, Scope } from '../access/contract.ts'
import { maySeeSensitive } from './policy.ts'

const actorOf = (persona: Actor['persona'], unitId: string | null): Actor => ({ id: 'x', name: 'X', persona, unitId })
const scopeOf = (reads: Scope['reads']) => ({ reads, writes: [], day: plainDate('2022-11-25') }) as unknown as Scope

describe('discipline and absences of the people of unit A', () => {
  it.each([
    ['an officer of the unit', actorOf('officer', 'a'), ['a', 'b'], true],
    ['the head of the unit', actorOf('head', 'a'), ['a', 'b'], true],
    ['an officer of another unit who may read A', actorOf('officer', 'b'), ['a', 'b'], false],
    ['the head of another unit who may read A', actorOf('head', 'b'), ['a', 'b'], false],
    ['an officer without a unit', actorOf('officer', null), 'every', false],
    ['an officer of the unit whose grant has ended', actorOf('officer', 'a'), ['b'], false],
    ['the standing office of the region', actorOf('standing-office', null), 'every', true],
    ['a standing office that may not read A', actorOf('standing-office', null), ['b'], false],
    ['the system', actorOf('system', null), 'every', true],
    ['a visitor', actorOf('visitor', null), [], false],
    ['a visitor with a scope by mistake', actorOf('visitor', null), 'every', false],
  ] as const)('%s', (_, actor, reads, expected) => {
    expect(maySeeSensitive({ actor, scope: scopeOf(reads) }, 'a')).toBe(expected)
  })
})
