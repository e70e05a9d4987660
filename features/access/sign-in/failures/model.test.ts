import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeTries, passwordTries, secondsToWait } from './model.ts'

const now = '2026-11-24T02:00:00.000Z'
const at = (seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString()

describe('waiting after failures', () => {
  it('costs nothing for the first five, then doubles, and never lasts more than a quarter of an hour', () => {
    const waits = Array.from({ length: 14 }, (_, count) => secondsToWait({ count, lastAt: now }, 5, now))
    expect(waits).toEqual([0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900, 900])
  })

  it('ends by itself, and a day without failures forgets them', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 200_000 }), (count, later) => {
      const left = secondsToWait({ count, lastAt: now }, 5, at(later))
      expect(left).toBeLessThanOrEqual(900)
      if (later >= 900) expect(left).toBe(0)
    }))
  })
})

describe('a source', () => {
  const stranger = (source: string) => ({ source, knownDevice: null })
  const device = { source: '198.51.100.7', knownDevice: 'd' }

  it('that failed is not the source of anybody on another address', () => {
    const [mine] = passwordTries('a', stranger('198.51.100.7'))
    expect(passwordTries('a', stranger('198.51.100.8')).map(({ source }) => source)).not.toContain(mine?.source)
  })

  it('that is a known browser shares no count with strangers, on the same address or not', () => {
    const strangers = [...passwordTries('a', stranger('198.51.100.7')), ...codeTries('a', stranger('198.51.100.7'))]
    const own = [...passwordTries('a', device), ...codeTries('a', device)]
    const keys = (tries: typeof own) => tries.map(({ account, source }) => `${account} ${source}`)
    expect(keys(own).filter((key) => keys(strangers).includes(key))).toEqual([])
  })

  it('on IPv6 is the network of a subscriber, who owns all its addresses', () => {
    const source = (address: string) => passwordTries('a', stranger(address))[0]?.source
    expect(source('2001:db8:1:2::1')).toBe(source('2001:db8:1:2:ffff:1:2:3'))
    expect(source('2001:db8:1:2::1')).not.toBe(source('2001:db8:1:3::1'))
    expect(source('::ffff:198.51.100.7')).toBe(source('198.51.100.7'))
  })

  it('guessing codes counts for an account as a whole: a thousand addresses have the tries of one', () => {
    expect(codeTries('a', stranger('198.51.100.7'))).toEqual(codeTries('a', stranger('203.0.113.9')))
  })
})
