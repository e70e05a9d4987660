import { plainDate } from '@thidua/kit/plain-date.ts'
import { describe, expect, it } from 'vitest'
import { faultOfValue, lockOf, stateOfReport, yearBefore } from './model.ts'

const d = plainDate
const round = { period: '2022', due: d('2022-11-15'), locks: d('2023-03-14'), lockReason: 'đã chốt' }

describe('a value that people type', () => {
  it.each([
    ['count', '12', null], ['count', '12.0', null], ['count', '12.5', 'not-whole'], ['count', '-1', 'negative'], ['days', '1.5', 'not-whole'],
    ['money', '12.5', null], ['money', '-12', 'negative'], ['yesno', '1', null], ['yesno', '0', null], ['yesno', '2', 'not-yes-no'], ['yesno', '1.0', 'not-yes-no'],
    ['count', '123456789012345', null], ['count', '1234567890123456', 'too-long'],
  ] as const)('%s %s: %s', (kind, value, fault) => {
    expect(faultOfValue(kind, 'number', value)).toBe(fault)
  })

  it('needs a number only where a number is said', () => {
    expect(faultOfValue('count', 'number', null)).toBe('value-missing')
    expect(faultOfValue('count', 'blank', null)).toBeNull()
    expect(faultOfValue('yesno', 'not-applicable', null)).toBeNull()
  })
})

describe('a lock', () => {
  it('begins the day after the closing day', () => {
    expect(lockOf(round, d('2023-03-14'))).toBeNull()
    expect(lockOf(round, d('2023-03-15'))).toEqual({ since: '2023-03-14', reason: 'đã chốt' })
  })

  it('does not exist where no closing day was set', () => {
    expect(lockOf({ ...round, locks: null }, d('2030-01-01'))).toBeNull()
    expect(lockOf(undefined, d('2030-01-01'))).toBeNull()
  })
})

describe('a report', () => {
  const check = (asOf: string, days: string[], expected = 2) => stateOfReport({ due: round.due, asOf: d(asOf), expected, reportedDays: days.map(d) })

  it('is on time when its last cell became known by the due day', () => {
    expect(check('2022-11-25', ['2022-11-10', '2022-11-15'])).toEqual({ state: 'on-time', filled: 2, last: '2022-11-15', daysLate: 0 })
  })

  it('is late by the days of its last cell, and stays so', () => {
    expect(check('2026-01-01', ['2022-11-10', '2022-11-18'])).toMatchObject({ state: 'late', daysLate: 3 })
  })

  it('half done is partial once due, and not yet due before', () => {
    expect(check('2022-11-20', ['2022-11-10'])).toMatchObject({ state: 'partial', filled: 1, daysLate: 5 })
    expect(check('2022-11-12', ['2022-11-10'])).toMatchObject({ state: 'not-due', filled: 1, daysLate: 0 })
  })

  it('without a single cell is missing, never complete', () => {
    expect(check('2022-11-20', [])).toMatchObject({ state: 'missing', daysLate: 5 })
    expect(check('2022-11-20', [], 0)).toMatchObject({ state: 'missing' })
  })

  it('without a due day is never late', () => {
    expect(stateOfReport({ due: null, asOf: d('2030-01-01'), expected: 2, reportedDays: [] })).toMatchObject({ state: 'not-due', daysLate: 0 })
  })
})

it('looks one year back for the same stretch', () => {
  expect([yearBefore('2022'), yearBefore('2022-H1'), yearBefore('H1')]).toEqual(['2021', '2021-H1', null])
})
