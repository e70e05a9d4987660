import fc from 'fast-check'
import { generateSync, verifySync } from 'otplib'
import { describe, expect, it } from 'vitest'
import { authenticatorAddress, codeOf, newCodeSecret, stepAt, stepOfCode } from './one-time-codes.ts'

/** "12345678901234567890", the secret of RFC 6238, appendix B. */
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const moment = (seconds: number) => new Date(seconds * 1000).toISOString()
const someSecond = fc.integer({ min: 1_600_000_000, max: 2_400_000_000 })
const someSecret = fc.constant(null).map(newCodeSecret)

describe('a code by time', () => {
  it.each([[59, '287082'], [1_111_111_109, '081804'], [1_111_111_111, '050471'], [1_234_567_890, '005924'], [2_000_000_000, '279037'], [20_000_000_000, '353130']])('at second %i is that of RFC 6238', (second, code) => {
    expect(codeOf(rfcSecret, stepAt(moment(second)))).toBe(code)
  })

  it('is the one another program makes and takes', () => {
    fc.assert(fc.property(someSecret, someSecond, (secret, second) => {
      const code = codeOf(secret, stepAt(moment(second)))
      expect(generateSync({ secret, epoch: second })).toBe(code)
      expect(verifySync({ secret, token: code, epoch: second }).valid).toBe(true)
    }), { numRuns: 60 })
  })

  it('is taken in its own half minute and the ones beside it, and never outside them', () => {
    fc.assert(fc.property(someSecret, someSecond, fc.integer({ min: -6, max: 6 }), (secret, second, aside) => {
      const now = moment(second)
      const wanted = stepAt(now) + aside
      const found = stepOfCode(codeOf(secret, wanted), { secret, now, after: 0 })
      // within a million codes two steps may share one: then the found step carries the same digits
      if (Math.abs(aside) <= 1) expect(found).not.toBeNull()
      else if (found !== null) expect(codeOf(secret, found)).toBe(codeOf(secret, wanted))
    }), { numRuns: 300 })
  })

  it('is good once: used, it and everything before it is void, whatever the order', () => {
    fc.assert(fc.property(someSecret, someSecond, fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 12 }), (secret, second, delays) => {
      let lastStep = 0
      const used: number[] = []
      let now = second
      for (const delay of delays) {
        now += Math.abs(delay)
        const step = stepOfCode(codeOf(secret, stepAt(moment(now + delay))), { secret, now: moment(now), after: lastStep })
        if (step === null) continue
        used.push(step)
        lastStep = step
      }
      expect(used).toEqual([...new Set(used)].sort((left, right) => left - right))
    }))
  })

  it('is six digits and nothing else', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }).filter((text) => !/^\d{6}$/.test(text)), (text) => {
      expect(stepOfCode(text, { secret: rfcSecret, now: moment(59), after: 0 })).toBeNull()
    }))
  })
})

it('the address in the picture names account and issuer, accents and spaces included', () => {
  const address = new URL(authenticatorAddress({ secret: rfcSecret, account: 'nguyễn văn a', issuer: 'Thi Đua' }))
  expect(decodeURIComponent(address.pathname)).toContain('Thi Đua:nguyễn văn a')
  expect(Object.fromEntries(address.searchParams)).toEqual({ secret: rfcSecret, issuer: 'Thi Đua', algorithm: 'SHA1', digits: '6', period: '30' })
})
