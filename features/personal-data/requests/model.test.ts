import fc from 'fast-check'
import { addDays, plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { describe, expect, it } from 'vitest'
import { byPressure, clockState, dueDay, fits, fitsState } from './model.ts'

const day = plainDate
const days = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays(day('2020-01-01'), count))

describe('the two working days', () => {
  it.each([
    ['2026-11-24', '2026-11-26', 'a Tuesday'],
    ['2026-10-08', '2026-10-12', 'a Thursday: the weekend does not count'],
    ['2025-08-29', '2025-09-04', 'before the National Day'],
  ] as const)('from %s end on %s: %s', (received, due, _) => {
    expect(dueDay(day(received))).toBe(due)
  })

  it('have no end where the days off of a year are not known', () => {
    expect(dueDay(day('2199-05-01'))).toBeNull()
  })

  it('are always at least two days, and a later receipt is never due earlier', () => {
    fc.assert(fc.property(days, (received) => {
      const [due, next] = [dueDay(received), dueDay(addDays(received, 1))]
      return due === null || (due >= addDays(received, 2) && (next === null || next >= due))
    }))
  })
})

describe('the clock', () => {
  const at = (today: PlainDate, answeredOn: PlainDate | null = null) => clockState({ due: day('2026-11-26'), answeredOn }, today)

  it.each([
    ['2026-11-25', null, 'running'], ['2026-11-26', null, 'last-day'], ['2026-11-27', null, 'late'],
    ['2026-12-30', '2026-11-26', 'answered'], ['2026-12-30', '2026-11-27', 'answered-late'],
  ] as const)('on %s, answered on %s, says %s', (today, answeredOn, state) => {
    expect(at(day(today), answeredOn === null ? null : day(answeredOn))).toBe(state)
  })

  it('says that it does not know, when nobody can count the days', () => {
    expect(clockState({ due: null, answeredOn: null }, day('2026-11-26'))).toBe('unknown')
  })

  it('never says in time of an answer after the day it was due', () => {
    fc.assert(fc.property(days, days, days, (due, answeredOn, today) => clockState({ due, answeredOn }, today) === (answeredOn > due ? 'answered-late' : 'answered')))
  })
})

it('what waits stands above what is answered, and among what waits the most pressing', () => {
  const line = (id: string, due: string | null, answeredOn: string | null = null) => ({ id, received: day('2026-11-20'), due: due === null ? null : day(due), answeredOn: answeredOn === null ? null : day(answeredOn) })
  const lines = [line('answered', '2026-11-24', '2026-11-24'), line('later', '2026-11-28'), line('unknown', null), line('late', '2026-11-23')]
  expect(lines.toSorted(byPressure(day('2026-11-26'))).map(({ id }) => id)).toEqual(['late', 'unknown', 'later', 'answered'])
})

describe('an answer', () => {
  const nothing = { particulars: {}, strikes: [] }
  const something = { particulars: { name: 'X' }, strikes: [] }

  it('to a correction has corrected something, unless it refuses', () => {
    expect(fits('correct', { outcome: 'done', ...nothing })).toMatchObject({ code: 'personal-data.nothing-done' })
    expect(fits('correct', { outcome: 'done', ...something })).toEqual({ allowed: true })
    expect(fits('correct', { outcome: 'refused', ...something })).toMatchObject({ code: 'personal-data.does-not-fit' })
    expect(fits('correct', { outcome: 'refused', ...nothing })).toEqual({ allowed: true })
  })

  it('to anything else changes no particulars', () => {
    for (const kind of ['export', 'restrict', 'lift'] as const) expect(fits(kind, { outcome: 'done', ...something })).toMatchObject({ code: 'personal-data.does-not-fit' })
  })
})

it('only what is in use can be let rest, and only what rests can be used again', () => {
  expect([fitsState('restrict', false), fitsState('lift', true), fitsState('correct', true)].every(({ allowed }) => allowed)).toBe(true)
  expect([fitsState('restrict', true).allowed, fitsState('lift', false).allowed]).toEqual([false, false])
})
