import { plainDate } from '@thidua/kit/plain-date.ts'
import { describe, expect, it } from 'vitest'
import type { Actor, Scope } from '../access/contract.ts'
import { maySee, maySend, maySign, type Acting } from './policy.ts'

type Units = Scope['reads']
const acting = (persona: Actor['persona'], unitId: string | null, reads: Units, writes: Units): Acting => ({ actor: { id: 'x', name: 'X', persona, unitId }, scope: { reads, writes, day: plainDate('2022-11-25') } as unknown as Scope })
const group = ['stp-a', 'stp-b']

describe('on the sheets of unit A', () => {
  it.each<[string, Acting, { sees: boolean; sends: boolean; signs: boolean }]>([
    ['its officer sends', acting('officer', 'stp-a', group, ['stp-a']), { sees: true, sends: true, signs: false }],
    ['its head signs', acting('head', 'stp-a', group, ['stp-a']), { sees: true, sends: false, signs: true }],
    ['the standing office sees, and neither sends nor signs', acting('standing-office', null, 'every', 'every'), { sees: true, sends: false, signs: false }],
    ['the officer of another unit does not even see', acting('officer', 'stp-b', group, ['stp-b']), { sees: false, sends: false, signs: false }],
    ['the head of another unit does not even see', acting('head', 'stp-b', group, ['stp-b']), { sees: false, sends: false, signs: false }],
    ['a head whose right to write has ended signs nothing', acting('head', 'stp-a', ['stp-a'], []), { sees: true, sends: false, signs: false }],
    ['an officer without a scope sees nothing', acting('officer', 'stp-a', [], []), { sees: false, sends: false, signs: false }],
    ['a worker of the unit sees nothing', acting('direct-worker', 'stp-a', ['stp-a'], []), { sees: false, sends: false, signs: false }],
    ['an auditor sees nothing of it', acting('auditor', null, 'every', []), { sees: false, sends: false, signs: false }],
    ['a visitor sees nothing', acting('visitor', null, [], []), { sees: false, sends: false, signs: false }],
    ['a loader sends', acting('system', null, 'every', 'every'), { sees: true, sends: true, signs: false }],
  ])('%s', (_who, who, expected) => {
    expect({ sees: maySee(who, 'stp-a'), sends: maySend(who, 'stp-a').allowed, signs: maySign(who, 'stp-a').allowed }).toEqual(expected)
  })
})
