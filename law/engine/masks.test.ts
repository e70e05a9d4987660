import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countYears, hasRun, lastYears, latest, maskYears, periodSince, unbroken } from './masks.ts'

const mask = fc.integer({ min: 0, max: 0x7fff_ffff })
const bits = (value: number) => Array.from({ length: maskYears }, (_, back) => (value >>> back) & 1)
const runFrom = (list: readonly number[]) => list.findIndex((bit) => bit === 0)

it('counts years as a loop would', () => {
  fc.assert(fc.property(mask, (value) => countYears(value) === bits(value).filter(Boolean).length))
})

it('ends an unbroken run at the first year that is missing', () => {
  fc.assert(fc.property(mask, (value) => unbroken(value) === (runFrom(bits(value)) < 0 ? maskYears : runFrom(bits(value)))))
})

it('finds the latest year, and none in an empty history', () => {
  fc.assert(fc.property(mask, (value) => latest(value) === (value === 0 ? maskYears : bits(value).indexOf(1))))
})

it('finds a run of years wherever it stands', () => {
  fc.assert(fc.property(mask, fc.integer({ min: 1, max: 12 }), (value, years) => hasRun(value, years) === bits(value).join('').includes('1'.repeat(years))))
})

it('starts the period at the oldest award whose years since are all good enough', () => {
  const naive = (prior: number, barrier: number, run: number, years: number) => {
    let longest = 0
    for (let back = 0; back < maskYears; back += 1) {
      if (((prior >>> back) & 1) === 0) continue
      const since = Math.min(back, barrier)
      if (since >= years && since <= run) longest = Math.max(longest, since)
    }
    return longest
  }
  const input = fc.tuple(mask, fc.integer({ min: 0, max: maskYears }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 10 }))
  fc.assert(fc.property(input, ([prior, barrier, run, years]) => periodSince(prior, barrier, run, years) === naive(prior, barrier, run, years)), { numRuns: 3000 })
})

it('takes the last years of a history', () => {
  expect([lastYears(0), lastYears(3), lastYears(31), lastYears(40)]).toEqual([0, 0b111, 0x7fff_ffff, 0x7fff_ffff])
})
