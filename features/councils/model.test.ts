import { plainDate } from '@thidua/kit/plain-date.ts'
import { describe, expect, it } from 'vitest'
import type { VoteTally } from './contract.ts'
import { countBallots } from './model.ts'

const tally: VoteTally = {
  voteId: 'V1', date: plainDate('2022-11-24'), line: 'so-tu-phap', title: 'Cờ thi đua', electors: 16, present: 15, ballotsIssued: 15, ballotsReturned: 15, ballotsValid: 14,
  candidate: 'a', votesFor: 11, votesAgainst: 3, votesBlank: 0, base: 'electors', threshold: '2/3', result: '', note: '',
}

describe('the share of a ballot', () => {
  it('is of all members where the base says so: 11 of 16 just reaches two thirds', () => {
    expect(countBallots(tally)).toMatchObject({ votes: 11, base: 16, reached: true, share: '68.75' })
  })

  it('does not reach two thirds of 16 with 10 votes, though it reaches two thirds of those present', () => {
    expect(countBallots({ ...tally, votesFor: 10 }).reached).toBe(false)
    expect(countBallots({ ...tally, votesFor: 10, base: 'present' }).reached).toBe(true)
  })

  it('takes a threshold as decimal text too, and exactly', () => {
    expect(countBallots({ ...tally, votesFor: 8, threshold: '0.5' }).reached).toBe(true)
  })

  it('concludes nothing without a base', () => {
    expect(countBallots({ ...tally, electors: 0 })).toMatchObject({ reached: false, share: '' })
  })
})
