import { expect, it } from 'vitest'
import type { Actor, Scope } from '../access/contract.ts'
import { workOf } from './policy.ts'

const ask = (persona: Actor['persona'], unitId: string | null, reads: Scope['reads']) => workOf({ actor: { id: 'x', name: 'X', persona, unitId }, scope: { reads } as Scope })

it('work is listed for those who answer for a unit they may read, and for those who watch over all', () => {
  expect(ask('officer', 'a', ['a', 'b'])).toEqual({ unit: 'a' })
  expect(ask('head', 'a', 'every')).toEqual({ unit: 'a' })
  expect(ask('standing-office', null, 'every')).toBe('every unit')
})

it('work is listed for nobody else, and for nobody without a scope', () => {
  expect(ask('officer', 'a', ['b'])).toBe('nothing')
  expect(ask('standing-office', null, [])).toBe('nothing')
  expect(ask('standing-office', null, ['a'])).toBe('nothing')
  for (const persona of ['scorer', 'inspector', 'council-member', 'direct-worker', 'citizen', 'administrator', 'auditor', 'visitor'] as const) expect(ask(persona, 'a', 'every')).toBe('nothing')
})
