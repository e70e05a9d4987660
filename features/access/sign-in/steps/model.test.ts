import { describe, expect, it } from 'vitest'
import { accountRoles } from '../../accounts/contract.ts'
import { whatIsNext } from './model.ts'
import { needsSecondFactor } from './policy.ts'

describe('a second factor', () => {
  it('is needed by whoever approves, votes, runs the year, keeps accounts or reads the log', () => {
    expect(accountRoles.filter((role) => needsSecondFactor([role]))).toEqual(['head', 'standing-office', 'council-member', 'administrator', 'auditor'])
  })

  it('is needed as soon as one of several posts needs it', () => expect(needsSecondFactor(['officer', 'council-member'])).toBe(true))
})

describe('after the password', () => {
  const after = (needed: boolean, ways: Parameters<typeof whatIsNext>[0]['ways'], shown = false) => whatIsNext({ needsSecondFactor: needed, ways, secondFactorShown: shown })

  it.each([
    [false, [], 'in'],
    [false, ['authenticator'], 'second-factor'],
    [false, ['recovery-code'], 'in'],
    [true, [], 'set-up'],
    [true, ['passkey'], 'second-factor'],
    [true, ['recovery-code'], 'second-factor'],
  ] as const)('where a second factor is needed: %s, and there is %s, comes: %s', (needed, ways, next) => expect(after(needed, ways)).toBe(next))

  it('nobody is let in without the factor that is needed', () => {
    for (const ways of [[], ['authenticator'], ['passkey'], ['recovery-code'], ['authenticator', 'recovery-code']] as const) expect(after(true, ways)).not.toBe('in')
    expect(after(true, ['authenticator'], true)).toBe('in')
  })
})
